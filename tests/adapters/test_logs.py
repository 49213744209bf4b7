from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator

import pytest
import structlog
from hypothesis import given
from hypothesis import strategies as st

from quaestor.adapters.late_logs import log_when_needed
from quaestor.adapters.logs import cleaned, configure_logs, safe_text
from quaestor.core.privacy.redaction import HIDDEN


@pytest.fixture
def stream() -> Iterator[io.StringIO]:
    """Where the lines go; the process's logging is put back afterwards."""
    root = logging.getLogger()
    handlers, level = root.handlers, root.level
    yield io.StringIO()
    root.handlers, root.level = handlers, level
    structlog.reset_defaults()
    structlog.contextvars.clear_contextvars()


def lines(stream: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def test_a_json_line_carries_level_time_event_and_what_the_door_bound(stream: io.StringIO) -> None:
    configure_logs("info", "json", stream)
    structlog.contextvars.bind_contextvars(request_id="r1")
    structlog.get_logger("quaestor").info("answered", rows=3)
    (line,) = lines(stream)
    assert line.pop("timestamp")
    assert line == {"event": "answered", "level": "info", "logger": "quaestor", "request_id": "r1", "rows": 3}


def test_lines_below_the_level_are_not_written(stream: io.StringIO) -> None:
    configure_logs("warning", "json", stream)
    structlog.get_logger("quaestor").info("quiet")
    logging.getLogger("uvicorn").info("quiet")
    structlog.get_logger("quaestor").warning("loud")
    assert [line["event"] for line in lines(stream)] == ["loud"]


def test_what_libraries_say_to_their_makers_is_not_written(stream: io.StringIO) -> None:
    """Drivers tell every statement with its values there, clients every prompt."""
    configure_logs("debug", "json", stream)
    structlog.get_logger("quaestor.flow").debug("ours")
    logging.getLogger("aiosqlite").debug("executing %s", "INSERT INTO answers VALUES ('ana')")
    logging.getLogger("sqlalchemy.engine.Engine").info("SELECT 'ana'")
    logging.getLogger("httpx").info("POST https://example.org/ana")
    logging.getLogger("uvicorn.error").info("started")
    assert [line["event"] for line in lines(stream)] == ["ours", "started"]


def test_other_libraries_lines_take_the_same_way(stream: io.StringIO) -> None:
    configure_logs("info", "json", stream)
    logging.getLogger("uvicorn.error").info("connecting to %s", "postgresql://ana:s3cret@db/shop")
    (line,) = lines(stream)
    assert line["event"] == "connecting to postgresql://db/shop"
    assert line["logger"] == "uvicorn.error"


@pytest.mark.parametrize("style", ["json", "console"])
def test_no_canary_reaches_the_log(stream: io.StringIO, style: str) -> None:
    configure_logs("debug", style, stream)  # type: ignore[arg-type]
    log = structlog.get_logger("quaestor")
    canary = "CANARY-7Q2"
    log.info("x", password=canary, api_key=canary, Authorization=f"Bearer {canary}", nested=[{"master_key": canary}])
    log.info(f"opening postgresql://u:{canary}@h/d?password={canary}", text=f"password={canary}; pwd: '{canary}'")
    log.info(f"Authorization: Bearer {canary}", key=f"sk-{canary}", location=f"host=h password={canary} dbname=d")
    try:
        raise RuntimeError(f"connection to postgresql://u:{canary}@h/d failed, token={canary}")
    except RuntimeError:
        log.exception("boom")
    assert "boom" in stream.getvalue()
    assert "Traceback" in stream.getvalue()
    assert canary not in stream.getvalue()


@pytest.mark.parametrize("style", ["json", "console"])
def test_what_tells_who_somebody_is_does_not_reach_the_log(stream: io.StringIO, style: str) -> None:
    configure_logs("debug", style, stream)  # type: ignore[arg-type]
    structlog.get_logger("quaestor").info("asked by ana@example.org", text="card 4111 1111 1111 1111", seen=["bo@x.io"])
    logging.getLogger("uvicorn.error").info("%s sent %s", "203.0.113.9", "+41 44 668 18 00")
    written = stream.getvalue()
    assert not {private for private in ("ana@", "4111", "bo@", "203.0", "668") if private in written}
    assert all(kind in written for kind in ("[email]", "[card]", "[address]", "[phone]"))


@pytest.mark.parametrize("style", ["json", "console"])
def test_a_line_cannot_be_forged_and_a_terminal_not_driven(stream: io.StringIO, style: str) -> None:
    configure_logs("info", style, stream)  # type: ignore[arg-type]
    evil = "ok\n2026-01-01T00:00:00Z [info] owner logged in\r\x1b[2J\x1b]52;c;AAAA\x07\x9b31m\u202e\u2028end"
    structlog.get_logger("quaestor").info(evil, value=evil)
    written = stream.getvalue()
    assert written.count("\n") == 1
    assert not set(written) & set("\r\x1b\x07\x9b\u202e\u2028")
    assert "end" in written


def test_a_forged_line_in_an_exception_is_indented(stream: io.StringIO) -> None:
    configure_logs("info", "console", stream)
    try:
        raise ValueError("bad\n2026-01-01T00:00:00Z [info] owner logged in")
    except ValueError:
        structlog.get_logger("quaestor").exception("boom")
    forged = [line for line in stream.getvalue().splitlines() if "owner logged in" in line]
    assert forged
    assert all(line.startswith("    ") for line in forged)


@given(st.text(alphabet=st.characters()))
def test_any_text_comes_out_printable(text: str) -> None:
    safe = safe_text(text)
    assert not any(ord(character) < 32 or 127 <= ord(character) < 160 for character in safe)
    safe.encode()


def test_what_counts_tokens_is_not_a_secret() -> None:
    event = cleaned(
        None, "", {"tokens": 3, "prompt_tokens": 4, "token": "abc", "secret_word": "abc", "rows": (1, None)}
    )
    assert event == {"tokens": 3, "prompt_tokens": 4, "token": HIDDEN, "secret_word": HIDDEN, "rows": [1, None]}


def test_a_command_sets_logs_up_with_its_first_line(stream: io.StringIO, capsys: pytest.CaptureFixture[str]) -> None:
    log_when_needed("warning", "json")
    logging.getLogger("sqlalchemy").info("quiet")
    assert not structlog.is_configured()
    logging.getLogger("sqlalchemy").warning("connecting to postgresql://ana:s3cret@db/shop")
    logging.getLogger("sqlalchemy").warning("again")
    told = [json.loads(line) for line in capsys.readouterr().err.splitlines()]
    assert [(line["level"], line["event"]) for line in told] == [
        ("warning", "connecting to postgresql://db/shop"),
        ("warning", "again"),
    ]
