"""JSON values against a JSON Schema, with messages for the person who wrote them.

Only the part of JSON Schema (2020-12) that our own additions use: type, properties, additionalProperties, required,
items, enum, minimum, maximum, minLength, oneOf by type. A schema is plain data, so that the one that checks is the one
that is published.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from quaestor.core.problems import Path, Problem, nearest

Schema = Mapping[str, Any]


def check(value: object, schema: Schema, path: Path, name: str) -> Iterator[Problem]:
    """Everything about *value* that *schema* does not allow. Unknown keys are only warned of."""
    if "oneOf" in schema:
        fitting = [each for each in schema["oneOf"] if _has_type(value, each["type"])]
        if fitting:
            yield from check(value, fitting[0], path, name)
        else:
            kinds = " or ".join(_WORDS[each["type"]] for each in schema["oneOf"])
            yield Problem("error", path, f"“{name}” should be {kinds}.")
        return
    if not _has_type(value, schema["type"]):
        yield Problem("error", path, f"“{name}” should be {_WORDS[schema['type']]}.")
    elif isinstance(value, dict):
        yield from _mapping(value, schema, path, name)
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from check(item, schema["items"], (*path, index), name)
    else:
        yield from _scalar(value, schema, path, name)


def usable(value: object, schema: Schema) -> Any:
    """*value* without the parts that *schema* does not allow; None where nothing of it can be used."""
    if "oneOf" in schema:
        fitting = [each for each in schema["oneOf"] if _has_type(value, each["type"])]
        return usable(value, fitting[0]) if fitting else None
    if not _has_type(value, schema["type"]):
        return None
    if isinstance(value, list):
        return [kept for item in value if (kept := usable(item, schema["items"])) is not None]
    if isinstance(value, dict):
        known = schema.get("properties", {})
        other = schema.get("additionalProperties")
        pairs = {name: usable(item, known.get(name, other)) for name, item in value.items() if name in known or other}
        kept = {name: item for name, item in pairs.items() if item is not None}
        return kept if all(name in kept for name in schema.get("required", ())) else None
    return None if any(_scalar(value, schema, (), "")) else value


def _mapping(value: dict[str, Any], schema: Schema, path: Path, name: str) -> Iterator[Problem]:
    known: Mapping[str, Schema] = schema.get("properties", {})
    other = schema.get("additionalProperties")
    for key in schema.get("required", ()):
        if key not in value:
            yield Problem("error", path, f"“{key}” is missing in “{name}”.")
    for key, item in value.items():
        inner = known.get(key) or other
        if inner:
            yield from check(item, inner, (*path, key), key)
        else:
            yield Problem("warning", (*path, key), f"“{key}” means nothing here.{nearest(key, known)}")


def _scalar(value: Any, schema: Schema, path: Path, name: str) -> Iterator[Problem]:
    if "enum" in schema and value not in schema["enum"]:
        allowed = ", ".join(f"“{each}”" for each in schema["enum"])
        yield Problem("error", path, f"“{name}” should be one of {allowed}.{nearest(str(value), schema['enum'])}")
    if "minimum" in schema and not schema["minimum"] <= value <= schema["maximum"]:
        yield Problem("error", path, f"“{name}” should be from {schema['minimum']} to {schema['maximum']}.")
    if schema.get("minLength") and not value.strip():
        yield Problem("error", path, f"“{name}” is empty.")


_TYPES: Mapping[str, type] = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int}
_WORDS = {
    "object": "a JSON object", "array": "a list", "string": "text", "boolean": "true or false",
    "integer": "a whole number",
}  # fmt: skip


def _has_type(value: object, kind: str) -> bool:
    if kind == "integer" and isinstance(value, bool):
        return False
    return isinstance(value, _TYPES[kind])
