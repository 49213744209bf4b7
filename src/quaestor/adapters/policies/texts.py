"""Texts that say who may do what, and what was read from them."""

from __future__ import annotations

from dataclasses import dataclass

from quaestor.core.policy import NO_POLICY, Policy
from quaestor.core.problems import Problem


@dataclass(frozen=True, slots=True)
class Written:
    """A text that says who may do what. *name* is what problems call it: a file, or a document of the store."""

    name: str
    text: bytes


@dataclass(frozen=True, slots=True)
class Read:
    """What texts say together. Where one of *problems* is an error, *policy* is `NO_POLICY`: nobody has any rights."""

    policy: Policy
    problems: tuple[Problem, ...]

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(problem for problem in self.problems if problem.severity == "error")


NOTHING_READ = Read(NO_POLICY, ())
