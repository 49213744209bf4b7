"""The models of this server: which may be named, which could be asked now, and the open connections to those that were.

Implements `ports.Models`. The library that speaks to providers takes more than a second to import, so it is imported in
a thread when the first model is asked or priced, and never where no provider is ready.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from quaestor.core.errors import QuaestorError, UnknownName
from quaestor.core.model.circuit import Tolerance
from quaestor.core.model.patience import Patience
from quaestor.core.model.providers import BUILTIN, PROVIDERS, KnownModel, Provider, check_ready, missing, split_name
from quaestor.core.question import Call, Role

if TYPE_CHECKING:
    from quaestor.adapters.models.exchange import Exchange
    from quaestor.adapters.models.prices import Price

LIBRARY = "pydantic_ai"
GREETING = "Reply with the one word: ready"


class ModelRegistry:
    """*allowed* are the names that people may choose, any where it is empty; *default* is asked where none is named,
    *fallback* where the one that was named could not be used."""

    def __init__(
        self,
        *,
        default: str | None = None,
        fallback: str | None = None,
        allowed: Sequence[str] = (),
        patience: Patience | None = None,
        tolerance: Tolerance | None = None,
        environ: Mapping[str, str] | None = None,
    ) -> None:
        self.default = default
        self.fallback = fallback
        own = [name for name in (default, fallback) if name]
        self._allowed = tuple(dict.fromkeys((*own, *allowed))) if allowed else ()
        self._patience = patience or Patience()
        self._tolerance = tolerance or Tolerance()
        self._environ = os.environ if environ is None else environ
        self._exchanges: dict[str, Exchange] = {}
        self._prices: dict[str, Price | None] = {}
        self._opening = asyncio.Lock()

    def check(self, name: str) -> str:
        """*name* as it is used from here on. Raises `UnknownName` or `Unavailable`, with what would do."""
        provider, own = split_name(name)
        full = f"{provider.name}:{own}"
        if self._allowed and full not in self._allowed:
            raise UnknownName(
                f"The model “{full[:80]}” is not offered here.",
                action=f"Available: {', '.join((BUILTIN, *self._allowed))}.",
            )
        check_ready(provider, self._environ, installed(provider))
        return full

    async def listed(self) -> Sequence[KnownModel]:
        """The models that may be chosen here; where any may, those that the library knows of each ready provider."""
        if self._allowed:
            names = list(self._allowed)
        else:
            names = [self.default] if self.default else []
            ready = [each for each in PROVIDERS if missing(each, self._environ, installed(each)) is None]
            if ready:
                names += await asyncio.to_thread(known_names, ready)
        found = [await self._known(name) for name in dict.fromkeys(names)]
        if self._allowed:
            return found
        waiting = [(each, missing(each, self._environ, installed(each))) for each in PROVIDERS]
        return found + [
            KnownModel(f"{each.name}:…", each.name, available=False, missing=what)
            for each, what in waiting
            if what is not None
        ]

    async def _known(self, name: str) -> KnownModel:
        provider, _ = split_name(name)
        what = missing(provider, self._environ, installed(provider))
        price = await self.price(name) if what is None else None
        return KnownModel(
            name=name,
            provider=provider.name,
            available=what is None,
            missing=what,
            default=name == self.default,
            input_cost=price.input if price is not None else None,
            output_cost=price.output if price is not None else None,
        )

    async def test(self, name: str) -> Call:
        """Ask *name* for one word, even one that is left alone. Raises what a question to it would raise."""
        from quaestor.adapters.models.exchange import Unanswered

        full = self.check(name)
        exchange = await self.exchange(full)
        try:
            got = await exchange.send(
                "You are asked whether you can be reached.", GREETING, structured=False, anyway=True
            )
        except Unanswered as none:
            raise none.error from none
        price = await self.price(full)
        cost = price.of(got.input_tokens, got.output_tokens) if price is not None else None
        return Call(
            full, Role.IMPLEMENTATION, "replied", got.input_tokens, got.output_tokens, cost, got.seconds, got.requests
        )

    async def exchange(self, name: str) -> Exchange:
        """The connection to *name*, opened when first needed. Raises what `check` raises."""
        full = self.check(name)
        async with self._opening:
            if full not in self._exchanges:
                self._exchanges[full] = await asyncio.to_thread(self._open, full)
            return self._exchanges[full]

    def _open(self, name: str) -> Exchange:
        from quaestor.adapters.models.exchange import Exchange

        provider, own = split_name(name)
        return Exchange(provider, own, self._patience, self._tolerance)

    async def prepare(self) -> None:
        """Open the default model; where that fails, its first question and `check` say why."""
        if self.default is not None:
            with contextlib.suppress(QuaestorError):
                await self.exchange(self.default)
                await self.price(self.default)

    def resting(self) -> Mapping[str, float]:
        """Models that are left alone because they failed, with the seconds that are left."""
        left = {name: exchange.resting for name, exchange in self._exchanges.items()}
        return {name: seconds for name, seconds in left.items() if seconds > 0}

    async def price(self, name: str) -> Price | None:
        if name not in self._prices:
            self._prices[name] = await asyncio.to_thread(_price, name)
        return self._prices[name]

    async def close(self) -> None:
        for exchange in self._exchanges.values():
            await exchange.close()
        self._exchanges.clear()


def _price(name: str) -> Price | None:
    from quaestor.adapters.models.prices import price_of

    provider, own = split_name(name)
    return price_of(provider.name, own)


def installed(provider: Provider) -> bool:
    """Whether the library and what *provider* needs are there, without importing either."""
    try:
        return all(importlib.util.find_spec(name) is not None for name in (LIBRARY, provider.module))
    except ModuleNotFoundError:
        return False


def known_names(providers: Sequence[Provider]) -> list[str]:
    """Names of the library's list for *providers*; a server of one's own may know others."""
    from typing import get_args

    from pydantic_ai.models import KnownModelName

    wanted = {{"google-vertex": "google-cloud"}.get(each.name, each.name): each.name for each in providers}
    own = {name for name in ("openai-chat", "openai-responses") if name in wanted}
    found: list[str] = []
    for known in get_args(KnownModelName.__value__):
        prefix, _, name = known.partition(":")
        if prefix in wanted and prefix not in own and name:
            found.append(f"{wanted[prefix]}:{name}")
    return found
