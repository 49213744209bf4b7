"""Semantic models in the Open Semantic Interchange format: as values, read into a `Meaning`, written from one.

YAML -> (adapter: parsed, validated) -> Model -> read_model(model, catalog) -> Meaning and problems
Catalog, Meaning -> write_model -> Model -> (adapter) -> YAML
"""

from quaestor.core.osi.model import Model
from quaestor.core.osi.read import Reading, read_model
from quaestor.core.osi.write import write_model
from quaestor.core.problems import Problem

__all__ = ["Model", "Problem", "Reading", "read_model", "write_model"]
