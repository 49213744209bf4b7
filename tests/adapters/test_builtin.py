"""What the built-in rungs and the chooser see of a large catalog."""

import datetime as dt

from quaestor.adapters.builtin import cut
from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.meaning import NO_MEANING
from quaestor.core.people import OWNER
from quaestor.core.policy import unlimited
from quaestor.core.question import Context, Question
from quaestor.core.values import TextValueIndex

ASKED = Question("q", "names of customers", "large", OWNER, dt.datetime(2026, 3, 2, tzinfo=dt.UTC))


def large(tables: int) -> Context:
    columns = tuple(Column(f"column_{number}", "TEXT", Kind.TEXT) for number in range(40))
    named = (Table("customer", (Column("name", "TEXT", Kind.TEXT),)),)
    others = tuple(Table(f"archive_{number}", columns) for number in range(tables))
    return Context(
        unlimited(Catalog("large", "sqlite", named + others)), NO_MEANING, TextValueIndex([]), dt.date.today()
    )


def test_a_large_catalog_is_cut_to_what_the_question_may_be_about() -> None:
    seen = cut(large(200), ASKED).catalog
    assert "customer" in seen.by_key
    assert len(seen.tables) < 60


def test_tables_that_drafts_use_are_seen_in_any_case() -> None:
    seen = cut(large(200), ASKED, {"archive_173"}).catalog
    assert {"customer", "archive_173"} <= seen.by_key.keys()
    assert len(seen.tables) < 60


def test_a_small_catalog_is_seen_as_it_is() -> None:
    context = large(3)
    assert cut(context, ASKED, {"archive_1"}).catalog is context.catalog
