"""Values for the `:name` parameters of a statement, put into its tree as literals before it is judged.

A literal is one leaf of the tree, whatever its text: no value can become a name, an operator or a second statement, and
what is printed and run is judged with the value in it. Parameters nobody gave a value for stay, and are refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

from sqlglot import exp

Scalar = str | int | float | bool | None


def bind(tree: exp.Expr, values: Mapping[str, Scalar]) -> exp.Expr:
    """*tree* with each `:name` of *values* replaced, in place where it can be."""
    if not values:
        return tree
    bound: exp.Expr = tree.transform(lambda node: literal(values[node.name]) if is_named(node, values) else node)
    return bound


def is_named(node: exp.Expr, values: Mapping[str, Scalar]) -> bool:
    return isinstance(node, exp.Placeholder) and node.name in values


def literal(value: Scalar) -> exp.Expr:
    """Raises `ValueError` for a number that SQL has no literal for."""
    match value:
        case None:
            return exp.Null()
        case bool():
            return exp.Boolean(this=value)
        case str():
            return exp.Literal.string(value)
        case _ if not isfinite(value):
            raise ValueError("infinite numbers have no literal")
        case _ if value < 0:
            return exp.Neg(this=exp.Literal.number(abs(value)))
        case _:
            return exp.Literal.number(value)
