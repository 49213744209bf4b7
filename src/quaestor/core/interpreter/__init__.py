"""A semantic parser: question -> ranked plans with confidence, offline, in milliseconds; the same each time."""

from quaestor.core.interpreter.interpretation import interpret

__all__ = ["interpret"]
