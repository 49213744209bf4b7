"""Which tool a document is of, and that tool's importer."""

from __future__ import annotations

from dataclasses import dataclass

from quaestor.core.osi.importing.cortex import CortexImport
from quaestor.core.osi.importing.cube import CubeImport
from quaestor.core.osi.importing.dbt import DbtImport
from quaestor.core.osi.importing.parts import Found, Part, text
from quaestor.core.osi.model import AiContext, Model

FORMATS = ("dbt", "cube", "cortex")


@dataclass(frozen=True, slots=True)
class Imported:
    format: str
    model: Model
    left: tuple[str, ...]
    """What did not map: where it stood, and why."""


def import_model(content: Part, name: str, kind: str | None = None) -> Imported | None:
    """*content* of a file as a model; None where it is of no format known here. *kind* is one of `FORMATS`."""
    kind = kind or _kind(content)
    match kind:
        case "dbt":
            dbt = DbtImport(content).read()
            return Imported(kind, _model(name, dbt), tuple(dbt.left))
        case "cube":
            cube = CubeImport(content)
            found = cube.read()
            model = _model(name, found, extensions=cube.extensions())
            return Imported(kind, model, tuple(found.left))
        case "cortex":
            cortex = CortexImport(content)
            found = cortex.read()
            said = text(content.get("name")) or name
            model = _model(
                said,
                found,
                description=text(content.get("description")),
                ai_context=AiContext(instructions=cortex.instructions()),
                extensions=cortex.extensions(),
            )
            return Imported(kind, model, tuple(found.left))
        case _:
            return None


def _model(name: str, found: Found, **more: object) -> Model:
    parts = (tuple(found.relationships), tuple(found.metrics))
    return Model(name, tuple(found.datasets), relationships=parts[0], metrics=parts[1], **more)  # type: ignore[arg-type]


def _kind(content: Part) -> str | None:
    if "semantic_models" in content or ("metrics" in content and "tables" not in content):
        return "dbt"
    if "cubes" in content:
        return "cube"
    return "cortex" if "tables" in content else None
