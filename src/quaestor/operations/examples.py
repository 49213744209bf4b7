"""Reviewed questions, and the corrections that wait to become some."""

from __future__ import annotations

from pydantic import Field
from typing_extensions import TypedDict

from quaestor.core.people import Person
from quaestor.documents.models import (
    CorrectionDocument,
    ExampleDocument,
    correction_document,
    example_document,
)
from quaestor.flows import review
from quaestor.flows.pose import asked
from quaestor.operations.operation import ById, Input, Name, Nothing, OfSource, Operation, Sql, Text
from quaestor.ports import World


class ListVerified(Input):
    source: Name | None = None


class AddVerified(OfSource):
    question: Text = Field(min_length=1, max_length=4_000)
    sql: Sql


class VerifiedList(TypedDict):
    items: list[ExampleDocument]


class CorrectionList(TypedDict):
    items: list[CorrectionDocument]


async def list_verified(given: ListVerified, person: Person, world: World) -> VerifiedList:
    return {"items": [example_document(each) for each in await review.verified(given.source, person, world)]}


async def add_verified(given: AddVerified, person: Person, world: World) -> ExampleDocument:
    return example_document(await review.add(given.source, asked(given.question), given.sql, person, world))


async def forget_verified(given: ById, _: Person, world: World) -> None:
    await world.store.forget_example(given.id)


async def list_corrections(_: Nothing, person: Person, world: World) -> CorrectionList:
    return {"items": [correction_document(each) for each in await review.waiting(person, world)]}


async def accept_correction(given: ById, person: Person, world: World) -> ExampleDocument:
    return example_document(await review.accept(given.id, person, world))


async def reject_correction(given: ById, person: Person, world: World) -> None:
    await review.reject(given.id, person, world)


EXAMPLES: tuple[Operation, ...] = (
    Operation(
        "verified.list", "Reviewed questions", "ask", "GET", "/examples/verified", ListVerified, VerifiedList,
        list_verified, "learn export",
    ),
    Operation(
        "verified.add", "Keep a question that was reviewed elsewhere", "review", "POST", "/examples/verified",
        AddVerified, ExampleDocument, add_verified, None, status=201,
    ),
    Operation(
        "verified.remove", "Forget a reviewed question", "review", "DELETE", "/examples/verified/{id}", ById, None,
        forget_verified, None, status=204,
    ),
    Operation(
        "corrections.list", "Corrections that wait for review", "review", "GET", "/examples/corrections", Nothing,
        CorrectionList, list_corrections, "learn review",
    ),
    Operation(
        "corrections.accept", "Make a correction a reviewed question", "review", "POST",
        "/examples/corrections/{id}/accept", ById, ExampleDocument, accept_correction, "learn accept",
    ),
    Operation(
        "corrections.reject", "Turn a correction down", "review", "POST", "/examples/corrections/{id}/reject", ById,
        None, reject_correction, "learn reject", status=204,
    ),
)  # fmt: skip
