"""The shell's door. Modules here import only typer at the top, so that `--help` is quick; work imports the rest."""
