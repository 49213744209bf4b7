from __future__ import annotations

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text

from quaestor.adapters.secrets import Seal
from quaestor.adapters.store import engine as engines
from quaestor.adapters.store import migrations, open_store
from quaestor.adapters.store.tables import metadata
from quaestor.core.errors import Unavailable

pytestmark = pytest.mark.anyio

SEAL = Seal(bytes(range(32)))
SOURCE = str(Path(migrations.__file__).parents[4])

OPEN_AND_WRITE = """
import asyncio, sys
from quaestor.adapters.secrets import Seal
from quaestor.adapters.store import open_store
async def main():
    store = await open_store(sys.argv[1], Seal(bytes(range(32))))
    for number in range(5):
        await store.audit(sys.argv[2], "start", str(number), {})
    await store.close()
sys.stdin.readline()
asyncio.run(main())
"""


def test_the_newest_revision_is_the_one_that_is_written_down() -> None:
    script = ScriptDirectory.from_config(migrations.configuration())
    assert script.get_current_head() == migrations.NEWEST


async def test_the_revisions_build_exactly_the_tables_of_the_code(state_url: str) -> None:
    def differences(connection: Connection) -> object:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        return compare_metadata(context, metadata)

    engine = await engines.open_engine(state_url)
    async with engines.reading(engine) as connection:
        assert await connection.run_sync(differences) == []
    await engine.dispose()


async def test_every_revision_can_be_taken_back(state_url: str) -> None:
    def down(connection: Connection) -> list[str]:
        from alembic import command

        config = migrations.configuration()
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        return inspect(connection).get_table_names()

    engine = await engines.open_engine(state_url)
    async with engines.writing(engine) as connection:
        assert await connection.run_sync(down) == ["alembic_version"]
    await engine.dispose()
    again = await engines.open_engine(state_url)
    await again.dispose()


def start(program: str, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={"PYTHONPATH": SOURCE},
    )


async def test_opening_again_changes_nothing_and_needs_no_alembic(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'state.sqlite'}"
    await (await open_store(url, SEAL)).close()
    program = OPEN_AND_WRITE + "\nassert 'alembic' not in sys.modules"
    process = start(program, url, "one")
    await asyncio.to_thread(process.communicate, "\n")
    assert process.returncode == 0


async def test_processes_that_start_at_once_do_not_collide(state_url: str) -> None:
    processes = [start(OPEN_AND_WRITE, state_url, f"process {number}") for number in range(4)]
    ends = await asyncio.gather(*[asyncio.to_thread(process.communicate, "\n") for process in processes])
    assert [process.returncode for process in processes] == [0] * 4, ends
    engine = await engines.open_engine(state_url)
    async with engines.reading(engine) as connection:
        assert (await connection.execute(text("SELECT count(*) FROM audit"))).scalar() == 20
        assert (await connection.execute(text("SELECT count(*) FROM alembic_version"))).scalar() == 1
    await engine.dispose()


async def test_state_of_a_newer_version_is_not_touched(state_url: str) -> None:
    engine = await engines.open_engine(state_url)
    async with engines.writing(engine) as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await engine.dispose()
    with pytest.raises(Unavailable, match="newer version"):
        await open_store(state_url, SEAL)


async def test_a_start_that_was_killed_half_way_leaves_an_empty_database(state_url: str) -> None:
    """The tables are made in one transaction, in SQLite too."""
    engine = await engines.open_engine(state_url)

    def start_over_and_stop(connection: Connection) -> None:
        from alembic import command

        config = migrations.configuration()
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        migrations.upgrade(connection)
        raise KeyError

    with pytest.raises(KeyError):
        async with engines.writing(engine) as connection:
            await connection.run_sync(start_over_and_stop)
    async with engines.reading(engine) as connection:
        revision = await connection.run_sync(migrations.revision_of)
    assert revision == migrations.NEWEST
    await engine.dispose()


async def test_the_state_file_is_private(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'state.sqlite'}", SEAL)
    await store.audit("ana", "start", "", {})
    assert rights_of_others(tmp_path) == dict.fromkeys(
        ("state.sqlite", "state.sqlite-shm", "state.sqlite-wal", "state.sqlite.lock"), 0
    )
    await store.close()


def rights_of_others(folder: Path) -> dict[str, int]:
    return {path.name: path.stat().st_mode & 0o077 for path in folder.iterdir()}
