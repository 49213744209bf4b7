"""The page of a run: what it holds, that nothing in it is markup, and that a browser can use it without scripts."""

from html.parser import HTMLParser

from quaestor.adapters.evaluation_page import page
from quaestor.core.catalog import Kind
from quaestor.core.evaluation.comparing import compare
from quaestor.core.evaluation.differences import Mistake
from quaestor.core.question import Outcome
from quaestor.core.rows import ResultColumn, Rows
from quaestor.core.suite import Miss, Result, report

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(2)>"


def rows(*cells: object) -> Rows:
    return Rows((ResultColumn("name", Kind.TEXT),), tuple((cell,) for cell in cells))


def wrong(item: str, question: str, *classes: Mistake, cell: object = "b") -> Result:
    miss = Miss("SELECT name FROM singer", rows("a", None), rows(cell))
    return Result(
        item, None, Outcome.ANSWERED, "SELECT 'x < y'", 0.7, "interpreter", 0.25, False, False, question, classes, miss
    )


RIGHT = Result("1", None, Outcome.ANSWERED, "SELECT 1", 0.9, "interpreter", 0.1, True, True, "How many singers?")


class Tags(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def page_of(*results: Result) -> str:
    return page("singers", report(results), results)


def test_figures_stand_with_their_intervals() -> None:
    text = page_of(RIGHT, wrong("2", "Who sings?", Mistake.VALUE))
    assert "50.0%" in text
    assert "9.5% to 90.5%" in text


def test_a_miss_shows_question_both_statements_and_both_results() -> None:
    text = page_of(RIGHT, wrong("2", "Who sings?", Mistake.VALUE))
    for part in ("Who sings?", "SELECT name FROM singer", "SELECT 'x &lt; y'", "no value", "other value", "70% sure"):
        assert part in text
    assert "How many singers?" not in text.partition("Not right")[2]


def test_what_people_and_databases_say_is_never_markup() -> None:
    tags = Tags(page_of(wrong("2", HOSTILE, Mistake.VALUE, cell=HOSTILE)))
    assert not {"script", "img"} & {tag for tag, _ in tags.found}
    assert not [name for _, attributes in tags.found for name in attributes if name.startswith("on")]


def test_the_page_loads_nothing_and_runs_nothing() -> None:
    tags = Tags(page_of(RIGHT, wrong("2", "Who sings?", Mistake.VALUE)))
    assert not [attributes for _, attributes in tags.found if attributes.keys() & {"src", "href"}]
    assert any("default-src 'none'" in (attributes.get("content") or "") for _, attributes in tags.found)


def test_every_class_of_mistake_can_be_chosen() -> None:
    tags = Tags(page_of(wrong("2", "a", Mistake.VALUE, Mistake.TABLES), wrong("3", "b", Mistake.TABLES)))
    chosen = [attributes["id"] for tag, attributes in tags.found if tag == "input"]
    assert chosen == ["is-all", "is-tables", "is-value"]
    assert [attributes["class"] for tag, attributes in tags.found if tag == "details"] == [
        "miss value tables",
        "miss tables",
    ]


def test_a_run_without_mistakes_says_so() -> None:
    assert "Every judged question was answered right." in page_of(RIGHT)


def test_a_comparison_stands_beside_the_figures() -> None:
    before, after = [wrong("1", "How many singers?", Mistake.VALUE)], [RIGHT]
    text = page("singers", report(after), after, compare(before, after))
    assert "0 → 1 right of 1" in text
    assert "Got right" in text
