"""The network that reads: a small transformer over words and names, in plain numpy.

`training/network.py` is the same network as it learns; `tests/core/interpreter/test_reader.py` holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt

from quaestor.core.interpreter.reader.seeing import CROSS_PLANES, Sight
from quaestor.core.interpreter.reader.vectors import Floats

HEADS, FARTHEST = 4, 8

Layer = Mapping[str, Floats]


@dataclass(frozen=True)
class Network:
    """Weights by name, as `training/export.py` wrote them."""

    weights: Mapping[str, Floats]

    def __getitem__(self, name: str) -> Floats:
        return self.weights[name]

    def _stack(self, name: str) -> tuple[Layer, ...]:
        found: list[dict[str, Floats]] = []
        for key, value in self.weights.items():
            stack, _, rest = key.partition(".")
            number, _, part = rest.partition(".")
            if stack == name:
                while len(found) <= int(number):
                    found.append({})
                found[int(number)][part] = value
        return tuple(map(_joined_layer, found))

    @cached_property
    def encoder(self) -> tuple[Layer, ...]:
        return self._stack("encoder")

    @cached_property
    def decoder(self) -> tuple[Layer, ...]:
        return self._stack("decoder")


def _joined_layer(layer: Layer) -> Layer:
    """*layer* with what is asked already measured, and all three projections of one attention in one array: for arrays
    as small as these, each step costs more than its numbers."""
    scale = np.float32(1 / np.sqrt(layer["attend.q"].shape[-1] / HEADS))
    ready = dict(layer)
    for name in ("attend.q", "look.q"):
        if name in ready:
            ready[name] = ready[name] * scale
    ready["attend.all"] = np.concatenate([ready[f"attend.{part}"] for part in "qkv"], 1)
    return ready


@dataclass(frozen=True)
class Seen:
    """A question and a schema, understood: what spelling looks at."""

    spoken: Floats
    """What each word that may be spelled is like once it has been: keywords, names, values."""
    answering: Floats
    """What each of them answers to, when the decoder asks for the next."""
    bias: Floats
    """How common each is anyway."""
    looked_at: tuple[tuple[Floats, Floats], ...]
    """Keys and values of the question and schema, for each layer of the decoder."""


def norm(x: Floats, scale: Floats) -> Floats:
    square = np.add.reduce(x * x, -1, keepdims=True)
    square *= np.float32(1 / x.shape[-1])
    square += np.float32(1e-6)
    return np.asarray(x / np.sqrt(square) * scale, np.float32)


def softmax(x: Floats) -> Floats:
    x = np.exp(x - np.maximum.reduce(x, -1, keepdims=True))
    x /= np.add.reduce(x, -1, keepdims=True)
    return x


def _split(x: Floats) -> Floats:
    """... x n x d to ... x heads x n x d/heads."""
    return x.reshape(*x.shape[:-1], HEADS, -1).swapaxes(-2, -3)


def _joined(x: Floats) -> Floats:
    x = x.swapaxes(-3, -2)
    return x.reshape(*x.shape[:-2], -1)


def attend(layer: Layer, part: str, asked: Floats, keys: Floats, values: Floats, bias: Floats | None) -> Floats:
    """All but *bias* and the result are split into heads."""
    scores = asked @ np.swapaxes(keys, -1, -2)
    if bias is not None:
        scores += bias
    return np.asarray(_joined(softmax(scores) @ values) @ layer[f"{part}.o"], np.float32)


def _asked(layer: Layer, x: Floats) -> tuple[Floats, Floats, Floats]:
    """What *x* asks of itself, what it answers to, and what it answers."""
    y = norm(x, layer["attend.norm"]) @ layer["attend.all"]
    y = y.reshape(*y.shape[:-1], 3, HEADS, -1)
    asks, answers, what = (y[..., part, :, :].swapaxes(-2, -3) for part in range(3))
    return asks, answers, what


def feed(layer: Layer, x: Floats) -> Floats:
    inner = norm(x, layer["feed.norm"]) @ layer["feed.in"]
    inner += layer["feed.bias"]
    np.maximum(inner, 0, out=inner)
    return np.asarray(inner @ layer["feed.out"], np.float32)


def encode(network: Network, sight: Sight) -> Seen:
    """Read *sight*: every word and name in the light of all others."""
    schema = sight.schema
    heart = network["heart"]
    words = sight.vectors @ network["vector"] + heart[sight.known] + sight.features @ network["word"]
    known = (heart[schema.known] * (schema.known > 0)[..., None]).sum(1)
    told = np.concatenate([schema.features, sight.names], 1)
    names = schema.vectors @ network["vector"] + known + told @ network["name"]
    x = np.concatenate([words, names]).astype(np.float32)
    first = len(words)
    for layer, bias in zip(network.encoder, _biases(network, sight), strict=True):
        x = x + attend(layer, "attend", *_asked(layer, x), bias)
        x = x + feed(layer, x)
    x = norm(x, network["encoded"])
    words, names = x[:first], x[first:]
    ends = [(words[one.start] + words[one.end - 1]) / 2 for one in sight.values]
    values = np.stack(ends) if ends else np.zeros((0, x.shape[1]), np.float32)
    spoken = np.concatenate([network["keyword"], names @ network["said_name"], values @ network["said_value"]])
    looked_at = tuple((_split(x @ layer["look.k"]), _split(x @ layer["look.v"])) for layer in network.decoder)
    size = np.float32(1 / np.sqrt(x.shape[-1]))
    asked_names = network["ask_name"] @ (names @ network["key_name"]).T * size
    asked_values = network["ask_value"] @ (values @ network["key_value"]).T * size
    answering = np.concatenate([network["out_keyword"], asked_names, asked_values], 1)
    bias = np.zeros(answering.shape[1], np.float32)
    bias[: len(network["out_bias"])] = network["out_bias"]
    return Seen(spoken, answering, bias, looked_at)


def _biases(network: Network, sight: Sight) -> Floats:
    """How much words and names attend to each other for how they are linked: a plane for each layer and head."""
    planes, near = network["planes"], network["near"]
    layers, heads = planes.shape[:2]
    q, n = sight.cross.shape[1:]
    places = np.arange(q)
    apart = np.clip(places[None, :] - places[:, None], -FARTHEST, FARTHEST) + FARTHEST
    weights = planes.reshape(layers * heads, -1)
    cross = sight.cross.reshape(CROSS_PLANES, -1)
    bias = np.empty((layers * heads, q + n, q + n), np.float32)
    bias[:, :q, :q] = near.reshape(layers * heads, -1)[:, apart]
    bias[:, :q, q:] = (weights[:, :CROSS_PLANES] @ cross).reshape(-1, q, n)
    bias[:, q:, :q] = (weights[:, CROSS_PLANES : 2 * CROSS_PLANES] @ cross).reshape(-1, q, n).swapaxes(1, 2)
    inside = sight.schema.planes.reshape(sight.schema.planes.shape[0], -1)
    bias[:, q:, q:] = (weights[:, 2 * CROSS_PLANES :] @ inside).reshape(-1, n, n)
    return bias.reshape(layers, heads, q + n, q + n)


Place = tuple[int, int, int]


def began(network: Network, places: Sequence[Place], said: Floats, step: int | npt.NDArray[np.int64]) -> Floats:
    """What the decoder takes in: the word before, and where the plan stands; at one step or each at its own."""
    place, section, depth = np.array(places).T
    stands = network["place"][place] + network["section"][section] + network["depth"][depth]
    return np.asarray(said + stands + network["step"][step], np.float32)


Cache = list[tuple[Floats, Floats]]


def no_cache(network: Network, beams: int) -> Cache:
    size = network["encoded"].shape[0] // HEADS
    empty = np.zeros((beams, HEADS, 0, size), np.float32)
    return [(empty, empty) for _ in network.decoder]


def decode(network: Network, seen: Seen, x: Floats, cache: Cache) -> tuple[Floats, Cache]:
    """One step for all beams at once: how much speaks for each word, and the cache for the next step."""
    x = x[:, None, :]
    grown: Cache = []
    for layer, (keys, values), (there, what) in zip(network.decoder, cache, seen.looked_at, strict=True):
        asks, answers, told = _asked(layer, x)
        keys = np.concatenate([keys, answers], 2)
        values = np.concatenate([values, told], 2)
        grown.append((keys, values))
        x = x + attend(layer, "attend", asks, keys, values, None)
        x = x + _looked(layer, x, there, what)
        x = x + feed(layer, x)
    return _logits(network, seen, x[:, 0]), grown


def _looked(layer: Layer, x: Floats, there: Floats, what: Floats) -> Floats:
    """What the question and the schema answer to *x*."""
    return attend(layer, "look", _split(norm(x, layer["look.norm"]) @ layer["look.q"]), there, what, None)


def _logits(network: Network, seen: Seen, x: Floats) -> Floats:
    return np.asarray(norm(x, network["decoded"]) @ seen.answering + seen.bias, np.float32)


def decode_whole(network: Network, seen: Seen, x: Floats) -> Floats:
    """All steps of several plans at once, where their words are known: plans x steps x words."""
    steps = x.shape[1]
    causal = np.where(np.tril(np.ones((steps, steps), bool)), np.float32(0), np.float32(-1e9))
    for layer, (there, what) in zip(network.decoder, seen.looked_at, strict=True):
        x = x + attend(layer, "attend", *_asked(layer, x), causal)
        x = x + _looked(layer, x, there, what)
        x = x + feed(layer, x)
    return _logits(network, seen, x)
