"""Every example question of the demo and its paraphrases, through the doors, against hand-written SQL."""

import httpx
import pytest

from quaestor.core.results import same_rows
from quaestor.core.suite import has_order
from tests.acceptance.conftest import sample_questions


@pytest.mark.parametrize(("source", "question", "golds"), sample_questions())
def test_a_sample_question_is_answered_right(
    client: httpx.Client, source: str, question: str, golds: list[str]
) -> None:
    answer = client.post("/api/v1/ask", json={"question": question, "source": source}).raise_for_status().json()
    assert answer["outcome"] == "answered", f"{answer['text']} — drafted: {answer['sql']}"
    assert any(
        same_rows(answer["rows"], rows_of(client, source, gold), ordered=has_order(gold, "sqlite")) for gold in golds
    ), answer["sql"]


def rows_of(client: httpx.Client, source: str, sql: str) -> list[list[object]]:
    reply = client.post("/api/v1/sql/execute", json={"sql": sql, "source": source, "limit": 1000})
    rows: list[list[object]] = reply.raise_for_status().json()["rows"]
    return rows
