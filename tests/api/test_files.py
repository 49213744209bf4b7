from __future__ import annotations

import asyncio
import io
import json

import httpx
import pytest
from python_calamine import CalamineWorkbook

from quaestor.api.files import UPLOAD, safe
from quaestor.core.errors import SourceUnreachable
from tests.api.asgi import Caller
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio

CSV = ("Cities (2024).csv", b"name,people\nBasel,3\n", "text/csv")


async def test_an_uploaded_file_becomes_a_source(door: Door, client: httpx.AsyncClient) -> None:
    response = await client.post(UPLOAD, files={"file": CSV})
    assert response.status_code == 201
    source = response.json()
    assert (source["name"], source["uploaded"], source["status"]) == ("cities_2024", True, "ready")
    assert str(door.uploads) not in response.text
    kept = door.store.known["cities_2024"]
    assert [path.read_bytes() for path in door.uploads.iterdir()] == [CSV[1]]
    assert kept.location == str(next(door.uploads.iterdir()))


async def test_an_upload_may_be_named(door: Door, client: httpx.AsyncClient) -> None:
    response = await client.post(UPLOAD, files={"file": CSV}, data={"name": " towns "})
    assert (response.status_code, response.json()["name"]) == (201, "towns")


@pytest.mark.parametrize("name", ["../../etc/passwd.csv", "..\\..\\x.csv", "/etc/cron.d/x.csv", ".ssh/.x.csv"])
async def test_a_file_name_cannot_leave_the_uploads(door: Door, client: httpx.AsyncClient, name: str) -> None:
    response = await client.post(UPLOAD, files={"file": (name, b"a\n1\n")}, data={"name": "mine"})
    assert response.status_code == 201, response.text
    assert [path.parent for path in door.uploads.rglob("*")] == [door.uploads]
    assert door.store.known["mine"].location.startswith(f"{door.uploads}/")


@pytest.mark.parametrize(
    ("files", "data", "status"),
    [
        ({"file": ("run.sh", b"#!")}, {}, 400),
        ({"file": ("x.csv", b"")}, {}, 400),
        ({"file": ("", b"a\n")}, {}, 400),
        ({"other": ("x.csv", b"a\n")}, {}, 400),
        ({"file": ("x.csv", b"a" * 1001)}, {}, 400),
        ({"file": ("x.csv", b"a" * 200_000)}, {}, 413),
        ({"file": ("x.csv", b"a\n")}, {"name": "No Such Name"}, 400),
        ({"file": ("x.csv", b"a\n")}, {"name": "geo"}, 409),
    ],
)
async def test_what_cannot_be_a_source_leaves_nothing_behind(
    door: Door,
    client: httpx.AsyncClient,
    files: dict[str, tuple[str, bytes]],
    data: dict[str, str],
    status: int,
) -> None:
    response = await client.post(UPLOAD, files=files, data=data)
    assert response.status_code == status, response.text
    assert response.json()["action"]
    assert not list(door.uploads.iterdir())
    assert list(door.store.known) == ["geo"]


async def test_two_files_at_once_are_refused(door: Door, client: httpx.AsyncClient) -> None:
    response = await client.post(UPLOAD, files=[("file", CSV), ("file", CSV)])
    assert (response.status_code, response.json()["code"]) == (400, "bad_input")
    assert not list(door.uploads.iterdir())


async def test_a_file_that_cannot_be_read_is_not_kept(door: Door, client: httpx.AsyncClient) -> None:
    door.database.failure = SourceUnreachable("The file cannot be opened.")
    assert (await client.post(UPLOAD, files={"file": CSV})).status_code == 503
    assert not list(door.uploads.iterdir())


