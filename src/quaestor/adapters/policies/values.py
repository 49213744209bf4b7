"""The single values of a policy file: masks, attributes, names, amounts; each read or refused with a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator, Strict, StringConstraints, WithJsonSchema

from quaestor.adapters.validation import wrong
from quaestor.core import policy as core
from quaestor.core.people import Attribute
from quaestor.core.policy.masks import MaskKind
from quaestor.core.policy.people import EVERY_PERMISSION, OWNS
from quaestor.core.problems import nearest

_ATTRIBUTE = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_SCALARS = (str, int, float, bool)
_LARGEST_DETAIL = 10**15
_WITH_DETAIL: Mapping[MaskKind, str] = {
    MaskKind.CONSTANT: "a text, such as {constant: “hidden”}",
    MaskKind.LAST: "a number of characters, such as {last: 4}",
    MaskKind.ROUND: "a step, such as {round: 1000}",
}
"""Masks that may say more, and what."""


def read_mask(value: object) -> core.Mask:
    """`partial`, `"null"` or a bare null, `{last: 4}`."""
    if value is None:
        return core.Mask(MaskKind.NULL)
    if isinstance(value, str):
        return core.Mask(_kind(value))
    if isinstance(value, dict) and len(value) == 1:
        ((name, detail),) = value.items()
        return core.Mask(_kind(name), _detail(_kind(name), detail))
    raise wrong(f"NAME should be a mask: {', '.join(MaskKind)}, or one of them with its detail, such as {{last: 4}}.")


def _kind(name: str) -> MaskKind:
    try:
        return MaskKind(name)
    except ValueError:
        raise wrong(f"There is no mask “{name}”.{nearest(name, MaskKind)} Masks are {', '.join(MaskKind)}.") from None


def _detail(kind: MaskKind, detail: object) -> str | int:
    if kind not in _WITH_DETAIL:
        raise wrong(f"The mask “{kind}” takes no detail; write it by itself.")
    if kind is MaskKind.CONSTANT and isinstance(detail, str | int | float) and not isinstance(detail, bool):
        return str(detail)
    if kind is not MaskKind.CONSTANT and type(detail) is int and 1 <= detail <= _LARGEST_DETAIL:
        return detail
    raise wrong(f"The mask “{kind}” takes {_WITH_DETAIL[kind]}.")


def _mask_schema() -> dict[str, Any]:
    text: dict[str, Any] = {"type": "string"}
    number: dict[str, Any] = {"type": "integer", "minimum": 1, "maximum": _LARGEST_DETAIL}
    detailed = [
        {
            "type": "object",
            "properties": {kind.value: text if kind is MaskKind.CONSTANT else number},
            "required": [kind.value],
            "additionalProperties": False,
        }
        for kind in _WITH_DETAIL
    ]
    return {"oneOf": [{"enum": [*(kind.value for kind in MaskKind), None]}, *detailed]}


def read_attribute(value: object) -> Attribute:
    if isinstance(value, list) and all(each is None or isinstance(each, _SCALARS) for each in value):
        return tuple(value)
    if value is None or isinstance(value, _SCALARS):
        return value
    raise wrong("NAME should be text, a number, true or false, or a list of these.")


def read_tenant(value: object) -> str | int:
    if isinstance(value, str | int) and not isinstance(value, bool) and str(value).strip():
        return value
    raise wrong("NAME should be text or a whole number.")


def _one_of(names: Iterable[str], noun: str) -> AfterValidator:
    known = tuple(names)

    def check(name: str) -> str:
        if name not in known:
            raise wrong(f"There is no {noun} “{name}”.{nearest(name, known)} There are {', '.join(known)}.")
        return name

    return AfterValidator(check)


def _said(value: object) -> object:
    if value is None:
        raise wrong("NAME is empty, which could mean all or nothing. Leave the line out, or say what it is.")
    return value


def _some(value: tuple[object, ...]) -> tuple[object, ...]:
    # Not `min_length`, which also complains of a list whose items are all wrong.
    if not value:
        raise wrong("NAME should not be empty.")
    return value


def _tidy(name: str) -> str:
    if name != name.strip() or not name.isprintable():
        raise wrong("NAME should be a plain name without spaces around it.")
    return name


def _no_owner(name: str) -> str:
    if name == OWNS:
        raise wrong("“owner” is whoever runs the workspace, and no policy says who that is; choose another name.")
    return name


def _attribute_name(name: str) -> str:
    if not _ATTRIBUTE.fullmatch(name):
        raise wrong("NAME cannot stand after `:user.` in a row rule; use letters, digits and underscores only.")
    return name


def _once(masks: dict[str, core.Mask]) -> dict[str, core.Mask]:
    if len({name.lower() for name in masks}) < len(masks):
        raise wrong("A column is named twice in NAME; whether letters are capital makes no difference.")
    return masks


Said = BeforeValidator(_said)
"""For what may be left out, but not left empty."""
Some = AfterValidator(_some)
Listed = BeforeValidator(lambda value: () if value is None else value)
"""A section that is written but left empty holds nothing."""
Mapped = BeforeValidator(lambda value: {} if value is None else value)

_LONG = StringConstraints(min_length=1, max_length=200)
Name = Annotated[str, _LONG, AfterValidator(_tidy)]
RoleName = Annotated[Name, AfterValidator(_no_owner)]
PersonId = Annotated[Name, AfterValidator(_no_owner)]
Flag = Annotated[bool, Strict()]
Count = Annotated[int, Strict(), Field(ge=1, le=2**53)]
Several = Annotated[int, Strict(), Field(ge=2, le=2**53)]
Amount = Annotated[float, Strict(), Field(ge=0, le=1e15)]
Duration = Annotated[float, Strict(), Field(gt=0, le=1e9)]
Condition = Annotated[str, StringConstraints(min_length=1, max_length=4_000, strip_whitespace=True)]
Names = Annotated[tuple[Name, ...], Listed]
Columns = Annotated[tuple[Name, ...], Some]
Tenant = Annotated[str | int, PlainValidator(read_tenant), WithJsonSchema({"type": ["string", "integer"]})]
Mask = Annotated[core.Mask, PlainValidator(read_mask), WithJsonSchema(_mask_schema())]
Masks = Annotated[dict[Name, Mask], AfterValidator(_once)]
Permissions = Annotated[tuple[Annotated[str, _one_of(EVERY_PERMISSION, "permission")], ...], Some]
Operations = Annotated[tuple[Annotated[str, _one_of(("insert", "update", "delete"), "operation")], ...], Some]
_SCALAR: dict[str, Any] = {"type": ["string", "number", "boolean", "null"]}
Value = Annotated[
    Attribute, PlainValidator(read_attribute), WithJsonSchema({"oneOf": [_SCALAR, {"type": "array", "items": _SCALAR}]})
]
Attributes = Annotated[dict[Annotated[str, _LONG, AfterValidator(_attribute_name)], Value], Mapped]
