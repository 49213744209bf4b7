"""A deterministic semantic parser: question -> ranked plans with confidence, offline, in milliseconds."""

from quaestor.core.interpreter.interpretation import interpret

__all__ = ["interpret"]
