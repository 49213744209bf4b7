"""Ask, change and act on the data you already have, in plain language, with or without a language model."""

import os

__version__ = "0.1.0"

# Reading a question multiplies small matrices: threads of its own would wait for each other longer than they work, and
# several questions are read side by side anyway. Has to be said before numpy is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
