"""Policies as files: read, checked, and their format."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from quaestor.adapters.policies.document import read_policies
from quaestor.adapters.policies.folder import read_file
from quaestor.adapters.policies.in_force import mistaken
from quaestor.adapters.policies.schema import json_schema
from quaestor.core.errors import BadInput
from quaestor.core.policy import Policy


def policy_in(files: Sequence[Path]) -> tuple[Policy, tuple[str, ...]]:
    """The policy that *files* are together, and warnings. Raises `Invalid` with every mistake, `BadInput`."""
    try:
        read = read_policies([read_file(file) for file in files])
    except OSError as error:
        raise BadInput(f"{error.filename} cannot be read: {error.strerror}.") from error
    if read.errors:
        raise mistaken("The policy cannot be used.", read.errors)
    return read.policy, tuple(str(problem) for problem in read.problems)


def policy_schema() -> Mapping[str, object]:
    """The format of a policy file as JSON Schema."""
    return json_schema()
