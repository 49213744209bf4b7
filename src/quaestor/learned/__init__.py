"""What was learned by `make train-interpreter`, as data."""
