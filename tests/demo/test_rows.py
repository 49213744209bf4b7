"""What the sample data promises: its size, its shape, and the untidiness that makes questions interesting."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest


@pytest.fixture
def crm(workspace: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(workspace / "crm.sqlite")) as connection:
        yield connection


@pytest.fixture
def facility(workspace: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(workspace / "facility.sqlite")) as connection:
        yield connection


@pytest.fixture
def wages(workspace: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(workspace / "wages.sqlite")) as connection:
        yield connection


def one(connection: sqlite3.Connection, sql: str) -> object:
    return connection.execute(sql).fetchone()[0]


@pytest.mark.parametrize("source", ["crm", "facility", "wages"])
def test_every_foreign_key_leads_somewhere(workspace: Path, source: str) -> None:
    with closing(sqlite3.connect(workspace / f"{source}.sqlite")) as connection:
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        assert one(connection, "PRAGMA integrity_check") == "ok"


def test_there_are_8803_accounts(crm: sqlite3.Connection) -> None:
    assert one(crm, "SELECT COUNT(*) FROM accounts") == 8803


def test_some_contacts_are_born_on_a_leap_day_and_some_birthdays_are_unknown(crm: sqlite3.Connection) -> None:
    assert one(crm, "SELECT COUNT(*) FROM contacts WHERE birth_date LIKE '%-02-29'") > 10  # type: ignore[operator]
    assert one(crm, "SELECT COUNT(*) FROM contacts WHERE birth_date IS NULL") > 1000  # type: ignore[operator]
    # `date` gives another day for what is not one, such as 30 February.
    assert one(crm, "SELECT COUNT(*) FROM contacts WHERE birth_date <> date(birth_date)") == 0


def test_some_accounts_were_entered_twice_in_another_spelling(crm: sqlite3.Connection) -> None:
    twice = one(crm, "SELECT COUNT(*) - COUNT(DISTINCT lower(replace(trim(name), '  ', ' '))) FROM accounts")
    assert 50 < twice < 200  # type: ignore[operator]


def test_a_few_industries_hold_most_accounts(crm: sqlite3.Connection) -> None:
    counts = [n for (n,) in crm.execute("SELECT COUNT(*) FROM accounts GROUP BY industry ORDER BY 1 DESC")]
    assert sum(counts[:5]) > 0.45 * 8803
    assert len(counts) == 21


def test_only_customers_and_former_customers_have_bought(crm: sqlite3.Connection) -> None:
    bought = "SELECT account_id FROM opportunities WHERE stage = 'Closed Won'"
    assert one(crm, f"SELECT COUNT(*) FROM accounts WHERE status = 'prospect' AND id IN ({bought})") == 0
    assert one(crm, f"SELECT COUNT(*) FROM accounts WHERE status = 'customer' AND id NOT IN ({bought})") == 0


def test_an_opportunity_is_worth_what_is_in_it(crm: sqlite3.Connection) -> None:
    wrong = one(
        crm,
        "SELECT COUNT(*) FROM opportunities o WHERE amount IS NOT NULL AND abs(amount - "
        "(SELECT SUM(quantity * unit_price) FROM opportunity_products l WHERE l.opportunity_id = o.id)) > 0.01",
    )
    assert wrong == 0


def test_nothing_was_closed_done_or_said_after_the_last_day(crm: sqlite3.Connection) -> None:
    assert one(crm, "SELECT MAX(close_date) FROM opportunities WHERE stage LIKE 'Closed%'") == "2026-10-31"
    assert one(crm, "SELECT MAX(sent_at) FROM emails") < "2026-11-01"  # type: ignore[operator]
    assert one(crm, "SELECT MAX(completed_on) FROM activities") <= "2026-10-31"  # type: ignore[operator]
    assert one(crm, "SELECT MAX(due_on) FROM activities") > "2026-11-01"  # type: ignore[operator]


def test_letters_and_transcripts_are_complete_sentences(crm: sqlite3.Connection) -> None:
    assert one(crm, "SELECT COUNT(*) FROM emails WHERE body LIKE '%{%' OR length(body) < 30") == 0
    assert one(crm, "SELECT COUNT(*) FROM calls WHERE transcript LIKE '%{%'") == 0
    assert one(crm, "SELECT COUNT(*) FROM calls WHERE outcome <> 'connected' AND transcript IS NOT NULL") == 0


def test_mail_goes_to_reserved_domains_only(crm: sqlite3.Connection, facility: sqlite3.Connection) -> None:
    for connection, table in ((crm, "contacts"), (crm, "users"), (facility, "people")):
        assert one(connection, f"SELECT COUNT(*) FROM {table} WHERE lower(email) NOT LIKE '%@%.example'") == 0


def test_a_task_is_done_exactly_when_it_has_a_day_of_completion(facility: sqlite3.Connection) -> None:
    assert one(facility, "SELECT COUNT(*) FROM tasks WHERE (status = 'DON') <> (completed_on IS NOT NULL)") == 0


def test_locations_lie_in_locations_of_the_same_site(facility: sqlite3.Connection) -> None:
    wrong = one(
        facility,
        "SELECT COUNT(*) FROM locations l LEFT JOIN locations p ON p.id = l.parent_id WHERE (l.kind = 'building') "
        "<> (p.id IS NULL) OR p.site_id <> l.site_id",
    )
    assert wrong == 0


def test_wages_are_the_published_figures(wages: sqlite3.Connection) -> None:
    """Checked by hand against the tables of the Bureau of Labor Statistics."""
    assert one(wages, "SELECT average_annual_wage FROM states WHERE name = 'Alabama'") == 53_400
    assert one(wages, "SELECT COUNT(*) FROM states") == 54
    assert one(wages, "SELECT annual_mean FROM national_wages WHERE occupation_code = '11-1011'") == 258_900
    assert one(wages, "SELECT employment FROM national_wages WHERE occupation_code = '11-1021'") == 3_507_810


def test_a_missing_wage_says_why(wages: sqlite3.Connection) -> None:
    assert one(wages, "SELECT COUNT(*) FROM wages WHERE (annual_mean IS NULL) <> (note IS NOT NULL)") == 0
    assert {note for (note,) in wages.execute("SELECT DISTINCT note FROM wages WHERE note IS NOT NULL")} == {
        "not released",
        "at least $115.00 an hour or $239,200 a year",
    }
