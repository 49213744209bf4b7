"""Small synthetic databases the interpreter's tests ask about, and a helper that asks and runs.

Catalogs are read from an in-memory SQLite database, so that what a plan means is checked by what it returns.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections import Counter
from dataclasses import replace
from functools import lru_cache
from typing import Any

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Profile, Table
from quaestor.core.interpreter import interpret
from quaestor.core.meaning import NO_MEANING, Meaning
from quaestor.core.people import OWNER
from quaestor.core.policy import unlimited
from quaestor.core.question import Context, Draft, Drafts, Proposal, Question
from quaestor.core.values import StoredValue, TextValueIndex

TODAY = dt.date(2024, 6, 15)

SHOP = """
CREATE TABLE region (region_id INTEGER PRIMARY KEY, region_name TEXT);
CREATE TABLE customer (customer_id INTEGER PRIMARY KEY, name TEXT, city TEXT, age INTEGER, gender TEXT,
  is_active TEXT,
  region_id INTEGER REFERENCES region(region_id));
CREATE TABLE product (product_id INTEGER PRIMARY KEY, product_name TEXT, category TEXT, price REAL,
  number_of_reviews INTEGER);
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customer(customer_id),
  order_date TEXT, status TEXT, amount REAL);
CREATE TABLE order_item (order_id INTEGER REFERENCES orders(order_id),
  product_id INTEGER REFERENCES product(product_id),
  quantity INTEGER);
INSERT INTO region VALUES (1,'North'),(2,'South');
INSERT INTO customer VALUES (1,'Ada','Seattle',34,'F','Y',1),(2,'Bob','Oslo',57,'M','N',1),
  (3,'Cyd','Seattle',61,'F','Y',2),
  (4,'Dan','Lima',25,'M','Y',2),(5,'Eve','Oslo',44,'F','N',2);
INSERT INTO product VALUES (1,'Lamp','Light',30.0,4),(2,'Desk','Furniture',250.0,12),(3,'Chair','Furniture',120.0,7),
  (4,'Candle','Light',5.0,0);
INSERT INTO orders VALUES (1,1,'2023-02-03','shipped',280),
  (2,1,'2023-11-20','open',120),(3,2,'2024-01-15','shipped',250),
  (4,3,'2024-05-02','shipped',35),(5,1,'2024-06-01','cancelled',5);
INSERT INTO order_item VALUES (1,1,1),(1,2,1),(2,3,1),(3,2,1),(4,1,1),(4,4,1),(5,4,1);
"""

STAFF = """
CREATE TABLE "Employee" ("EmployeeId" INTEGER PRIMARY KEY, "FirstName" TEXT, "LastName" TEXT, "HireDate" TEXT,
  "Salary" TEXT, "deptno" INTEGER);
CREATE TABLE "Department" ("deptno" INTEGER PRIMARY KEY, "DeptName" TEXT, "Order" INTEGER);
INSERT INTO "Department" VALUES (1,'Sales',2),(2,'Research',1),(3,'Empty',3);
INSERT INTO "Employee" VALUES (1,'Ann','Lee','2019-03-01','900',1),(2,'Ben','Orr','2021-07-15','1100',1),
  (3,'Cal','Poe','2023-01-10','95',2);
"""


@lru_cache(maxsize=8)
def opened(script: str) -> tuple[sqlite3.Connection, Catalog, TextValueIndex]:
    connection = sqlite3.connect(":memory:")
    connection.executescript(script)
    tables, values = [], []
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid").fetchall():
        table, found = _table(connection, name)
        tables.append(table)
        values += found
    return connection, Catalog("test", "sqlite", tuple(tables), version=str(hash(script))), TextValueIndex(values)


def ask(text: str, script: str = SHOP, *, meaning: Meaning = NO_MEANING, dialect: str = "sqlite") -> Proposal:
    asked_at = dt.datetime(2024, 6, 15, 12, tzinfo=dt.UTC)
    question = Question("q", text, "test", OWNER, asked_at)
    return interpret(question, context_of(script, meaning=meaning, dialect=dialect))


def context_of(script: str, *, meaning: Meaning = NO_MEANING, dialect: str = "sqlite") -> Context:
    """What a drafter knows of the database that *script* makes."""
    _, catalog, values = opened(script)
    return Context(unlimited(_in_dialect(catalog, dialect)), meaning, values, TODAY)


@lru_cache(maxsize=8)
def _in_dialect(catalog: Catalog, dialect: str) -> Catalog:
    return catalog if dialect == catalog.dialect else replace(catalog, dialect=dialect)


def best(text: str, script: str = SHOP, *, meaning: Meaning = NO_MEANING, dialect: str = "sqlite") -> Draft:
    proposal = ask(text, script, meaning=meaning, dialect=dialect)
    assert isinstance(proposal, Drafts), proposal
    return proposal.drafts[0]


def rows(text: str, script: str = SHOP, *, meaning: Meaning = NO_MEANING) -> list[tuple[Any, ...]]:
    """The rows the best draft returns."""
    return opened(script)[0].execute(best(text, script, meaning=meaning).sql).fetchall()


def _table(connection: sqlite3.Connection, name: str) -> tuple[Table, list[StoredValue]]:
    columns, values = [], []
    info = connection.execute(f'PRAGMA table_info("{name}")').fetchall()
    for _, column, declared, required, default, _ in info:
        cells = [row[0] for row in connection.execute(f'SELECT "{column}" FROM "{name}"').fetchall()]
        columns.append(_column(column, declared, not required, default, cells))
        values += [
            StoredValue(name, column, cell, count) for cell, count in Counter(cells).items() if isinstance(cell, str)
        ]
    keys = [
        ForeignKey((row[3],), row[2], (row[4],))
        for row in connection.execute(f'PRAGMA foreign_key_list("{name}")').fetchall()
    ]
    primary = tuple(row[1] for row in info if row[5])
    return Table(name, tuple(columns), primary_key=primary, foreign_keys=tuple(keys), rows=len(cells)), values


def _column(name: str, declared: str, nullable: bool, default: str | None, cells: list[Any]) -> Column:
    kind = {"INTEGER": Kind.INTEGER, "REAL": Kind.NUMBER}.get(declared, Kind.TEXT)
    seen = kind
    missing, cells = cells.count(None), [cell for cell in cells if cell is not None]
    if kind is Kind.TEXT and all(str(cell).isdigit() for cell in cells):
        seen = Kind.INTEGER
    elif kind is Kind.TEXT and all(len(str(cell)) == 10 and str(cell)[4] == "-" for cell in cells):
        seen = Kind.DATE
    counts = Counter(cells)
    ends = (min(cells), max(cells)) if cells else (None, None)
    profile = Profile(len(cells) + missing, missing, len(counts), seen, *ends, tuple(counts.most_common(12)))
    return Column(name, declared, kind, nullable, default, profile=profile)
