"""Answers as files."""

from __future__ import annotations

import asyncio
from pathlib import Path

from quaestor.adapters.exporting import export_answer
from quaestor.core.errors import BadInput
from quaestor.core.exporting import Format
from quaestor.core.question import Answer


async def save_answer(answer: Answer, file: Path) -> None:
    """Write *answer* to *file*, in the format of its suffix. Raises `BadInput`, and `Unavailable` without the extra."""
    written = await export_answer(answer, format_of(file))
    try:
        await asyncio.to_thread(file.write_bytes, written.content)
    except OSError as error:
        raise BadInput(f"{file.name} cannot be written: {error.strerror}.", action="Choose another place.") from error


def format_of(file: Path) -> Format:
    """Raises `BadInput` where no export has the suffix of *file*."""
    suffix = file.suffix.lower().removeprefix(".")
    if suffix not in [each.value for each in Format]:
        known = ", ".join(f".{each}" for each in Format)
        raise BadInput("An answer cannot be saved as a file of this kind.", action=f"Choose a name ending in {known}.")
    return Format(suffix)
