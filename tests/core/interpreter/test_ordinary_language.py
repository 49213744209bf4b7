"""How people put things: fragments, misspellings, denials, verbs for what happened, lists of what to show."""

from __future__ import annotations

import pytest

from quaestor.core.derived import completed
from quaestor.core.meaning import NO_MEANING
from tests.core.interpreter.catalogs import best, opened, rows

SHOP = """
CREATE TABLE category (category_id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE product (product_id INTEGER PRIMARY KEY, name TEXT, category_id INTEGER REFERENCES category(category_id),
  price REAL, units_in_stock INTEGER NOT NULL, reorder_level INTEGER NOT NULL, discontinued INTEGER, tags TEXT);
CREATE TABLE shipper (shipper_id INTEGER PRIMARY KEY, company_name TEXT);
CREATE TABLE staff_member (staff_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, born DATE,
  reports_to INTEGER REFERENCES staff_member(staff_id));
CREATE TABLE buyer (buyer_id INTEGER PRIMARY KEY, first_name TEXT, last_name TEXT, country TEXT, active INTEGER,
  support_rep_id INTEGER REFERENCES staff_member(staff_id));
CREATE TABLE purchase (purchase_id INTEGER PRIMARY KEY, buyer_id INTEGER REFERENCES buyer(buyer_id),
  shipper_id INTEGER REFERENCES shipper(shipper_id), purchase_date DATE, shipped_date DATE);
CREATE TABLE purchase_line (line_id INTEGER PRIMARY KEY, purchase_id INTEGER REFERENCES purchase(purchase_id),
  product_id INTEGER REFERENCES product(product_id), unit_price REAL, quantity INTEGER);
INSERT INTO category VALUES (1,'Tea'),(2,'Jam'),(3,'Salt');
INSERT INTO product VALUES (1,'Assam',1,9.0,0,5,0,'{hot,black}'),(2,'Sencha',1,12.0,40,10,0,'{hot,green}'),
  (3,'Quince',2,5.0,3,8,1,'{sweet}'),(4,'Rose hip',2,6.0,30,5,0,'{sweet,hot}');
INSERT INTO shipper VALUES (1,'Polar Freight'),(2,'Swift Cargo');
INSERT INTO staff_member VALUES (1,'Ada','Quist','1960-01-01',NULL),(2,'Bo','Lind','1997-05-05',1),
  (3,'Cy','Marsh','1980-02-02',1);
INSERT INTO buyer VALUES (1,'Dee','Fonda','Brazil',1,2),(2,'Eli','Gray','Brazil',0,2),(3,'Fay','Holt','Norway',1,3),
  (4,'Gus','Ivory','Chile',1,3);
INSERT INTO purchase VALUES (1,1,1,'2023-01-10','2023-01-12'),(2,1,2,'2023-02-10',NULL),
  (3,2,1,'2024-01-20','2024-01-25'),
  (4,3,1,'2024-03-01','2024-03-02');
INSERT INTO purchase_line VALUES (1,1,1,9.0,2),(2,1,3,5.0,1),(3,2,2,12.0,1),(4,3,3,5.0,4),(5,4,2,12.0,2);
"""


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("products per category", [("Jam", 2), ("Tea", 2)]),
        ("buyers by country", [("Brazil", 2), ("Chile", 1), ("Norway", 1)]),
        ("how many diferent countries do our buyers come from", [(3,)]),
        ("Brazilian buyers", [("Dee", "Fonda"), ("Eli", "Gray")]),
        ("average number of products per category", [(2.0,)]),
        ("What percentage of products is discontinued?", [(25.0,)]),
    ],
)
def test_fragments_are_questions(question: str, expected: list[tuple[object, ...]]) -> None:
    assert sorted(rows(question, SHOP), key=str) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("which products are out of stock", [("Assam",)]),
        ("list the discontinued products please", [("Quince",)]),
        ("how many inactive buyers do we have", [(1,)]),
        ("products whose stock is below the reorder level", [("Assam",), ("Quince",)]),
        ("how many purchases haven't been shipped yet", [(1,)]),
        ("how many purchases havent been shipped", [(1,)]),
        ("categories without products", [("Salt",)]),
        ("buyers who never bought anything", [("Gus", "Ivory")]),
        ("How many products are tagged sweet?", [(2,)]),
    ],
)
def test_states_and_denials_become_conditions(question: str, expected: list[tuple[object, ...]]) -> None:
    assert sorted(rows(question, SHOP)) == expected


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("which shipping company do we use the most?", [("Polar Freight",)]),
        ("Which staff members report to Ada Quist?", [("Bo", "Lind"), ("Cy", "Marsh")]),
        ("Which product was purchased the most?", [("Quince",), ("Sencha",)]),
        ("list our products with their prices", [("Assam", 9.0), ("Quince", 5.0), ("Rose hip", 6.0), ("Sencha", 12.0)]),
        ("What's the dearest product and how much is it?", [("Sencha", 12.0)]),
        ("names of the categories with more than 1 product, and how many each", [("Jam", 2), ("Tea", 2)]),
    ],
)
def test_verbs_keys_and_lists_say_what_is_shown(question: str, expected: list[tuple[object, ...]]) -> None:
    found = sorted(rows(question, SHOP))
    assert found == expected or (len(found) == 1 and found[0] in expected)


def test_a_year_is_of_what_happened_and_not_of_a_birthday() -> None:
    _, catalog, _ = opened(SHOP)
    draft = best("How much did each staff member sell in 1997?", SHOP, meaning=completed(NO_MEANING, catalog))
    assert "born" not in draft.sql


@pytest.mark.parametrize(
    "question",
    [
        "names of the buyers of each warehouse",
        "buyers by loyalty tier",
        "list every buyer with the name of their broker",
    ],
)
def test_what_is_asked_for_and_not_known_here_keeps_an_answer_back(question: str) -> None:
    assert best(question, SHOP).confidence < 0.5


def test_what_revenue_is_made_of_is_said() -> None:
    _, catalog, _ = opened(SHOP)
    draft = best("revenue by category", SHOP, meaning=completed(NO_MEANING, catalog))
    assert "revenue: unit price times quantity" in draft.assumptions


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("products under 8 dollars", [("Quince",), ("Rose hip",)]),
        ("What share of products is in each category?", [("Jam", 50.0), ("Tea", 50.0)]),
        ("how many buyers have a support rep?", [(4,)]),
        ("tea products", [("Assam",), ("Sencha",)]),
    ],
)
def test_money_shares_and_names_of_groups(question: str, expected: list[tuple[object, ...]]) -> None:
    assert sorted(rows(question, SHOP), key=str) == expected
