"""Policies as texts: files of the workspace and documents in the store, read into one policy in force."""
