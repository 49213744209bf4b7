"""SQL: drafted, checked, run, explained, mended."""

from __future__ import annotations

from pydantic import Field

from quaestor.core.people import Person
from quaestor.documents.statements import (
    ExecutedDocument,
    ExplainedDocument,
    FixedDocument,
    GeneratedDocument,
    ValidatedDocument,
    executed_document,
    explained_document,
    fixed_document,
    generated_document,
    validated_document,
)
from quaestor.flows import statement
from quaestor.operations.operation import OfSource, Operation, Sql, Text
from quaestor.operations.questions import Ask, question_from
from quaestor.ports import World


class OnStatement(OfSource):
    sql: Sql


class Execute(OnStatement):
    parameters: dict[str, str | int | float | bool | None] | None = None
    limit: int = Field(100, ge=1, le=10_000)
    question: Text | None = None
    confirmed: bool = False
    """That the statement may cost what the database expects it to, after `needs_confirmation`."""


class Mend(OnStatement):
    error_msg: Text | None = None


async def generate_sql(given: Ask, person: Person, world: World) -> GeneratedDocument:
    return generated_document(await statement.generate(question_from(given, person, world), world))


async def validate_sql(given: OnStatement, person: Person, world: World) -> ValidatedDocument:
    return validated_document(await statement.validate(given.sql, given.source, person, world))


async def execute_sql(given: Execute, person: Person, world: World) -> ExecutedDocument:
    executed = await statement.execute(
        given.sql, given.source, person, world, given.parameters, given.limit, confirmed=given.confirmed
    )
    return executed_document(*executed)


async def explain_sql(given: OnStatement, person: Person, world: World) -> ExplainedDocument:
    return explained_document(await statement.explain(given.sql, given.source, person, world))


async def fix_sql(given: Mend, person: Person, world: World) -> FixedDocument:
    return fixed_document(await statement.fix(given.sql, given.source, person, world, given.error_msg))


STATEMENTS: tuple[Operation, ...] = (
    Operation(
        "sql.generate", "Draft SQL for a question without running it", "sql", "POST", "/sql/generate", Ask,
        GeneratedDocument, generate_sql, None,
    ),
    Operation(
        "sql.validate", "Check a statement", "sql", "POST", "/sql/validate", OnStatement, ValidatedDocument,
        validate_sql, None,
    ),
    Operation(
        "sql.execute", "Check and run a statement that reads", "sql", "POST", "/sql/execute", Execute,
        ExecutedDocument, execute_sql, None, streams=True,
    ),
    Operation(
        "sql.explain", "A statement in words, with the database's plan", "sql", "POST", "/sql/explain", OnStatement,
        ExplainedDocument, explain_sql, None,
    ),
    Operation(
        "sql.fix", "Mend a statement", "sql", "POST", "/sql/fix", Mend, FixedDocument, fix_sql, None
    ),
)  # fmt: skip
