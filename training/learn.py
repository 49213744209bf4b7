"""Teach the network: the likelihood of the right words, over the training databases, for as long as it was told."""

from __future__ import annotations

import argparse
import pickle
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from training.batches import SIZES, batch_of, size_of
from training.databases import held_out, kept_for_ranking
from training.examples import Example
from training.network import Params, initial, log_likelihood

jax.config.update("jax_default_prng_impl", "unsafe_rbg")  # ours need to be fast, not secret

SHAPE = {"d": 96, "layers": 4, "heads": 4, "decoders": 2, "ff": 256}
ROWS = ((20, 24), (32, 16), (60, 8))
"""Examples in a batch, by the words of its questions."""


def batches(
    examples: list[Example], chance: np.random.Generator | None
) -> list[tuple[tuple[int, int, int], list[Example]]]:
    """Batches in random order, or in the order of the examples where nothing is left to *chance*."""
    by_size: dict[tuple[int, int, int], list[Example]] = {size: [] for size in SIZES}
    for one in examples:
        size = size_of(one)
        if size is not None:
            by_size[size].append(one)
    found = []
    for size, group in by_size.items():
        order = chance.permutation(len(group)) if chance is not None else np.arange(len(group))
        rows = rows_of(size)
        found += [(size, [group[at] for at in order[begin : begin + rows]]) for begin in range(0, len(group), rows)]
    return [found[at] for at in chance.permutation(len(found))] if chance is not None else found


def rows_of(size: tuple[int, int, int]) -> int:
    rows = next(rows for most, rows in ROWS if size[0] <= most)
    return rows if size[1] < 100 else rows // 2


@partial(jax.jit, static_argnames=("heads", "rate"))
def loss_and_gradient(params: Params, batch: Params, key: Any, heads: int, rate: float) -> tuple[Any, Params]:
    def loss(p: Params) -> Any:
        told = log_likelihood(p, batch, heads, rate, key)
        return -told.sum() / jnp.maximum((batch["counts"].any(1)).sum(), 1)

    return jax.value_and_grad(loss)(params)


@jax.jit
def step(
    params: Params, gradient: Params, first: Params, second: Params, count: Any, rate: Any
) -> tuple[Params, Params, Params]:
    """Adam with decoupled weight decay; gradients of a length above one are cut to one."""
    size = jnp.sqrt(sum((g * g).sum() for g in jax.tree.leaves(gradient)))
    gradient = jax.tree.map(lambda g: g * jnp.minimum(1.0, 2.0 / (size + 1e-9)), gradient)
    first = jax.tree.map(lambda m, g: 0.9 * m + 0.1 * g, first, gradient)
    second = jax.tree.map(lambda v, g: 0.98 * v + 0.02 * g * g, second, gradient)

    def moved(p: Any, m: Any, v: Any) -> Any:
        whole = m / (1 - 0.9**count) / (jnp.sqrt(v / (1 - 0.98**count)) + 1e-8)
        return p - rate * (whole + 0.01 * p * (p.ndim > 1))

    return jax.tree.map(moved, params, first, second), first, second


@partial(jax.jit, static_argnames=("heads",))
def judged(params: Params, batch: Params, heads: int) -> Any:
    return log_likelihood(params, batch, heads, 0.0, jax.random.key(0))


def measured(params: Params, examples: list[Example]) -> float:
    """The mean log likelihood of a plan."""
    total, count = 0.0, 0
    for size, group in batches(examples, None):
        batch = batch_of(group, size, rows_of(size), None)
        total += float(judged(params, batch, SHAPE["heads"]).sum())
        count += len(group)
    return total / max(count, 1)


def teach(
    examples: list[Example],
    checked: list[Example],
    heart: int,
    minutes: float,
    seed: int,
    out: Path,
    rate: float,
    dropout: float,
    most: int,
    begin: Path | None,
) -> Params:
    """The mean of the last weights, which knows less by heart than any of them."""
    chance = np.random.default_rng(seed)
    params = initial(jax.random.key(seed), heart=heart, vector=examples[0].sight.vectors.shape[1], **SHAPE)
    first, second = (jax.tree.map(jnp.zeros_like, params) for _ in range(2))
    if begin is not None:
        params = stored(params, begin)
        first, second = (jax.tree.map(jnp.zeros_like, params) for _ in range(2))
    average = params
    began, count, epoch = time.monotonic(), 0, 0
    key = jax.random.key(seed + 1)
    part = 0.0
    while epoch < most and part < 1:
        total, seen = 0.0, 0
        todo = batches(examples, chance)
        for at, (size, group) in enumerate(todo):
            part = max((time.monotonic() - began) / 60 / minutes, (epoch + at / len(todo)) / most)
            if part >= 1:
                break
            count += 1
            now = rate * min(1.0, count / 200) * (0.02 + 0.98 * (1 + np.cos(np.pi * part)) / 2)
            key, this = jax.random.split(key)
            batch = batch_of(group, size, rows_of(size), chance)
            loss, gradient = loss_and_gradient(params, batch, this, SHAPE["heads"], dropout)
            params, first, second = step(params, gradient, first, second, count, now)
            average = mixed(average, params, min(0.995, 1 - 1 / count))
            total, seen = total + float(loss), seen + 1
            if count % 100 == 0:
                print(f"  {count} {total / seen:.3f} {(time.monotonic() - began) / 60:.1f} min", flush=True)
        epoch += 1
        print(f"epoch {epoch}: {total / max(seen, 1):.3f}; {(time.monotonic() - began) / 60:.1f} min", flush=True)
        if epoch % 2 == 1 or part >= 1 or epoch == most:
            save(average, out)
            print(f"  held out: {measured(average, checked):.3f}", flush=True)
    save(average, out)
    return average


@jax.jit
def mixed(average: Params, params: Params, kept: Any) -> Params:
    return jax.tree.map(lambda a, p: kept * a + (1 - kept) * p, average, params)


def stored(params: Params, file: Path) -> Params:
    """*params* with the values that were saved in *file*."""
    with np.load(file) as found:
        paths, form = jax.tree_util.tree_flatten_with_path(params)
        return jax.tree_util.tree_unflatten(form, [jnp.asarray(found[jax.tree_util.keystr(path)]) for path, _ in paths])


def save(params: Params, out: Path) -> None:
    flat = {jax.tree_util.keystr(path): np.asarray(leaf) for path, leaf in jax.tree_util.tree_leaves_with_path(params)}
    np.savez(out, **flat)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--epochs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--begin", type=Path, help="go on from these weights")
    parser.add_argument("--ship", action="store_true", help="learn from the databases held out for measuring as well")
    given = parser.parse_args()
    jax.config.update("jax_compilation_cache_dir", str(given.work / "compiled"))
    with (given.work / "examples.pickle").open("rb") as source:
        words, examples = pickle.load(source)
    names = sorted({one.database for one in examples})
    tested, ranked = held_out(names), kept_for_ranking(names)
    left = ranked if given.ship else tested | ranked
    learned = [one for one in examples if one.database not in left]
    checked = [one for one in examples if one.database in ranked]
    print(len(learned), "learned from,", len(checked), "checked on", file=sys.stderr)
    teach(
        learned,
        checked,
        len(words),
        given.minutes,
        given.seed,
        given.out,
        given.rate,
        given.dropout,
        given.epochs,
        given.begin,
    )


if __name__ == "__main__":
    main()
