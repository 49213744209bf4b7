"""Whose request this is: the one place that identity will replace."""

from __future__ import annotations

import structlog
from fastapi import Request

from quaestor.core.people import OWNER, Person


async def who(request: Request) -> Person:
    """The person behind *request*. Until identity exists the server is loopback-only, and this is its owner."""
    structlog.contextvars.bind_contextvars(person=OWNER.id)
    return OWNER
