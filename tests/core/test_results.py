import datetime as dt
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.results import one_shows_more, same_rows

cells = st.one_of(st.none(), st.integers(-5, 5), st.sampled_from(["a", "b", "c"]))
tables = st.integers(1, 4).flatmap(lambda width: st.lists(st.tuples(*[cells] * width), max_size=6))


def test_columns_may_come_in_any_order() -> None:
    assert same_rows([("a", 1), ("b", 2)], [(1, "a"), (2, "b")], ordered=True)


def test_columns_must_be_permuted_as_a_whole() -> None:
    assert not same_rows([(1, 2), (2, 1), (1, 1)], [(1, 1), (2, 2), (1, 1)], ordered=False)


def test_order_counts_only_where_it_was_asked_for() -> None:
    assert same_rows([(1,), (2,)], [(2,), (1,)], ordered=False)
    assert not same_rows([(1,), (2,)], [(2,), (1,)], ordered=True)


def test_rows_are_counted_not_merely_seen() -> None:
    assert not same_rows([(1,), (1,), (2,)], [(1,), (2,), (2,)], ordered=False)


def test_numbers_agree_to_four_significant_digits_whatever_their_type() -> None:
    assert same_rows([(Decimal("3.14159"),), (2,)], [(3.1416,), (2.0,)], ordered=False)
    assert not same_rows([(3.141,)], [(3.142,)], ordered=False)


def test_a_midnight_is_a_date() -> None:
    assert same_rows([(dt.datetime(2026, 1, 2),)], [(dt.date(2026, 1, 2),)], ordered=False)


def test_a_different_number_of_columns_is_a_different_result() -> None:
    assert not same_rows([(1, 2)], [(1,)], ordered=False)


def test_two_empty_results_are_the_same() -> None:
    assert same_rows([], [], ordered=True)


@given(tables, st.randoms())
def test_shuffled_rows_and_columns_stay_the_same_result(table: list[tuple[object, ...]], random: object) -> None:
    shuffled = list(table)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    order = list(range(len(table[0]))) if table else []
    random.shuffle(order)  # type: ignore[attr-defined]
    assert same_rows(table, [tuple(row[index] for index in order) for row in shuffled], ordered=False)


@given(tables)
def test_a_row_more_is_a_different_result(table: list[tuple[object, ...]]) -> None:
    if table:
        assert not same_rows(table, [*table, table[0]], ordered=False)


def test_many_columns_with_the_same_values_are_still_compared_quickly() -> None:
    wide = [tuple([0] * 30 + [number]) for number in range(5)]
    assert same_rows(wide, [tuple(reversed(row)) for row in wide], ordered=False)


def test_a_result_that_shows_a_column_more_is_told_from_a_different_one() -> None:
    assert one_shows_more([("a",), ("b",)], [(2, "b"), (1, "a")])
    assert one_shows_more([("a", 1)], [("a", 1)])
    assert not one_shows_more([("a",), ("b",)], [(2, "b"), (1, "c")])
    assert not one_shows_more([("a",)], [("a", 1), ("b", 2)])
