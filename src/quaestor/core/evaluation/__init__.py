"""What a run of a suite says beyond its shares: how sure they are, where it goes wrong, what has changed."""
