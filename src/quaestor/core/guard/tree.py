"""The nodes of a parsed statement, in a list.

A statement is walked again and again while it is judged. The parser's own `walk` and `find_all` make a generator for
each node, and take twice as long.
"""

from __future__ import annotations

from typing import TypeVar

from sqlglot import exp

Node = TypeVar("Node", bound=exp.Expr)


def walk(tree: exp.Expr) -> list[exp.Expr]:
    """All nodes of *tree*, itself first, each before what it holds, from left to right."""
    nodes: list[exp.Expr] = []
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        nodes.append(node)
        for value in reversed(node.args.values()):
            if isinstance(value, exp.Expr):
                waiting.append(value)
            elif isinstance(value, list):
                for each in reversed(value):
                    if isinstance(each, exp.Expr):
                        waiting.append(each)
    return nodes


def forget_positions(tree: exp.Expr) -> None:
    """Where its words stood, in a text that is no statement, is nothing to copy into each statement with *tree*."""
    for node in walk(tree):
        for key in ("line", "col", "start", "end"):
            node.meta.pop(key, None)


def find_all(tree: exp.Expr, *kinds: type[Node]) -> list[Node]:
    """The nodes of *tree* that are of one of *kinds*, in the order of `walk`."""
    return [node for node in walk(tree) if isinstance(node, kinds)]
