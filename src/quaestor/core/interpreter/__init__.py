"""A semantic parser: question -> ranked plans with confidence, offline, in milliseconds; the same each time."""

from quaestor.core.interpreter.interpretation import Learned, interpret

__all__ = ["Learned", "interpret"]
