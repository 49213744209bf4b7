"""`--help` must not pay for what it does not use."""

import os
import subprocess
import sys
from pathlib import Path

from quaestor.testing import tiny_database

MODELS = ("anthropic", "genai_prices", "httpx2", "openai", "pydantic_ai")
HEAVY = (
    *("duckdb", "fastapi", "numpy", "psycopg", "pydantic", "rapidfuzz", "sqlalchemy", "sqlglot", "uvicorn", "yaml"),
    *MODELS,
)


def test_help_imports_no_driver_no_parser_and_no_web_framework() -> None:
    script = (
        f"import sys; from quaestor.cli.main import app; print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_a_question_without_a_model_imports_no_library_for_models(tmp_path: Path) -> None:
    """Also where a provider is set up: only a question that names a model, or a default, pays for it."""
    arguments = ["quaestor", "ask", "how many customers are there", "--source", str(tiny_database(tmp_path))]
    script = (
        f"import runpy, sys; sys.argv = {arguments!r}\n"
        "try: runpy.run_module('quaestor', run_name='__main__')\n"
        f"finally: print([name for name in {MODELS!r} if name in sys.modules])"
    )
    environment = {**os.environ, "OPENAI_API_KEY": "no-key"}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stdout.splitlines()[-1]) == (0, "[]")
