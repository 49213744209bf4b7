"""The reader's network in JAX, as it learns; `core/interpreter/reader/network.py` is the same in numpy, as it reads.

A transformer over the words of the question and the names of the schema. What a word and a name have to do with each
other is added to how much they attend to each other, so that links are read off and not learned by heart.
"""

from __future__ import annotations

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from quaestor.core.interpreter.reader.actions import KEYWORDS
from quaestor.core.interpreter.reader.seeing import (
    CROSS_PLANES,
    MENTION_FEATURES,
    NAME_FEATURES,
    SCHEMA_PLANES,
    WORD_FEATURES,
)

PLACES, SECTIONS, DEPTHS, FARTHEST, LONGEST = 20, 8, 4, 8, 64
Params = dict[str, Any]


def initial(key: Any, *, heart: int, vector: int, d: int, layers: int, heads: int, decoders: int, ff: int) -> Params:
    keys = iter(jax.random.split(key, 400))

    def dense(n: int, m: int, scale: float = 1.0) -> Any:
        return jax.random.normal(next(keys), (n, m)) * scale / np.sqrt(n)

    def attention() -> Params:
        return {"q": dense(d, d), "k": dense(d, d), "v": dense(d, d), "o": dense(d, d, 0.5), "norm": jnp.ones(d)}

    def feed() -> Params:
        return {"in": dense(d, ff), "bias": jnp.zeros(ff), "out": dense(ff, d, 0.5), "norm": jnp.ones(d)}

    planes = 2 * CROSS_PLANES + SCHEMA_PLANES
    return {
        "heart": jax.random.normal(next(keys), (heart + 1, d)) * 0.3,
        "vector": dense(vector, d, 2.0),
        "word": dense(WORD_FEATURES, d),
        "name": dense(NAME_FEATURES + MENTION_FEATURES, d),
        "planes": jnp.zeros((layers, heads, planes)),
        "near": jnp.zeros((layers, heads, 2 * FARTHEST + 1)),
        "encoder": [{"attend": attention(), "feed": feed()} for _ in range(layers)],
        "encoded": jnp.ones(d),
        "keyword": jax.random.normal(next(keys), (KEYWORDS, d)) * 0.3,
        "said_name": dense(d, d), "said_value": dense(d, d),
        "place": jax.random.normal(next(keys), (PLACES, d)) * 0.2,
        "section": jax.random.normal(next(keys), (SECTIONS, d)) * 0.2,
        "depth": jax.random.normal(next(keys), (DEPTHS, d)) * 0.2,
        "step": jax.random.normal(next(keys), (LONGEST, d)) * 0.1,
        "decoder": [{"attend": attention(), "look": attention(), "feed": feed()} for _ in range(decoders)],
        "decoded": jnp.ones(d),
        "out_keyword": dense(d, KEYWORDS), "out_bias": jnp.zeros(KEYWORDS),
        "ask_name": dense(d, d), "ask_value": dense(d, d), "key_name": dense(d, d), "key_value": dense(d, d),
    }  # fmt: skip


def norm(x: Any, scale: Any) -> Any:
    return x * scale * jax.lax.rsqrt((x * x).mean(-1, keepdims=True) + 1e-6)


def drop(x: Any, rate: float, key: Any) -> Any:
    if rate == 0:
        return x
    return jnp.where(jax.random.bernoulli(key, 1 - rate, x.shape), x / (1 - rate), 0)


def attend(p: Params, x: Any, source: Any, bias: Any, heads: int) -> Any:
    """*bias* is batch x heads x here x there."""
    b, n, d = x.shape
    m, size = source.shape[1], d // heads
    q = (x @ p["q"]).reshape(b, n, heads, size)
    k = (source @ p["k"]).reshape(b, m, heads, size)
    v = (source @ p["v"]).reshape(b, m, heads, size)
    scores = jnp.einsum("bnhd,bmhd->bhnm", q, k) / np.sqrt(size) + bias
    mixed = jnp.einsum("bhnm,bmhd->bnhd", jax.nn.softmax(scores, -1), v)
    return mixed.reshape(b, n, d) @ p["o"]


def feed(p: Params, x: Any) -> Any:
    return jax.nn.relu(norm(x, p["norm"]) @ p["in"] + p["bias"]) @ p["out"]


