from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

from quaestor import __version__
from quaestor.adapters.policies.in_force import PoliciesInForce
from quaestor.api.app import create_app
from quaestor.core.errors import Unavailable
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio


async def test_it_is_alive(client: httpx.AsyncClient) -> None:
    assert (await client.get("/health")).json() == {"status": "alive", "version": __version__}


async def test_it_is_ready_when_state_and_guard_answer(client: httpx.AsyncClient) -> None:
    response = await client.get("/ready")
    assert (response.status_code, response.json()["status"]) == (200, "ready")
    assert {check["name"]: check["status"] for check in response.json()["checks"]} == {
        "state": "ok",
        "guard": "ok",
        "sources": "ok",
        "policy": "ok",
        "models": "ok",
    }
    assert response.json()["checks"][2]["detail"] == "1 configured."


async def test_a_policy_that_cannot_be_read_is_told_without_what_is_in_it(door: Door, tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("version: 1\nroles: {secret: {raed: []}}")
    world = replace(door.world, policies=PoliciesInForce(tmp_path, door.store))
    app = create_app(world, door.settings, door.fittings)
    async with door.client(app) as client:
        response = await client.get("/ready")
    assert (response.status_code, response.json()["status"]) == (200, "degraded")
    [check] = [check for check in response.json()["checks"] if check["name"] == "policy"]
    assert check["status"] == "failed"
    assert "nobody but the owner" in check["detail"]
    assert "secret" not in response.text


@pytest.mark.parametrize(
    ("failure", "told"),
    [(Unavailable("The state cannot be written."), "The state cannot be written."), (OSError("/secret"), "Failed")],
)
async def test_it_is_down_without_its_state(
    door: Door, client: httpx.AsyncClient, failure: Exception, told: str
) -> None:
    door.store.failure = failure
    response = await client.get("/ready")
    assert (response.status_code, response.json()["status"]) == (503, "down")
    check = response.json()["checks"][0]
    assert (check["status"], check["detail"].startswith(told)) == ("failed", True)
    assert "secret" not in response.text


async def test_metrics_count_requests_by_route_and_never_by_what_was_sent(door: Door) -> None:
    door.changes["keep_alive"] = 5.0
    async with door.client() as client:
        await client.get("/api/v1/answers/a_secret")
        await client.request("BREW", "/api/v1/answers/a_secret")
        response = await client.get("/metrics")
    assert response.headers["content-type"].startswith("text/plain")
    samples = [sample for family in text_string_to_metric_families(response.text) for sample in family.samples]
    counted = {
        (sample.labels["method"], sample.labels["route"], sample.labels["status"]): sample.value
        for sample in samples
        if sample.name == "quaestor_requests_total"
    }
    assert counted == {
        ("GET", "/api/v1/answers/{id}", "404"): 1,
        ("other", "/api/v1/answers/{id}", "405"): 1,
    }
    assert "secret" not in response.text
    assert "quaestor_product_total" in response.text


async def test_requests_are_identified(client: httpx.AsyncClient) -> None:
    assert (await client.get("/health", headers={"X-Request-ID": "proxy.1-a_B"})).headers[
        "x-request-id"
    ] == "proxy.1-a_B"
    made = set()
    for sent in ("", "a b", "x" * 65, "a\tb", "<script>", "é"):
        response = await client.get("/health", headers={b"X-Request-ID": sent.encode()})
        made.add(response.headers["x-request-id"])
    assert len(made) == 6
    assert all(len(each) == 32 for each in made)


async def test_starting_and_stopping_runs_what_wiring_asked_for(door: Door) -> None:
    stopped = []

    async def stop() -> None:
        stopped.append(True)

    door.changes["on_shutdown"] = stop
    app = door.app
    async with app.router.lifespan_context(app):
        assert not stopped
    assert stopped == [True]
