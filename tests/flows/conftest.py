from pathlib import Path

import pytest

from quaestor.testing import tiny_database


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return tiny_database(tmp_path)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"
