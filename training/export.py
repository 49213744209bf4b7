"""Put what was learned into the package: one file of arrays, half precision.

Weights of several runs that went on from one another are averaged: their mean knows less by heart than the last.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np


def flat_name(path: str) -> str:
    """`['encoder'][0]['attend']['q']` -> `encoder.0.attend.q`."""
    return ".".join(re.findall(r"\w+", path))


def export(learned: Sequence[Path], words: Path, heart: list[str], out: Path) -> None:
    runs = [dict(np.load(one)) for one in learned]
    with np.load(words) as vectors:
        arrays = {
            f"network.{flat_name(name)}": np.mean([run[name] for run in runs], axis=0).astype(np.float16)
            for name in runs[0]
        }
        arrays |= {"words": vectors["words"], "matrix": vectors["matrix"]}
    arrays["heart"] = np.frombuffer("\n".join(heart).encode(), np.uint8)
    np.savez_compressed(out, **arrays)


if __name__ == "__main__":
    import pickle

    from training.examples import Example  # noqa: F401 - what is unpickled

    work, out, *learned = (Path(one) for one in sys.argv[1:])
    with (work / "examples.pickle").open("rb") as source:
        heart = pickle.load(source)[0]
    export(learned, work / "words.npz", heart, out)
