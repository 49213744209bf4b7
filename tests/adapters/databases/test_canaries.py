"""Engines put data into their messages. A canary in the data shows in none of ours: no log, no event, no trace."""

from __future__ import annotations

import io
import logging
import traceback
from collections.abc import AsyncIterator

import pytest

from quaestor.adapters.databases import open_database
from quaestor.adapters.logs import configure_logs
from quaestor.core.errors import SourceProblem
from quaestor.core.events import Event
from quaestor.core.question import Outcome
from quaestor.core.verdict import Allowed, Facts
from quaestor.flows.ask import ask
from quaestor.flows.execute import run
from quaestor.ports import Caps, Database
from quaestor.testing import ScriptedDrafter, open_test_world, question, sure_of

from .conftest import Case

pytestmark = pytest.mark.anyio

CANARY = "token-"
"""What every `api_token` of the sample data begins with."""

COMMON = (
    "SELECT no_such_column, 'token-1' FROM people",
    'SELECT * FROM "token-1"',
    "SELECT 'token-1' FROM",
    "SELECT nofunction('token-1')",
    "DELETE FROM people WHERE api_token = 'token-1'",
    "INSERT INTO people (id, name, api_token) VALUES (1, 'x', 'token-1')",
)
PROVOKING = {
    "sqlite": (
        "SELECT json_extract(api_token, '$') FROM people",
        "SELECT json_extract('{}', api_token) FROM people",
        "SELECT json(api_token) FROM people",
        "SELECT abs(CASE WHEN api_token > '' THEN -9223372036854775808 END) FROM people",
        "SELECT strftime(api_token, api_token, api_token || '(') || zeroblob(900000000) FROM people",
        "SELECT load_extension(api_token) FROM people",
        "SELECT 1 FROM people WHERE api_token MATCH api_token",
        "SELECT '1' LIKE '2' ESCAPE api_token FROM people",
    ),
    "duckdb": (
        "SELECT CAST(api_token AS INTEGER) FROM people",
        "SELECT api_token::DATE FROM people",
        "SELECT api_token::JSON FROM people",
        "SELECT json_extract('{}', api_token || '[') FROM people",
        "SELECT strptime(api_token, '%Y') FROM people",
        "SELECT error(api_token) FROM people",
        "SELECT api_token::UUID FROM people",
        "SELECT regexp_matches('a', api_token || '(') FROM people",
        "SELECT date_part(api_token, DATE '2024-01-01') FROM people",
        "SELECT unhex(api_token) FROM people",
        "SELECT (SELECT api_token FROM people)",
        "SELECT * FROM query('SELECT ' || (SELECT api_token FROM people LIMIT 1))",
        "SELECT getvariable(api_token)::INT, api_token::INTERVAL FROM people",
    ),
    "postgresql": (
        "SELECT api_token::integer FROM people",
        "SELECT api_token::date FROM people",
        "SELECT api_token::jsonb FROM people",
        "SELECT api_token::jsonpath FROM people",
        "SELECT jsonb_path_query('{}', ('strict $.' || quote_ident(api_token))::jsonpath) FROM people",
        "SELECT api_token::regclass FROM people",
        "SELECT api_token::xml FROM people",
        "SELECT to_date(api_token, 'YYYY') FROM people",
        "SELECT 'a' ~ (api_token || '(') FROM people",
        "SELECT date_trunc(api_token, now()) FROM people",
        "SELECT set_config(api_token, api_token, false) FROM people",
        "SELECT current_setting(api_token) FROM people",
        "SELECT (SELECT api_token FROM people)",
        "SELECT query_to_xml('SELECT ' || api_token, true, true, '') FROM people",
        "SELECT 1 / (length(api_token) - length(api_token)) FROM people",
        "SELECT decode(api_token, 'hex') FROM people",
        "SELECT format(api_token || '%', 1) FROM people",
        'SELECT api_token COLLATE "token-1" FROM people',
    ),
    "mariadb": (
        "SELECT extractvalue(1, concat(0x7e, api_token)) FROM people",
        "SELECT updatexml(1, concat(0x7e, api_token), 1) FROM people",
        "SELECT (SELECT api_token FROM people)",
        "SELECT count(*), concat(api_token, floor(rand(0) * 2)) AS x FROM people, seq_1_to_100 GROUP BY x",
        "SELECT 'a' REGEXP concat(api_token, '(') FROM people",
        "SELECT json_extract('{}', api_token) FROM people",
        "SELECT st_geomfromtext(api_token) FROM people",
        "SELECT exp(length(api_token) * 1000) FROM people",
        "SELECT ~0 + length(api_token) FROM people",
        "SELECT get_format(DATE, api_token) FROM people",
        "SELECT name_const(api_token, 1) FROM people",
        "SELECT convert(api_token USING nonesuch) FROM people",
    ),
}
PROVOKING["files"] = PROVOKING["duckdb"]


