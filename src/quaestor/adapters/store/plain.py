"""Frozen dataclasses to plain JSON values and back, driven by their type hints.

Reading is forgiving over time: unknown keys are ignored and missing ones take the field's default, so that a document
written by an older or newer version opens. Raises `ValueError` for anything else that does not fit.
"""

from __future__ import annotations

import collections.abc
import dataclasses
import datetime as dt
from collections.abc import Mapping
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, ClassVar, TypeVar, Union, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: object) -> Any:
    """Keys of mappings become text; enums their value; dates ISO 8601."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: to_plain(getattr(value, each.name)) for each in dataclasses.fields(value)}
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case dt.datetime() | dt.date():
            return value.isoformat()
        case Mapping():
            return {str(key): to_plain(item) for key, item in value.items()}
        case tuple() | list() | set() | frozenset():
            return [to_plain(item) for item in value]
        case _:
            return str(value)


def from_plain(wanted: type[T], value: object) -> T:
    """The inverse of `to_plain` for dataclass *wanted*."""
    read: T = _read(wanted, value)
    return read


def _read(wanted: Any, value: Any) -> Any:
    if wanted in (Any, object):
        return value
    origin = get_origin(wanted)
    if origin in (Union, UnionType):
        return _read_union(get_args(wanted), value)
    if origin is tuple:
        items = get_args(wanted)
        if not isinstance(value, list):
            raise ValueError(f"expected a list for {wanted}")
        if len(items) == 2 and items[1] is Ellipsis:
            return tuple(_read(items[0], item) for item in value)
        return tuple(_read(item_type, item) for item_type, item in zip(items, value, strict=True))
    if origin in (dict, Mapping, collections.abc.Mapping):
        key_type, item_type = get_args(wanted)
        return {_read(key_type, key): _read(item_type, item) for key, item in value.items()}
    if dataclasses.is_dataclass(wanted):
        return _read_dataclass(wanted, value)
    if issubclass(wanted, Enum):
        return wanted(value)
    if issubclass(wanted, dt.date):
        return wanted.fromisoformat(value)
    if wanted is float and isinstance(value, int):
        return float(value)
    if not isinstance(value, wanted) or (wanted is int and isinstance(value, bool)):
        raise ValueError(f"expected {wanted.__name__}")
    return value


def _read_dataclass(wanted: Any, value: Any) -> Any:
    if not isinstance(value, Mapping):
        raise ValueError(f"expected an object for {wanted}")
    hints = _hints(wanted)
    return wanted(**{name: _read(hints[name], item) for name, item in value.items() if name in hints})


def _read_union(options: tuple[Any, ...], value: Any) -> Any:
    """Plain options match by exact type, so that 1, 1.0, True and "1" stay what they were."""
    if type(value) in options or (value is None and NoneType in options):
        return value
    for option in options:
        if option is not NoneType:
            try:
                return _read(option, value)
            except (ValueError, TypeError):
                continue
    raise ValueError("no option of the union fits")


_ELSEWHERE = {"Chart": object, "Plan": object}
"""Types that `quaestor.core.question` names for type checkers only; `encoding` reads these fields itself."""


@cache
def _hints(wanted: type) -> Mapping[str, Any]:
    hints = get_type_hints(wanted, localns=_ELSEWHERE)
    return {name: hint for name, hint in hints.items() if get_origin(hint) is not ClassVar}
