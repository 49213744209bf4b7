from pathlib import Path

import pytest

from quaestor import demo


@pytest.fixture(scope="session")
def demo_data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample databases and their semantic models, built once."""
    folder = tmp_path_factory.mktemp("demo")
    demo.build(folder)
    return folder
