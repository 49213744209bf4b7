"""What a semantic model says is understood in questions, applied, told, and shown."""

import sqlite3
from pathlib import Path

import pytest

from quaestor.adapters.builtin import BuiltInDrafter, VerifiedDrafter
from quaestor.adapters.semantic_files import SemanticFiles
from quaestor.core.errors import Invalid, UnknownName
from quaestor.core.metrics.grains import Grain
from quaestor.core.metrics.named import Wanted, WantedDimension
from quaestor.core.people import OWNER
from quaestor.core.question import Answer, Origin, Outcome
from quaestor.flows.ask import ask
from quaestor.flows.measure import measure
from quaestor.flows.suggest import suggest_model
from quaestor.operations.operation import OfSource
from quaestor.operations.semantic import Compile, DimensionInput, compile_metrics, show_glossary
from quaestor.testing import open_test_world, question

pytestmark = pytest.mark.anyio

MODEL = """
semantic_model:
  - name: shop
    datasets:
      - name: orders
        source: order
        primary_key: [id]
        fields:
          - name: status
            expression: {dialects: [{dialect: ANSI_SQL, expression: status}]}
            custom_extensions:
              - vendor_name: COMMON
                data: |
                  {"quaestor": {"value_labels": {
                    "shipped": "gone out", "open": "waiting", "cancelled": "called off"}}}
        custom_extensions:
          - vendor_name: COMMON
            data: |
              {"quaestor": {"default_filters": [
                {"name": "cancelled orders are left out", "condition": "status <> 'cancelled'",
                 "lifted_by": ["cancelled"]}]}}
      - name: lines
        source: order_line
      - name: products
        source: product
        primary_key: [id]
      - name: customers
        source: customer
        primary_key: [id]
        fields:
          - name: email
            expression: {dialects: [{dialect: ANSI_SQL, expression: email}]}
            custom_extensions: [{vendor_name: COMMON, data: '{"quaestor": {"hidden": true}}'}]
    metrics:
      - name: turnover
        expression: {dialects: [{dialect: ANSI_SQL, expression: SUM(lines.quantity * products.price)}]}
        custom_extensions:
          - {vendor_name: COMMON, data: '{"quaestor": {"synonyms": {"de": ["Umsatz"]}}}'}
      - name: order count
        expression: {dialects: [{dialect: ANSI_SQL, expression: COUNT(orders.id)}]}
    custom_extensions:
      - vendor_name: COMMON
        data: |
          {"quaestor": {
            "fiscal_calendar": {"start_month": 4},
            "glossary": [{"term": "early bird", "meaning": "Joined before 2024", "also": ["pioneers"],
                          "condition": "customers.joined < '2024-01-01'"}],
            "queries": [{"question": "Who is the best?", "sql": "SELECT name FROM customer WHERE id = 1",
                         "verified_by": "ann"}]}}
"""


async def answer(text: str, shop: Path, folder: Path) -> Answer:
    (folder / "shop.yaml").write_text(MODEL, encoding="utf-8")
    drafters = [VerifiedDrafter(), BuiltInDrafter()]
    async with open_test_world({"shop": shop}, drafters, semantics=SemanticFiles(folder)) as world:
        return await ask(question(text, "shop", world), world)


def rows(found: Answer) -> list[tuple[object, ...]]:
    assert found.outcome is Outcome.ANSWERED, found.text
    assert found.rows is not None
    return list(found.rows.rows)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("How many orders are there?", 7),
        ("How many orders are there including cancelled ones?", 8),
        ("How many orders are waiting?", 3),
        ("How many early birds are there?", 2),
        ("How many customers are pioneers?", 2),
        ("How many orders were there in fiscal year 2025?", 3),
        ("How many orders were there in FY25 Q3?", 1),
    ],
)
async def test_the_words_of_the_business_are_understood(asked: str, expected: int, shop: Path, tmp_path: Path) -> None:
    assert rows(await answer(asked, shop, tmp_path)) == [(expected,)]


async def test_a_default_filter_is_told_and_so_is_that_it_was_lifted(shop: Path, tmp_path: Path) -> None:
    held = await answer("How many orders are there?", shop, tmp_path)
    assert "cancelled orders are left out; say “including cancelled” to lift it" in held.assumptions
    lifted = await answer("How many orders are there, including cancelled ones?", shop, tmp_path)
    assert "not applied, as asked: cancelled orders are left out" in lifted.assumptions


