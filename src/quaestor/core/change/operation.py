"""What a change does to a row. By itself, since whoever asks whether a message is a command needs no more."""

from __future__ import annotations

from enum import StrEnum


class Operation(StrEnum):
    INSERT = "insert"
    UPDATE = "update"
    DELETE = "delete"
