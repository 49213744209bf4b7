"""Texts of policies to one policy, with a problem for every mistake."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import ValidationError

from quaestor.adapters.policies.schema import PolicyFile
from quaestor.adapters.policies.spots import Spot
from quaestor.adapters.policies.texts import Read, Written
from quaestor.adapters.validation import problems_of
from quaestor.adapters.yaml_text import read_yaml
from quaestor.core.policy import NO_POLICY
from quaestor.core.policy.merging import merged
from quaestor.core.problems import Problem


def read_policies(texts: Iterable[Written]) -> Read:
    """The one policy that *texts* are together. Raises nothing."""
    reads = [read_policy(each) for each in texts]
    problems = tuple(problem for read in reads for problem in read.problems)
    if problems:
        return Read(NO_POLICY, problems)
    policy, problems = merged([read.policy for read in reads])
    together = Read(policy, problems)
    return Read(NO_POLICY, problems) if together.errors else together


def read_policy(written: Written) -> Read:
    """One text by itself: names that it does not declare may be declared in another."""
    document = read_yaml(written.text, numbers=True)
    if document.content is None and document.problems:
        return Read(NO_POLICY, document.located(document.problems, written.name))
    if not isinstance(document.content, dict):
        root = Problem("error", (), "The file should start with “version: 1”.", line=1)
        return Read(NO_POLICY, document.located([root], written.name))
    try:
        content = PolicyFile.model_validate(document.content)
    except ValidationError as error:
        found = [*document.problems, *problems_of(error, "policy", PolicyFile)]
        return Read(NO_POLICY, document.located(found, written.name))
    if document.problems:
        return Read(NO_POLICY, document.located(document.problems, written.name))
    return Read(content.value(Spot(document, written.name)), ())
