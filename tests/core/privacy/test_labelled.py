"""How well private columns are found, on columns of which somebody said what they hold; shown in docs/privacy.md."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from quaestor import demo

from .labelled import (
    Case,
    in_databases,
    invented,
    labels,
    mistakes,
    score,
    table_of_kinds,
    table_of_samples,
)

PAGE = Path(__file__).resolve().parents[3] / "docs" / "privacy.md"


def files_in(folder: Path) -> dict[str, Path]:
    return {file.stem: file for file in folder.glob("**/*.sqlite")}


@pytest.fixture(scope="module")
def of_the_demo(tmp_path_factory: pytest.TempPathFactory) -> list[Case]:
    folder = tmp_path_factory.mktemp("demo")
    demo.build(folder)
    return in_databases(files_in(folder), labels()["demo"])


def test_nothing_private_in_the_demo_is_missed_and_nothing_else_flagged(of_the_demo: list[Case]) -> None:
    got = score(of_the_demo)
    assert got.private >= 10
    assert (got.recall, got.precision) == (1, 1), mistakes(of_the_demo)


def test_what_is_found_is_treated_as_what_it_is(of_the_demo: list[Case]) -> None:
    wrong = [case for case in (*of_the_demo, *invented()) if case.is_private and case.taken_for and not case.right_kind]
    assert not wrong


def test_invented_columns_are_told_apart() -> None:
    cases = list(invented())
    got = score(cases)
    assert got.private >= 150
    assert got.recall >= 0.92, mistakes(cases)
    assert got.precision == 1, mistakes(cases)


@pytest.mark.shared
def test_the_page_shows_what_is_found_and_what_is_missed(shared_data: Path, of_the_demo: list[Case]) -> None:
    """With QUAESTOR_WRITE_PAGES set, the page is written anew instead."""
    said = labels()
    suites = shared_data / "suites"
    learned = in_databases(files_in(suites / "spider-train" / "databases"), said["learned"])
    sampled = in_databases(files_in(shared_data / "samples"), said["samples"])
    held_back = [
        case
        for suite, labelled in said["held back"].items()
        for case in in_databases(files_in(suites / suite / "databases"), labelled)  # type: ignore[arg-type]
    ]
    samples = {
        "the sample workspace": of_the_demo,
        "invented, most with names that tell nothing": list(invented()),
        "six public sample databases": sampled,
        "137 small public databases": learned,
        "17 more, held back": held_back,
    }
    for cases in samples.values():
        assert score(cases).recall >= 0.88, mistakes(cases)
        assert score(cases).precision >= 0.93, mistakes(cases)
    everything = [case for cases in samples.values() for case in cases]
    tables = {"samples": table_of_samples(samples), "kinds": table_of_kinds(everything)}
    page = PAGE.read_text(encoding="utf-8")
    for name, table in tables.items():
        begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
        before, found, rest = page.partition(begin)
        shown, closed, after = rest.partition(end)
        assert found, name
        assert closed, name
        if os.environ.get("QUAESTOR_WRITE_PAGES"):
            page = f"{before}{begin}\n{table}\n{end}{after}"
        else:
            assert shown.strip() == table, "set QUAESTOR_WRITE_PAGES=1 and run this test once more to write it anew"
    if os.environ.get("QUAESTOR_WRITE_PAGES"):
        PAGE.write_text(page, encoding="utf-8")
