"""Many statements by line: every line gets its verdict, in order, whatever the lines hold."""

from __future__ import annotations

import json

import pytest

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.guard import judge
from quaestor.core.policy import NO_RULES, Access, Grant, Limits, Member, Policy, Role, Rules
from quaestor.core.verdict import Allowed, Facts, NeedsApproval, Reason, Verdict
from quaestor.flows.check import Line, check, rights, write_line
from quaestor.ports import Caps

pytestmark = pytest.mark.anyio

SHOP = Catalog("shop", "sqlite", (Table("customer", (Column("name", "TEXT", Kind.TEXT),)),))


class InProcess:
    """The guard's decision without its processes, and without a row to spare."""

    async def judge(
        self, sql: str, catalog: Catalog | None, caps: Caps, dialect: str | None = None, *, rules: Rules = NO_RULES
    ) -> Verdict:
        spoken = dialect or (catalog.dialect if catalog else "")
        return judge(sql, catalog, dialect=spoken, max_rows=caps.rows, rules=rules)


async def checked(*lines: bytes, dialect: str | None = None, access: Access | None = None) -> list[Line]:
    return [line async for line in check(lines, InProcess(), SHOP, dialect, access=access)]


async def test_each_line_gets_its_verdict_in_order() -> None:
    assert await checked(
        b'{"id": 7, "sql": "SELECT name FROM customer"}',
        b'{"id": "b", "sql": "DROP TABLE customer"}',
        b'{"id": null, "sql": "SELECT * FROM customer", "dialect": "TSQL"}',
    ) == [
        {"id": 7, "verdict": "allowed", "reasons": [], "sql": "SELECT name FROM customer LIMIT 1000"},
        {"id": "b", "verdict": "refused", "reasons": ["changes_data"], "sql": None},
        {"id": None, "verdict": "allowed", "reasons": [], "sql": "SELECT TOP 1000 * FROM customer"},
    ]


CLERK = Role("clerk", read=(Grant("shop", "customer", rows="name = :user.name"),), limits=Limits(rows=9))
POLICY = Policy({"clerk": CLERK}, people={"ana": Member("ana", "Ana", ("clerk",)), "bob": Member("bob")})


async def test_verdicts_are_of_what_somebody_may_see_within_their_limits() -> None:
    line = b'{"id": 1, "sql": "SELECT name FROM customer"}'
    [own] = await checked(line, access=rights("ana", {}, POLICY, SHOP))
    assert own["sql"] == (
        "SELECT name FROM (SELECT name AS name FROM customer WHERE (customer.name = 'Ana')) AS customer LIMIT 9"
    )
    [other] = await checked(line, access=rights("ana", {"name": "Eve"}, POLICY, SHOP))
    assert "customer.name = 'Eve'" in str(other["sql"])
    [nothing] = await checked(line, access=rights("bob", {}, POLICY, SHOP))
    assert nothing["reasons"] == ["unknown_table"]
    [owner] = await checked(line, access=rights("owner", {}, POLICY, SHOP))
    assert owner["sql"] == "SELECT name FROM customer LIMIT 1000"


@pytest.mark.parametrize(
    "line",
    [
        b"not json",
        b"\xff\xfe",
        b"[1, 2]",
        b'{"id": 1}',
        b'{"id": 1, "sql": 5}',
        b'{"id": 1, "sql": "SELECT 1", "dialect": 3}',
        b"[" * 100_000,
    ],
)
async def test_a_line_that_cannot_be_read_is_refused_and_the_next_one_is_judged(line: bytes) -> None:
    bad, good = await checked(line, b'{"id": 2, "sql": "SELECT 1 AS n"}')
    assert (bad["verdict"], bad["reasons"], bad["sql"]) == ("refused", ["bad_input"], None)
    assert bad["id"] == (1 if b'"id": 1' in line else None)
    assert good["verdict"] == "allowed"


async def test_blank_lines_are_no_statements() -> None:
    assert await checked(b"\n", b"  \r\n") == []


async def test_an_unknown_dialect_is_refused() -> None:
    (line,) = await checked(b'{"id": 1, "sql": "SELECT 1"}', dialect="klingon")
    assert line["reasons"] == ["unknown_dialect"]


def test_parameters_are_written_only_where_there_are_some() -> None:
    assert write_line(1, Allowed("SELECT :a", Facts(), {"a": 5}))["params"] == {"a": 5}
    assert write_line(1, NeedsApproval("SELECT 1", Facts(), (Reason("cost", "dear"),))) == {
        "id": 1,
        "verdict": "needs_approval",
        "reasons": ["cost"],
        "sql": "SELECT 1",
    }
    json.dumps(write_line(1, Allowed("SELECT 1", Facts())))
