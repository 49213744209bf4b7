"""Decisions: pure functions over frozen values. No IO, no clock, no logging, no randomness."""
