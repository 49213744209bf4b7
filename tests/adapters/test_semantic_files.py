"""The semantic models in the folder of a workspace."""

import os
from pathlib import Path

import pytest

from quaestor.adapters.semantic_files import SemanticFiles
from quaestor.adapters.semantics.texts import check_text, export_text
from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.errors import Invalid
from quaestor.core.meaning import NO_MEANING

CATALOG = Catalog("shop", "sqlite", (Table("orders", (Column("id", "INT", Kind.INTEGER),), primary_key=("id",)),))

MODEL = """\
semantic_model:
  - name: shop
    datasets:
      - name: orders
        source: orders
        ai_context: {synonyms: [%s]}
        fields:
          - name: id
            expression: {dialects: [{expression: %s}]}
"""


@pytest.fixture
def files(tmp_path: Path) -> SemanticFiles:
    return SemanticFiles(tmp_path)


def write(files: SemanticFiles, name: str, text: str) -> Path:
    assert files.folder is not None
    path = files.folder / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    return path


def test_a_source_without_a_file_means_nothing_special(files: SemanticFiles) -> None:
    assert files.meaning("shop", CATALOG) is NO_MEANING
    assert SemanticFiles(None).meaning("shop", CATALOG) is NO_MEANING
    assert files.check("shop", CATALOG).problems == ()


def test_the_file_of_a_source_is_read(files: SemanticFiles) -> None:
    write(files, "shop.yaml", MODEL % ("sales", "id"))
    assert files.meaning("shop", CATALOG).table("orders").synonyms == ("sales",)
    assert files.meaning("other", CATALOG) is NO_MEANING


def test_several_files_of_a_source_are_put_together(files: SemanticFiles) -> None:
    write(files, "shop.yaml", MODEL % ("sales", "id"))
    write(files, "shop/more.yaml", MODEL % ("deals", "id") + "    metrics:\n      - name: m\n        expression: "
          "{dialects: [{expression: COUNT(orders.id)}]}\n")  # fmt: skip
    meaning = files.meaning("shop", CATALOG)
    assert meaning.table("orders").synonyms == ("deals",)
    assert [metric.name for metric in meaning.metrics] == ["m"]


def test_a_changed_file_is_read_again_and_an_unchanged_one_is_not(files: SemanticFiles) -> None:
    path = write(files, "shop.yaml", MODEL % ("sales", "id"))
    first = files.meaning("shop", CATALOG)
    assert files.meaning("shop", CATALOG) is first
    path.write_text(MODEL % ("deals", "id"), "utf-8")
    os.utime(path, ns=(1, 1))
    assert files.meaning("shop", CATALOG).table("orders").synonyms == ("deals",)
    path.unlink()
    assert files.meaning("shop", CATALOG) is NO_MEANING


def test_a_narrower_catalog_gives_a_narrower_meaning(files: SemanticFiles) -> None:
    write(files, "shop.yaml", MODEL % ("sales", "id"))
    assert files.meaning("shop", CATALOG).tables
    assert files.meaning("shop", CATALOG.keeping(())).tables == {}
    assert files.meaning("shop", CATALOG).tables


def test_a_file_that_cannot_be_read_stops_whoever_asks(files: SemanticFiles) -> None:
    write(files, "shop.yaml", "semantic_model:\n  - name: [x]\n")
    with pytest.raises(Invalid) as caught:
        files.meaning("shop", CATALOG)
    assert caught.value.details[0].startswith("shop.yaml:2: semantic_model[0].name: “name” should be text")
    assert len(files.check("shop", CATALOG).errors) == 2


def test_an_unknown_name_is_left_out_and_reported_with_file_and_line(files: SemanticFiles) -> None:
    write(files, "shop.yaml", MODEL % ("sales", "idd"))
    assert files.meaning("shop", CATALOG).columns == {}
    (problem,) = files.check("shop", CATALOG).problems
    assert str(problem) == (
        "shop.yaml:9: semantic_model[0].datasets[0].fields[0].expression: "
        "The table “orders” has no column “idd”. Did you mean “id”?"
    )


@pytest.mark.parametrize("name", ["../shop", "/etc/passwd", "", ".", "..", "a/b", "shop\x00", "shop\n", "*"])
def test_a_name_that_is_not_one_never_becomes_a_path(files: SemanticFiles, name: str) -> None:
    assert files.folder is not None
    (files.folder.parent / "shop.yaml").write_text(MODEL % ("sales", "id"), "utf-8")
    assert files.paths(name) == ()


def test_a_text_can_be_checked_without_a_database() -> None:
    text = (MODEL % ("sales", "id")).encode()
    assert check_text(text, None).problems == ()
    assert list(check_text(text, None).meaning.tables) == ["orders"]
    link = b"    relationships:\n      - {name: r, from: orders, to: customers, from_columns: [id], to_columns: [id]}\n"
    (problem,) = check_text(text + link, None, "shop.yaml").problems
    assert str(problem) == "shop.yaml:11: semantic_model[0].relationships[0].to: There is no dataset “customers”."


def test_what_is_exported_reads_back_as_the_same_meaning() -> None:
    meaning = check_text((MODEL % ("'no', '12:30'", "id")).encode(), CATALOG).meaning
    assert meaning.table("orders").synonyms == ("no", "12:30")
    checked = check_text(export_text(CATALOG, meaning).encode(), CATALOG)
    assert checked.problems == ()
    assert checked.meaning == meaning


def test_a_skeleton_is_a_valid_model() -> None:
    assert check_text(export_text(CATALOG).encode(), CATALOG).problems == ()
