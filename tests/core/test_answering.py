from quaestor.core.answering import ask_which, preview, tell_result, told_apart
from quaestor.core.catalog import Kind
from quaestor.core.question import Choice
from quaestor.core.rows import ResultColumn, Rows


def rows(columns: dict[str, Kind], *cells: tuple[object, ...], truncated: bool = False) -> Rows:
    return Rows(tuple(ResultColumn(name, kind) for name, kind in columns.items()), cells, truncated)


def test_one_value_is_said_with_what_it_is() -> None:
    said = tell_result(rows({"count": Kind.INTEGER}, (1234,)), "the number of customers")
    assert said == "1,234 — the number of customers."


def test_a_few_values_are_listed() -> None:
    assert tell_result(rows({"name": Kind.TEXT}, ("Ana",), ("Ben",))) == "Ana and Ben."


def test_many_values_are_counted_and_begun() -> None:
    said = tell_result(rows({"FirstName": Kind.TEXT}, *((f"n{n}",) for n in range(9))))
    assert said == "9 rows of first name, starting with n0, n1 and n2."


def test_one_record_is_said_in_a_sentence() -> None:
    said = tell_result(rows({"name": Kind.TEXT, "revenue": Kind.INTEGER}, ("Acme", 5000)))
    assert said == "Acme: revenue 5,000."


def test_groups_name_the_highest_and_the_lowest() -> None:
    said = tell_result(rows({"region": Kind.TEXT, "deals": Kind.INTEGER}, ("West", 3), ("East", 9), ("North", 5)))
    assert said == "3 rows. Highest deals: East (9); lowest: West (3)."


def test_a_cut_result_makes_no_claim_about_extremes() -> None:
    found = rows({"region": Kind.TEXT, "deals": Kind.INTEGER}, ("West", 3), ("East", 9), truncated=True)
    assert tell_result(found) == "The first 2 rows."


def test_an_empty_result_names_the_filters() -> None:
    said = tell_result(rows({"name": Kind.TEXT}), "names", ("country is Norway", "year is 2020"))
    assert said == "Nothing in the data fits: country is Norway and year is 2020."


def test_a_total_over_nothing_is_empty_too() -> None:
    assert tell_result(rows({"sum": Kind.NUMBER}, (None,))) == "The data holds no rows for this."


def test_a_choice_previews_what_it_gives() -> None:
    assert preview(rows({"n": Kind.INTEGER}, (59,))) == "59"
    assert preview(rows({"n": Kind.TEXT}, ("a",), ("b",))) == "2 rows: a …"
    assert preview(rows({"n": Kind.TEXT})) == "no rows"


def test_asking_back_says_how_many_ways_there_are() -> None:
    assert "2 ways" in ask_which([Choice("1", "a"), Choice("2", "b")])


def test_readings_that_sound_the_same_are_told_apart() -> None:
    tables = [("accounts", "deals"), ("users", "deals"), ("deals",)]
    assert told_apart(["amount per region"] * 3, tables) == [
        "amount per region, by way of accounts",
        "amount per region, by way of users",
        "amount per region",
    ]
    assert told_apart(["a", "a"], [("t",), ("t",)]) == ["a (1)", "a (2)"]
