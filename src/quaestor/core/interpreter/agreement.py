"""How far the candidates for one question agree: the share of all belief that is in those with a part alike.

Two readers of different kinds propose plans; a part that most of the likely ones share is likely right, even where no
plan stands out as a whole.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from math import exp, log

from quaestor.core.interpreter.plan import Plan, tables_of

_PARTS: dict[str, Callable[[Plan], Hashable]] = {
    "shared_shown": lambda plan: (frozenset(plan.show), plan.distinct),
    "shared_tables": lambda plan: frozenset(tables_of(plan)),
    "shared_where": lambda plan: (frozenset(plan.where), frozenset(plan.having), plan.combined),
    "shared_group": lambda plan: frozenset(plan.group),
    "shared_order": lambda plan: (plan.order, plan.limit),
}


def agreement(plans: Sequence[Plan], likelihoods: Sequence[float], beliefs: Sequence[float]) -> list[dict[str, float]]:
    """For each of *plans*: its part of what the reader believes, and the shares of belief in each of its parts."""
    read, ruled = shares([exp(one) for one in likelihoods]), shares(beliefs)
    both = [(one + other) / 2 for one, other in zip(read, ruled, strict=True)]
    doubt = -sum(one * log(one) for one in read if one > 0)
    found: list[dict[str, float]] = [{"share": share, "doubt": doubt} for share in read]
    for name, part in _PARTS.items():
        keys = [part(plan) for plan in plans]
        total: dict[Hashable, float] = {}
        for key, weight in zip(keys, both, strict=True):
            total[key] = total.get(key, 0.0) + weight
        for one, key in zip(found, keys, strict=True):
            one[name] = total[key]
    return found


def shares(weights: Sequence[float]) -> list[float]:
    total = sum(weights)
    return [weight / total if total > 0 else 0.0 for weight in weights]
