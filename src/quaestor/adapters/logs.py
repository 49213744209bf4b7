"""What the server writes to stderr: one line per event, JSON or for eyes; nothing secret, private or forged is in it.

Lines of other libraries (uvicorn, SQLAlchemy) take the same way. `structlog.contextvars.bind_contextvars(request_id=…)`
in a door puts the request's id into every line that follows in that task.
"""

from __future__ import annotations

import logging
import re
import sys
from collections.abc import Mapping
from typing import Any, Literal, TextIO

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

from quaestor.adapters import tracebacks
from quaestor.core.privacy.redaction import HIDDEN, redacted

TALKATIVE = ("sqlalchemy", "httpx", "openai", "anthropic")
"""Libraries whose lines hold statements, addresses or prompts. What any library says below `info`, to its own makers,
is never written: the driver of our state tells every statement there, with its values."""


def configure_logs(
    level: str = "info", style: Literal["console", "json"] = "console", stream: TextIO | None = None
) -> None:
    """Set up structlog and the standard library's logging for this process; later calls replace earlier ones."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.StackInfoRenderer(),
        structlog.processors.ExceptionRenderer(tracebacks.told),
        cleaned,
    ]
    renderer: Processor = (
        structlog.processors.JSONRenderer()
        if style == "json"
        else structlog.dev.ConsoleRenderer(colors=False, exception_formatter=structlog.dev.plain_traceback)
    )
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    root = logging.getLogger()
    root.handlers = [handler]
    ours = logging.getLevelNamesMapping()[level.upper()]
    root.setLevel(max(ours, logging.INFO))
    logging.getLogger("quaestor").setLevel(ours)
    for library in TALKATIVE:
        logging.getLogger(library).setLevel(max(ours, logging.WARNING))
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        wrapper_class=structlog.make_filtering_bound_logger(getattr(logging, level.upper())),
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )


def cleaned(_logger: WrappedLogger, _method: str, event: EventDict) -> EventDict:
    """Hide what looks secret or private, by key and by shape, and make control characters visible."""
    return {key: HIDDEN if _SECRET_KEY.search(key) else _clean(key, value) for key, value in event.items()}


def safe_text(text: str) -> str:
    """*text* without what is private or lets in, control, escape and direction characters; line ends as `\\n`."""
    return _CONTROL.sub(_visible, redacted(_ESCAPE_SEQUENCE.sub("", text)))


_SECRET_KEY = re.compile(
    r"(?i)passw(or)?d|passphrase|secret|token(?!s$|s?_used)|api_?key|master_?key|authorization|cookie|credential|dsn|sealed"
)
# ECMA-48: CSI … final byte, OSC … BEL or ST, and two-character escapes.
_ESCAPE_SEQUENCE = re.compile(
    r"(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b\]|\x9d)[^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)?|\x1b.?"
)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def _visible(match: re.Match[str]) -> str:
    return {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(match.group(), f"\\u{ord(match.group()):04x}")


def _clean(key: str, value: Any) -> Any:
    match value:
        case None | bool() | int() | float():
            return value
        case str() if key in ("exception", "stack"):
            # Kept as lines for people to read; the indent keeps a forged line from looking like ours.
            return "\n".join("    " + safe_text(line) for line in value.splitlines())
        case str():
            return safe_text(value)
        case Mapping():
            return {
                safe_text(str(name)): HIDDEN if _SECRET_KEY.search(str(name)) else _clean("", item)
                for name, item in value.items()
            }
        case list() | tuple() | set() | frozenset():
            return [_clean("", item) for item in value]
        case logging.LogRecord():
            return value
        case _:
            return safe_text(str(value))
