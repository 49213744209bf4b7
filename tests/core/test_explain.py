from __future__ import annotations

import pytest

from quaestor.core.explain import explain_in_words
from tests.core.guard.test_judgement import ALL_CASES, SHOP, Case


@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("SELECT name, city FROM customer", "Shows name and city from customer."),
        (
            "SELECT c.city, count(*) AS n FROM customer c JOIN purchase p ON p.customer_id = c.id "
            "WHERE p.state = 'paid' AND p.amount >= 10 GROUP BY c.city HAVING count(*) > 2 ORDER BY n DESC LIMIT 5",
            "Shows customer.city and the number of rows (as “n”) from customer. "
            "Looks up purchase where purchase.customer_id is customer.id. "
            "Keeps rows where purchase.state is 'paid' and purchase.amount is at least 10. "
            "Makes one row for each customer.city. Keeps groups where the number of rows is greater than 2. "
            "Sorts by n (highest first). Returns at most 5 rows.",
        ),
        (
            "SELECT DISTINCT city FROM customer WHERE email IS NOT NULL AND city IN ('Bonn', 'Rome') "
            "ORDER BY city LIMIT 1",
            "Shows the different values of city from customer. Keeps rows where email is known and city is one of "
            "'Bonn' or 'Rome'. Sorts by city (lowest first). Returns only the first row.",
        ),
        (
            "SELECT name FROM staff WHERE pay > (SELECT avg(pay) FROM staff)",
            "Shows name from staff. Keeps rows where pay is greater than what it gives when it shows the average "
            "of pay from staff.",
        ),
        (
            "SELECT id FROM staff WHERE name NOT LIKE 'A%' AND (pay NOT BETWEEN 1 AND 2 OR boss_id NOT IN (1, 2))",
            "Shows id from staff. Keeps rows where name does not match the pattern 'A%' and "
            "(it is not so that pay is between 1 and 2 or boss_id is not one of 1 or 2).",
        ),
        (
            "SELECT name FROM customer EXCEPT SELECT name FROM staff",
            "Shows name from customer; then leaves out what is found when it shows name from staff.",
        ),
        (
            "WITH big AS (SELECT * FROM large_purchase) SELECT max(amount) FROM big",
            "First prepares “big”: shows all columns from the view large_purchase. Shows the largest amount from big.",
        ),
        ("DROP TABLE customer", "This is not a query that reads rows."),
    ],
)
def test_queries_are_told_in_words(sql: str, words: str) -> None:
    assert explain_in_words(sql, SHOP, "postgres") == words


@pytest.mark.parametrize("case", ALL_CASES)
def test_anything_can_be_explained(case: Case) -> None:
    assert explain_in_words(case.sql, SHOP, case.dialect)
