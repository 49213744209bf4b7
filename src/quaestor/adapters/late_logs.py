"""Logs of a command, set up when there is a first line to write: most commands write none, and the library that
writes lines takes longer to import than many a command takes to answer."""

from __future__ import annotations

import logging
from typing import Literal


def log_when_needed(level: str, style: Literal["console", "json"]) -> None:
    """As `quaestor.adapters.logs.configure_logs`, from the first line on. Later calls of either replace this one."""
    root = logging.getLogger()
    root.handlers = [_FirstLine(level, style)]
    root.setLevel(level.upper())


class _FirstLine(logging.Handler):
    def __init__(self, level: str, style: Literal["console", "json"]) -> None:
        super().__init__()
        self._configured = level, style

    def emit(self, record: logging.LogRecord) -> None:
        from quaestor.adapters.logs import configure_logs

        configure_logs(*self._configured)
        logging.getLogger().handle(record)
