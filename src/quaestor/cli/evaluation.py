"""`quaestor eval`: run a suite of questions with known answers, or compare two runs of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Home, Json, ModelOption, print_json, run, settings_from

if TYPE_CHECKING:
    from quaestor.core.evaluation.calibration import Reach
    from quaestor.core.evaluation.comparing import Changed, Comparison
    from quaestor.core.evaluation.intervals import Interval
    from quaestor.core.suite import Item, Report, Result
    from quaestor.ports import World


def evaluate(
    suite: Annotated[Path, typer.Argument(help="A folder with questions.jsonl and databases/NAME.sqlite.")],
    model: ModelOption = None,
    out: Annotated[Path | None, typer.Option(help="Write one JSON line for each question here.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first so many items.")] = None,
    html: Annotated[Path | None, typer.Option(help="Write a page with figures and all that is not right here.")] = None,
    compare: Annotated[
        tuple[Path, Path] | None,
        typer.Option(metavar="BEFORE AFTER", help="Ask nothing; judge two files that --out wrote, and compare them."),
    ] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Run a question suite and report accuracy, precision and times. No model is called without --model."""

    async def work() -> int:
        from quaestor.core.suite import report
        from quaestor.wiring.suites import read_suite, write_page
        from quaestor.wiring.worlds import ad_hoc_world

        items, databases = read_suite(suite)
        items = items[:limit]
        compared = None
        async with ad_hoc_world(settings_from(home), databases) as world:
            if compare is not None:
                results, compared = await compare_runs(items, compare, world)
            else:
                results = await ask_all(items, model, out, world)
        found = report(results)
        if html is not None:
            write_page(html, suite.resolve().name, found, results, compared)
        if compared is not None:
            tell_comparison(compared, as_json=as_json)
        else:
            tell(found, as_json=as_json)
        return DONE

    run(work(), as_json=as_json)


async def ask_all(items: tuple[Item, ...], model: str | None, out: Path | None, world: World) -> list[Result]:
    """Every question in order; each is written to *out* as soon as it is known."""
    from quaestor.flows.choose import named_model
    from quaestor.flows.evaluate import evaluate as evaluate_items

    results = []
    chosen = named_model(model, world.models)
    sink = out.open("w", encoding="utf-8") if out is not None else None
    try:
        async for result in evaluate_items(items, world, chosen):
            results.append(result)
            if sink is not None:
                sink.write(json.dumps(result.document(), ensure_ascii=False) + "\n")
                sink.flush()
    finally:
        if sink is not None:
            sink.close()
    return results


async def compare_runs(
    items: tuple[Item, ...], files: tuple[Path, Path], world: World
) -> tuple[list[Result], Comparison]:
    """The results of the second file, judged, and how they compare with those of the first."""
    from quaestor.core.evaluation.comparing import compare
    from quaestor.flows.evaluate import judge_again
    from quaestor.wiring.suites import read_results

    before, after = [
        await judge_again(items, {(each.id, each.turn): each for each in read_results(file)}, world) for file in files
    ]
    return after, compare(before, after)


def tell(found: Report, *, as_json: bool) -> None:
    from dataclasses import asdict

    if as_json:
        print_json(asdict(found))
        return
    typer.echo(f"questions   {found.questions:>8,}   judged {found.judged:,}")
    typer.echo(f"accuracy    {percent(found.accuracy):>8}   {between(found.accuracy_interval)}")
    typer.echo(f"answered    {percent(found.answered):>8}   {between(found.answered_interval)}")
    typer.echo(f"precision   {percent(found.precision):>8}   {between(found.precision_interval)}, of the answered")
    auc = "-" if found.auc is None else f"{found.auc:.3f}"
    typer.echo(f"AUC         {auc:>8}   (confidence against rightness, over all drafts)")
    if found.reach is not None:
        typer.echo(f"at 95 %     {percent(found.reach.share):>8}   ({reached(found.reach)})")
    if found.failed:
        typer.echo(f"failed      {found.failed:>8,}   (a model or database that could not be asked; wrong above)")
    typer.echo(f"seconds     {found.median:>8.3f}   p95 {found.p95:.3f}")
    tell_calibration(found)
    if found.mistakes:
        typer.echo("\nnot right   (an item may be of several classes)")
        for mistake, count in found.mistakes:
            typer.echo(f"  {count:>6,}   {mistake.value}")
    if found.slowest:
        typer.echo("\nslowest")
        for each in found.slowest:
            typer.echo(f"  {each.seconds:>6.3f}   {named(each.id, each.turn)}: {each.question}")


def tell_calibration(found: Report) -> None:
    if not found.calibration:
        return
    typer.echo(f"\nconfidence    drafts   stated    right   (calibration error {found.calibration_error or 0:.3f})")
    for each in found.calibration:
        span = f"{each.least:.1f} to {each.most:.1f}"
        typer.echo(f"{span:<12} {each.count:>7,}  {percent(each.stated):>7}  {percent(each.right):>7}")


def tell_comparison(found: Comparison, *, as_json: bool) -> None:
    from dataclasses import asdict

    if as_json:
        print_json(asdict(found))
        return
    typer.echo(f"right       {found.before:,} → {found.after:,} of {found.judged:,} judged in both")
    if found.difference is not None:
        span = found.interval
        within = f"   95 %: {span.low * 100:+.1f} to {span.high * 100:+.1f}" if span is not None else ""
        typer.echo(f"difference  {found.difference * 100:+.1f} points{within}")
    typer.echo(f"chance      {found.chance:.1%}   (of so uneven a split where both are equally good)")
    for name, items in (("got right", found.gained), ("got wrong", found.lost)):
        typer.echo(f"\n{name}   {len(items):,}")
        for each in items:
            tell_change(each)
    if found.mistakes:
        typer.echo("\nbefore  after   class")
        for mistake, before, after in found.mistakes:
            typer.echo(f"{before:>6,} {after:>6,}   {mistake.value}")


def tell_change(item: Changed) -> None:
    typer.echo(f"  {named(item.id, item.turn)}: {item.question}")
    typer.echo(f"    before  {item.before or '-'}\n    after   {item.after or '-'}")


def reached(found: Reach) -> str:
    if found.threshold is None:
        return "no confidence is high enough for 95 of 100 answers to be right"
    return f"answerable with 95 of 100 right, from confidence {found.threshold:.2f} on; chosen on this suite itself"


def named(item: str, turn: int | None) -> str:
    return item if turn is None else f"{item}, turn {turn}"


def percent(share: float | None) -> str:
    return "-" if share is None else f"{share:.1%}"


def between(interval: Interval | None) -> str:
    return "" if interval is None else f"95 %: {interval.low:.1%} to {interval.high:.1%}"
