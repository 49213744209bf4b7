"""Measures what the README quotes. `python -m bench` prints the table; `--write` puts it into README.md."""
