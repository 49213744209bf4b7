"""Every example question of the demo and its paraphrases, through the doors, against hand-written SQL."""

import httpx
import pytest

from quaestor.core.results import same_rows
from quaestor.core.suite import has_order
from tests.acceptance.conftest import sample_questions


@pytest.mark.parametrize(("source", "question", "gold"), sample_questions())
def test_a_sample_question_is_answered_right(client: httpx.Client, source: str, question: str, gold: str) -> None:
    answer = client.post("/api/v1/ask", json={"question": question, "source": source}).raise_for_status().json()
    wanted = client.post("/api/v1/sql/execute", json={"sql": gold, "source": source, "limit": 1000})
    assert answer["outcome"] == "answered", f"{answer['text']} — drafted: {answer['sql']}"
    rows = wanted.raise_for_status().json()["rows"]
    assert same_rows(answer["rows"], rows, ordered=has_order(gold, "sqlite")), answer["sql"]