async def test_an_upload_that_is_left_leaves_nothing_behind(door: Door) -> None:
    door.database.held = True
    part = b'Content-Disposition: form-data; name="file"; filename="x.csv"\r\n\r\na\n1\n'
    form = b"--edge\r\n" + part + b"\r\n--edge--\r\n"
    caller = Caller(UPLOAD, form, kind="multipart/form-data; boundary=edge")
    call = asyncio.create_task(caller.call(door.app))
    await door.database.started.wait()
    assert list(door.uploads.iterdir())
    caller.leave()
    await call
    assert (caller.status, door.database.cancelled) == (499, 1)
    assert not list(door.uploads.iterdir())
    assert list(door.store.known) == ["geo"]


async def test_the_form_itself_must_be_one(client: httpx.AsyncClient) -> None:
    for headers in ({"Content-Type": "application/json"}, {"Content-Type": "application/x-www-form-urlencoded"}):
        assert (await client.post(UPLOAD, content=b"{}", headers=headers)).status_code == 415
    broken = {"Content-Type": "multipart/form-data"}
    assert (await client.post(UPLOAD, content=b"--x", headers=broken)).status_code == 400
    assert (await client.post(UPLOAD)).status_code == 400


async def answer_id(client: httpx.AsyncClient, question: str = "cities") -> str:
    return str((await client.post("/api/v1/ask", json={"question": question, "source": "geo"})).json()["id"])


@pytest.mark.parametrize("kind", ["csv", "json", "parquet", "xlsx"])
async def test_rows_leave_as_a_file(client: httpx.AsyncClient, kind: str) -> None:
    id_ = await answer_id(client)
    response = await client.get(f"/api/v1/answers/{id_}/export", params={"format": kind})
    assert response.status_code == 200
    assert response.headers["content-disposition"].startswith('attachment; filename="answer-')
    assert response.headers["content-disposition"].endswith(f'.{kind}"')
    assert response.headers["x-content-type-options"] == "nosniff"
    assert "default-src 'none'" in response.headers["content-security-policy"]
    if kind == "csv":
        assert response.text == "name,people\r\nZürich,1152921504606846976\r\nBasel,\r\n'=1+1,3\r\n"
        assert response.headers["content-type"].startswith("text/csv")
    elif kind == "json":
        assert json.loads(response.content)["rows"][2] == ["=1+1", 3]
    elif kind == "xlsx":
        assert response.headers["content-type"].endswith("spreadsheetml.sheet")
        rows = CalamineWorkbook.from_filelike(io.BytesIO(response.content)).get_sheet_by_index(0).to_python()
        assert rows == [["name", "people"], ["Zürich", "1152921504606846976"], ["Basel", ""], ["'=1+1", 3.0]]
    else:
        assert response.content[:4] == b"PAR1"


async def test_an_answer_without_rows_cannot_be_exported(client: httpx.AsyncClient) -> None:
    id_ = await answer_id(client, "No such thing?")
    assert (await client.get(f"/api/v1/answers/{id_}/export")).status_code == 400
    assert (await client.get("/api/v1/answers/a_99/export")).status_code == 404
    wrong = await client.get(f"/api/v1/answers/{id_}/export", params={"format": "exe"})
    assert (wrong.status_code, wrong.json()["details"][0].partition(":")[0]) == (400, "format")


async def test_a_chart_leaves_as_a_picture(client: httpx.AsyncClient) -> None:
    id_ = await answer_id(client)
    response = await client.get(f"/api/v1/answers/{id_}/export", params={"format": "svg"})
    assert (response.status_code, response.headers["content-type"]) == (200, "image/svg+xml")
    assert response.text.startswith("<svg")
    assert response.headers["content-disposition"].endswith('.svg"')
    assert "default-src 'none'" in response.headers["content-security-policy"]


async def test_a_workbook_can_be_uploaded(client: httpx.AsyncClient) -> None:
    response = await client.post(UPLOAD, files={"file": ("Q3 Report.xlsx", b"PK\x03\x04", "application/zip")})
    assert (response.status_code, response.json()["name"]) == (201, "q3_report")


def test_a_file_name_cannot_break_its_header() -> None:
    assert safe('a"; filename="b.exe\r\nX: y.csv') == "a-filename-b.exe-X-y.csv"
