"""The sample questions as a suite that `quaestor eval` can run: our questions, public databases linked beside them."""

import os
import shutil
from pathlib import Path

import pytest

HERE = Path(__file__).parent
CHECKOUT = HERE.parent.parent
DATABASES = ("chinook", "northwind", "sakila", "crm_maven", "oews")


@pytest.fixture(scope="session")
def sample_suite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with `questions.jsonl` and `databases/NAME.sqlite`; skips where the public samples are absent."""
    shared = Path(os.environ.get("QUAESTOR_SHARED_DATA") or CHECKOUT.parent / "shared" / "data")
    files = {name: shared / "samples" / name / f"{name}.sqlite" for name in DATABASES}
    if not all(file.is_file() for file in files.values()):
        pytest.skip("the public sample databases are not beside the checkout (see tests/samples/README.md)")

    suite = tmp_path_factory.mktemp("samples")
    shutil.copy(HERE / "questions.jsonl", suite)
    (suite / "databases").mkdir()
    for name, file in files.items():
        (suite / "databases" / f"{name}.sqlite").symlink_to(file.resolve())
    return suite
