"""What people are told about a login that may do more than read."""

from __future__ import annotations

from collections.abc import Sequence


def warnings_of(rights: Sequence[str], writes: Sequence[str] = (), engine: str | None = None) -> tuple[str, ...]:
    """A sentence that names *rights* as the server does, and one for *writes*; nothing where there are none.

    *rights* no read-only session takes away; *writes* it does, as long as it is one. *engine* is a URL scheme for which
    there is a script that makes a better login.
    """
    better = f": quaestor source script {engine} --database NAME prints what makes one" if engine else ""
    told = []
    if rights:
        told.append(
            f"The database login has rights beyond its tables ({', '.join(rights)}) that a read-only session does not "
            f"take away. Use a login that may only read{better}."
        )
    elif writes:
        told.append(
            f"The database login may do more than read ({', '.join(writes)}). Sessions are read-only all the same; a "
            f"login that may only read is one thing less to rely on{better}."
        )
    return tuple(told)
