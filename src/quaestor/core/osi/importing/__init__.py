"""Semantic models of other tools as ours: dbt (MetricFlow), Cube, Snowflake Cortex Analyst.

What has no counterpart is never dropped in silence: each such part is in `Imported.left`, with where it stood.
"""

from quaestor.core.osi.importing.formats import FORMATS, Imported, import_model

__all__ = ["FORMATS", "Imported", "import_model"]
