"""What a person may read. Without a policy file, the workspace's people may read everything in a configured source."""

from __future__ import annotations

from quaestor.core.catalog import Catalog
from quaestor.core.people import Person


def readable(catalog: Catalog, person: Person) -> Catalog:
    """The part of *catalog* that *person* may read; drafters, samples and error texts see no more than this."""
    return catalog
