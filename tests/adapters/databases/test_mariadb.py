"""What is particular about MariaDB and MySQL: sessions, logins, values, and servers that are none."""

from __future__ import annotations

import asyncio
import datetime as dt
from collections.abc import AsyncIterator, Awaitable, Callable
from decimal import Decimal

import pytest

from quaestor.adapters.databases import open_database
from quaestor.core.catalog import Kind
from quaestor.core.errors import QueryFailed, SourceDenied, SourceUnreachable
from quaestor.core.verdict import Allowed
from quaestor.ports import Bounds, Caps, Database
from quaestor.testing import InlineGuard

from .conftest import ask_mariadb
from .test_contract import column_of, inspect, table_of

pytestmark = [pytest.mark.anyio, pytest.mark.mariadb]


@pytest.fixture
async def shop(mariadb_url: str) -> AsyncIterator[str]:
    """An empty database; its URL."""
    ask_mariadb(mariadb_url, "CREATE OR REPLACE DATABASE shop")
    yield mariadb_url.replace("/mysql", "/shop")
    ask_mariadb(mariadb_url, "DROP DATABASE shop")


@pytest.fixture
async def database(shop: str) -> AsyncIterator[Database]:
    opened = open_database(shop)
    yield opened
    await opened.close()


async def test_values_of_every_type_come_back(shop: str, database: Database) -> None:
    ask_mariadb(
        shop,
        "USE shop",
        "CREATE TABLE t (a TINYINT(1), b BIT(10), c YEAR, d TIME, e DATETIME(6), f ENUM('x', 'y'), g SET('p', 'q'), "
        "h DOUBLE, i DECIMAL(30, 10), j BIGINT UNSIGNED, k VARBINARY(4), l TIME(1), m JSON)",
        "INSERT INTO t VALUES (1, b'1000000001', 2024, '23:59:59', '2024-05-06 07:08:09.000001', 'y', 'p,q', 0.1, "
        "'12345678901234567890.0123456789', 18446744073709551615, x'00ff', '-25:00:00.5', '{\"a\": null}')",
    )
    found = await database.run("SELECT * FROM t", Caps())
    assert found.rows == (
        (
            1, 513, 2024, dt.time(23, 59, 59), dt.datetime(2024, 5, 6, 7, 8, 9, 1), "y", "p,q", 0.1,
            Decimal("12345678901234567890.0123456789"), 2**64 - 1, b"\x00\xff", -dt.timedelta(hours=25, seconds=0.5),
            '{"a": null}',
        ),
    )  # fmt: skip
    kinds = [column.kind for column in found.columns]
    assert kinds[:5] == [Kind.INTEGER, Kind.INTEGER, Kind.INTEGER, Kind.TIME, Kind.TIMESTAMP]
    columns = table_of(await inspect(database), "t").columns
    assert [column.kind for column in columns] == [
        Kind.INTEGER, Kind.INTEGER, Kind.INTEGER, Kind.TIME, Kind.TIMESTAMP, Kind.TEXT, Kind.TEXT, Kind.NUMBER,
        Kind.NUMBER, Kind.INTEGER, Kind.BINARY, Kind.TIME, Kind.JSON,
    ]  # fmt: skip


async def test_dates_that_python_does_not_know_stay_the_servers_text(database: Database) -> None:
    found = await database.run("SELECT CAST('0000-00-00' AS DATE), CAST('2024-02-00' AS DATE)", Caps())
    assert found.rows == (("0000-00-00", "2024-02-00"),)


async def test_quotes_mean_what_they_were_judged_to_mean_whatever_the_server_is_set_to(
    shop: str, database: Database
) -> None:
    before = ask_mariadb(shop, "SELECT @@GLOBAL.sql_mode")[0][0]
    ask_mariadb(shop, "SET GLOBAL sql_mode = 'ANSI_QUOTES,NO_BACKSLASH_ESCAPES,PIPES_AS_CONCAT'")
    try:
        found = await database.run("SELECT \"text\", 'it\\'s', 1 || 0", Caps())
        assert found.rows == (("text", "it's", 1),)
    finally:
        ask_mariadb(shop, f"SET GLOBAL sql_mode = '{before}'")


async def test_a_killed_session_is_replaced(shop: str, database: Database) -> None:
    ((thread,),) = (await database.run("SELECT CONNECTION_ID()", Caps())).rows
    ask_mariadb(shop, f"KILL {thread}")
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)


async def test_a_session_killed_while_it_runs_is_a_clear_failure(shop: str, database: Database) -> None:
    task = asyncio.create_task(database.run("SELECT SLEEP(60)", Caps(seconds=60)))
    sleeping = "SELECT id FROM information_schema.processlist WHERE state = 'User sleep'"
    found: tuple[tuple[object, ...], ...] = ()
    while not found:
        found = await asyncio.to_thread(ask_mariadb, shop, sleeping)
    await asyncio.to_thread(ask_mariadb, shop, f"KILL {found[0][0]}")
    with pytest.raises(SourceUnreachable):
        await task
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)


