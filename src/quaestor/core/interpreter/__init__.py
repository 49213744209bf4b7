"""A deterministic semantic parser: question -> ranked plans with confidence, offline, in milliseconds."""
