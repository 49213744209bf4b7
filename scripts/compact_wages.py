"""Make the wage files that the sample workspace ships, from the files the Bureau of Labor Statistics publishes.

    python scripts/compact_wages.py national_M2023_dl.csv state_M2023_dl_hmean_amean.csv

Source: Occupational Employment and Wage Statistics, May 2023, https://www.bls.gov/oes/tables.htm ("National" and
"State"), saved as CSV; the state file with the columns AREA_TITLE, OCC_CODE, OCC_TITLE, H_MEAN, A_MEAN, separated by
semicolons. Figures are copied as published, thousands separators aside; `*` and `#` keep their meaning.
"""

from __future__ import annotations

import csv
import gzip
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

TARGET = Path(__file__).parent.parent / "src" / "quaestor" / "demo" / "data"

NATIONAL = (
    ("OCC_CODE", "code"),
    ("OCC_TITLE", "title"),
    ("O_GROUP", "level"),
    ("TOT_EMP", "employment"),
    ("H_MEAN", "hourly_mean"),
    ("A_MEAN", "annual_mean"),
    ("H_PCT10", "hourly_p10"),
    ("H_PCT25", "hourly_p25"),
    ("H_MEDIAN", "hourly_median"),
    ("H_PCT75", "hourly_p75"),
    ("H_PCT90", "hourly_p90"),
    ("A_PCT10", "annual_p10"),
    ("A_PCT25", "annual_p25"),
    ("A_MEDIAN", "annual_median"),
    ("A_PCT75", "annual_p75"),
    ("A_PCT90", "annual_p90"),
)
STATE = (
    ("AREA_TITLE", "state"),
    ("OCC_CODE", "code"),
    ("H_MEAN", "hourly_mean"),
    ("A_MEAN", "annual_mean"),
)
LEVELS = ("total", "major", "detailed")
"""Minor and broad groups are left out: their figures add up those of the detailed occupations."""


def main(national: str, state: str) -> None:
    write("wages_national_2023.csv.gz", NATIONAL, (row for row in read(national, ",") if row["O_GROUP"] in LEVELS))
    write("wages_states_2023.csv.gz", STATE, read(state, ";"))


def read(path: str, separator: str) -> Iterator[dict[str, str]]:
    with Path(path).open(encoding="utf-8-sig", newline="") as file:
        yield from csv.DictReader(file, delimiter=separator)


def write(name: str, columns: tuple[tuple[str, str], ...], rows: Iterable[dict[str, str]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(new for _, new in columns)
    for row in rows:
        writer.writerow(row[old] if old.endswith("TITLE") else row[old].replace(",", "") for old, _ in columns)
    # No time stamp and no file name inside, so that the same figures give the same bytes.
    (TARGET / name).write_bytes(gzip.compress(text.getvalue().encode("utf-8"), compresslevel=9, mtime=0))


if __name__ == "__main__":
    main(*sys.argv[1:])