async def test_a_login_sees_only_what_it_may_read(shop: str) -> None:
    ask_mariadb(
        shop,
        "USE shop",
        "CREATE TABLE shown (a int, hidden int)",
        "CREATE TABLE secret (a int)",
        "CREATE TABLE written (a int)",
        "CREATE OR REPLACE USER reader@'%' IDENTIFIED BY 'x'",
        "GRANT SELECT (a) ON shop.shown TO reader@'%'",
        "GRANT INSERT ON shop.written TO reader@'%'",
    )
    database = open_database(shop.replace("root@", "reader:x@"))
    try:
        (table,) = (await inspect(database)).catalog.tables
        assert (table.key, [column.name for column in table.columns]) == ("shown", ["a"])
        for sql in ("SELECT * FROM secret", "SELECT hidden FROM shown", "SELECT * FROM mysql.user"):
            with pytest.raises(SourceDenied):
                await database.run(sql, Caps())
        (warning,) = await database.warnings()
        assert "may do more than read (insert)" in warning
    finally:
        await database.close()
        ask_mariadb(shop, "DROP USER reader@'%'")


async def test_a_login_that_may_do_everything_is_warned_of(database: Database) -> None:
    (warning,) = await database.warnings()
    assert "file" in warning
    assert "super" in warning


async def test_a_large_table_is_sampled(shop: str, database: Database) -> None:
    ask_mariadb(
        shop, "USE shop", "CREATE TABLE big AS SELECT seq AS n, seq % 7 AS m FROM seq_1_to_50000", "ANALYZE TABLE big"
    )
    found = await inspect(database, Bounds(rows_per_table=5_000))
    profile = column_of(found, "big", "m").profile
    assert profile is not None
    assert profile.rows <= 5_000
    assert not profile.complete
    highest = column_of(found, "big", "n").profile
    assert highest is not None
    assert isinstance(highest.maximum, int)
    assert highest.maximum > 25_000, "the first rows alone would not stand for the table"


async def test_values_are_told_apart_by_their_letters(shop: str, database: Database) -> None:
    ask_mariadb(
        shop, "USE shop", "CREATE TABLE t (city VARCHAR(20))", "INSERT INTO t VALUES ('Rome'), ('rome'), ('Róme')"
    )
    kept = {value.value for value in (await inspect(database)).values}
    assert kept == {"Rome", "rome", "Róme"}


async def test_a_refused_login_is_told_without_the_password(mariadb_url: str) -> None:
    for url, problem in (
        (mariadb_url.replace("root@", "nobody:secret@"), SourceDenied),
        (mariadb_url.replace("/mysql", "/nowhere"), SourceUnreachable),
        (mariadb_url + "?sslmode=require", SourceUnreachable),
    ):
        database = open_database(url)
        with pytest.raises(problem) as caught:
            await database.check()
        assert "secret" not in f"{caught.value.message} {caught.value.__cause__} {caught.value.__context__}"


HONEST = (
    "SELECT DATE_FORMAT(seen, '%Y-%m') AS month, COUNT(*) FROM visits GROUP BY month ORDER BY month",
    "SELECT YEAR(seen), QUARTER(seen), WEEK(seen, 3), DAYNAME(seen), LAST_DAY(seen) FROM visits",
    "SELECT * FROM visits WHERE seen >= CURDATE() - INTERVAL 30 YEAR AND seen < NOW()",
    "SELECT DATEDIFF(MAX(seen), MIN(seen)), TIMESTAMPDIFF(MONTH, MIN(seen), MAX(seen)) FROM visits",
    "SELECT GROUP_CONCAT(DISTINCT place ORDER BY place SEPARATOR ', ') FROM visits",
    "SELECT CONCAT(place, ' (', COUNT(*), ')'), CONCAT_WS('-', place, NULL, 'x') FROM visits GROUP BY place",
    "SELECT IF(amount > 10, 'big', 'small') AS size, IFNULL(SUM(amount), 0), ROUND(SUM(1)) FROM visits GROUP BY 1",
    "SELECT `select`, `a b` FROM `Odd Names` WHERE `select` <=> 1",
    "SELECT place, RANK() OVER (PARTITION BY place ORDER BY amount DESC) AS place_rank FROM visits",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT i FROM n",
    "SELECT place FROM visits UNION SELECT 'Nowhere' ORDER BY 1 LIMIT 2",
    "SELECT place FROM visits EXCEPT SELECT 'Rome'",
    "SELECT amount DIV 2, amount MOD 2, amount / 3, 7 % 4 FROM visits",
    "SELECT * FROM visits WHERE place REGEXP '^R' OR place LIKE 'O%' AND place NOT IN ('x')",
    "SELECT place RLIKE 'o', NOT place REGEXP CONCAT('^', 'O'), (place = 'Rome') REGEXP '1' FROM visits",
    "SELECT JSON_VALUE(details, '$.a'), JSON_EXTRACT(details, '$.a') FROM visits",
    "SELECT place, SUM(amount) FROM visits GROUP BY place WITH ROLLUP",
    "SELECT SUBSTRING_INDEX('a.b.c', '.', 2), LPAD(place, 8, '.'), REVERSE(place), CHAR_LENGTH(place) FROM visits",
    "SELECT CAST(amount AS CHAR), CAST('5' AS SIGNED), CONVERT(amount, UNSIGNED) FROM visits",
    "SELECT v.place FROM visits v STRAIGHT_JOIN visits w ON v.place = w.place LIMIT 3",
    "SELECT STR_TO_DATE('03.02.2024', '%d.%m.%Y'), MAKEDATE(2024, 34), UNIX_TIMESTAMP(seen) FROM visits",
    "SELECT COALESCE(NULLIF(place, ''), 'none'), GREATEST(1, amount), LEAST(1, amount), ABS(-amount) FROM visits",
)


