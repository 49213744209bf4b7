from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from quaestor.testing import tiny_database
from quaestor.testing.model_server import Replying, StubServer, serve_models

pytest.importorskip("pydantic_ai", reason="the extra models is not installed")
VARIABLES = ("OPENAI_API_KEY", "OPENAI_BASE_URL", "ANTHROPIC_API_KEY", "ANTHROPIC_BASE_URL")


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return tiny_database(tmp_path)


@pytest.fixture
def serve(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Replying], StubServer]]:
    """Start a stub and point the providers' variables to it."""
    with ExitStack() as stack:

        def start(reply: Replying) -> StubServer:
            server = stack.enter_context(serve_models(reply))
            for name, value in server.environment.items():
                monkeypatch.setenv(name, value)
            return server

        yield start


@pytest.fixture
def no_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in VARIABLES:
        monkeypatch.delenv(name, raising=False)
