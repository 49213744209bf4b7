"""Indexes of values too many to read at every start: a SQLite file for each source, beside the state.

Texts are found by themselves, by their singular, by their words and by their letters (FTS5 with the trigram tokenizer,
https://sqlite.org/fts5.html). The number of a text begins with its length, so that a search for a misspelt word reads
only texts of about its length. A file is written under another name and takes its place whole; it is only read then.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import secrets
import sqlite3
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import groupby, islice
from pathlib import Path
from typing import Any, TypeVar

from quaestor.core.values import Columns, StoredValue, TextValueIndex, column_of, normalise, singular_of, trigrams
from quaestor.ports import Inspection

LENGTH_SHIFT = 40
"""Bits of a text's number below its length."""

SCHEMA = """
CREATE TABLE columns (id INTEGER PRIMARY KEY, table_key TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (table_key, name));
CREATE TABLE texts (id INTEGER PRIMARY KEY, text TEXT NOT NULL, singular TEXT);
CREATE TABLE held (text INTEGER NOT NULL, col INTEGER NOT NULL, value TEXT NOT NULL, count INTEGER NOT NULL,
                   PRIMARY KEY (text, col, value)) WITHOUT ROWID;
CREATE TABLE facts (longest INTEGER NOT NULL);
CREATE TABLE stage.added (text TEXT NOT NULL, col INTEGER NOT NULL, value TEXT NOT NULL, count INTEGER NOT NULL);
CREATE TABLE stage.unchanged (table_key TEXT PRIMARY KEY);
"""
COPY = """
INSERT INTO stage.added SELECT t.text, c.id, h.value, h.count
FROM old.held h JOIN old.texts t ON t.id = h.text JOIN old.columns o ON o.id = h.col
JOIN stage.unchanged u ON u.table_key = o.table_key JOIN columns c ON c.table_key = o.table_key AND c.name = o.name
"""
FILL = f"""
INSERT INTO texts SELECT (length(text) << {LENGTH_SHIFT}) | row_number() OVER (), text, nullif(singular(text), text)
FROM (SELECT DISTINCT text FROM stage.added ORDER BY length(text), text);
CREATE INDEX by_text ON texts (text);
CREATE INDEX by_singular ON texts (singular) WHERE singular IS NOT NULL;
INSERT OR REPLACE INTO held SELECT t.id, a.col, a.value, a.count FROM stage.added a JOIN texts t ON t.text = a.text
ORDER BY t.id, a.rowid;
INSERT INTO facts SELECT coalesce(max(length(text) - length(replace(text, ' ', '')) + 1), 0) FROM texts;
CREATE VIRTUAL TABLE words USING fts5 (text, content = '', detail = none, tokenize = "unicode61 remove_diacritics 0");
CREATE VIRTUAL TABLE grams USING fts5 (text, content = '', detail = none, tokenize = 'trigram case_sensitive 1');
INSERT INTO words (rowid, text) SELECT id, text FROM texts ORDER BY id;
INSERT INTO grams (rowid, text) SELECT id, ' ' || text || ' ' FROM texts ORDER BY id;
CREATE VIRTUAL TABLE gram_counts USING fts5vocab (grams, row);
"""  # noqa: S608 - our own number

SLACK = 0.7
"""Texts whose length differs more than so cannot be alike enough (`quaestor.core.values.LIKENESS`)."""
COMPARED = 8_000
"""Texts compared with a misspelt one at most."""
RAREST = 7
"""Trigrams of a misspelt text that are looked up: the rarest, since common ones tell nothing."""
MOST_TEXTS = 400
"""Texts found by their words at most, and by their singular."""
CACHE_KIB = 16_384
WRITTEN_AT_ONCE = 5_000
FEW = 2_000
"""Up to so many values are kept in the inspection: reading them is nothing beside opening a file. Of more, a process
that answers one question would read all to look up ten."""
T = TypeVar("T")
_NAME = re.compile(r"(?P<source>.+)\.(?P<stamp>[0-9a-f]{16})\.sqlite")


class ValueFiles:
    """Implements `ports.ValueIndexes` over the folder *folder*."""

    def __init__(self, folder: Path, *, bounded: bool = False) -> None:
        """*bounded*: only the most frequent texts of a column are worth the time of writing them."""
        self._folder = folder
        self._bounded = bounded
        self._opened: dict[str, TextValueIndex] = {}

    def begin(self, source: str, earlier: Inspection | None) -> ValueFile:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        before = self._folder / earlier.indexed if earlier is not None and earlier.indexed is not None else None
        held = earlier.values if earlier is not None else ()
        known = before if before is not None and before.is_file() else None
        return ValueFile(self._folder, source, known, held, bounded=self._bounded)

    def open(self, name: str) -> TextValueIndex | None:
        found = self._opened.get(name)
        if found is None and (self._folder / name).is_file():
            found = self._opened[name] = TextValueIndex(FileLookups(self._folder / name))
        return found

    async def forget(self, source: str, but: str | None = None) -> None:
        """Remove the files of *source*, except the one named *but*."""
        await asyncio.to_thread(self._forget, source, but)

    def _forget(self, source: str, but: str | None) -> None:
        if not self._folder.is_dir():
            return
        for path in self._folder.iterdir():
            parts = _NAME.fullmatch(path.name)
            if parts is not None and parts["source"] == source and path.name != but:
                self._opened.pop(path.name, None)
                path.unlink(missing_ok=True)


