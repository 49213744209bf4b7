"""What a person can do, one file per verb. Each reads top to bottom; the world is reached through ports."""
