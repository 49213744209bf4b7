"""What people earned in the United States in May 2023: published figures, see `demo/data/PROVENANCE.md`."""

from __future__ import annotations

import csv
import gzip
import io
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

from quaestor.demo.tables import Row, fill, new_database

ALL = "00-0000"
TERRITORIES = {"Guam": "GU", "Puerto Rico": "PR", "Virgin Islands": "VI"}
DISTRICT = {"District of Columbia": "DC"}
STATES = {
    "Alabama": "AL", "Alaska": "AK", "Arizona": "AZ", "Arkansas": "AR", "California": "CA", "Colorado": "CO",
    "Connecticut": "CT", "Delaware": "DE", "Florida": "FL", "Georgia": "GA", "Hawaii": "HI", "Idaho": "ID",
    "Illinois": "IL", "Indiana": "IN", "Iowa": "IA", "Kansas": "KS", "Kentucky": "KY", "Louisiana": "LA",
    "Maine": "ME", "Maryland": "MD", "Massachusetts": "MA", "Michigan": "MI", "Minnesota": "MN", "Mississippi": "MS",
    "Missouri": "MO", "Montana": "MT", "Nebraska": "NE", "Nevada": "NV", "New Hampshire": "NH", "New Jersey": "NJ",
    "New Mexico": "NM", "New York": "NY", "North Carolina": "NC", "North Dakota": "ND", "Ohio": "OH", "Oklahoma": "OK",
    "Oregon": "OR", "Pennsylvania": "PA", "Rhode Island": "RI", "South Carolina": "SC", "South Dakota": "SD",
    "Tennessee": "TN", "Texas": "TX", "Utah": "UT", "Vermont": "VT", "Virginia": "VA", "Washington": "WA",
    "West Virginia": "WV", "Wisconsin": "WI", "Wyoming": "WY",
}  # fmt: skip
CODES = STATES | DISTRICT | TERRITORIES

NOTES = {"*": "not released", "#": "at least $115.00 an hour or $239,200 a year"}


def build(path: Path) -> None:
    national = list(_read("wages_national_2023.csv.gz"))
    by_state = list(_read("wages_states_2023.csv.gz"))
    titles = {row["code"]: row["title"] for row in national}
    groups = {row["code"]: row["title"] for row in national if row["level"] == "major"}
    detailed = [row["code"] for row in national if row["level"] == "detailed"]
    with new_database(path, "wages/schema.sql") as connection:
        fill(connection, "states", sorted(_state(row) for row in by_state if row["code"] == ALL))
        fill(connection, "occupation_groups", groups.items())
        fill(connection, "occupations", ((code, titles[code], f"{code[:2]}-0000") for code in detailed))
        fill(connection, "wages", (_wage(row) for row in by_state if row["code"] != ALL and row["code"] not in groups))
        fill(connection, "national_wages", (_national(row) for row in national if row["level"] == "detailed"))


def _read(name: str) -> Iterator[dict[str, str]]:
    packed = files("quaestor.demo").joinpath("data", name).read_bytes()
    return csv.DictReader(io.StringIO(gzip.decompress(packed).decode("utf-8")))


def _state(row: dict[str, str]) -> tuple[str, str, str, float | None, int | None]:
    name = row["state"]
    kind = "state" if name in STATES else "district" if name in DISTRICT else "territory"
    return CODES[name], name, kind, _dollars(row["hourly_mean"]), _whole(row["annual_mean"])


def _wage(row: dict[str, str]) -> Row:
    note = NOTES.get(row["annual_mean"])
    return CODES[row["state"]], row["code"], _dollars(row["hourly_mean"]), _whole(row["annual_mean"]), note


def _national(row: dict[str, str]) -> Row:
    figures = ((_dollars if name.startswith("hourly") else _whole)(text) for name, text in list(row.items())[4:])
    return row["code"], _whole(row["employment"]), *figures


def _dollars(text: str) -> float | None:
    return None if text in NOTES or not text else float(text)


def _whole(text: str) -> int | None:
    return None if text in NOTES or not text else int(text)
