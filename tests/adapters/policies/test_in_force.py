"""The policy in force: files and documents as one, read again when they change, and nothing for anybody when broken."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.adapters.policies.in_force import MOST_ACCESSES, PoliciesInForce
from quaestor.adapters.store import SqlStore
from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.errors import Invalid, QuaestorError, Unavailable, UnknownName
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import Access
from quaestor.ports import Policies
from quaestor.testing import open_memory_store

pytestmark = pytest.mark.anyio

CRM = Catalog("crm", "sqlite", (Table("accounts", (Column("id", "INTEGER", Kind.INTEGER),)),))
ROLES = "version: 1\nroles: {a: {read: [{source: crm, table: '*'}]}, b: {}}\n"
PEOPLE = "version: 1\npeople: {ana: {roles: [a], attributes: {x: 1}}, bob: {roles: [b]}}\n"


@pytest.fixture
async def store() -> AsyncIterator[SqlStore]:
    opened = await open_memory_store()
    yield opened
    await opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "policies"
    folder.mkdir()
    (folder / "roles.yaml").write_text(ROLES)
    (folder / "people.yml").write_text(PEOPLE)
    return folder


@pytest.fixture
def policies(folder: Path, store: SqlStore) -> PoliciesInForce:
    return PoliciesInForce(folder, store)


async def tables(policies: Policies, name: str) -> list[str]:
    access = await policies.access(CRM, await policies.person(name))
    return [table.key for table in access.catalog.tables]


async def failing(policies: Policies) -> list[QuaestorError]:
    """What everybody but the owner gets, whatever they do."""
    found = []
    ana = Person("ana", "Ana", ("a",))
    for work in (policies.access(CRM, ana), policies.permissions(ana), policies.person("ana")):
        with pytest.raises(QuaestorError) as raised:
            await work
        found.append(raised.value)
    return found


async def test_files_of_the_folder_are_one_policy(policies: PoliciesInForce) -> None:
    as_port: Policies = policies
    assert (await tables(as_port, "ana"), await tables(as_port, "bob")) == (["accounts"], [])
    assert await policies.permissions(await policies.person("ana")) == {"ask", "sql"}


async def test_without_a_policy_nobody_but_the_owner_sees_anything(store: SqlStore, tmp_path: Path) -> None:
    for folder in (None, tmp_path / "nowhere"):
        policies = PoliciesInForce(folder, store)
        assert (await policies.access(CRM, Person("ana", "Ana", ("a",)))).catalog.tables == ()
        assert (await policies.access(CRM, OWNER)).catalog is CRM


async def test_a_person_is_found_by_id_and_an_unknown_one_is_told_who_there_is(policies: PoliciesInForce) -> None:
    assert await policies.person("owner") is OWNER
    assert (await policies.person("ana")).attributes == {"x": 1}
    with pytest.raises(UnknownName) as raised:
        await policies.person("anna")
    assert "Did you mean “ana”?" in raised.value.message
    assert raised.value.action == "People are ana, bob."


async def test_documents_of_the_store_count_beside_files(policies: PoliciesInForce, store: SqlStore) -> None:
    assert await tables(policies, "bob") == []
    await store.keep_policy("more", "version: 1\nroles: {c: {}}\npeople: {cleo: {roles: [a]}}", "owner")
    assert await tables(policies, "cleo") == ["accounts"]
    await store.keep_policy("more", None, "owner")
    with pytest.raises(UnknownName):
        await policies.person("cleo")


async def test_a_changed_file_is_read_again(policies: PoliciesInForce, folder: Path) -> None:
    assert await tables(policies, "ana") == ["accounts"]
    (folder / "roles.yaml").write_text(ROLES.replace("'*'", "'nothing'"))
    assert await tables(policies, "ana") == []
    (folder / "more.yaml").write_text("version: 1\npeople: {dora: {roles: [a]}}")
    assert (await policies.person("dora")).roles == ("a",)
    (folder / "more.yaml").unlink()
    with pytest.raises(UnknownName):
        await policies.person("dora")


async def test_a_change_that_keeps_the_size_is_seen_by_its_time(policies: PoliciesInForce, folder: Path) -> None:
    file = folder / "roles.yaml"
    assert await tables(policies, "ana") == ["accounts"]
    file.write_text(ROLES.replace("crm", "hrs"))
    os.utime(file, ns=(1, 1))
    assert await tables(policies, "ana") == []


async def test_the_same_access_comes_back_while_nothing_changed(policies: PoliciesInForce, folder: Path) -> None:
    async def access(catalog: Catalog = CRM, person: Person | None = None) -> Access:
        return await policies.access(catalog, person or await policies.person("ana"))

    first = await access()
    assert await access() is first
    assert await policies.access(CRM, OWNER) is await policies.access(CRM, OWNER)
    ana = await policies.person("ana")
    assert await access(person=replace(ana, attributes={"x": True})) is not first
    assert await access() is first
    (folder / "people.yml").write_text(PEOPLE + "# seen\n")
    again = await access()
    assert again is not first
    assert await access(replace(CRM, version="2")) is not again


async def test_no_more_accesses_are_kept_than_are_of_use(policies: PoliciesInForce) -> None:
    ana = await policies.person("ana")
    for number in range(MOST_ACCESSES + 10):
        await policies.access(CRM, replace(ana, id=str(number)))
    assert len(policies._accesses) == MOST_ACCESSES
    await policies.access(replace(CRM, version="2"), ana)
    assert len(policies._accesses) == 1


@pytest.mark.parametrize("text", ["version: 1\nroles: {c: {raed: []}}", "\xff", "version: 1\nroles: {a: {}}", ""])
async def test_where_anything_cannot_be_read_nobody_but_the_owner_may_do_anything(
    policies: PoliciesInForce, folder: Path, text: str
) -> None:
    (folder / "broken.yaml").write_text(text, encoding="latin-1")
    for error in await failing(policies):
        assert isinstance(error, Unavailable)
        assert "nobody but its owner" in error.message
        assert error.details == ()
    assert (await policies.access(CRM, OWNER)).catalog is CRM
    assert "manage" in await policies.permissions(OWNER)
    assert await policies.person("owner") is OWNER
    with pytest.raises(Invalid) as raised:
        await policies.policy()
    assert raised.value.details[0].startswith(("broken.yaml", "roles.yaml"))
    (folder / "broken.yaml").unlink()
    assert await tables(policies, "ana") == ["accounts"]


async def test_a_file_that_cannot_be_opened_is_not_as_good_as_none(policies: PoliciesInForce, folder: Path) -> None:
    assert await tables(policies, "ana") == ["accounts"]
    (folder / "gone.yaml").symlink_to(folder / "nowhere")
    assert all(isinstance(error, Unavailable) for error in await failing(policies))
    with pytest.raises(Unavailable):
        await policies.texts()
    (folder / "gone.yaml").unlink()
    (folder / "folder.yaml").mkdir()
    assert all(isinstance(error, Unavailable) for error in await failing(policies))
    (folder / "folder.yaml").rmdir()
    (folder / ".hidden.yaml").write_text("[")
    assert await tables(policies, "ana") == ["accounts"]


async def test_a_document_of_the_store_that_cannot_be_read_spoils_the_policy_as_well(
    policies: PoliciesInForce, store: SqlStore
) -> None:
    await store.keep_policy("extra", "version: 1\nroles: {a: {}}", "owner")
    assert len(await failing(policies)) == 3
    with pytest.raises(Invalid) as raised:
        await policies.policy()
    assert raised.value.details == ("extra (stored):2: The role “a” is declared twice, here and at roles.yaml:2.",)


async def test_a_text_is_tried_before_it_is_kept(policies: PoliciesInForce, store: SqlStore) -> None:
    assert "ana" in (await policies.tried("more", "version: 1\nroles: {c: {}}")).people
    with pytest.raises(Invalid) as raised:
        await policies.tried("more", "version: 1\npeople: {eve: {roles: [nobody]}}")
    assert raised.value.details == ("more (stored):2: There is no role “nobody”.",)
    await store.keep_policy("more", "version: 1\nroles: {c: {}}", "owner")
    await store.keep_policy("people", "version: 1\npeople: {eve: {roles: [c]}}", "owner")
    assert "d" in (await policies.tried("more", "version: 1\nroles: {c: {}, d: {}}")).roles
    with pytest.raises(Invalid) as raised:
        await policies.tried("more", None)
    assert "Without this" in raised.value.message


async def test_all_texts_are_listed_whether_they_can_be_read_or_not(
    policies: PoliciesInForce, store: SqlStore, folder: Path
) -> None:
    (folder / "broken.yaml").write_text("[")
    await store.keep_policy("extra", "version: 1", "ana")
    listed = await policies.texts()
    assert [(each.name, each.by) for each in listed] == [
        ("broken.yaml", None), ("people.yml", None), ("roles.yaml", None), ("extra", "ana"),
    ]  # fmt: skip


async def test_what_protects_nothing_is_warned_of(policies: PoliciesInForce, folder: Path) -> None:
    (folder / "more.yaml").write_text(
        "version: 1\nroles:\n  d:\n    read:\n      - {source: crm, table: acounts}\n"
        "      - {source: crm, table: accounts, mask: {idd: year}, rows: 'x = :user.floor'}\n"
    )
    assert await policies.warnings([CRM]) == (
        "more.yaml:6: Nobody has the attribute “floor”.",
        "more.yaml:5: There is no table “acounts” in crm. Did you mean “accounts”?",
        "more.yaml:6: There is no column “idd” in accounts. Did you mean “id”?",
        "more.yaml:6: There is no column “x” in accounts.",
    )


async def test_many_people_at_once_get_their_own(policies: PoliciesInForce) -> None:
    found = await asyncio.gather(*(tables(policies, name) for name in ("ana", "bob") * 20))
    assert found == [["accounts"], []] * 20
