"""What models cost, from the price list that comes with the library; nothing is downloaded."""

from __future__ import annotations

from dataclasses import dataclass

MILLION = 1_000_000
_LISTED = {"google": "google", "google-vertex": "google", "bedrock": "aws", "openai-chat": "openai"} | {
    "openai-responses": "openai"
}
OWN = frozenset({"ollama", "vllm"})
"""Providers that run on one's own machine: their price is not in any list."""


@dataclass(frozen=True, slots=True)
class Price:
    """US dollars per million tokens."""

    input: float
    output: float

    def of(self, input_tokens: int, output_tokens: int) -> float:
        return (input_tokens * self.input + output_tokens * self.output) / MILLION


def price_of(provider: str, own_name: str) -> Price | None:
    """None where the list does not know the model."""
    from genai_prices import Usage, calc_price

    if provider in OWN:
        return None
    listed = _LISTED.get(provider, provider)
    try:
        read = calc_price(Usage(input_tokens=MILLION, output_tokens=0), own_name, provider_id=listed)
        written = calc_price(Usage(input_tokens=0, output_tokens=MILLION), own_name, provider_id=listed)
    except LookupError:
        return None
    return Price(float(read.total_price), float(written.total_price))
