from __future__ import annotations

import httpx
import pytest

from quaestor.api.app import create_app
from quaestor.api.loopback import is_loopback
from quaestor.core.errors import Invalid
from quaestor.settings import Settings
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio

HOST = "127.0.0.1:8000"


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:80", "127.0.0.1:1", "127.9.9.9", "[::1]", "[::1]:8000"])
def test_names_of_this_machine_are_known(host: str) -> None:
    assert is_loopback(host)


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example",
        "localhost.evil.example",
        "127.0.0.1.evil.example",
        "127.0.0.1@evil.example",
        "evil.example:127",
        "0.0.0.0",  # noqa: S104 - refused
        "10.0.0.1",
        "2130706433",
        "0x7f.1",
        "127.1",
        "::1",
        "[::1",
        "[::ffff:10.0.0.1]",
        "localhost:",
        "localhost:80:80",
        "local host",
        "localhost/",
        "localhost\u0000",
        "xn--localhost",
    ],
)
def test_other_names_are_not_taken_for_this_machine(host: str) -> None:
    assert not is_loopback(host)


@pytest.mark.parametrize("path", ["/api/v1/sources", "/health", "/", "/docs", "/openapi.json", "/metrics", "/nowhere"])
async def test_another_host_is_refused_everywhere(client: httpx.AsyncClient, path: str) -> None:
    response = await client.get(path, headers={"Host": "evil.example"})
    assert (response.status_code, response.json()["code"]) == (403, "not_allowed")
    assert response.headers["x-request-id"] == response.json()["request_id"]


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:9999"},
        {"Origin": "http://localhost:8000"},
        {"Origin": f"http://{HOST}.evil.example"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"},
    ],
)
async def test_another_page_cannot_ask(door: Door, client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    response = await client.post("/api/v1/ask", json={"question": "cities", "source": "geo"}, headers=headers)
    assert (response.status_code, response.json()["code"]) == (403, "not_allowed")
    assert not door.store.kept


async def test_two_hosts_are_refused(client: httpx.AsyncClient) -> None:
    response = await client.get("/health", headers=[("Host", HOST), ("Host", "evil.example")])
    assert response.status_code == 403


@pytest.mark.parametrize("headers", [{"Origin": f"http://{HOST}", "Sec-Fetch-Site": "same-origin"}, {}])
async def test_the_own_page_and_programs_may_ask(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    response = await client.post("/api/v1/ask", json={"question": "cities", "source": "geo"}, headers=headers)
    assert response.status_code == 200
    assert "access-control-allow-origin" not in response.headers


async def test_a_link_from_elsewhere_opens_the_page(client: httpx.AsyncClient) -> None:
    response = await client.get("/health", headers={"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate"})
    assert response.status_code == 200


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.2", "example.com"])  # noqa: S104 - refused below
def test_the_server_does_not_listen_to_other_machines(door: Door, host: str) -> None:
    with pytest.raises(Invalid, match="may not listen"):
        create_app(door.world, Settings(host=host), door.fittings)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_the_server_listens_to_this_machine(door: Door, host: str) -> None:
    create_app(door.world, Settings(host=host), door.fittings)
