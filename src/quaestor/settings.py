"""Every setting, declared once: its type, its default and one line of help. The only reader of environment and TOML.

A value comes from the first place that has one: the command line, the environment (`QUAESTOR_PORT`), `quaestor.toml` in
the workspace, the default. Secrets are read from the environment only, because the file is meant to be put in git.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import Field, dataclass, field, fields
from functools import cache
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from quaestor.core.errors import Invalid
from quaestor.core.locations import has_password, mask_location

PREFIX = "QUAESTOR_"
FILE = "quaestor.toml"

T = TypeVar("T")


def setting(
    default: T,
    help: str,  # noqa: A002 - it is the help
    *,
    group: str,
    least: float | None = None,
    most: float | None = None,
    secret: bool = False,
    location: bool = False,
    in_file: bool = True,
) -> T:
    """Declare one setting. *least* and *most* bound numbers, both inclusive; a *location* may hold a password."""
    rules = {"least": least, "most": most, "secret": secret, "location": location, "in_file": in_file}
    metadata = {"help": help, "group": group, **rules}
    declared: T = field(default=default, metadata=metadata, repr=not (secret or location))
    return declared


@dataclass(frozen=True, slots=True)
class Settings:
    """The settings of one process. Sizes are bytes; durations are seconds where the name does not say otherwise."""

    home: Path = setting(Path("quaestor"), "The workspace folder.", group="Workspace", in_file=False)  # noqa: RUF009
    master_key: str | None = setting(
        None,
        "32 random bytes, base64 or hex, that seal connection strings; without it the workspace's master.key is used.",
        group="Workspace",
        secret=True,
        in_file=False,
    )
    state_url: str | None = setting(
        None,
        "Where Quaestor keeps its own state: a postgresql:// URL. Without it, state.sqlite in the workspace.",
        group="Workspace",
        location=True,
    )

    host: str = setting("127.0.0.1", "The address to listen on.", group="Server")
    port: int = setting(8000, "The port to listen on; 0 takes a free one.", group="Server", least=0, most=65535)
    upload_max_bytes: int = setting(
        200 * 1024 * 1024, "The largest file that may be uploaded.", group="Server", least=1
    )
    keep_rows_days: int = setting(
        90,
        "Days for which changed rows are kept as they were, so that changes can be taken back.",
        group="Changes",
        least=1,
    )
    parallel_heavy: int = setting(
        8, "Questions and statements running at once; more are turned away with a retry hint.", group="Server", least=1
    )

    max_rows: int = setting(1_000, "Rows that one statement may return.", group="Limits", least=1, most=1_000_000)
    query_seconds: float = setting(30.0, "Seconds that one statement may run.", group="Limits", least=0.1, most=3600)
    result_bytes: int = setting(64 * 1024 * 1024, "Bytes that one result may hold.", group="Limits", least=1024)

    max_estimated_rows: int = setting(
        1_000_000_000_000,
        "Rows that the database may expect one statement to go through; more is refused before it runs. 0: any number.",
        group="Limits",
        least=0,
    )
    max_estimated_bytes: int = setting(
        10 * 1024**4,
        "Bytes that a warehouse may expect one statement to read; more is refused before it runs. 0: any number.",
        group="Limits",
        least=0,
    )
    confirm_estimated_rows: int = setting(
        0,
        "Expected rows beyond which a statement runs only once it is confirmed; 0: never asked.",
        group="Limits",
        least=0,
    )
    confirm_estimated_bytes: int = setting(
        0,
        "Expected bytes beyond which a statement runs only once it is confirmed; 0: never asked.",
        group="Limits",
        least=0,
    )

    sure: float = setting(
        0.5,
        "A draft at least this likely to be right is answered without asking back.",
        group="Answers",
        least=0,
        most=1,
    )
    model: str | None = setting(
        None,
        "The model that is asked where a question names none: provider:name. Without it, only named models are asked.",
        group="Models",
    )
    model_fallback: str | None = setting(
        None,
        "The model that is asked where the one that should be is down or gave nothing usable: provider:name.",
        group="Models",
    )
    models: str | None = setting(
        None,
        "The models people may choose, separated by commas; without it, any of a provider with a key.",
        group="Models",
    )
    interpreter_sure: float = setting(
        0.9,
        "With a model to ask, the built-in interpreter answers alone from this likelihood on; 1 asks the model always.",
        group="Models",
        least=0,
        most=1,
    )
    model_tries: int = setting(
        2, "Times a model is asked again, with what was wrong with its statement.", group="Models", least=0, most=5
    )
    model_samples: int = setting(
        1, "Replies that a model is asked for; several are compared by their results.", group="Models", least=1, most=3
    )
    model_seconds: float = setting(
        60.0, "Seconds that a model may take for one reply.", group="Models", least=0.1, most=600
    )
    model_waiting_seconds: float = setting(
        30.0, "Seconds spent waiting for a provider that is busy or failing.", group="Models", least=0, most=600
    )
    model_failures: int = setting(
        3, "Failures in a row after which a model is left alone for a while; 0: never.", group="Models", least=0
    )
    model_rest_seconds: float = setting(
        60.0, "Seconds for which a model that fails is left alone.", group="Models", least=1, most=3600
    )
    prompt_tokens: int = setting(
        2_000, "Tokens of the catalog that a model gets to see.", group="Models", least=200, most=100_000
    )
    guard_deadline_ms: int = setting(
        250, "Milliseconds in which a statement must be judged, else it is refused.", group="Answers", least=10
    )
    guard_workers: int = setting(2, "Processes that judge statements.", group="Answers", least=1, most=64)

    sync_seconds: float = setting(120.0, "Seconds that reading a source's catalog may take.", group="Sync", least=1)
    sync_rows_per_table: int = setting(
        100_000, "Rows profiled per table; larger tables are sampled.", group="Sync", least=0
    )
    sync_values_per_column: int = setting(
        20_000, "Distinct texts kept per column, to find what people mention.", group="Sync", least=0
    )
    cache: str = setting(
        "~/.cache/quaestor",
        "The folder that keeps what was read of files asked by their path; off keeps nothing.",
        group="Sync",
        in_file=False,
    )
    sync_value_length: int = setting(120, "Longer texts are prose, not names, and are not kept.", group="Sync", least=1)

    log_level: Literal["debug", "info", "warning", "error"] = setting(
        "info", "The least severe line logged.", group="Log"
    )
    log_format: Literal["console", "json"] = setting("console", "How log lines look.", group="Log")

    origins: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)
    """Setting name -> where its value came from, for those that are not at their default."""

    def explain(self) -> tuple[Explained, ...]:
        """Every setting in order with its value and where it came from; secrets masked."""
        return tuple(
            Explained(
                name=each.name,
                value=_shown(each, getattr(self, each.name)),
                origin=self.origins.get(each.name, "default"),
                help=each.metadata["help"],
                group=each.metadata["group"],
            )
            for each in declared()
        )


@dataclass(frozen=True, slots=True)
class Explained:
    name: str
    value: str | int | float | bool | None
    origin: str
    """`command line`, `environment QUAESTOR_…`, the path of the file, or `default`."""
    help: str
    group: str


def load(overrides: Mapping[str, object] | None = None, environ: Mapping[str, str] | None = None) -> Settings:
    """The settings from every place. *overrides* come from the command line; a None there means "not given".

    Raises `Invalid` that lists every wrong place at once.
    """
    environ = os.environ if environ is None else environ
    reading = _Reading()
    for name, value in (overrides or {}).items():
        if value is not None:
            reading.take(name, value, "command line", name)
    reading.take_environment(environ)
    home = reading.values.get("home", Settings.__dataclass_fields__["home"].default)
    file = Path(str(home)) / FILE
    reading.take_file(file)
    if reading.mistakes:
        raise Invalid("The settings have mistakes.", details=tuple(reading.mistakes))
    return Settings(**reading.values, origins=reading.origins)


def declared() -> Iterator[Field[Any]]:
    """The declarations, in the order in which people should read them."""
    return (each for each in fields(Settings) if "help" in each.metadata)


def commented_file() -> str:
    """A `quaestor.toml` that sets nothing and explains everything."""
    lines = ["# Settings of this Quaestor workspace. `quaestor config show` says where each value comes from.", ""]
    group = None
    for each in declared():
        if not each.metadata["in_file"]:
            continue
        if each.metadata["group"] != group:
            group = each.metadata["group"]
            lines += [f"# --- {group} ---", ""]
        lines += [f"# {each.metadata['help']}", f"# {each.name} = {_toml(each.default)}", ""]
    return "\n".join(lines)


class _Reading:
    """Values collected from the places in order; the first place that has a value wins."""

    def __init__(self) -> None:
        self.values: dict[str, Any] = {}
        self.origins: dict[str, str] = {}
        self.mistakes: list[str] = []
        self.known = {each.name: each for each in declared()}

    def take(self, name: str, value: object, origin: str, shown: str) -> None:
        """*shown* is the name as that place spells it."""
        if name not in self.known:
            self.mistakes.append(f"{origin}: there is no setting {shown!r}.{self._nearest(name)}")
            return
        converted, mistake = _convert(self.known[name], value)
        if mistake:
            self.mistakes.append(f"{origin}: {shown} {mistake}")
        elif name not in self.values:
            self.values[name], self.origins[name] = converted, origin

    def take_environment(self, environ: Mapping[str, str]) -> None:
        for variable in sorted(environ):
            if not variable.startswith(PREFIX):
                continue
            name = variable.removeprefix(PREFIX).lower()
            # Other programs may use the prefix too; only what looks like a slip of the keyboard is a mistake.
            if name in self.known or self._nearest(name):
                self.take(name, environ[variable], f"environment {variable}", variable)

    def take_file(self, file: Path) -> None:
        try:
            document = tomllib.loads(file.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            self.mistakes.append(f"{file}: is not valid TOML: {error}.")
            return
        except OSError as error:
            self.mistakes.append(f"{file}: cannot be read: {error.strerror}.")
            return
        for name, value in document.items():
            each = self.known.get(name)
            variable = PREFIX + name.upper()
            if each is not None and not each.metadata["in_file"]:
                self.mistakes.append(f"{file}: {name} cannot be set here; use the environment variable {variable}.")
            elif each is not None and each.metadata["location"] and has_password(str(value)):
                self.mistakes.append(
                    f"{file}: {name} holds a password; move it to the environment variable {variable}."
                )
            else:
                self.take(name, value, str(file), name)

    def _nearest(self, name: str) -> str:
        near = difflib.get_close_matches(name.lower().replace("-", "_"), self.known, n=1, cutoff=0.7)
        return f" Did you mean {near[0]!r}?" if near else ""


@cache
def _types() -> dict[str, Any]:
    return get_type_hints(Settings)


_TRUTH = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}


def _convert(each: Field[Any], value: object) -> tuple[object, str | None]:
    """*value* as the setting's type, or what is wrong with it. The value itself is not repeated: it may be a secret."""
    wanted = _types()[each.name]
    if get_origin(wanted) in (Union, UnionType):
        if value is None or value == "":
            return None, None
        wanted = next(option for option in get_args(wanted) if option is not NoneType)
    if get_origin(wanted) is Literal:
        choices = get_args(wanted)
        return (value, None) if value in choices else (None, f"must be one of {', '.join(choices)}.")
    if wanted in (int, float):
        return _number(each, wanted, value)
    if wanted is bool:
        truth = value if isinstance(value, bool) else _TRUTH.get(str(value).strip().lower())
        return (truth, None) if truth is not None else (None, "must be true or false.")
    if not isinstance(value, str | Path) or not str(value):
        return None, "must be a text that is not empty."
    return wanted(value), None


def _number(each: Field[Any], wanted: type[int] | type[float], value: object) -> tuple[object, str | None]:
    noun = "a whole number" if wanted is int else "a number"
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None, f"must be {noun}."
    if wanted is int and isinstance(value, float):
        return None, f"must be {noun}."
    try:
        number = wanted(value.strip().replace("_", "") if isinstance(value, str) else value)
    except ValueError:
        return None, f"must be {noun}."
    least, most = each.metadata["least"], each.metadata["most"]
    if least is not None and not number >= least:
        return None, f"must be at least {least}."
    if most is not None and not number <= most:
        return None, f"must be at most {most}."
    return number, None


def _shown(each: Field[Any], value: object) -> str | int | float | bool | None:
    if value is None or isinstance(value, bool | int | float):
        return value
    if each.metadata["secret"]:
        return "••••••"
    return mask_location(str(value)) if each.metadata["location"] else str(value)


def _toml(default: object) -> str:
    match default:
        case bool():
            return "true" if default else "false"
        case int():
            return f"{default:_}" if default >= 10_000 else str(default)
        case float():
            return str(default)
        case None:
            return '""'
        case _:
            return f'"{default}"'
