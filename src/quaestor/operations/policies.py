"""Policies: their texts, and what they come to for a person."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field, StringConstraints
from typing_extensions import TypedDict

from quaestor.core.errors import Invalid
from quaestor.core.people import Person
from quaestor.documents.policies import (
    CheckedDocument,
    PolicyDocument,
    PolicySummaryDocument,
    checked_document,
    policy_document,
    summary_document,
)
from quaestor.flows import govern
from quaestor.operations.operation import Input, Name, Nothing, Operation, Sql
from quaestor.ports import World

PersonId = Annotated[str, StringConstraints(min_length=1, max_length=200)]


class ByName(Input):
    name: Name


class AddPolicy(ByName):
    text: Annotated[str, StringConstraints(min_length=1, max_length=1_000_000)]
    """A policy file, in YAML."""


class CheckPolicy(Input):
    person: PersonId
    source: Name | None = Field(None, description="All of them where left out.")
    sql: Sql | None = Field(None, description="A statement to judge for the person; it is not run.")


class Policies(TypedDict):
    items: list[PolicySummaryDocument]
    problems: list[str]
    """What keeps the policy from being read; while there is any, nobody but the owner may do anything."""


async def list_policies(_: Nothing, __: Person, world: World) -> Policies:
    problems: list[str] = []
    try:
        await world.policies.policy()
    except Invalid as error:
        problems += error.details
    return {"items": [summary_document(each) for each in await world.policies.texts()], "problems": problems}


async def show_policy(given: ByName, _: Person, world: World) -> PolicyDocument:
    return policy_document(*await govern.show(given.name, world))


async def add_policy(given: AddPolicy, person: Person, world: World) -> PolicyDocument:
    kept = await govern.keep(given.name, given.text, person, world)
    return policy_document(*await govern.show(kept.name, world))


async def remove_policy(given: ByName, person: Person, world: World) -> None:
    await govern.remove(given.name, person, world)


async def check_policy(given: CheckPolicy, _: Person, world: World) -> CheckedDocument:
    return checked_document(await govern.check(given.person, given.source, given.sql, world))


POLICIES: tuple[Operation, ...] = (
    Operation(
        "policies.list", "The texts that the policy is made of", "manage", "GET", "/admin/policies", Nothing, Policies,
        list_policies, "policy list",
    ),
    Operation(
        "policies.show", "A text of the policy, with what it was before", "manage", "GET", "/admin/policies/{name}",
        ByName, PolicyDocument, show_policy, "policy show",
    ),
    Operation(
        "policies.add", "Keep a text of the policy in the store, in place of the one of that name", "manage", "POST",
        "/admin/policies", AddPolicy, PolicyDocument, add_policy, "policy add", status=201,
    ),
    Operation(
        "policies.remove", "Remove a text of the policy from the store", "manage", "DELETE", "/admin/policies/{name}",
        ByName, None, remove_policy, "policy remove", status=204,
    ),
    Operation(
        "policies.check", "What somebody may see, and why; how a statement of theirs would run", "manage", "POST",
        "/admin/policies/check", CheckPolicy, CheckedDocument, check_policy, "policy check",
    ),
)  # fmt: skip
