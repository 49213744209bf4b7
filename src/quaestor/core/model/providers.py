"""Language models by name: which providers there are, what each needs, and what is known of a model.

A model is named `provider:name`. Keys are read from the providers' own environment variables by their own libraries;
nothing here, and nothing in a trace or log, holds one.
"""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from dataclasses import dataclass

from quaestor.core.errors import Unavailable, UnknownName
from quaestor.core.question import Role

BUILTIN = "builtin"
"""The name under which the interpreter is chosen where a model could be."""
LONGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class Provider:
    name: str
    label: str
    extra: str
    """The extra of this package that installs what it needs."""
    module: str
    """What must be importable for it."""
    needs: tuple[tuple[str, ...], ...] = ()
    """Environment variables: one of each group must be set."""
    address: str | None = None
    """The variable that points to another server; a server of one's own may need no key."""
    example: str = ""


PROVIDERS: tuple[Provider, ...] = (
    Provider("openai", "OpenAI (or a server that speaks like it)", "models", "openai", (("OPENAI_API_KEY",),),
             "OPENAI_BASE_URL", "openai:gpt-5"),
    Provider("openai-chat", "OpenAI (Chat Completions)", "models", "openai", (("OPENAI_API_KEY",),),
             "OPENAI_BASE_URL", "openai-chat:gpt-5"),
    Provider("openai-responses", "OpenAI (Responses)", "models", "openai", (("OPENAI_API_KEY",),),
             "OPENAI_BASE_URL", "openai-responses:gpt-5"),
    Provider("anthropic", "Anthropic", "models", "anthropic", (("ANTHROPIC_API_KEY",),), None,
             "anthropic:claude-sonnet-4-6"),
    Provider("ollama", "Ollama", "models", "openai", (("OLLAMA_BASE_URL",),), None, "ollama:qwen3"),
    Provider("vllm", "vLLM", "models", "openai", (("VLLM_BASE_URL",),), None, "vllm:meta-llama/Llama-3.3-70B-Instruct"),
    Provider("azure", "Azure OpenAI", "models", "openai", (("AZURE_OPENAI_ENDPOINT",), ("AZURE_OPENAI_API_KEY",)), None,
             "azure:gpt-5"),
    Provider("google", "Google Gemini", "google", "google.genai", (("GOOGLE_API_KEY", "GEMINI_API_KEY"),), None,
             "google:gemini-3-pro"),
    Provider("google-vertex", "Google Vertex AI", "google", "google.genai",
             (("GOOGLE_CLOUD_PROJECT", "GOOGLE_APPLICATION_CREDENTIALS"),), None, "google-vertex:gemini-3-pro"),
    Provider("bedrock", "Amazon Bedrock", "bedrock", "boto3",
             (("AWS_BEARER_TOKEN_BEDROCK", "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_ROLE_ARN"),), None,
             "bedrock:amazon.nova-pro-v1:0"),
    Provider("mistral", "Mistral", "mistral", "mistralai", (("MISTRAL_API_KEY",),), None,
             "mistral:mistral-large-latest"),
    Provider("groq", "Groq", "groq", "groq", (("GROQ_API_KEY",),), None, "groq:llama-3.3-70b-versatile"),
)  # fmt: skip
BY_NAME: Mapping[str, Provider] = {provider.name: provider for provider in PROVIDERS}


@dataclass(frozen=True, slots=True)
class KnownModel:
    """A model that may be named, and whether it could be asked now."""

    name: str
    provider: str
    roles: tuple[Role, ...] = (Role.IMPLEMENTATION, Role.REASONING)
    available: bool = True
    missing: str | None = None
    """What to do before it can be asked."""
    default: bool = False
    input_cost: float | None = None
    """US dollars per million tokens; None where the price is not known."""
    output_cost: float | None = None


def split_name(name: str) -> tuple[Provider, str]:
    """The provider and the provider's own name of a model. Raises `UnknownName` with the names that would do."""
    prefix, _, own = name.partition(":")
    provider = BY_NAME.get(prefix.lower())
    if provider is None or not own.strip() or len(name) > LONGEST_NAME:
        near = difflib.get_close_matches(prefix.lower(), BY_NAME, n=1, cutoff=0.7)
        hint = f"Did you mean {near[0]}:{own or '…'}? " if near and provider is None else ""
        raise UnknownName(
            f"There is no model “{name[:80]}” here.",
            action=f"{hint}Name one as provider:name, or {BUILTIN}. Providers: {', '.join(BY_NAME)}.",
        )
    return provider, own.strip()


def check_ready(provider: Provider, environ: Mapping[str, str], installed: bool) -> None:
    """Raises `Unavailable` that says which line installs *provider*, or which variable it wants."""
    what = missing(provider, environ, installed)
    if what is not None:
        raise Unavailable(f"{provider.label} cannot be asked from this server yet.", action=what)


def missing(provider: Provider, environ: Mapping[str, str], installed: bool) -> str | None:
    """What to do before *provider* can be asked; None when nothing is missing."""
    if not installed:
        return f"Install its library: pip install 'quaestor[{provider.extra}]'"
    if provider.address is not None and environ.get(provider.address):
        return None
    unset = [" or ".join(group) for group in provider.needs if not any(environ.get(name) for name in group)]
    return f"Set {' and '.join(unset)} in the server's environment." if unset else None
