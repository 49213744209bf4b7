"""Foreign keys nobody declared."""

from __future__ import annotations

from quaestor.core.catalog import Column, ForeignKey, Kind, Profile, Table
from quaestor.core.keys import Texts, with_inferred_keys


def column(name: str, values: list[object] | None = None, kind: Kind = Kind.INTEGER) -> Column:
    if values is None:
        return Column(name, kind.value, kind)
    there = [value for value in values if value is not None]
    numbers = [value for value in there if isinstance(value, int)]
    return Column(
        name,
        kind.value,
        kind,
        profile=Profile(
            rows=len(values),
            nulls=len(values) - len(there),
            distinct=len(set(there)),
            kind=kind,
            minimum=min(numbers, default=None),
            maximum=max(numbers, default=None),
        ),
    )


def inferred(*tables: Table, texts: Texts | None = None) -> set[tuple[str, str, str, str]]:
    return {
        (table.key, key.columns[0], key.table, key.referred[0])
        for table in with_inferred_keys(tables, texts or {})
        for key in table.foreign_keys
        if key.inferred
    }


def test_a_column_named_after_a_table_and_its_key_refers_to_it() -> None:
    customers = Table("customers", (column("id", [1, 2, 3]),), primary_key=("id",))
    orders = Table("orders", (column("id", [1, 2]), column("customer_id", [1, 3])), primary_key=("id",))
    assert inferred(customers, orders) == {("orders", "customer_id", "customers", "id")}


def test_camel_case_and_irregular_plurals_are_understood() -> None:
    people = Table("People", (column("PersonId", [1, 2, 3]),), primary_key=("PersonId",))
    visits = Table("Visits", (column("PersonID", [2, 2]),))
    assert inferred(people, visits) == {("Visits", "PersonID", "People", "PersonId")}


def test_values_outside_the_key_contradict_the_name() -> None:
    customers = Table("customers", (column("id", [1, 2, 3]),), primary_key=("id",))
    orders = Table("orders", (column("customer_id", [1, 99]),))
    assert inferred(customers, orders) == set()


def test_texts_must_be_found_in_the_key() -> None:
    accounts = Table("accounts", (column("account", ["Acme", "Bond"], Kind.TEXT),))
    deals = Table("deals", (column("account", ["Acme", "Acme", None], Kind.TEXT),))
    keys = frozenset({"Acme", "Bond"})
    found = {("accounts", "account"): keys, ("deals", "account"): frozenset({"Acme"})}
    assert inferred(accounts, deals, texts=found) == {("deals", "account", "accounts", "account")}
    strange = {**found, ("deals", "account"): frozenset({"Zorg"})}
    assert inferred(accounts, deals, texts=strange) == set()


def test_a_column_that_repeats_is_no_key() -> None:
    accounts = Table("accounts", (column("account", ["Acme", "Acme"], Kind.TEXT),))
    deals = Table("deals", (column("account", ["Acme", "Acme"], Kind.TEXT),))
    assert inferred(accounts, deals) == set()


def test_words_that_every_table_uses_refer_to_nothing() -> None:
    cities = Table("cities", (column("id", [1, 2]), column("name", ["Rome", "Oslo"], Kind.TEXT)), primary_key=("id",))
    people = Table("people", (column("id", [1, 2]), column("name", ["Rome", "Bo"], Kind.TEXT)), primary_key=("id",))
    assert inferred(cities, people) == set()


def test_declared_keys_are_left_alone_and_types_must_agree() -> None:
    customers = Table("customers", (column("id", [1, 2]),), primary_key=("id",))
    declared = ForeignKey(("customer_id",), "customers", ("id",))
    orders = Table("orders", (column("customer_id", [1]),), foreign_keys=(declared,))
    notes = Table("notes", (column("customer_id", ["1"], Kind.TEXT),))
    assert inferred(customers, orders, notes) == set()
    assert with_inferred_keys([customers, orders], {})[1].foreign_keys == (declared,)


def test_two_equally_good_targets_are_no_answer() -> None:
    one = Table("a", (column("code_x", [1, 2, 3]),), primary_key=("code_x",))
    two = Table("b", (column("code_x", [1, 2, 3]),), primary_key=("code_x",))
    three = Table("c", (column("code_x", [1, 2]),))
    assert inferred(one, two, three) == set()


def test_a_parent_column_refers_to_its_own_table() -> None:
    parts = Table("parts", (column("id", [1, 2, 3]), column("parent_part_id", [None, 1, 1])), primary_key=("id",))
    assert inferred(parts) == {("parts", "parent_part_id", "parts", "id")}


def test_names_alone_are_enough_where_no_values_are_known() -> None:
    customers = Table("customers", (column("id"),), primary_key=("id",))
    orders = Table("orders", (column("customer_id"),))
    assert inferred(customers, orders) == {("orders", "customer_id", "customers", "id")}
