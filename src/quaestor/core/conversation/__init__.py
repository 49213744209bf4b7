"""Follow-ups: a message that edits the plan of the last answer rather than asking anew. No model."""

from quaestor.core.conversation.following import beside, follow, is_command, speaks_of_rows

__all__ = ["beside", "follow", "is_command", "speaks_of_rows"]
