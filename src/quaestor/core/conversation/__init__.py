"""Follow-ups: a message that edits the plan of the last answer rather than asking anew. No model."""
