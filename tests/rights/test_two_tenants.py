"""What another tenant holds makes no difference: the same requests over two databases that differ only in that.

Everything that one person can reach through the REST door is asked of both, and every response must be the same to the
letter (but for identifiers, times and durations): answers, counts, errors, suggestions, searches, exports, traces.
"""

from __future__ import annotations

import json
import re
import sqlite3
from pathlib import Path
from typing import Any

import httpx
import pytest

from quaestor.adapters.builtin import BuiltInDrafter, VerifiedDrafter
from quaestor.adapters.exporting import export_answer
from quaestor.api.app import Fittings, create_app
from quaestor.api.people import who
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import Grant, Mask, MaskKind, Policy, Role
from quaestor.flows import review
from quaestor.ports import World
from quaestor.settings import Settings
from quaestor.testing import FixedPolicies, open_test_world
from tests.rights.test_permitted_rows import ROWS, SCHEMA

pytestmark = pytest.mark.anyio

TENANT = "tenant_id = :user.tenant"
ROLE = Role(
    "r",
    read=(
        Grant("shop", "customers", mask={"email": Mask(MaskKind.PARTIAL), "ssn": Mask(MaskKind.NULL)}, rows=TENANT),
        Grant("shop", "orders", rows=TENANT),
        Grant("shop", "employees", mask={"salary": Mask(MaskKind.NULL)}, min_group=3),
    ),
)
ANA = Person("ana", "Ana", ("r",), attributes={"tenant": 1})
OTHERS = """
DELETE FROM orders WHERE tenant_id = 2;
INSERT INTO customers VALUES (6, 'Zoe', 'zoe@other.example', '999-99', 'FR', 2), (7, 'Yan', NULL, '888-88', 'FR', 2);
UPDATE customers SET name = 'Xaver', country = 'IT' WHERE id = 3;
INSERT INTO orders VALUES (90, 6, 99999, 'refunded', 2), (91, 7, -5, 'lost', 2), (92, 7, 75, 'paid', 2);
UPDATE customers SET ssn = '000-00' WHERE tenant_id = 1;
"""
"""Another tenant's rows, and values that are masked for the person."""

QUESTIONS = (
    "how many customers are there?",
    "customers by country",
    "how many orders per status?",
    "which customers are from France?",
    "orders of Cem",
    "orders of Zoe",
    "what is the largest order?",
    "average salary of employees",
    "customers without orders",
    "total amount by customer",
    "orders that were refunded",
    "show me the secret plans",
    "customers named Xavr",
    "what can you do?",
    "delete all orders",
)
STATEMENTS = (
    "SELECT * FROM customers",
    "SELECT count(*), sum(amount), max(id), min(amount) FROM orders",
    "SELECT country, count(*) FROM customers GROUP BY country",
    "SELECT o.* FROM orders o LEFT JOIN orders p ON p.id <> o.id WHERE o.tenant_id = 1",
    "SELECT * FROM orders WHERE tenant_id = 1 OR 1 = 1",
    "SELECT sum(amount) FROM orders WHERE id NOT IN (SELECT id FROM orders WHERE tenant_id = 1)",
    "SELECT id FROM orders WHERE abs(CASE WHEN tenant_id = 2 THEN -9223372036854775808 ELSE 1 END) > 0",
    "SELECT name FROM customers UNION SELECT status FROM orders",
    "SELECT (SELECT count(*) FROM customers) AS n",
    "SELECT json_group_array(json_object('v', ssn)) FROM customers",
    "SELECT max(ssn), min(ssn) FROM customers",
    "SELECT name FROM customers WHERE ssn = '999-99'",
    "SELECT avg(salary) FROM employees",
    "SELECT name, salary FROM employees",
    "SELECT name FROM sqlite_master",
    "SELECT rowid FROM customers",
    "WITH x AS (SELECT * FROM main.customers) SELECT count(*) FROM x",
    "SELECT * FROM customers c WHERE EXISTS (SELECT 1 FROM orders o WHERE o.customer_id <> c.id)",
    "SELECT nmae FROM customers",
    "SELECT * FROM secrets",
    "SELECT row_number() OVER (ORDER BY id), sum(amount) OVER () FROM orders",
)  # fmt: skip

