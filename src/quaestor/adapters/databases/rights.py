"""What people are told about a login that may do more than read."""

from __future__ import annotations

from collections.abc import Sequence


def warnings_of(rights: Sequence[str]) -> tuple[str, ...]:
    """One sentence that names *rights* as the server does; nothing where there are none."""
    if not rights:
        return ()
    return (
        f"The database login has rights beyond its tables ({', '.join(rights)}) that a read-only session does not take "
        "away. Use a login that may only read.",
    )