@dataclass
class ValueFile:
    """A file being written. Implements `ports.KeepValues`; leaving it unfinished removes it."""

    folder: Path
    source: str
    before: Path | None
    values: Sequence[StoredValue] = ()
    """Those of the earlier inspection that were held in memory."""
    bounded: bool = False
    _connection: sqlite3.Connection | None = None
    _columns: dict[tuple[str, str], int] = field(default_factory=dict)
    _added: list[tuple[str, str, Sequence[tuple[str, int]]]] = field(default_factory=list)
    _unchanged: list[str] = field(default_factory=list)
    _unwritten: int = 0
    """Values added and not written yet: a thread for each column of a large catalog costs more than the writing."""
    _lock: asyncio.Lock = field(default_factory=asyncio.Lock)

    def __post_init__(self) -> None:
        self.stamp = secrets.token_hex(8)
        self.path = self.folder / f".{self.source}.{self.stamp}.part"

    async def add(self, table: str, column: str, values: Sequence[tuple[str, int]]) -> None:
        self._added.append((table, column, values))
        self._unwritten += len(values)
        if self._unwritten >= WRITTEN_AT_ONCE:
            await self._in_thread(self._write)

    async def keep_earlier(self, table: str) -> None:
        self._unchanged.append(table)

    async def finish(self) -> tuple[str | None, tuple[StoredValue, ...]]:
        """The name of the finished file; or none, and the values themselves where they are few."""
        return await self._in_thread(self._finish)

    async def leave(self) -> None:
        """Remove what is unfinished; what is finished stays."""
        await self._in_thread(self._leave)

    async def _in_thread(self, work: Callable[[], T]) -> T:
        """One piece of work at a time, and never a cancelled one still running beside the next."""
        async with self._lock:
            running = asyncio.ensure_future(asyncio.to_thread(work))
            try:
                return await asyncio.shield(running)
            except asyncio.CancelledError:
                await asyncio.wait({running})
                raise

    def _open(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = sqlite3.connect(self.path, check_same_thread=False, isolation_level=None)
            self.path.chmod(0o600)
            self._connection.executescript(
                "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192; "
                f"PRAGMA cache_size = -{CACHE_KIB}; ATTACH '' AS stage; "
                f"PRAGMA stage.cache_size = -{CACHE_KIB}; {SCHEMA}"
            )
            self._connection.create_function("singular", 1, singular_of, deterministic=True)
            if self.before is not None:
                self._connection.execute("ATTACH ? AS old", (f"file:{self.before}?mode=ro&immutable=1",))
        return self._connection

    def _write(self) -> None:
        connection, added = self._open(), self._added
        self._added, self._unwritten = [], 0
        connection.execute("BEGIN")
        for table, column, values in added:
            self._add(table, column, values)
        connection.execute("COMMIT")

    def _add(self, table: str, column: str, values: Sequence[tuple[str, int]]) -> None:
        connection = self._open()
        number = self._columns.get((table, column))
        if number is None:
            cursor = connection.execute("INSERT INTO columns (table_key, name) VALUES (?, ?)", (table, column))
            number = self._columns[table, column] = int(cursor.lastrowid or 0)
        rows = [(text, number, value, count) for value, count in values if (text := normalise(value))]
        connection.executemany("INSERT INTO stage.added VALUES (?, ?, ?, ?)", rows)

    def _finish(self) -> tuple[str | None, tuple[StoredValue, ...]]:
        self._write()
        connection = self._open()
        connection.execute("BEGIN")
        connection.executemany("INSERT OR IGNORE INTO stage.unchanged VALUES (?)", [(key,) for key in self._unchanged])
        if self.before is not None:
            connection.execute(
                "INSERT OR IGNORE INTO columns (table_key, name) SELECT o.table_key, o.name FROM old.columns o "
                "JOIN stage.unchanged u ON u.table_key = o.table_key"
            )
            connection.execute(COPY)
        self._add_held(connection)
        connection.execute("COMMIT")
        (count,) = connection.execute("SELECT count(*) FROM stage.added").fetchone()
        if count <= FEW:
            values = _values(connection)
            self._leave()
            return None, values
        connection.executescript(FILL)
        connection.close()
        self._connection = None
        name = f"{self.source}.{self.stamp}.sqlite"
        self.path.replace(self.folder / name)
        return name, ()

    def _add_held(self, connection: sqlite3.Connection) -> None:
        unchanged = {key for (key,) in connection.execute("SELECT table_key FROM stage.unchanged")}
        kept = (value for value in self.values if value.table in unchanged)
        for (table, column), values in groupby(kept, key=lambda value: (value.table, value.column)):
            self._add(table, column, [(value.value, value.count) for value in values])

    def _leave(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self.path.unlink(missing_ok=True)


def _values(connection: sqlite3.Connection) -> tuple[StoredValue, ...]:
    """By column, in the order in which they came; of one that came twice, the last."""
    found: dict[tuple[str, str, str], int] = {}
    for table, column, value, count in connection.execute(
        "SELECT c.table_key, c.name, a.value, a.count FROM stage.added a JOIN columns c ON c.id = a.col "
        "ORDER BY c.id, a.rowid"
    ):
        found[table, column, value] = count
    return tuple(StoredValue(*key, count) for key, count in found.items())


class FileLookups:
    """`quaestor.core.values.Lookups` over a finished file. Used from several threads, one at a time."""

    def __init__(self, path: Path) -> None:
        # Nothing ever writes to a finished file.
        self._connection = sqlite3.connect(f"file:{path}?mode=ro&immutable=1", uri=True, check_same_thread=False)
        self._connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        self._lock = threading.Lock()
        self._counts: dict[str, int] = {}
        ((self._longest,),) = self._all("SELECT longest FROM facts")

    @property
    def longest(self) -> int:
        return int(self._longest)

    def holding(self, text: str, most: int, kept: Columns | None) -> Sequence[StoredValue]:
        sql = (
            "SELECT c.table_key, c.name, h.value, h.count FROM texts t JOIN held h ON h.text = t.id "
            "JOIN columns c ON c.id = h.col WHERE t.text = ? ORDER BY h.count DESC, c.table_key, c.name"
        )
        with self._lock, contextlib.closing(self._connection.execute(sql, (text,))) as rows:
            values = (StoredValue(*row) for row in rows)
            return list(islice((value for value in values if kept is None or column_of(value) in kept), most))

    def with_singular(self, singular: str) -> Sequence[str]:
        found = self._all(
            "SELECT text FROM texts WHERE text = ?1 AND singular IS NULL "
            "UNION ALL SELECT text FROM (SELECT text FROM texts WHERE singular = ?1 ORDER BY id LIMIT ?2)",
            singular,
            MOST_TEXTS,
        )
        return [text for (text,) in found]

    def with_words(self, words: Sequence[str]) -> Sequence[str]:
        # A number of a text begins with its length, so the shortest come first.
        return self._matching("words", " AND ".join(map(_quoted, words)), 0, 2**63 - 1, MOST_TEXTS)

    def alike(self, text: str) -> Sequence[str]:
        counted = sorted((count, gram) for gram in trigrams(text) if (count := self._count(gram)))
        rarest = [_quoted(gram) for _, gram in counted[:RAREST]]
        if not rarest:
            return ()
        wanted = " OR ".join(rarest)
        if sum(count for count, _ in counted[:RAREST]) > COMPARED and len(rarest) > 2:
            # One edit spoils three neighbouring trigrams at most, so two of these are shared by what is meant.
            pairs = [f"({one} AND ({' OR '.join(rarest[place:])}))" for place, one in enumerate(rarest[:-1], start=1)]
            wanted = " OR ".join(pairs)
        least, most = int(len(text) * SLACK) << LENGTH_SHIFT, (int(len(text) / SLACK) + 1) << LENGTH_SHIFT
        return self._matching("grams", wanted, least, most, COMPARED)

    def _count(self, gram: str) -> int:
        known = self._counts.get(gram)
        if known is None:
            found = self._all("SELECT doc FROM gram_counts WHERE term = ?", gram)
            known = self._counts[gram] = int(found[0][0]) if found else 0
        return known

    def _matching(self, index: str, wanted: str, least: int, most: int, limit: int) -> list[str]:
        found = self._all(
            f"SELECT t.text FROM {index} i JOIN texts t ON t.id = i.rowid "  # noqa: S608 - one of two names of ours
            f"WHERE {index} MATCH ? AND i.rowid BETWEEN ? AND ? ORDER BY i.rowid LIMIT ?",
            wanted,
            least,
            most,
            limit,
        )
        return [text for (text,) in found]

    def _all(self, sql: str, *given: object) -> list[tuple[Any, ...]]:
        with self._lock:
            return self._connection.execute(sql, given).fetchall()


def _quoted(text: str) -> str:
    """As an FTS5 string; normalised texts hold no quotes, but nothing here relies on it."""
    return '"' + text.replace('"', '""') + '"'
