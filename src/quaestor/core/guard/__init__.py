"""One guard for every path: a statement is read, its facts are judged, and what may run is printed anew."""

from quaestor.core.guard.judgement import judge

__all__ = ["judge"]
