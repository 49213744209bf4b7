"""What every rule of the grammar needs: taking nodes apart by their letters, and making larger ones."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import cast

from quaestor.core.interpreter import conditions as on
from quaestor.core.interpreter.cues import Cue
from quaestor.core.interpreter.nodes import Composite, Node, Scope
from quaestor.core.interpreter.plan import Field, Operator

Nodes = Sequence[Node]
Build = Callable[[Nodes, Scope], "list[Node] | None"]
"""Makes the nodes that replace those a pattern matched; None leaves them as they are."""


def node_of(letter: str, payload: Composite, nodes: Nodes) -> Node:
    return Node(
        letter,
        payload,
        nodes[0].start,
        nodes[-1].end,
        " ".join(node.text for node in nodes),
        min(node.score for node in nodes),
    )


def first_of(nodes: Nodes, letters: str) -> Node | None:
    return next((node for node in nodes if node.letter in letters), None)


def all_of(nodes: Nodes, letters: str) -> list[Node]:
    return [node for node in nodes if node.letter in letters]


def field_of(nodes: Nodes) -> Field | None:
    node = first_of(nodes, "c")
    return node.payload if node is not None and isinstance(node.payload, Field) else None


def cue_of(nodes: Nodes, letter: str) -> Cue:
    return next(cast(Cue, node.payload) for node in nodes if node.letter == letter)


def numbers_of(nodes: Nodes) -> list[float]:
    return [cast(float, node.payload) for node in nodes if node.letter == "n"]


def operator_of(nodes: Nodes) -> Operator:
    operator = cue_of(nodes, "o" if first_of(nodes, "o") else "O").operator
    return operator or Operator.EQUAL


def is_measurable(field: Field, scope: Scope) -> bool:
    return scope.lexicon.kind(field).is_numeric or on.holds_dates(field, scope.lexicon)


def limit_of(nodes: Nodes) -> int:
    numbers = numbers_of(nodes)
    return int(numbers[0]) if numbers and 0 < numbers[0] < 10_000 else 1
