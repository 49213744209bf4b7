"""A database behind a Unix socket of this machine: for whoever is at its shell, not for whoever reaches the server."""

import subprocess
from pathlib import Path

import httpx
import pytest

from tests.acceptance.conftest import COMMAND, run_json


@pytest.mark.parametrize("body", [{}, {"name": "local"}], ids=["test", "add"])
@pytest.mark.parametrize("url", ["postgresql:///x?host=/tmp", "mysql://u@/x?unix_socket=/tmp/s"])
def test_a_socket_is_not_opened_for_whoever_asks_over_rest(
    client: httpx.Client, url: str, body: dict[str, str]
) -> None:
    refused = client.post("/api/v1/sources" if body else "/api/v1/sources/test", json={**body, "url": url})
    assert (refused.status_code, refused.json()["code"]) == (403, "not_allowed")
    assert "local" not in [each["name"] for each in client.get("/api/v1/sources").json()["items"]]


def test_a_socket_is_opened_for_whoever_is_at_the_shell_and_a_superuser_is_warned_of(
    postgres_url: str, tmp_path: Path
) -> None:
    home = ["--home", str(tmp_path / "home")]
    code, tried = run_json("source", "test", postgres_url, *home)
    assert code == 0
    assert "superuser" in tried["message"]
    code, added = run_json("source", "add", "local", postgres_url, *home)
    assert (code, added["engine"]) == (0, "PostgreSQL")
    code, rows = run_json("doctor", *home)
    assert code == 0
    (check,) = [each for each in rows["checks"] if each["name"] == "source local"]
    assert check["ok"]
    assert "superuser" in check["warnings"][0]
    told = subprocess.run([*COMMAND, "doctor", *home], capture_output=True, text=True)
    assert told.returncode == 0
    assert "warn  source local:" in told.stdout
