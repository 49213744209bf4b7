"""What models mean, kept for the next process: used only as long as it would be read the same."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor import demo
from quaestor.adapters.plain import from_plain, to_plain
from quaestor.adapters.semantic_files import SemanticFiles
from quaestor.adapters.semantics.kept import MOST, KeptMeanings
from quaestor.adapters.semantics.texts import check_text
from quaestor.core.catalog import Catalog, Column, Kind, Sensitivity, Table
from quaestor.core.errors import Invalid
from quaestor.core.meaning import Definition, FiscalCalendar, Meaning, Metric, Snapshot, Term

CATALOG = Catalog("shop", "sqlite", (Table("orders", (Column("id", "INT", Kind.INTEGER),), primary_key=("id",)),))
MODEL = "semantic_model: [{name: shop, datasets: [{name: orders, source: orders, ai_context: {synonyms: [%s]}}]}]"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "semantic").mkdir()
    (tmp_path / "semantic" / "shop.yaml").write_text(MODEL % "sales")
    return tmp_path


def synonyms(folder: Path, catalog: Catalog = CATALOG) -> tuple[str, ...]:
    """As a new process sees them."""
    return (
        SemanticFiles(folder / "semantic", KeptMeanings(folder / "cache"))
        .meaning("shop", catalog)
        .table("orders")
        .synonyms
    )


def forge(folder: Path) -> None:
    """Make what is kept recognisable."""
    (kept,) = (folder / "cache").iterdir()
    kept.write_text(kept.read_text().replace("sales", "forged"))


def test_the_next_process_does_not_read_the_files_again(folder: Path) -> None:
    assert synonyms(folder) == ("sales",)
    forge(folder)
    assert synonyms(folder) == ("forged",)


def test_a_changed_file_is_read(folder: Path) -> None:
    synonyms(folder)
    forge(folder)
    os.utime(folder / "semantic" / "shop.yaml", ns=(1, 1))
    assert synonyms(folder) == ("sales",)
    (folder / "semantic" / "shop").mkdir()
    (folder / "semantic" / "shop" / "more.yaml").write_text(MODEL % "deals")
    assert synonyms(folder) == ("deals",)


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"of": 1}', "\0", '{"of": "OF", "meaning": {"tables": 7}}'])
def test_what_cannot_be_understood_is_read_from_the_files(folder: Path, content: str) -> None:
    synonyms(folder)
    (kept,) = (folder / "cache").iterdir()
    kept.write_text(content.replace("OF", json.loads(kept.read_text())["of"]))
    assert synonyms(folder) == ("sales",)


def test_what_was_made_by_other_code_is_not_used(folder: Path) -> None:
    synonyms(folder)
    forge(folder)
    (kept,) = (folder / "cache").iterdir()
    kept.write_text(json.dumps(json.loads(kept.read_text()) | {"of": "0" * 64}))
    assert synonyms(folder) == ("sales",)


def test_who_sees_less_of_the_catalog_has_a_meaning_of_their_own(folder: Path) -> None:
    assert synonyms(folder) == ("sales",)
    assert synonyms(folder, CATALOG.keeping(())) == ()
    assert synonyms(folder) == ("sales",)


def test_only_so_many_are_kept_of_one_source(folder: Path) -> None:
    for number in range(MOST + 3):
        synonyms(folder, replace(CATALOG, tables=(Table(f"t{number}", ()),)))
    assert len(list((folder / "cache").iterdir())) == MOST


def test_a_file_that_cannot_be_read_stops_every_process(folder: Path) -> None:
    (folder / "semantic" / "shop.yaml").write_text("semantic_model: 7")
    for _ in range(2):
        with pytest.raises(Invalid):
            synonyms(folder)


def test_where_nothing_can_be_kept_the_files_are_read(folder: Path) -> None:
    (folder / "cache").write_text("in the way")
    assert synonyms(folder) == ("sales",)


def test_a_meaning_comes_back_as_it_was_kept() -> None:
    whole = Meaning(
        "shop",
        tables={"orders": Term("Order", synonyms=("sale",), translations=(("de", ("Verkauf",)),))},
        columns={("orders", "state"): Term(hidden=True)},
        metrics=(Metric("m", "SUM(orders.total)", snapshot=Snapshot(("orders", "at"), "first", (("orders", "id"),))),),
        value_labels={("orders", "state"): {"A": "active"}},
        sensitivities={("orders", "buyer"): Sensitivity.SECRET},
        glossary=(Definition("churned", "has left", condition="orders.state = 'L'"),),
        fiscal=FiscalCalendar(4, "start"),
        value_words={("orders", "state"): {"A": ("live", "running")}},
    )
    assert from_plain(Meaning, json.loads(json.dumps(to_plain(whole)))) == whole


@pytest.mark.parametrize("source", ["crm", "facility", "wages"])
def test_the_meaning_of_the_sample_data_comes_back_as_it_was_kept(source: str) -> None:
    meaning = check_text(demo.model_text(source), None).meaning
    assert meaning.tables
    assert from_plain(Meaning, json.loads(json.dumps(to_plain(meaning)))) == meaning
