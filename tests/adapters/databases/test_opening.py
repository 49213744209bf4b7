"""What can be wrong with a location, and what people are told about it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from quaestor.adapters.databases import open_database, opener_of
from quaestor.adapters.databases.opened import OpenedDatabases
from quaestor.core.engines import ENGINES, Engine
from quaestor.core.errors import BadInput, NotAllowed, QuaestorError, SourceDenied, SourceUnreachable, Unavailable
from quaestor.ports import Caps, Source

pytestmark = pytest.mark.anyio


def test_every_engine_has_an_opener() -> None:
    assert all(callable(opener_of(engine)) for engine in ENGINES)


def test_a_missing_driver_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("quaestor.adapters.databases", fromlist=["x"]).IN_TREE, "acme", "no_such_driver")
    with pytest.raises(Unavailable) as caught:
        opener_of(Engine("Acme", "acme", ("acme",)))
    assert "pip install" in caught.value.action


@pytest.mark.parametrize(
    "location", ["", "   ", "informix://u:secret@h/x", "notes.docx", "file", "://", "http://h/x.csv"]
)
def test_a_location_nothing_opens_is_refused_with_a_way_out(location: str) -> None:
    with pytest.raises(BadInput) as caught:
        open_database(location)
    assert "secret" not in caught.value.message + caught.value.action


@pytest.mark.parametrize(
    "location",
    ["sqlite://host/x.db", "sqlite:///x.db?mode=rw", "sqlite:///", "sqlite:///x.db\x00.csv", "duckdb:///:memory:?a=1"],
)
def test_file_urls_take_no_host_and_no_options(location: str) -> None:
    with pytest.raises(BadInput):
        open_database(location)


@pytest.mark.parametrize("name", ["missing.db", "missing.duckdb", "missing.csv", "missing.parquet"])
def test_a_missing_file_is_named(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceUnreachable, match="missing"):
        open_database(str(tmp_path / name))


@pytest.mark.parametrize("suffix", [".db", ".sqlite", ".duckdb", ".csv", ".json", ".parquet"])
def test_an_empty_file_is_refused(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"empty{suffix}"
    path.touch()
    with pytest.raises((BadInput, SourceUnreachable), match="empty"):
        open_database(str(path))


def test_a_folder_is_no_sqlite_file(tmp_path: Path) -> None:
    folder = tmp_path / "folder.db"
    folder.mkdir()
    with pytest.raises(SourceUnreachable):
        open_database(str(folder))


def test_a_folder_without_data_files_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="no data files"):
        open_database(str(tmp_path))


def test_a_file_of_another_kind_is_no_sqlite_database(tmp_path: Path) -> None:
    path = tmp_path / "photo.db"
    path.write_bytes(b"\x89PNG" + bytes(1000))
    with pytest.raises(SourceUnreachable, match="not a SQLite database"):
        open_database(str(path))


async def test_a_damaged_sqlite_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "torn.db"
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE t (a TEXT)")
    connection.execute("INSERT INTO t VALUES (hex(randomblob(50000)))")
    connection.commit()
    connection.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + bytes(4000) + whole[4100:])
    database = open_database(str(path))
    with pytest.raises(SourceUnreachable):
        await database.run("SELECT * FROM t", Caps())
    await database.close()


BAD_FILES = {
    "latin.csv": b"name;city\nJos\xe9;K\xf6ln\n",
    "ragged.csv": b"a,b\n1,2\n1,2,3\n1\n",
    "noise.json": b'{"a": 1',
    "noise.parquet": b"PAR1" + bytes(300),
}


@pytest.mark.parametrize("name", BAD_FILES)
async def test_a_bad_data_file_is_told_by_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(BAD_FILES[name])
    database = open_database(str(path))
    with pytest.raises(BadInput) as caught:
        await database.check()
    assert name in caught.value.message
    await database.close()


async def test_a_file_that_is_no_duckdb_database_is_told(tmp_path: Path) -> None:
    path = tmp_path / "noise.duckdb"
    path.write_bytes(bytes(5000))
    database = open_database(str(path))
    with pytest.raises(SourceUnreachable, match="not a DuckDB database"):
        await database.check()
    await database.close()


def test_files_outside_the_allowed_folders_are_refused_links_included(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    inside.mkdir()
    outside.mkdir()
    for path in (inside / "a.csv", outside / "b.csv"):
        path.write_text("x\n1\n")
    (inside / "link.csv").symlink_to(outside / "b.csv")
    assert open_database(str(inside / "a.csv"), folders=[inside]).engine.name == "DuckDB"
    for location in (outside / "b.csv", inside / ".." / "outside" / "b.csv", inside / "link.csv", inside):
        with pytest.raises(NotAllowed):
            open_database(str(location), folders=[inside])


@pytest.mark.parametrize(
    "parameter",
    ["options=-c%20x%3D1", "service=x", "passfile=/etc/passwd", "sslkey=/x", "sslrootcert=/x", "hostaddr=10.0.0.1"],
)
def test_dangerous_parameters_of_a_postgres_url_are_refused(parameter: str) -> None:
    with pytest.raises(NotAllowed) as caught:
        open_database(f"postgresql://u:secret@h/x?{parameter}")
    assert "secret" not in caught.value.message + caught.value.action


@pytest.mark.parametrize(
    "parameter",
    ["local_infile=1", "allowLoadLocalInfile=true", "init_command=SET%20x%3D1", "read_default_file=/etc/passwd",
     "sql_mode=ANSI", "charset=gbk", "ssl_key=/x"],
)  # fmt: skip
def test_dangerous_parameters_of_a_mariadb_url_are_refused(parameter: str) -> None:
    with pytest.raises(NotAllowed) as caught:
        open_database(f"mysql://u:secret@h/x?{parameter}")
    assert "secret" not in caught.value.message + caught.value.action


@pytest.mark.parametrize(
    "url",
    ["mysql://u:secret@h:port/x", "mysql:///x", "mysql://u:secret@h/x?sslmode=maybe", "mysql://u:secret@[h/x",
     "mysql://u:secret@h/x?connect_timeout=0", "mysql://u:secret@h/x?unix", "mariadb://u:secret@h/x#y"],
)  # fmt: skip
def test_a_broken_mariadb_url_is_not_repeated(url: str) -> None:
    with pytest.raises(BadInput) as caught:
        open_database(url)
    assert "secret" not in told(caught.value)


@pytest.mark.parametrize(
    ("url", "engine"),
    [
        ("postgresql:///x", "PostgreSQL"),
        ("postgresql:///x?host=/tmp", "PostgreSQL"),
        ("postgresql://%2Ftmp/x", "PostgreSQL"),
        ("mysql://u@/x?unix_socket=/tmp/s", "MariaDB"),
    ],
)
def test_sockets_must_be_allowed(url: str, engine: str) -> None:
    with pytest.raises(NotAllowed):
        open_database(url)
    assert open_database(url, sockets=True).engine.name == engine


async def test_a_configured_source_may_be_a_socket_and_a_new_location_only_where_allowed() -> None:
    url = "postgresql:///x?host=/nowhere"

    async def find(name: str) -> Source:
        return Source(name, url)

    for allowed in (False, True):
        databases = OpenedDatabases(find, sockets=allowed)
        assert (await databases.open("sample")).engine.name == "PostgreSQL"
        if allowed:
            await (await databases.open_location(url)).close()
        else:
            with pytest.raises(NotAllowed):
                await databases.open_location(url)
        await databases.close()


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://u:secret@127.0.0.1:1/x",
        "postgres://u:secret@no-such-host.invalid/x",
        "mysql://u:secret@127.0.0.1:1/x",
        "mariadb://u:secret@no-such-host.invalid/x",
    ],
)
async def test_an_unreachable_server_is_told_without_the_password(url: str) -> None:
    with pytest.raises(SourceUnreachable) as caught:
        await open_database(url).check()
    assert "secret" not in told(caught.value)


async def test_a_refused_login_is_told_without_the_password(postgres_url: str) -> None:
    with pytest.raises(SourceDenied) as caught:
        await open_database(postgres_url.replace("postgres:@", "nobody:secret@"), sockets=True).check()
    assert "secret" not in told(caught.value)
    with pytest.raises(SourceUnreachable, match="no database"):
        await open_database(postgres_url.replace("/postgres?", "/nowhere?"), sockets=True).check()


def test_a_broken_url_is_not_repeated() -> None:
    with pytest.raises(BadInput) as caught:
        open_database("postgresql://u:secret@[broken/x")
    assert "secret" not in told(caught.value)


def told(error: QuaestorError) -> str:
    """Everything about *error* that could be shown or logged."""
    return f"{error.message} {error.action} {error.details} {error.__cause__} {error.__context__}"
