"""Conversations over the sample data and public databases: every turn against hand-written SQL.

`dialogues/` were written while follow-ups were built; `dialogues/later/` after, and measured before anything changed.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import yaml

from quaestor import demo
from quaestor.adapters.builtin import BuiltInDrafter, VerifiedDrafter
from quaestor.adapters.semantic_files import SemanticFiles
from quaestor.core.change.telling import Message
from quaestor.core.conversation.following import beside, follow
from quaestor.core.interpreter import interpret
from quaestor.core.people import OWNER
from quaestor.core.question import Answer, Drafts, Outcome, Question, Turn
from quaestor.core.results import same_rows
from quaestor.core.suite import has_order
from quaestor.flows.ask import gather
from quaestor.flows.converse import send, start
from quaestor.ports import World
from quaestor.testing import open_test_world
from quaestor.wiring.worlds import CODECS

pytestmark = pytest.mark.anyio

HERE = Path(__file__).parent
CHECKOUT = HERE.parent.parent
DEMO = ("crm", "facility", "wages")
SHOWN = 1_000


def dialogues() -> Iterator[Any]:
    for file in sorted((HERE / "dialogues").rglob("*.yaml")):
        marks = [] if file.stem in DEMO else [pytest.mark.shared]
        for each in yaml.safe_load(file.read_text("utf-8")):
            yield pytest.param(file.stem, each["turns"], id=f"{file.stem}: {each['dialogue']}", marks=marks)


DIALOGUES = list(dialogues())


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample databases and their semantic models."""
    folder = tmp_path_factory.mktemp("sample")
    demo.build(folder)
    (folder / "semantic").mkdir()
    for source in DEMO:
        (folder / "semantic" / f"{source}.yaml").write_bytes(demo.model_text(source))
    return folder


def database(source: str, sample: Path) -> Path:
    if source in DEMO:
        return sample / f"{source}.sqlite"
    shared = Path(os.environ.get("QUAESTOR_SHARED_DATA") or CHECKOUT.parent / "shared" / "data")
    return shared / "samples" / source / f"{source}.sqlite"


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="module")
async def world(sample: Path) -> AsyncIterator[World]:
    """One world for all, so that each source is read once."""
    files = {source: database(source, sample) for source in (*DEMO, "chinook", "northwind", "sakila")}
    present = {source: file for source, file in files.items() if file.is_file()}
    semantics, drafters = SemanticFiles(sample / "semantic"), [VerifiedDrafter(), BuiltInDrafter()]
    async with open_test_world(present, drafters, semantics=semantics, codecs=CODECS) as opened:
        yield opened


def told(said: Answer | Message) -> str:
    if isinstance(said, Message):
        return f"{said.draft.state}: {said.text}"
    return f"{said.outcome}: {said.drafted} ({said.reading or said.text})"


def is_right(answer: Answer | Message, turn: dict[str, Any], file: Path) -> bool:
    if isinstance(answer, Message):
        return bool(answer.draft.state == turn.get("change"))
    if "sql" not in turn:
        return bool(answer.outcome == turn["outcome"])
    if answer.outcome is not Outcome.ANSWERED or answer.rows is None:
        return False
    with closing(sqlite3.connect(f"{file.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        wanted = [(sql, connection.execute(sql).fetchall()[:SHOWN]) for sql in (turn["sql"], *turn.get("also", ()))]
    return any(same_rows(answer.rows.rows, rows, ordered=has_order(sql, "sqlite")) for sql, rows in wanted)


async def replies(world: World, source: str, *messages: str) -> list[Answer | Message]:
    """To *messages*, one conversation."""
    conversation = await start(source, OWNER, world)
    return [(await send(conversation.id, message, OWNER, world)).said for message in messages]


async def talk(world: World, source: str, *messages: str) -> list[Answer]:
    said = await replies(world, source, *messages)
    assert all(isinstance(each, Answer) for each in said)
    return [each for each in said if isinstance(each, Answer)]


@pytest.mark.parametrize(("source", "turns"), DIALOGUES)
async def test_every_turn_of_a_conversation_is_answered_right(
    source: str, turns: list[dict[str, Any]], sample: Path, world: World
) -> None:
    file = database(source, sample)
    if not file.is_file():
        pytest.skip("the public sample databases are not beside the checkout (see tests/samples/README.md)")
    answers = await replies(world, source, *(turn["say"] for turn in turns))
    wrong = [
        f"{turn['say']} -> {told(answer)}"
        for turn, answer in zip(turns, answers, strict=True)
        if not is_right(answer, turn, file)
    ]
    assert wrong == []


def test_there_are_conversations_enough() -> None:
    assert len(DIALOGUES) >= 60
    assert sum(len(each.values[1]) for each in DIALOGUES) >= 190


QUESTIONS = [
    pytest.param(source, item["question"], id=f"{source}: {item['question']}")
    for source in DEMO
    for item in yaml.safe_load((HERE.parent / "demo" / "questions" / f"{source}.yaml").read_text("utf-8"))[::4]
]


@pytest.mark.parametrize(("source", "question"), QUESTIONS)
async def test_every_suggestion_after_an_answer_is_answered_when_sent(source: str, question: str, world: World) -> None:
    [answer] = await talk(world, source, question)
    assert answer.suggestions
    for suggestion in answer.suggestions:
        _, after = await talk(world, source, question, suggestion)
        assert after.outcome is Outcome.ANSWERED, f"{suggestion} -> {after.text}"


TEXTS = {
    source: [
        text
        for item in yaml.safe_load((HERE.parent / "demo" / "questions" / f"{source}.yaml").read_text("utf-8"))
        for text in (item["question"], *item["paraphrases"])
    ]
    for source in DEMO
}


@pytest.mark.parametrize("source", DEMO)
async def test_no_history_makes_a_question_that_stands_alone_answered_differently(source: str, world: World) -> None:
    """Every sample question after three others: the same readings as without any history."""

    def asked(text: str, history: tuple[Turn, ...] = ()) -> Question:
        return Question("q", text, source, OWNER, world.clock.now(), history=history)

    context = await gather(asked(""), world)
    alone = {text: interpret(asked(text), context) for text in TEXTS[source]}
    plans = [
        Turn(text, Outcome.ANSWERED, found.drafts[0].sql, found.drafts[0].plan)
        for text, found in alone.items()
        if isinstance(found, Drafts)
    ]
    for place, (text, found) in enumerate(alone.items()):
        for turn in (plans[(place * 7 + step) % len(plans)] for step in (1, 19, 33)):
            followed = follow(asked(text, (turn,)), context)
            assert beside(followed, found) == found, f"{text!r} after {turn.question!r}: {followed.relation}"
