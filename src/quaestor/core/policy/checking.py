"""What a policy says of a source that the source does not have, or cannot read.

A mask or a denial of a column that is called otherwise protects nothing, so whoever keeps the policy has to hear of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quaestor.core.catalog import Catalog, Table
from quaestor.core.engines import ENGINES, WAREHOUSES
from quaestor.core.guard.row_rules import is_readable, own_columns
from quaestor.core.policy.grants import matches, speaks_of
from quaestor.core.policy.model import EVERYTHING, Deny, Grant, Policy, WriteGrant
from quaestor.core.problems import Place, Problem, Severity, nearest

Rule = Grant | Deny | WriteGrant
DIALECTS = tuple(dict.fromkeys(engine.dialect for engine in (*ENGINES, *WAREHOUSES)))


def unreadable_rules(policy: Policy, source: str, dialect: str) -> Iterator[Problem]:
    """Row rules about *source* that are no condition in its *dialect*: who has them sees no rows."""
    for rule in rules_about(policy, source):
        if rows_of(rule) and not is_readable(rows_of(rule), dialect):
            message = f"“{rows_of(rule)}” cannot be read as a condition of {dialect} SQL with `:user.NAME` in it."
            yield problem(message, rule, "error")


def rules_read_nowhere(policy: Policy) -> Iterator[Problem]:
    """Row rules that are no condition in any dialect: for where it is not known what the sources are."""
    for role in policy.roles.values():
        rules: Iterable[Rule] = (*role.read, *role.write)
        for rule in rules:
            if rows_of(rule) and not any(is_readable(rows_of(rule), dialect) for dialect in DIALECTS):
                message = f"“{rows_of(rule)}” cannot be read as a condition of SQL with `:user.NAME` in it."
                yield problem(message, rule, "error")


def check_against(policy: Policy, catalog: Catalog) -> Iterator[Problem]:
    """Everything in *policy* about the source of *catalog* that does not fit it."""
    yield from unreadable_rules(policy, catalog.source, catalog.dialect)
    for rule in rules_about(policy, catalog.source):
        tables = [table for table in catalog.tables if speaks_of(rule, catalog.source, table)]
        if tables:
            yield from unknown_columns(rule, tables, catalog.dialect)
        elif EVERYTHING not in rule.source:
            near = nearest(rule.table, (table.key for table in catalog.tables))
            yield problem(f"There is no table “{rule.table}” in {catalog.source}.{near}", rule)


def unknown_columns(rule: Rule, tables: list[Table], dialect: str) -> Iterator[Problem]:
    known = {name: column.name for table in tables for name, column in table.by_name.items()}
    named = [*(rule.columns or ()), *(rule.mask if isinstance(rule, Grant) else ())]
    named += own_columns(rows_of(rule), dialect) if rows_of(rule) else ()
    for name in dict.fromkeys(named):
        if name.lower() not in known:
            where = tables[0].key if len(tables) == 1 else f"any table that “{rule.table}” stands for"
            yield problem(f"There is no column “{name}” in {where}.{nearest(name, known.values())}", rule)


def rules_about(policy: Policy, source: str) -> Iterator[Rule]:
    for role in policy.roles.values():
        rules: Iterable[Rule] = (*role.read, *role.deny, *role.write)
        yield from (rule for rule in rules if matches(rule.source, source))


def rows_of(rule: Rule) -> str:
    """The row rule of *rule*; empty where it has none."""
    return "" if isinstance(rule, Deny) else rule.rows or ""


def problem(message: str, where: Rule, severity: Severity = "warning") -> Problem:
    at = where.at or Place(None, None)
    return Problem(severity, (), message, at.file, at.line)