def encode(p: Params, batch: Params, heads: int, rate: float, key: Any) -> Any:
    keys = iter(jax.random.split(key, 40))
    words = batch["word_vectors"] @ p["vector"] + p["heart"][batch["word_known"]] + batch["word_features"] @ p["word"]
    known = p["heart"][batch["name_known"]] * (batch["name_known"] > 0)[..., None]
    names = batch["name_vectors"] @ p["vector"] + known.sum(2) + batch["name_features"] @ p["name"]
    x = drop(jnp.concatenate([words, names], 1), rate, next(keys))
    q = words.shape[1]
    there = jnp.concatenate([batch["word_mask"], batch["name_mask"]], 1)
    hidden = jnp.where(there, 0.0, -1e9)[:, None, None, :]
    apart = jnp.clip(jnp.arange(q)[None, :] - jnp.arange(q)[:, None], -FARTHEST, FARTHEST) + FARTHEST
    for number, layer in enumerate(p["encoder"]):
        weights = p["planes"][number]
        near = p["near"][number][:, apart][None].repeat(x.shape[0], 0)
        down = jnp.einsum("hr,brqn->bhqn", weights[:, :CROSS_PLANES], batch["cross"])
        up = jnp.einsum("hr,brqn->bhnq", weights[:, CROSS_PLANES : 2 * CROSS_PLANES], batch["cross"])
        inside = jnp.einsum("hr,brnm->bhnm", weights[:, 2 * CROSS_PLANES :], batch["schema"])
        bias = jnp.concatenate([jnp.concatenate([near, down], 3), jnp.concatenate([up, inside], 3)], 2) + hidden
        y = norm(x, layer["attend"]["norm"])
        x = x + drop(attend(layer["attend"], y, y, bias, heads), rate, next(keys))
        x = x + drop(feed(layer["feed"], x), rate, next(keys))
    return norm(x, p["encoded"]), q


def log_likelihood(p: Params, batch: Params, heads: int, rate: float, key: Any) -> Any:
    """Of each word of each example, 0 where there is none."""
    first, second = jax.random.split(key)
    seen, q = encode(p, batch, heads, rate, first)
    words, names = seen[:, :q], seen[:, q:]
    b, t = batch["said"].shape
    begin = jnp.take_along_axis(words, batch["value_start"][..., None], 1)
    end = jnp.take_along_axis(words, batch["value_end"][..., None], 1)
    values = (begin + end) / 2
    spoken = jnp.concatenate(
        [jnp.broadcast_to(p["keyword"], (b, *p["keyword"].shape)), names @ p["said_name"], values @ p["said_value"]], 1
    )
    before = jnp.take_along_axis(spoken, batch["said"][:, :-1, None].clip(0), 1)
    x = jnp.concatenate([jnp.zeros_like(before[:, :1]), before], 1)
    x = x + p["place"][batch["place"]] + p["section"][batch["section"]] + p["depth"][batch["depth"]] + p["step"][:t]
    keys = iter(jax.random.split(second, 40))
    x = drop(x, rate, next(keys))
    causal = jnp.where(jnp.tril(jnp.ones((t, t))) > 0, 0.0, -1e9)[None, None]
    there = jnp.concatenate([batch["word_mask"], batch["name_mask"]], 1)
    hidden = jnp.where(there, 0.0, -1e9)[:, None, None, :]
    for layer in p["decoder"]:
        y = norm(x, layer["attend"]["norm"])
        x = x + drop(attend(layer["attend"], y, y, causal, heads), rate, next(keys))
        x = x + drop(attend(layer["look"], norm(x, layer["look"]["norm"]), seen, hidden, heads), rate, next(keys))
        x = x + drop(feed(layer["feed"], x), rate, next(keys))
    x = norm(x, p["decoded"])
    size = np.sqrt(x.shape[-1])
    logits = jnp.concatenate(
        [
            x @ p["out_keyword"] + p["out_bias"],
            jnp.einsum("btd,bnd->btn", x @ p["ask_name"], names @ p["key_name"]) / size,
            jnp.einsum("btd,bnd->btn", x @ p["ask_value"], values @ p["key_value"]) / size,
        ],
        2,
    )
    logits = jnp.where(batch["allowed"], logits, -1e9)
    chosen = jnp.take_along_axis(jax.nn.log_softmax(logits, -1), batch["said"][..., None].clip(0), 2)[..., 0]
    return jnp.where(batch["counts"], chosen, 0.0)