@pytest.fixture
async def database(case: Case) -> AsyncIterator[Database]:
    opened = open_database(case.location, sockets=True)
    yield opened
    await opened.close()


def texts_of(error: SourceProblem) -> str:
    """All that could be told of *error*: to the person, and by whoever prints it with its traceback."""
    lines = traceback.format_exception(error, limit=0)
    return "\n".join([error.message, error.action, *error.details, *lines])


async def test_no_message_holds_what_the_engine_says(case: Case, database: Database) -> None:
    told: list[tuple[str, str]] = []
    for sql in (*COMMON, *PROVOKING[case.engine]):
        for work in (database.run, database.examine, database.explain):
            try:
                await work(case.sql(sql), Caps(seconds=10))
            except SourceProblem as error:
                told.append((sql, texts_of(error)))
    assert [sql for sql, text in told if CANARY in text] == []
    # Some functions give NULL where others fail: enough must fail for this to mean something.
    assert len(told) >= len(COMMON) + len(PROVOKING[case.engine])


class Heard:
    def __init__(self) -> None:
        self.events: list[Event] = []

    async def hear(self, event: Event) -> None:
        self.events.append(event)


async def test_no_event_and_no_log_holds_what_the_engine_says(case: Case) -> None:
    """The statements themselves name no canary here, so that only the engine could."""
    told = io.StringIO()
    configure_logs("debug", "json", told)
    heard = Heard()
    async with open_test_world({"sample": case.location}) as real:
        world = real.heard_by(heard)
        for sql in PROVOKING[case.engine]:
            if CANARY in sql:
                continue
            try:
                await run(Allowed(case.sql(sql), Facts()), "sample", Caps(seconds=10), world)
            except SourceProblem as error:
                logging.getLogger("quaestor.test").warning("failed", exc_info=error)
    assert heard.events
    assert CANARY not in repr(heard.events)
    assert CANARY not in told.getvalue()


LEAKY = {
    "sqlite": "SELECT json_extract(api_token, '$.a') FROM people",
    "duckdb": "SELECT CAST(api_token AS INTEGER) FROM people",
    "files": "SELECT CAST(api_token AS INTEGER) FROM people",
    "postgresql": "SELECT CAST(api_token AS INTEGER) FROM people",
    "mariadb": "SELECT name FROM people WHERE api_token = (SELECT api_token FROM people)",
}


async def test_no_answer_and_no_trace_holds_what_the_engine_says(case: Case) -> None:
    sql = case.sql(LEAKY[case.engine])
    async with open_test_world({"sample": case.location}, [ScriptedDrafter([sure_of(sql)])]) as world:
        answer = await ask(question("Which tokens are numbers?", "sample", world), world)
        trace = await world.store.trace(answer.id)
    assert answer.outcome is Outcome.FAILED, answer.text
    assert CANARY not in repr(answer)
    assert CANARY not in repr(trace)
