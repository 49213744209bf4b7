"""The learned half of the interpreter: a small network that spells plans, word for word, and weighs those of others."""
