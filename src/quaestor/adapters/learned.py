"""Reads what the interpreter has learned from the package's data.

numpy, and what needs it, is imported only once there is something to read.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import resources
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from quaestor.core.interpreter.learned import Learned
    from quaestor.core.interpreter.reader.reading import Reader


@lru_cache(maxsize=1)
def read_learned() -> Learned | None:
    """All of it; None in a package built without."""
    # The trees first: without them the reader, which is large, would be read for nothing.
    stored = _arrays("trees.npz")
    reader = read_reader() if stored is not None else None
    if reader is None or stored is None:
        return None
    from quaestor.core.interpreter.learned import Learned
    from quaestor.core.interpreter.scoring import Judge, Preference, Trees

    preference = Preference(stored.pop("mean"), stored.pop("scale"), stored.pop("weights"))
    novel = float(stored.pop("novel"))
    return Learned(reader, Judge(preference, Trees(**stored), novel))


@lru_cache(maxsize=1)
def read_reader() -> Reader | None:
    """The reader without the trees that judge its plans."""
    stored = _arrays("reader.npz")
    if stored is None:
        return None
    from quaestor.core.interpreter.reader.network import Network
    from quaestor.core.interpreter.reader.reading import Reader
    from quaestor.core.interpreter.reader.vectors import Vectors

    prefix = "network."
    weights = {
        name.removeprefix(prefix): array.astype("float32") for name, array in stored.items() if name.startswith(prefix)
    }
    words = bytes(stored["words"]).decode().split("\n")
    heart = bytes(stored["heart"]).decode().split("\n")
    vectors = Vectors({word: row for row, word in enumerate(words)}, stored["matrix"])
    return Reader(Network(weights), vectors, {word: number for number, word in enumerate(heart, 1)})


def _arrays(name: str) -> dict[str, Any] | None:
    file = resources.files("quaestor.learned") / name
    if not file.is_file():
        return None
    import numpy as np

    with resources.as_file(file) as path, np.load(path) as stored:
        return {key: stored[key] for key in stored.files}
