"""`quaestor eval`: run a suite of questions with known answers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Home, Json, ModelOption, print_json, run, settings_from

if TYPE_CHECKING:
    from quaestor.core.suite import Report


def evaluate(
    suite: Annotated[Path, typer.Argument(help="A folder with questions.jsonl and databases/NAME.sqlite.")],
    model: ModelOption = None,
    out: Annotated[Path | None, typer.Option(help="Write one JSON line for each question here.")] = None,
    limit: Annotated[int | None, typer.Option(min=1, help="Only the first so many items.")] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Run a question suite and report accuracy, precision and times. No model is called without --model."""

    async def work() -> int:
        from quaestor.core.suite import report
        from quaestor.flows.choose import named_model
        from quaestor.flows.evaluate import evaluate as evaluate_items
        from quaestor.wiring import ad_hoc_world
        from quaestor.wiring.suites import read_suite

        items, databases = read_suite(suite)
        items = items[:limit]
        results = []
        async with ad_hoc_world(settings_from(home), databases) as world:
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
        tell(report(results), as_json=as_json)
        return DONE

    run(work(), as_json=as_json)


def tell(found: Report, *, as_json: bool) -> None:
    from dataclasses import asdict

    if as_json:
        print_json(asdict(found))
        return

    def percent(share: float | None) -> str:
        return "-" if share is None else f"{share:.1%}"

    typer.echo(f"questions   {found.questions:>8,}   judged {found.judged:,}")
    typer.echo(f"accuracy    {percent(found.accuracy):>8}")
    typer.echo(f"answered    {percent(found.answered):>8}")
    typer.echo(f"precision   {percent(found.precision):>8}   (right among the answered)")
    auc = "-" if found.auc is None else f"{found.auc:.3f}"
    typer.echo(f"AUC         {auc:>8}   (confidence against rightness, over all drafts)")
    if found.failed:
        typer.echo(f"failed      {found.failed:>8,}   (a model or database that could not be asked; wrong above)")
    typer.echo(f"seconds     {found.median:>8.3f}   p95 {found.p95:.3f}")
