"""The page: a built React application that any server can hand out as plain files.

The page draws what databases, models and files say as text nodes only, and the policy below lets a browser run and load
nothing that is not one of those files. Its sources are in `ui/`; `dist/` is their build, byte for byte.
"""

from __future__ import annotations

from pathlib import Path

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; "
    "script-src 'self'; "
    "style-src 'self'; "
    "img-src 'self' data:; "
    "connect-src 'self'; "
    "font-src 'self'; "
    "frame-ancestors 'none'; "
    "base-uri 'none'; "
    "form-action 'self'; "
    "require-trusted-types-for 'script'"
)
"""Sent with every file of the page. Nothing inline, no eval, and with trusted types no string becomes HTML."""


def dist_directory() -> Path:
    """The folder with `index.html` and `assets/`; files in `assets/` carry a hash in their name and never change."""
    return Path(__file__).parent / "dist"
