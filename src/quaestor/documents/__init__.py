"""The JSON that leaves through the doors, the same at each of them, and how values become it."""
