"""Put what was learned into the package: one file of arrays, half precision."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import numpy as np


def flat_name(path: str) -> str:
    """`['encoder'][0]['attend']['q']` -> `encoder.0.attend.q`."""
    return ".".join(re.findall(r"\w+", path))


def export(learned: Path, words: Path, heart: list[str], out: Path) -> None:
    with np.load(learned) as found, np.load(words) as vectors:
        arrays = {f"network.{flat_name(name)}": found[name].astype(np.float16) for name in found.files}
        arrays |= {"words": vectors["words"], "matrix": vectors["matrix"]}
    arrays["heart"] = np.frombuffer("\n".join(heart).encode(), np.uint8)
    np.savez_compressed(out, **arrays)


if __name__ == "__main__":
    import pickle

    from training.examples import Example  # noqa: F401 - what is unpickled

    work, learned, out = (Path(one) for one in sys.argv[1:])
    with (work / "examples.pickle").open("rb") as source:
        heart = pickle.load(source)[0]
    export(learned, work / "words.npz", heart, out)
