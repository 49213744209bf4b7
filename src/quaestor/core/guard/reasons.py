"""Why the guard refuses: stable codes, each with the sentence a person reads.

`quaestor guard codes` prints `CODES`. A code never changes its meaning; sentences may be improved.
"""

from __future__ import annotations

from collections.abc import Mapping

from quaestor.core.verdict import Reason

CODES: Mapping[str, str] = {
    # What was sent cannot be read as one statement.
    "bad_input": "This is not a statement that can be judged: {detail}.",
    "empty": "There is no statement.",
    "too_long": "The statement is longer than {limit:,} characters.",
    "forbidden_character": "The statement holds a character that cannot be seen or is not allowed: {character}.",
    "executable_comment": "A comment in the statement would be run by the database as code.",
    "optimizer_hint": "Hints that change how the server runs a statement are not allowed.",
    "client_command": "This is a command for a database client, not a query.",
    "too_deep": "The statement is nested too deeply.",
    "too_many_items": "The statement is too large: {detail}.",
    "unknown_dialect": "The SQL dialect {dialect!r} is not supported, so the statement cannot be judged.",
    "not_parsed": "The statement could not be understood as {dialect} SQL{detail}.",
    "deadline": "Judging the statement took too long, so it was stopped.",
    "not_judged": "The statement could not be judged: it made the judging process stop.",
    "several_statements": "Only one statement at a time can be run.",
    # What it does is not reading.
    "not_a_read": "Only queries that read can be run here; this is {kind}.",
    "changes_data": "The statement would change something ({kind}); only reading is allowed.",
    "takes_locks": "The statement would lock rows or tables for others; only reading is allowed.",
    "construct_not_allowed": "The statement uses {kind}, which is not allowed.",
    "placeholder": "The statement holds a parameter or variable ({name}); write the value itself.",
    "explain_runs": "EXPLAIN may show a plan, but not run the statement or change how it is run.",
    # What it names.
    "unknown_table": "There is no table {name} here.",
    "unknown_column": "There is no column {name} here.",
    "unknown_alias": "Nothing in this query is called {name}.",
    "system_catalog": "{name} belongs to the database's own catalog, which cannot be read here.",
    "file_or_address": "{name} is a file or address; only tables of the source can be read.",
    "other_database": "{name} is outside the source.",
    "table_as_value": "{name} is used as a list of values; write a sub-query instead.",
    "whole_row": "{name} is used as a whole row; name its columns instead.",
    "attribute_call": "{name} would be called as a function on a row; only columns can be read this way.",
    "reserved_alias": "{name} is a reserved word and cannot be a name here; the database would read it as a command.",
    "function_not_allowed": "The function {name} is not on the list of functions that queries may call.",
    "user_function": "The function {name} was made by a user of the database and may not be called.",
    "type_not_allowed": "Values cannot be converted to {name} here.",
    # What the person's policy says.
    "masked_column": "{name} is {shown} for you, so it cannot be {use}.",
    "not_under_rules": "Only some rows or columns of {name} are open to you, and it cannot be read in this way.",
    "name_taken": "A named sub-query may not be called {name} here; choose another name.",
    "attribute_missing": "What you may see of {name} depends on your {attribute}, and nobody has said what that is.",
    "rule_not_readable": "The rule for what you may see of {name} cannot be read; tell whoever keeps the policy.",
    # What it would cost.
    "unbounded_recursion": "The recursive part {name} has no bound; add a condition that ends it in {limit:,} steps.",
    "series_too_long": "The series would have more than {limit:,} rows, or no bound that is known beforehand.",
    "text_too_long": "{name} would build a text longer than {limit:,} characters, or one of unknown length.",
    "pattern_too_complex": "The pattern could keep the database busy for a very long time.",
    "too_many_joins": "The statement joins more than {limit} tables.",
    "too_many_parts": "The statement has more than {limit} named sub-queries.",
    "too_many_combinations": "The statement would read its tables again and again, more than {limit} times in all.",
    "unconnected_tables": "{count} tables are combined row by row without a condition between them; join them.",
    "limit_not_a_number": "LIMIT must be a plain number here.",
    # What could not be enforced.
    "not_faithful": "The statement could not be written down again without changing what it means.",
}


def reason(
    code: str, position: tuple[int, int] | None = None, *, suggestion: str | None = None, **words: object
) -> Reason:
    """The reason *code* with the blanks of its sentence filled by *words*."""
    return Reason(code, CODES[code].format(**words), position, suggestion)
