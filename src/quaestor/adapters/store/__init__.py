"""Our own state: SQLite in the workspace, or PostgreSQL; the same tables and the same queries for both."""

from quaestor.adapters.store.store import SqlStore, open_store

__all__ = ["SqlStore", "open_store"]
