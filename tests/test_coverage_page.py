"""`docs/coverage.md` claims nothing that no test shows, and leaves nothing out."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).parent.parent
PAGE = CHECKOUT / "docs" / "coverage.md"

LAST = {"T": 37, "O": 29, "P": 34, "V": 40, "S": 26, "R": 36}
"""The highest number of each group; numbers start at 1."""

STATES = {"works", "partly", "not yet"}
NO_TEST = "—"
TEST = re.compile(r"`(?P<path>tests/[\w/]+\.py)::(?P<function>test_\w+)`")


@dataclass(frozen=True, slots=True)
class Row:
    id: str
    what: str
    state: str
    shown_by: str


def read_rows(page: str) -> Iterator[Row]:
    for line in page.splitlines():
        if re.match(r"\|\s*[A-Z]-\d", line):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            assert len(cells) == 4, f"not four columns: {line}"
            yield Row(*cells)


def faults_of(row: Row) -> Iterator[str]:
    """What is wrong with one row's state and tests, in sentences."""
    if not row.what:
        yield f"{row.id} does not say what it is"
    if row.state not in STATES:
        yield f"{row.id} has the unknown state {row.state!r}"
    elif row.state == "not yet":
        if row.shown_by != NO_TEST:
            yield f"{row.id} is not yet there but names a test"
    else:
        named = list(TEST.finditer(row.shown_by))
        if not named or TEST.sub("", row.shown_by).strip(" ,"):
            yield f"{row.id} needs tests as `tests/….py::test_…`, separated by commas"
        for test in named:
            if not defines(CHECKOUT / test["path"], test["function"]):
                yield f"{row.id} names {test['path']}::{test['function']}, which does not exist"


def defines(file: Path, function: str) -> bool:
    source = file.read_text(encoding="utf-8") if file.is_file() else ""
    return re.search(rf"^\s*(async )?def {function}\(", source, re.MULTILINE) is not None


ROWS = tuple(read_rows(PAGE.read_text(encoding="utf-8")))


def test_every_capability_is_listed_exactly_once() -> None:
    wanted = Counter(f"{group}-{number:02d}" for group, last in LAST.items() for number in range(1, last + 1))
    assert Counter(row.id for row in ROWS) == wanted


def test_every_claim_names_tests_that_exist() -> None:
    assert [fault for row in ROWS for fault in faults_of(row)] == []


HERE = "tests/test_coverage_page.py"


@pytest.mark.parametrize(
    ("state", "shown_by", "sound"),
    [
        ("not yet", "—", True),
        ("works", f"`{HERE}::test_a_row_is_judged`", True),
        ("partly", f"`{HERE}::test_a_row_is_judged`, `{HERE}::test_every_claim_names_tests_that_exist`", True),
        ("done", "—", False),
        ("not yet", f"`{HERE}::test_a_row_is_judged`", False),
        ("works", "—", False),
        ("works", f"`{HERE}::test_that_nobody_wrote`", False),
        ("works", "`tests/no_such_file.py::test_a_row_is_judged`", False),
        ("works", f"`{HERE}::test_a_row_is_judged` and by looking", False),
    ],
)
def test_a_row_is_judged(state: str, shown_by: str, sound: bool) -> None:
    assert (list(faults_of(Row("T-01", "something", state, shown_by))) == []) is sound
