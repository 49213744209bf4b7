from __future__ import annotations

from quaestor.core.catalog import Kind
from quaestor.core.ddl import catalog_from_ddl

SCRIPT = """
PRAGMA foreign_keys = ON;
CREATE TABLE customer (id INTEGER PRIMARY KEY, name VARCHAR(50) NOT NULL, born DATE, balance DECIMAL(10, 2));
CREATE TABLE "order" (
    id INTEGER, customer_id INTEGER REFERENCES customer (id), placed TIMESTAMP, "from" TEXT,
    PRIMARY KEY (id, customer_id)
);
INSERT INTO customer VALUES (1, 'a; CREATE TABLE trap (x INT)', NULL, 1.5);
CREATE VIEW rich AS SELECT id, name AS who, balance * 2 AS twice FROM customer WHERE balance > 100;
CREATE VIEW all_orders AS SELECT * FROM "order";
CREATE VIRTUAL TABLE notes USING fts5(title, body, tokenize = 'porter');
CREATE INDEX by_name ON customer (name);
"""


def test_tables_views_columns_and_keys_are_read() -> None:
    catalog = catalog_from_ddl(SCRIPT, "sqlite")
    assert [table.key for table in catalog.tables] == ["customer", "order", "rich", "all_orders", "notes"]
    customer, order, rich, all_orders, notes = catalog.tables
    assert [(c.name, c.kind, c.nullable) for c in customer.columns] == [
        ("id", Kind.INTEGER, False),
        ("name", Kind.TEXT, False),
        ("born", Kind.DATE, True),
        ("balance", Kind.NUMBER, True),
    ]
    assert customer.primary_key == ("id",)
    assert order.primary_key == ("id", "customer_id")
    assert [(key.columns, key.table, key.referred) for key in order.foreign_keys] == [
        (("customer_id",), "customer", ("id",))
    ]
    assert rich.is_view
    assert [column.name for column in rich.columns] == ["id", "who", "twice"]
    assert [column.name for column in all_orders.columns] == ["id", "customer_id", "placed", "from"]
    assert [column.name for column in notes.columns] == ["title", "body"]


def test_functions_are_known_so_that_they_can_be_refused() -> None:
    script = """
    CREATE OR REPLACE FUNCTION tools.stamp(a int) RETURNS int LANGUAGE sql AS $$ INSERT INTO t VALUES (1); SELECT 1 $$;
    CREATE PROCEDURE tidy() LANGUAGE sql AS $$ DELETE FROM t $$;
    CREATE TABLE public.t (a int);
    CREATE TABLE other.t (b int);
    """
    catalog = catalog_from_ddl(script, "postgres")
    assert catalog.functions == ("stamp", "tidy")
    assert [table.key for table in catalog.tables] == ["t", "other.t"]


def test_what_cannot_be_read_is_read_over() -> None:
    script = "CREATE GIBBERISH x y z; COPY t FROM stdin; CREATE TABLE t (a int); CREATE SEQUENCE s; ???"
    assert [table.key for table in catalog_from_ddl(script, "postgres").tables] == ["t"]
    assert catalog_from_ddl("", "duckdb").tables == ()
