"""Two tables to take statements apart by."""

from quaestor.core.catalog import Catalog, Column, Kind, Table


def table(name: str, *columns: str) -> Table:
    return Table(name, tuple(Column(each, "TEXT", Kind.TEXT) for each in columns))


CATALOG = Catalog(
    "music", "sqlite", (table("singer", "id", "name", "age", "country"), table("song", "id", "singer_id", "title"))
)