async def test_what_people_write_for_mariadb_is_allowed_and_runs(shop: str, database: Database) -> None:
    ask_mariadb(
        shop,
        "USE shop",
        "CREATE TABLE visits (place VARCHAR(20), seen DATETIME, amount DECIMAL(8, 2), details JSON)",
        "INSERT INTO visits VALUES ('Rome', '2024-02-03 10:00:00', 12.50, '{\"a\": 1}'), ('Oslo', NULL, 3, NULL)",
        "CREATE TABLE `Odd Names` (`select` INT, `a b` INT)",
        "INSERT INTO `Odd Names` VALUES (1, 2)",
    )
    catalog = (await inspect(database)).catalog
    failed: list[tuple[str, object]] = []
    for sql in HONEST:
        verdict = await InlineGuard().judge(sql, catalog, Caps())
        if not isinstance(verdict, Allowed):
            failed.append((sql, verdict))
            continue
        rows = await database.run(verdict.sql, Caps())
        if rows.rows != (await database.run(sql, Caps())).rows:
            failed.append((sql, verdict.sql))
    assert failed == []


GREETING = (
    b"\x0a5.5.5-10.11.0-MariaDB\x00\x01\x00\x00\x00" + b"12345678\x00" + b"\xff\xf7" + b"\x2d\x02\x00" + b"\xff\x81\x15"
    + bytes(10) + b"123456789012\x00" + b"mysql_native_password\x00"
)  # fmt: skip
OK = b"\x00\x00\x00\x02\x00\x00\x00"
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


async def ask_pretender(serve: Serve) -> tuple[Exception, bytes]:
    """What a query to a server that is none ends with, and everything that was sent to it."""
    heard = bytearray()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        original = reader.readexactly

        async def listened(count: int) -> bytes:
            got = await original(count)
            heard.extend(got)
            return got

        reader.readexactly = listened  # type: ignore[method-assign]
        try:
            await serve(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    database = open_database(f"mysql://u:hunter2@127.0.0.1:{port}/x?connect_timeout=5&sslmode=disable")
    try:
        with pytest.raises((SourceUnreachable, SourceDenied, QueryFailed)) as caught:
            await database.check()
        return caught.value, bytes(heard)
    finally:
        await database.close()
        server.close()


def packet(number: int, body: bytes) -> bytes:
    return len(body).to_bytes(3, "little") + bytes([number]) + body


async def take_packet(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readexactly(4)
    return await reader.readexactly(int.from_bytes(head[:3], "little"))


async def test_a_server_that_asks_for_a_file_of_ours_gets_none() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(packet(0, GREETING))
        await take_packet(reader)
        writer.write(packet(2, OK))
        while True:
            await take_packet(reader)
            writer.write(packet(1, b"\xfb/etc/passwd"))

    _, heard = await ask_pretender(serve)
    assert b"root:" not in heard


async def test_a_server_that_asks_for_the_password_itself_over_a_plain_connection_gets_none() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(packet(0, GREETING))
        await take_packet(reader)
        writer.write(packet(2, b"\xfemysql_clear_password\x00"))
        await take_packet(reader)

    problem, heard = await ask_pretender(serve)
    assert b"hunter2" not in heard
    assert "hunter2" not in str(problem)


async def test_noise_is_no_server() -> None:
    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"SSH-2.0-OpenSSH_9.2\r\n" + bytes(200))
        await take_packet(reader)

    await ask_pretender(serve)
