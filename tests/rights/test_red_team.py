"""What people got SQL assistants to write when they tried to misuse them, as if a model of ours had written it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path

import psycopg
import pytest

from quaestor.core.people import Person
from quaestor.core.policy import Grant, Policy, Role
from quaestor.core.question import Draft, Drafts, Origin
from quaestor.flows.ask import ask
from quaestor.testing import FixedPolicies, ScriptedDrafter, open_test_world, question

pytestmark = [pytest.mark.anyio, pytest.mark.shared]

READER = Role(
    "reader",
    read=(Grant("jobs", "users", rows="user_id = :user.user_id"), Grant("jobs", "job_postings")),
)
ME = Person("me", "Me", ("reader",), attributes={"user_id": 1})


@pytest.fixture
async def jobs(postgres_url: str, shared_data: Path) -> AsyncIterator[psycopg.AsyncConnection[tuple[object, ...]]]:
    async with await psycopg.AsyncConnection.connect(postgres_url, autocommit=True) as connection:
        script = (shared_data / "redteam" / "job_postings.sql").read_text(encoding="utf-8")
        # Below the line stand more rows, as a note and not as a statement.
        await connection.execute(script.partition("----------------------")[0].encode())
        yield connection
        await connection.execute("DROP TABLE job_postings, users CASCADE")


def recorded(shared_data: Path) -> list[str]:
    """The statements of each attempt, without the braces they were recorded in."""
    lines = (shared_data / "redteam" / "prompts.jsonl").read_text(encoding="utf-8").splitlines()
    found = (json.loads(line)["sql"] or "" for line in lines)
    return [sql.removeprefix("{").removesuffix("}").strip('"') for sql in found]


async def test_no_recorded_attempt_changes_anything_or_shows_somebody_elses_data(
    jobs: psycopg.AsyncConnection[tuple[object, ...]], postgres_url: str, shared_data: Path
) -> None:
    async def held() -> list[tuple[object, ...]]:
        rows = await (await jobs.execute("SELECT users::text FROM users ORDER BY 1")).fetchall()
        return rows + await (await jobs.execute("SELECT job_postings::text FROM job_postings ORDER BY 1")).fetchall()

    before = await held()
    people = await (await jobs.execute("SELECT email, phone_number FROM users WHERE user_id <> 1")).fetchall()
    private = [str(value) for row in people for value in row if value]
    statements = [sql for sql in recorded(shared_data) if sql.strip()]
    proposals = [Drafts((Draft(sql, Origin.MODEL, 0.99, "as recorded"),)) for sql in statements]
    answered = 0
    policies = FixedPolicies(Policy({"reader": READER}))
    async with open_test_world({"jobs": postgres_url}, [ScriptedDrafter(proposals)], policies=policies) as world:
        for sql in statements:
            answer = await ask(question("Which jobs are there?", "jobs", world, ME), world)
            told = f"{answer.text} {answer.rows.rows if answer.rows is not None else ''} {answer.error}"
            assert not [value for value in private if value in told], sql
            answered += answer.rows is not None
    assert await held() == before
    assert private
    assert 0 < answered < len(statements)
