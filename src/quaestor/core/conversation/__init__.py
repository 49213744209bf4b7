"""Follow-ups: a message that edits the plan of the last answer rather than asking anew. No model."""

from quaestor.core.conversation.asker import bound_to_asker
from quaestor.core.conversation.following import beside, follow, is_command, speaks_of_rows
from quaestor.core.conversation.offers import offers

__all__ = ["beside", "bound_to_asker", "follow", "is_command", "offers", "speaks_of_rows"]
