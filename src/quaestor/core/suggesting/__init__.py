"""What a semantic model could say about a source, read from names, keys and values. Deterministic, without a model.

Proposals are additions only: what a person has said about a table, column or metric is never proposed again or changed.
"""

from quaestor.core.suggesting.drafting import as_model
from quaestor.core.suggesting.proposing import suggest
from quaestor.core.suggesting.suggestion import KINDS, Suggestion, lines

__all__ = ["KINDS", "Suggestion", "as_model", "lines", "suggest"]
