"""`python -m quaestor`."""

from quaestor.cli.main import main

main()
