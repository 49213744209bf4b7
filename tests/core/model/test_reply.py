"""Replies of models: many forms are understood, and nothing is made up."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.errors import ModelProblem
from quaestor.core.model.reply import LONGEST_REPLY, UNSAID, CannotAnswer, Written, read_reply

SQL = "SELECT name FROM singer"


def sql_of(text: str) -> str:
    found = read_reply(text)
    assert isinstance(found, tuple)
    return found[0].sql


@pytest.mark.parametrize(
    "reply",
    [
        json.dumps({"sql": SQL}),
        f"```json\n{json.dumps({'sql': SQL})}\n```",
        f"Here you are: {json.dumps({'sql': SQL})} Anything else?",
        f"<think>maybe DROP TABLE singer</think>{json.dumps({'sql': SQL})}",
        json.dumps({"sql": f"```sql\n{SQL}\n```"}),
        json.dumps({"query": SQL}),
        f"```sql\n{SQL}\n```",
        f"The statement is:\n```\n{SQL}\n```\nIt lists names.",
        SQL,
    ],
)
def test_a_statement_is_found_in_the_forms_in_which_models_write_it(reply: str) -> None:
    assert sql_of(reply) == SQL


def test_everything_that_was_asked_for_is_read() -> None:
    reply = {"sql": SQL, "reading": "names\nof singers", "assumptions": ["all of them", 7], "confidence": 0.4}
    assert read_reply(json.dumps(reply)) == (Written(SQL, "names of singers", ("all of them",), 0.4),)


@pytest.mark.parametrize("said", [None, "high", 7, -1, True, float("nan")])
def test_a_confidence_that_is_no_probability_says_nothing(said: object) -> None:
    [draft] = read_reply(json.dumps({"sql": SQL, "confidence": said}))  # type: ignore[misc]
    assert draft.confidence == UNSAID


def test_a_model_is_never_believed_to_be_certain() -> None:
    [draft] = read_reply(json.dumps({"sql": SQL, "confidence": 1}))  # type: ignore[misc]
    assert draft.confidence < 1


def test_that_it_cannot_answer_is_an_answer() -> None:
    reply = json.dumps({"sql": None, "cannot_answer": "there are no \u202eprices here"})
    assert read_reply(reply) == CannotAnswer("there are no prices here")


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ("", "empty"),
        ("   \n", "empty"),
        ("<think>hm", "empty"),
        ("I would be glad to help you with that.", "prose"),
        ("With all due respect, no.", "prose"),
        ('{"sql": "SELECT na', "malformed or was cut"),
        ('{"sql": null}', "malformed"),
        ("[" * 5_000, "malformed"),
        ('{"sql": ' + "[" * 50_000, "malformed"),
        ("x" * (LONGEST_REPLY + 1), "longer"),
        (json.dumps({"sql": "SELECT " + "1," * 60_000}), "longer"),
    ],
)
def test_anything_else_is_an_error_with_its_reason(reply: str, said: str) -> None:
    with pytest.raises(ModelProblem, match=said):
        read_reply(reply)


@given(st.text(max_size=400))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        found = read_reply(text)
    except ModelProblem:
        return
    assert isinstance(found, CannotAnswer) or all(draft.sql.strip() in text for draft in found)


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(),
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(
                st.sampled_from(["sql", "drafts", "confidence", "reading", "assumptions", "cannot_answer"]), inner
            )
        ),
    )
)
def test_any_json_is_read_or_refused(document: object) -> None:
    try:
        read_reply(json.dumps(document))
    except ModelProblem:
        return
