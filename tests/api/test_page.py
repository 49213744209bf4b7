from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from quaestor.web import CONTENT_SECURITY_POLICY
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio


@pytest.fixture
def built(door: Door, tmp_path: Path) -> Door:
    """The door with a page of two files, and a secret beside them."""
    folder = tmp_path / "dist"
    (folder / "assets").mkdir(parents=True)
    (folder / "index.html").write_text("<title>Quaestor</title>")
    (folder / "assets" / "index-abc123.js").write_text("export {}")
    (tmp_path / "secret.txt").write_text("secret")
    door.changes["page"] = folder
    return door


async def test_every_address_of_the_page_opens_the_page(built: Door) -> None:
    async with built.client() as client:
        for path in ("/", "/index.html", "/answers/a_1", "/sources"):
            response = await client.get(path)
            assert (response.status_code, response.text) == (200, "<title>Quaestor</title>")
            assert response.headers["content-type"] == "text/html; charset=utf-8"
            assert response.headers["content-security-policy"] == CONTENT_SECURITY_POLICY
            assert response.headers["cache-control"] == "no-cache"
            assert response.headers["x-content-type-options"] == "nosniff"
            again = await client.get(path, headers={"If-None-Match": response.headers["etag"]})
            assert (again.status_code, again.content) == (304, b"")


async def test_files_with_a_hash_in_their_name_are_kept_for_ever(built: Door) -> None:
    async with built.client() as client:
        response = await client.get("/assets/index-abc123.js")
        assert response.headers["content-type"].startswith("text/javascript")
        assert "immutable" in response.headers["cache-control"]
        head = await client.head("/assets/index-abc123.js")
        assert (head.status_code, head.content) == (200, b"")
        assert (await client.get("/assets/index-old.js")).status_code == 404


@pytest.mark.parametrize(
    "path", ["/../secret.txt", "/%2e%2e/secret.txt", "/assets/..%2f..%2fsecret.txt", "//etc/passwd"]
)
async def test_no_address_leaves_the_folder(built: Door, path: str) -> None:
    async with built.client() as client:
        response = await client.get(path)
        assert "secret" not in response.text
        assert "root:" not in response.text


async def test_without_a_page_the_rest_works_and_the_page_says_so(door: Door, tmp_path: Path) -> None:
    door.changes["page"] = tmp_path / "nowhere"
    async with door.client() as client:
        response = await client.get("/")
        assert response.status_code == 503
        assert "not part of this installation" in response.text
        assert (await client.get("/api/v1/sources")).status_code == 200


async def test_the_committed_page_is_served(client: httpx.AsyncClient) -> None:
    assert "<title>Quaestor</title>" in (await client.get("/")).text


async def test_every_response_of_the_interface_is_careful(client: httpx.AsyncClient) -> None:
    for path in ("/api/v1/sources", "/api/v1/nowhere", "/health"):
        headers = (await client.get(path)).headers
        assert headers["cache-control"] == "no-store"
        assert headers["x-content-type-options"] == "nosniff"
        assert headers["x-frame-options"] == "DENY"
        assert headers["referrer-policy"] == "no-referrer"
        assert "default-src 'none'" in headers["content-security-policy"]