async def test_a_synonym_of_another_language_names_a_metric(shop: Path, tmp_path: Path) -> None:
    assert rows(await answer("What is the Umsatz?", shop, tmp_path)) == rows(
        await answer("What is the turnover?", shop, tmp_path)
    )


async def test_two_metrics_of_different_tables_do_not_multiply_each_other(shop: Path, tmp_path: Path) -> None:
    found = await answer("turnover and order count per customer name", shop, tmp_path)
    by_name = {row[0]: row[1:] for row in rows(found)}
    assert by_name["Alice Ash"] == (pytest.approx(2 * 19.9 + 4 * 89.5 + 249 + 2 * 89.5), 3)


async def test_labels_are_told_with_a_result_that_shows_codes(shop: Path, tmp_path: Path) -> None:
    found = await answer("How many orders are there for each status?", shop, tmp_path)
    assert any("shipped is “gone out”" in each for each in found.assumptions)
    assert ("shipped", 4) in rows(found)


async def test_what_is_hidden_is_not_drafted(shop: Path, tmp_path: Path) -> None:
    found = await answer("Show the email of each customer", shop, tmp_path)
    assert "email" not in (found.sql or "").lower()


async def test_a_verified_question_is_answered_as_somebody_vouched_for(shop: Path, tmp_path: Path) -> None:
    found = await answer("who is the best", shop, tmp_path)
    assert rows(found) == [("Alice Ash",)]
    assert found.origin is Origin.VERIFIED


async def test_metrics_are_compiled_judged_and_run_without_a_question(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "shop.yaml").write_text(MODEL, encoding="utf-8")
    wanted = Wanted(("order count",), (WantedDimension("orders.ordered_at", Grain.FISCAL_YEAR),))
    async with open_test_world({"shop": shop}, semantics=SemanticFiles(tmp_path)) as world:
        found = await measure(wanted, "shop", OWNER, world, execute=True)
        with pytest.raises(Invalid) as refused:
            await measure(Wanted(("trunover",)), "shop", OWNER, world)
    assert found.rows is not None
    assert list(found.rows.rows) == [(2024, 2), (2025, 3), (2026, 2)]
    assert found.assumptions[0].startswith("cancelled orders are left out")
    assert refused.value.details == ("turnover",)


async def test_suggestions_become_a_file_of_their_own_and_are_not_made_again(shop: Path, tmp_path: Path) -> None:
    mine = tmp_path / "shop.yaml"
    mine.write_text(MODEL, encoding="utf-8")
    async with open_test_world({"shop": shop}, semantics=SemanticFiles(tmp_path)) as world:
        first = await suggest_model("shop", OWNER, world, write=True)
        second = await suggest_model("shop", OWNER, world, write=True)
    assert first.file == "shop/suggested.yaml"
    assert first.suggestions
    assert (second.suggestions, second.file) == ((), None)
    assert mine.read_text("utf-8") == MODEL
    assert (tmp_path / "shop" / "suggested.yaml").is_file()


async def test_only_the_suggestions_that_were_chosen_are_added(tmp_path: Path) -> None:
    shop = tmp_path / "branches.sqlite"
    with sqlite3.connect(shop) as connection:
        connection.execute(
            "CREATE TABLE branch (id INTEGER PRIMARY KEY, country TEXT, city TEXT, email TEXT, opened_on TEXT, "
            "amount REAL)"
        )
        connection.execute("INSERT INTO branch VALUES (1, 'PT', 'Porto', 'p@example.org', '2024-05-06', 7.5)")
    connection.close()
    async with open_test_world({"shop": shop}, semantics=SemanticFiles(tmp_path)) as world:
        listed = (await suggest_model("shop", OWNER, world)).suggestions
        chosen = listed[::2]
        added = await suggest_model("shop", OWNER, world, only=[each.id for each in chosen], write=True)
        left = await suggest_model("shop", OWNER, world)
        with pytest.raises(UnknownName):
            await suggest_model("shop", OWNER, world, only=[chosen[0].id], write=True)
    assert len({each.id for each in listed}) == len(listed) > 1
    assert added.suggestions == chosen
    assert left.suggestions == tuple(each for each in listed if each not in chosen)


