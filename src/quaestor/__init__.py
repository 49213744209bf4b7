"""Ask, change and act on the data you already have, in plain language, with or without a language model."""

__version__ = "0.1.0"
