from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import quaestor
from quaestor.core.errors import Invalid
from quaestor.settings import FILE, PREFIX, Settings, commented_file, declared, load


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path


def write(home: Path, text: str) -> dict[str, str]:
    """An environment that names a workspace with this `quaestor.toml`."""
    (home / FILE).write_text(text, encoding="utf-8")
    return {"QUAESTOR_HOME": str(home)}


def mistakes(home: Path, text: str, **environ: str) -> tuple[str, ...]:
    with pytest.raises(Invalid) as caught:
        load({}, {**write(home, text), **environ})
    return caught.value.details


def test_without_anything_the_defaults_hold() -> None:
    settings = load({}, {"QUAESTOR_HOME": "/nowhere", "PATH": "/bin"})
    assert settings == Settings(home=Path("/nowhere"))
    assert (settings.host, settings.port, settings.max_rows) == ("127.0.0.1", 8000, 1000)


def test_command_line_wins_over_environment_over_file_over_default(home: Path) -> None:
    environ = write(home, "port = 1\nmax_rows = 2\nsure = 0.25\n")
    settings = load({"port": 11, "host": None}, {**environ, "QUAESTOR_PORT": "12", "QUAESTOR_MAX_ROWS": "13"})
    assert (settings.port, settings.max_rows, settings.sure, settings.guard_workers) == (11, 13, 0.25, 2)
    assert {each.name: each.origin for each in settings.explain()} | {"home": ""} == {
        **dict.fromkeys((each.name for each in declared()), "default"),
        "home": "",
        "port": "command line",
        "max_rows": "environment QUAESTOR_MAX_ROWS",
        "sure": str(home / FILE),
    }


def test_a_wrong_value_counts_even_where_a_better_place_has_another(home: Path) -> None:
    assert len(mistakes(home, 'port = "no"', QUAESTOR_PORT="80")) == 1


def test_the_workspace_named_on_the_command_line_is_the_one_that_is_read(home: Path) -> None:
    write(home, "port = 7\n")
    assert load({"home": home}, {"QUAESTOR_HOME": "/nowhere"}).port == 7


def test_an_unknown_name_is_shown_with_the_nearest_one(home: Path) -> None:
    (mistake,) = mistakes(home, "prot = 1")
    assert "'prot'" in mistake
    assert "Did you mean 'port'" in mistake
    (mistake,) = mistakes(home, "[server]\nport = 1")
    assert "'server'" in mistake


def test_a_slip_in_an_environment_name_is_a_mistake_and_a_stranger_is_not(home: Path) -> None:
    (mistake,) = mistakes(home, "", QUAESTOR_MAXROWS="1")
    assert "QUAESTOR_MAXROWS" in mistake
    assert "max_rows" in mistake
    load({}, {**write(home, ""), "QUAESTOR_SHARED_DATA": "/data"})


def test_all_mistakes_are_listed_at_once(home: Path) -> None:
    text = 'port = 99999\nsure = "half"\nlog_level = "loud"\nguard_workers = 1.5\nhost = ""\nparallel_heavy = true\n'
    found = mistakes(home, text, QUAESTOR_QUERY_SECONDS="soon", QUAESTOR_RESULT_BYTES="1")
    assert len(found) == 8
    assert any("port must be at most 65535" in each for each in found)
    assert any("log_level must be one of debug, info, warning, error" in each for each in found)


@pytest.mark.parametrize("text", ["port = = 1", "port", "\x00", 'host = "\n"'])
def test_a_file_that_is_not_toml_is_named_with_the_place(home: Path, text: str) -> None:
    (mistake,) = mistakes(home, text)
    assert str(home / FILE) in mistake


def test_a_file_that_is_not_utf8_is_a_mistake_not_a_crash(home: Path) -> None:
    (home / FILE).write_bytes(b'host = "\xff"')
    with pytest.raises(Invalid):
        load({}, {"QUAESTOR_HOME": str(home)})


def test_a_file_that_cannot_be_read_is_a_mistake_not_a_crash(home: Path) -> None:
    (home / FILE).mkdir()
    with pytest.raises(Invalid):
        load({}, {"QUAESTOR_HOME": str(home)})


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "1e999"])
def test_numbers_that_are_none_do_not_pass_a_bound(home: Path, text: str) -> None:
    assert mistakes(home, "", QUAESTOR_SURE=text)


def test_secrets_are_not_read_from_the_file(home: Path) -> None:
    (mistake,) = mistakes(home, 'master_key = "s3cret"')
    assert "QUAESTOR_MASTER_KEY" in mistake
    assert "s3cret" not in mistake
    (mistake,) = mistakes(home, 'state_url = "postgresql://ana:s3cret@db/state"')
    assert "QUAESTOR_STATE_URL" in mistake
    assert "s3cret" not in mistake
    assert load({}, write(home, 'state_url = "postgresql://db/state"')).state_url == "postgresql://db/state"


def test_explaining_masks_what_is_secret(home: Path) -> None:
    environ = {"QUAESTOR_MASTER_KEY": "s3cret-1", "QUAESTOR_STATE_URL": "postgresql://ana:s3cret-2@db/state"}
    settings = load({}, {**write(home, ""), **environ})
    shown = {each.name: each.value for each in settings.explain()}
    assert "s3cret" not in str(shown)
    assert shown["state_url"] == "postgresql://db/state"
    assert "s3cret" not in repr(settings)
    assert settings.state_url == environ["QUAESTOR_STATE_URL"]


def test_an_empty_optional_setting_is_unset(home: Path) -> None:
    settings = load({}, {**write(home, 'state_url = ""'), "QUAESTOR_MASTER_KEY": ""})
    assert settings.state_url is None
    assert settings.master_key is None


def test_every_setting_has_one_line_of_help_and_a_default_of_its_type() -> None:
    for each in declared():
        assert re.fullmatch(r"[A-Z0-9][^\n]*\.", each.metadata["help"]), each.name
    environ = {PREFIX + each.name.upper(): str(each.default) for each in declared() if each.default is not None}
    assert load({}, environ) == Settings()


def test_the_file_written_at_first_explains_every_setting_and_sets_none(home: Path) -> None:
    text = commented_file()
    assert tomllib.loads(text) == {}
    uncommented = re.sub(r"(?m)^# (\w+ = )", r"\1", text)
    assert load({}, write(home, uncommented)) == Settings(home=home)
    for each in declared():
        assert (f"# {each.name} = " in text) == each.metadata["in_file"]


@given(st.dictionaries(st.sampled_from([each.name for each in declared()]), st.text(max_size=8), max_size=4))
def test_any_text_is_a_value_or_a_listed_mistake(values: dict[str, str]) -> None:
    environ = {PREFIX + name.upper(): value for name, value in values.items() if name != "home"}
    try:
        settings = load({}, environ)
    except Invalid as invalid:
        listed = len(invalid.details)
    else:
        listed = 0
        assert {each.name for each in settings.explain() if each.origin != "default"} <= values.keys()
    assert listed <= len(environ)


def test_reading_settings_imports_nothing_heavy() -> None:
    program = "import sys, quaestor.settings as s; s.load({}, {}); print(' '.join(sys.modules))"
    finished = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(Path(quaestor.__file__).parents[1])},
    )
    loaded = set(finished.stdout.split())
    assert not loaded & {"pydantic", "pydantic_settings", "sqlalchemy", "sqlglot", "numpy", "asyncio", "yaml"}
