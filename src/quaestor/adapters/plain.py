"""Frozen dataclasses to plain JSON values and back, driven by their type hints.

Reading is forgiving over time: unknown keys are ignored and missing ones take the field's default, so that a document
written by an older or newer version opens. Raises `ValueError` for anything else that does not fit.
"""

from __future__ import annotations

import collections.abc
import dataclasses
import datetime as dt
from collections.abc import Callable, Hashable, Mapping
from contextlib import suppress
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def to_plain(value: object) -> Any:
    """Keys of mappings stay text, or the mapping becomes pairs; enums become their value, dates ISO 8601."""
    kind = type(value)
    if kind in _PLAIN:
        return value
    if (names := _names(cast(Hashable, kind))) is not None:
        return {name: to_plain(getattr(value, name)) for name in names}
    match value:
        case Enum():
            return value.value
        case None | bool() | int() | float() | str():
            return value
        case dt.datetime() | dt.date():
            return value.isoformat()
        case Mapping() if all(isinstance(key, str) for key in value):
            return {str(key): to_plain(item) for key, item in value.items()}
        case Mapping():
            return [[to_plain(key), to_plain(item)] for key, item in value.items()]
        case tuple() | list() | set() | frozenset():
            return [to_plain(item) for item in value]
        case _:
            return str(value)


_PLAIN = frozenset({NoneType, bool, int, float, str})


@cache
def _names(kind: Any) -> tuple[str, ...] | None:
    """The fields of a dataclass; asked for every one of some hundred thousand columns."""
    return tuple(each.name for each in dataclasses.fields(kind)) if dataclasses.is_dataclass(kind) else None


def from_plain(wanted: type[T], value: object) -> T:
    """The inverse of `to_plain` for dataclass *wanted*."""
    reader: Callable[[object], T] = _reader(cast(Hashable, wanted))
    return reader(value)


Reader = Callable[[Any], Any]


@cache
def _reader(wanted: Any) -> Reader:
    """The function that reads one type; made once, since catalogs hold tens of thousands of values."""
    origin = get_origin(wanted)
    if wanted in (Any, object):
        return lambda value: value
    if origin in (Union, UnionType):
        return _union_reader(get_args(wanted))
    if origin is Literal:
        return _literal_reader(get_args(wanted))
    if origin is tuple:
        return _tuple_reader(get_args(wanted))
    if origin is collections.abc.Mapping:
        return _mapping_reader(*map(_reader, get_args(wanted)))
    if dataclasses.is_dataclass(wanted):
        return _dataclass_reader(wanted)
    if issubclass(wanted, Enum):
        return _enum_reader(wanted)
    if issubclass(wanted, dt.date):
        read_date: Reader = wanted.fromisoformat
        return read_date
    return _exact_reader(wanted)


def _union_reader(options: tuple[Any, ...]) -> Reader:
    """Plain options match by exact type, so that 1, 1.0, True and "1" stay what they were."""
    exact = frozenset(option for option in options if option in (str, int, float, bool, NoneType))
    others = [_reader(option) for option in options if option is not NoneType]

    def read(value: Any) -> Any:
        if type(value) in exact:
            return value
        for reader in others:
            with suppress(ValueError, TypeError):
                return reader(value)
        raise ValueError("no option of the union fits")

    return read


def _tuple_reader(items: tuple[Any, ...]) -> Reader:
    if len(items) == 2 and items[1] is Ellipsis:
        reader = _reader(items[0])
        return lambda value: tuple([reader(item) for item in _checked(value, list)])
    readers = [_reader(item) for item in items]
    return lambda value: tuple([reader(item) for reader, item in zip(readers, _checked(value, list), strict=True)])


def _mapping_reader(read_key: Reader, read_item: Reader) -> Reader:
    def read(value: Any) -> Any:
        pairs = value if isinstance(value, list) else _checked(value, dict).items()
        return {read_key(key): read_item(item) for key, item in pairs}

    return read


def _dataclass_reader(wanted: Any) -> Reader:
    hints = get_type_hints(wanted, localns=_ELSEWHERE)
    readers = {each.name: _reader(hints[each.name]) for each in dataclasses.fields(wanted)}

    def read(value: Any) -> Any:
        items = _checked(value, dict).items()
        return wanted(**{name: readers[name](item) for name, item in items if name in readers})

    return read


_ELSEWHERE = {"Chart": object, "Plan": object}
"""Types that `quaestor.core.question` names for type checkers only; `encoding` reads these fields itself."""


def _enum_reader(wanted: type[Enum]) -> Reader:
    return lambda value: wanted(value)


def _literal_reader(options: tuple[Any, ...]) -> Reader:
    def read(value: Any) -> Any:
        if value not in options:
            raise ValueError(f"expected one of {options}")
        return value

    return read


def _exact_reader(wanted: type) -> Reader:
    def read(value: Any) -> Any:
        if type(value) is wanted:
            return value
        if wanted is float and type(value) is int:
            return float(value)
        raise ValueError(f"expected {wanted.__name__}")

    return read


def _checked(value: Any, wanted: type) -> Any:
    if not isinstance(value, wanted):
        raise ValueError(f"expected {wanted.__name__}")
    return value