async def test_everything_that_a_model_says_is_shown_but_what_it_hides(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "shop.yaml").write_text(MODEL, encoding="utf-8")
    async with open_test_world({"shop": shop}, semantics=SemanticFiles(tmp_path)) as world:
        shown = await show_glossary(OfSource(source="shop"), OWNER, world)
    dimensions = {(each["table"], each["name"]): each for each in shown["dimensions"]}
    assert dimensions["order", "status"]["value_labels"]["open"] == "waiting"
    assert ("customer", "email") not in dimensions
    assert [each["term"] for each in shown["terms"]] == ["early bird"]
    assert ("turnover", ["Umsatz"]) in [(each["name"], each["synonyms"]) for each in shown["metrics"]]
    assert ("lines", "order_line") in [
        (word, each["table"]) for each in shown["tables"] for word in [each["label"], *each["synonyms"]]
    ]


PLACES = """
semantic_model:
  - name: branches
    datasets:
      - {name: branch, source: branch, primary_key: [id]}
    metrics:
      - name: takings
        expression: {dialects: [{dialect: ANSI_SQL, expression: SUM(branch.amount)}]}
    custom_extensions:
      - vendor_name: COMMON
        data: '{"quaestor": {"hierarchies": [{"name": "place", "levels": ["branch.country", "branch.city"]}]}}'
"""


@pytest.fixture
def branches(tmp_path: Path) -> Path:
    path = tmp_path / "branches.sqlite"
    rows = [("PT", "Porto", "2024-01-06", 1.0), ("PT", "Lisboa", "2024-05-06", 2.0), ("PE", "Lima", "2025-05-06", 4.0)]
    with sqlite3.connect(path) as connection:
        connection.execute(
            "CREATE TABLE branch (id INTEGER PRIMARY KEY, country TEXT, city TEXT, opened_on DATE, amount REAL)"
        )
        connection.executemany("INSERT INTO branch (country, city, opened_on, amount) VALUES (?, ?, ?, ?)", rows)
    connection.close()
    (tmp_path / "branches.yaml").write_text(PLACES, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("asked", "groups"),
    [
        ("How many branches are there per country?", ["Lima", "Lisboa", "Porto"]),
        ("takings by country", ["Lima", "Lisboa", "Porto"]),
        ("How many branches are there per city?", ["PE", "PT"]),
        ("takings per year of opening", ["2024-Q1", "2024-Q2", "2025-Q2"]),
        ("takings per month of opening", ["2024-01-06", "2024-05-06", "2025-05-06"]),
    ],
)
async def test_the_first_suggestion_is_another_level_and_is_understood(
    asked: str, groups: list[str], branches: Path, tmp_path: Path
) -> None:
    parts = {"semantics": SemanticFiles(tmp_path)}
    async with open_test_world({"branches": branches}, [BuiltInDrafter()], **parts) as world:
        first = await ask(question(asked, "branches", world), world)
        then = await ask(question(first.suggestions[0], "branches", world), world)
    assert first.outcome is Outcome.ANSWERED, first.text
    assert sorted(str(row[0]) for row in rows(then)) == groups


async def test_compiled_metrics_tell_the_levels_beside_their_dimensions(branches: Path, tmp_path: Path) -> None:
    async with open_test_world({"branches": branches}, semantics=SemanticFiles(tmp_path)) as world:
        given = Compile(
            source="branches",
            metrics=["takings"],
            dimensions=["country", DimensionInput(field="opened_on", grain="month")],
        )
        document = await compile_metrics(given, OWNER, world)
        (down,) = [each["down"] for each in document["drills"] if each["hierarchy"] == "place"]
        assert down is not None
        finer = Compile(
            source="branches", metrics=["takings"], dimensions=[DimensionInput(field=down["field"])], run=True
        )
        then = await compile_metrics(finer, OWNER, world)
    month = {"field": "branch.opened_on", "grain": "month"}
    assert document["drills"] == [
        {"hierarchy": "place", "at": {"field": "branch.country", "grain": None}, "up": None, "down": down},
        {"hierarchy": "time", "at": month, "up": month | {"grain": "quarter"}, "down": month | {"grain": "day"}},
    ]
    assert then["rows"] is not None
    assert sorted(str(row[0]) for row in then["rows"]) == ["Lima", "Lisboa", "Porto"]
