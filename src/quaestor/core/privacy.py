"""Which columns' values must not leave the house in a prompt."""

from __future__ import annotations

from quaestor.core.catalog import Column, Sensitivity, Table
from quaestor.core.sensitivity import sensitivity_by_name


def is_private(table: Table, column: Column) -> bool:
    """Whether values of *column* stay out of prompts: by what the catalog says of it, and by its name.

    Both are asked, since a catalog may have been read before anybody looked; what one of them holds back stays back.
    """
    return column.sensitivity is not Sensitivity.OPEN or sensitivity_by_name(table.name, column) is not Sensitivity.OPEN
