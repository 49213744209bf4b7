"""`--help` must not pay for what it does not use."""

import subprocess
import sys

HEAVY = ("duckdb", "fastapi", "numpy", "psycopg", "pydantic", "rapidfuzz", "sqlalchemy", "sqlglot", "uvicorn", "yaml")


def test_help_imports_no_driver_no_parser_and_no_web_framework() -> None:
    script = (
        f"import sys; from quaestor.cli.main import app; print([name for name in {HEAVY!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
