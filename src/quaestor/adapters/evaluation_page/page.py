"""The page from top to bottom: figures, how sure, what went wrong, each miss side by side."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from xml.etree.ElementTree import Element

from quaestor.adapters.evaluation_page.figures import calibration_chart, interval_bar
from quaestor.adapters.evaluation_page.markup import Content, element
from quaestor.core.evaluation.comparing import Changed, Comparison
from quaestor.core.evaluation.differences import Mistake
from quaestor.core.evaluation.intervals import Interval
from quaestor.core.rows import Rows
from quaestor.core.suite import Report, Result
from quaestor.core.wording import counted, show

MOST_COLUMNS = 8
LONGEST_CELL = 60


def body(title: str, found: Report, results: Sequence[Result], compared: Comparison | None) -> Element:
    missed = [each for each in results if each.right is False]
    return element(
        "body",
        element(
            "header",
            element("h1", title),
            element("p", f"{counted(found.questions, 'question')}, {found.judged:,} of them with known answers."),
        ),
        element(
            "main",
            tiles(found),
            changes(compared) if compared is not None else None,
            sureness(found) if found.calibration else None,
            slowest(found),
            misses(missed, found) if missed else element("p", "Every judged question was answered right."),
        ),
    )


def tiles(found: Report) -> Element:
    error = "–" if found.calibration_error is None else f"{found.calibration_error:.3f}"
    shares = [
        ("Right", found.accuracy, found.accuracy_interval, "of the judged questions"),
        ("Answered", found.answered, found.answered_interval, "of all questions"),
        ("Precision", found.precision, found.precision_interval, "right among the answered"),
    ]
    return element(
        "section",
        element("h2", "Figures", class_="unseen"),
        element(
            "dl",
            *(tile(name, percent(share), of, interval_of(share, interval)) for name, share, interval, of in shares),
            tile("Answerable at 95 %", percent(found.reach.share if found.reach else None), reach_in_words(found)),
            tile("Calibration error", error, "expected, over ten bins"),
            tile("Median", f"{found.median:.3f} s", f"95 of 100 within {found.p95:.3f} s"),
            class_="tiles",
        ),
    )


def tile(name: str, figure: str, note: str, interval: Sequence[Content] = ()) -> Element:
    return element(
        "div", element("dt", name), element("dd", element("strong", figure), *interval, element("small", note))
    )


def interval_of(share: float | None, interval: Interval | None) -> tuple[Content, ...]:
    if share is None or interval is None:
        return ()
    return (interval_bar(share, interval), element("small", f"{interval.low:.1%} to {interval.high:.1%}"))


def reach_in_words(found: Report) -> str:
    if found.reach is None or found.reach.threshold is None:
        return "no confidence is precise enough"
    return f"from confidence {found.reach.threshold:.2f} on, chosen on this suite itself"


def sureness(found: Report) -> Element:
    rows = [
        (f"{each.least:.0%} – {each.most:.0%}", f"{each.count:,}", percent(each.stated), percent(each.right))
        for each in found.calibration
    ]
    return element(
        "section",
        element("h2", "How sure, and how right"),
        element("p", "All drafts, answered or not. On the diagonal, stated confidence comes true.", class_="note"),
        element(
            "div",
            calibration_chart(found.calibration),
            table(("confidence", "drafts", "stated", "right"), rows),
            class_="beside",
        ),
    )


def slowest(found: Report) -> Element:
    rows = [(item_name(each.id, each.turn), f"{each.seconds:.3f}", each.question) for each in found.slowest]
    return element("section", element("h2", "Slowest"), table(("item", "seconds", "question"), rows))


def misses(missed: Sequence[Result], found: Report) -> Element:
    """Filtered by radio buttons and style alone, so that it works where scripts are forbidden."""
    choices = [("all", "All", len(missed)), *((slug(one), one.value, count) for one, count in found.mistakes)]
    rules = "\n".join(
        f"#misses:has(#is-{name}:checked) .miss:not(.{name}) {{ display: none }}" for name, _, _ in choices[1:]
    )
    return element(
        "section",
        element("h2", "Not right"),
        element("p", "An item may be of several classes.", class_="note"),
        element("style", rules),
        element(
            "fieldset",
            element("legend", "Show"),
            *(choice(name, label, count) for name, label, count in choices),
        ),
        *(miss(each) for each in missed),
        id="misses",
    )


def choice(name: str, label: str, count: int) -> Element:
    checked = "checked" if name == "all" else None
    return element(
        "label",
        element("input", type="radio", name="class", id=f"is-{name}", checked=checked),
        element("span", f"{label} ", element("small", f"{count:,}")),
    )


def miss(result: Result) -> Element:
    sure = "" if result.confidence is None else f" · {result.confidence:.0%} sure"
    shown = result.miss
    return element(
        "details",
        element(
            "summary",
            element("span", result.question or "–", class_="question"),
            element("small", f"{item_name(result.id, result.turn)} · {result.outcome.value}{sure}"),
            element("span", *(element("span", one.value, class_="tag") for one in result.mistakes), class_="tags"),
        ),
        element(
            "div",
            side("Known answer", shown.gold if shown else None, shown.wanted if shown else None, "nothing: it cannot"),
            side("Ours", result.sql, shown.found if shown else None, "no draft"),
            class_="sides",
        ),
        class_=" ".join(("miss", *(slug(one) for one in result.mistakes))),
    )


def side(name: str, sql: str | None, rows: Rows | None, without: str) -> Element:
    return element(
        "div",
        element("h3", name),
        element("pre", element("code", sql)) if sql is not None else element("p", without, class_="note"),
        rows_of(rows) if rows is not None else None,
        element("p", "gives no rows that could be read", class_="note") if sql is not None and rows is None else None,
    )


def rows_of(rows: Rows) -> Element:
    if not rows.rows:
        return element("p", "no rows", class_="note")
    heads = [each.name for each in rows.columns[:MOST_COLUMNS]]
    cells = [[show(cell)[:LONGEST_CELL] for cell in row[:MOST_COLUMNS]] for row in rows.rows]
    if len(rows.columns) > MOST_COLUMNS:
        heads, cells = [*heads, "…"], [[*row, "…"] for row in cells]
    more = element("p", "and more rows", class_="note") if rows.truncated else None
    return element("div", table(heads, cells), more)


def changes(compared: Comparison) -> Element:
    interval = compared.interval
    between = f" (95 %: {points(interval.low)} to {points(interval.high)})" if interval is not None else ""
    return element(
        "section",
        element("h2", "What has changed"),
        element(
            "p",
            f"{compared.before:,} → {compared.after:,} right of {compared.judged:,}, "
            f"{points(compared.difference or 0)}{between}; equally good runs would differ so unevenly in "
            f"{compared.chance:.1%} of cases.",
        ),
        table(
            ("class", "before", "after"),
            [(one.value, f"{before:,}", f"{after:,}") for one, before, after in compared.mistakes],
        ),
        changed("Got right", compared.gained),
        changed("Got wrong", compared.lost),
    )


def changed(name: str, items: Sequence[Changed]) -> Element:
    rows = [(item_name(each.id, each.turn), each.question, each.before or "–", each.after or "–") for each in items]
    return element(
        "details",
        element("summary", f"{name} ", element("small", f"{len(items):,}")),
        table(("item", "question", "before", "after"), rows),
    )


def table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> Element:
    """In a box that scrolls by itself where the page is narrow."""
    return element(
        "div",
        element(
            "table",
            element("thead", element("tr", *(element("th", head, scope="col") for head in heads))),
            element("tbody", *(element("tr", *(element("td", cell) for cell in row)) for row in rows)),
        ),
        class_="scrolls",
    )


def item_name(item: str, turn: int | None) -> str:
    return item if turn is None else f"{item}, turn {turn}"


def slug(mistake: Mistake) -> str:
    return mistake.name.lower().replace("_", "-")


def percent(share: float | None) -> str:
    return "–" if share is None else f"{share:.1%}"


def points(difference: float) -> str:
    return f"{difference * 100:+.1f} points"
