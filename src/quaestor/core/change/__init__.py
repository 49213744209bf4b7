"""Changing records: what is to be written, what it needs from the person, and what a confirmation is bound to.

Pure: the flow (`quaestor.flows.change`) reads, asks, writes and keeps; nothing here does.
"""