PATHS = (
    "/sources",
    "/catalog?source=shop",
    "/examples?source=shop",
    "/examples/verified",
    "/catalog/keys?source=shop",
    "/semantic/glossary?source=shop",
)


async def everything(folder: Path, *changes: str) -> list[Any]:
    """What the person gets to see of a database with *changes*."""
    folder.mkdir()
    path = folder / "shop.sqlite"
    with sqlite3.connect(path) as connection:
        connection.executescript(SCHEMA + ROWS + "CREATE TABLE secrets (token TEXT);" + "".join(changes))
    connection.close()
    drafters = [VerifiedDrafter(), BuiltInDrafter()]
    async with open_test_world({"shop": path}, drafters, policies=FixedPolicies(Policy({"r": ROLE}))) as world:
        await review.add("shop", "big orders", "SELECT id FROM orders WHERE amount > 70", OWNER, world)
        await review.add("shop", "all secrets", "SELECT token FROM secrets", OWNER, world)
        return await reached(world)


async def reached(world: World) -> list[Any]:
    app = create_app(world, Settings(), Fittings(export=export_answer, metrics=lambda: b""))
    app.dependency_overrides[who] = lambda: ANA
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000/api/v1") as client:
        told: list[Any] = []
        for path in PATHS:
            told.append(await client.get(path))
        for word in ("Cem", "Zoe", "FR", "refunded", "Ann", "ssn", "zoe@other.example", "salary"):
            told.append(await client.get("/catalog/search", params={"source": "shop", "q": word}))
        for question in QUESTIONS:
            answered = await client.post("/ask", json={"question": question, "source": "shop"})
            told.append(answered)
            told += await around(answered.json(), client)
        for statement in STATEMENTS:
            body = {"sql": statement, "source": "shop"}
            for verb in ("execute", "validate", "explain", "fix"):
                told.append(await client.post(f"/sql/{verb}", json=body))
            told.append(await client.post("/ask", json={"question": statement, "source": "shop"}))
        told.append(await client.post("/sql/generate", json={"question": "orders of Zoe", "source": "shop"}))
        return [(each.status_code, without_chance(each)) for each in told]


async def around(answer: dict[str, Any], client: httpx.AsyncClient) -> list[httpx.Response]:
    """The trace and files of an answer."""
    found = [await client.get(f"/answers/{answer['id']}"), await client.get(f"/answers/{answer['id']}/trace")]
    if answer["outcome"] == "answered":
        found.append(await client.get(f"/answers/{answer['id']}/export", params={"format": "csv"}))
    return found


CHANCE = frozenset(
    {"id", "trace_id", "seconds", "at", "request_id", "freshness", "read_at", "instance", "execution_time_ms"}
)
"""What differs from one run to the next, whatever the data."""


def without_chance(response: httpx.Response) -> Any:
    text = re.sub(r"\d+ ms", "", response.text)
    try:
        return cleaned(json.loads(text))
    except ValueError:
        return text


def cleaned(document: Any) -> Any:
    match document:
        case dict():
            return {key: cleaned(value) for key, value in document.items() if key not in CHANCE}
        case list():
            return [cleaned(value) for value in document]
    return document


async def test_what_another_tenant_holds_makes_no_difference(tmp_path: Path) -> None:
    before = await everything(tmp_path / "before")
    after = await everything(tmp_path / "after", OTHERS)
    for number, (one, other) in enumerate(zip(before, after, strict=True)):
        assert one == other, number


async def test_a_difference_that_the_person_may_see_is_seen(tmp_path: Path) -> None:
    before = await everything(tmp_path / "before")
    after = await everything(tmp_path / "after", "UPDATE customers SET country = 'PT' WHERE id = 1;")
    assert before != after


async def test_nothing_of_another_tenant_is_in_any_response(tmp_path: Path) -> None:
    told = json.dumps(await everything(tmp_path / "after", OTHERS), ensure_ascii=False)
    asked = " ".join((*QUESTIONS, *STATEMENTS))
    for word in ("Xaver", "99999", "888-88", "000-00", "bob@x.io", "lost"):
        assert word not in told, word
        assert word not in asked
