"""One exchange with a model: the request, its retries and time limit, and what came back as plain values.

The only module that knows the library that speaks to the providers. Providers echo prompts, and with them data, in
their errors: nothing of an error's text goes on, only what its class and status say.
"""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from quaestor.core.errors import ModelProblem, QuaestorError, Unavailable
from quaestor.core.model.circuit import Circuit, Tolerance
from quaestor.core.model.patience import Patience, may_pass, next_wait
from quaestor.core.model.providers import Provider
from quaestor.core.model.reply import SCHEMA

if TYPE_CHECKING:
    import httpx2
    from pydantic_ai.messages import ModelResponse
    from pydantic_ai.models import Model

MOST_BYTES = 4 * 1024 * 1024
"""Of one response; no statement needs more, and a hostile server must not fill the memory."""
MOST_OUTPUT_TOKENS = 4_096
OWN_SERVER = "https://api.openai.com"
WITHOUT_CLIENT = frozenset({"bedrock", "mistral", "groq"})
"""Providers whose libraries speak through clients of their own; the cap on a response's bytes is not theirs."""


@dataclass(frozen=True, slots=True)
class Received:
    text: str
    input_tokens: int
    output_tokens: int
    requests: int
    seconds: float


class Unanswered(Exception):
    """No reply: *error* says why to people; *requests* and *seconds* say what was tried.

    *down* where the provider itself does not work: neither this question nor its settings are the reason.
    """

    def __init__(
        self,
        error: QuaestorError,
        requests: int,
        seconds: float,
        tokens: tuple[int, int] = (0, 0),
        *,
        down: bool = False,
    ) -> None:
        super().__init__(error.message)
        self.error = error
        self.requests = requests
        self.seconds = seconds
        self.tokens = tokens
        self.down = down


Wait = Callable[[float], Any]


class Exchange:
    """One model of one provider, with its own connections. Close it."""

    def __init__(
        self,
        provider: Provider,
        own_name: str,
        patience: Patience,
        tolerance: Tolerance | None = None,
        *,
        wait: Wait = asyncio.sleep,
        now: Callable[[], float] = time.monotonic,
    ) -> None:
        self.name = f"{provider.name}:{own_name}"
        self._patience = patience
        self._tolerance = tolerance or Tolerance()
        self._circuit = Circuit()
        self._wait = wait
        self._now = now
        self._client = capped_client(MOST_BYTES)
        self._model = build_model(provider, own_name, self._client)

    @property
    def resting(self) -> float:
        """Seconds for which the provider is left alone; 0 where it may be asked."""
        return self._circuit.resting(self._now())

    async def send(self, instructions: str, text: str, *, structured: bool, anyway: bool = False) -> Received:
        """The model's reply. Raises `Unanswered`, at once while the provider is left alone unless it is asked *anyway*.

        Cancelling closes the connection.
        """
        if self.resting and not anyway:
            raise Unanswered(left_alone(self.name, self._circuit.failures, self.resting), 0, 0.0)
        self._circuit = self._circuit.entered(self._now(), self._tolerance)
        try:
            received = await self._send(instructions, text, structured=structured)
        except Unanswered as none:
            down = self._circuit.failed(self._now(), self._tolerance)
            self._circuit = down if none.down else self._circuit.replied()
            raise
        self._circuit = self._circuit.replied()
        return received

    async def _send(self, instructions: str, text: str, *, structured: bool) -> Received:
        from pydantic_ai.exceptions import ModelAPIError

        began, waited, failed = time.perf_counter(), 0.0, 0
        while True:
            try:
                async with asyncio.timeout(self._patience.seconds):
                    response = await self._once(instructions, text, structured=structured)
            except TimeoutError:
                # Asked once more it would keep the person waiting as long again.
                problem = silent(self.name, self._patience.seconds)
                raise Unanswered(problem, failed + 1, time.perf_counter() - began, down=True) from None
            except ModelAPIError as error:
                failed += 1
                wait = next_wait(status_of(error), error.retry_after, failed, waited, self._patience)
                if wait < 0 or not passes(error):
                    down = may_pass(status_of(error)) and passes(error)
                    said = problem_of(error, self.name)
                    raise Unanswered(said, failed, time.perf_counter() - began, down=down) from None
                waited += wait
                await self._wait(wait)
            except Exception as error:
                problem = too_long(self.name) if _caused_by(error, TooLong) else unreadable(self.name)
                raise Unanswered(problem, failed + 1, time.perf_counter() - began) from error
            else:
                return received(response, failed + 1, time.perf_counter() - began)

    async def _once(self, instructions: str, text: str, *, structured: bool) -> ModelResponse:
        from pydantic_ai.direct import model_request
        from pydantic_ai.messages import ModelMessage, ModelRequest, UserPromptPart
        from pydantic_ai.models import ModelRequestParameters
        from pydantic_ai.output import OutputObjectDefinition
        from pydantic_ai.settings import ModelSettings

        parameters = ModelRequestParameters()
        if structured and self._model.profile.get("supports_json_schema_output"):
            form = OutputObjectDefinition(json_schema=dict(SCHEMA), name="statement", strict=True)
            parameters = ModelRequestParameters(output_mode="native", output_object=form)
        messages: list[ModelMessage] = [ModelRequest(parts=[UserPromptPart(text)], instructions=instructions)]
        settings = ModelSettings(
            max_retries=0,
            timeout=self._patience.seconds,
            max_tokens=MOST_OUTPUT_TOKENS,
            framing_announcement="never",
        )
        return await model_request(
            self._model, messages, model_settings=settings, model_request_parameters=parameters, instrument=False
        )

    async def close(self) -> None:
        await self._client.aclose()


def build_model(provider: Provider, own_name: str, client: httpx2.AsyncClient) -> Model:
    """The library's model. Raises `Unavailable` where it cannot be made: a key that is missing, a wrong address."""
    from pydantic_ai.exceptions import UserError
    from pydantic_ai.models import infer_model
    from pydantic_ai.providers import Provider as Backend
    from pydantic_ai.providers import infer_provider_class

    def backend(name: str) -> Backend[Any]:
        made: Any = infer_provider_class(name)
        built: Backend[Any] = made() if provider.name in WITHOUT_CLIENT else made(http_client=client)
        return built

    try:
        return infer_model(f"{spoken(provider)}:{own_name}", provider_factory=backend)
    except (UserError, ImportError, ValueError, TypeError) as error:
        variables = ", ".join(name for group in provider.needs for name in group)
        raise Unavailable(
            f"{provider.label} cannot be asked from this server yet.",
            action=f"Check {variables} and that its library is installed: pip install 'quaestor[{provider.extra}]'",
        ) from error


def spoken(provider: Provider) -> str:
    """What the library calls *provider*. Servers that only resemble OpenAI's mostly know Chat Completions alone."""
    import os

    if provider.name == "openai":
        address = os.environ.get("OPENAI_BASE_URL", OWN_SERVER)
        return "openai-responses" if address.startswith(OWN_SERVER) else "openai-chat"
    return {"google-vertex": "google-cloud"}.get(provider.name, provider.name)


def capped_client(most: int) -> httpx2.AsyncClient:
    """A client that stops reading a response after *most* bytes."""
    import httpx2
    from pydantic_ai._http import create_async_httpx2_client

    class Capped(httpx2.AsyncByteStream):
        def __init__(self, inner: httpx2.AsyncByteStream) -> None:
            self._inner = inner

        async def __aiter__(self) -> AsyncIterator[bytes]:
            seen = 0
            async for chunk in self._inner:
                seen += len(chunk)
                if seen > most:
                    raise TooLong(f"more than {most} bytes")
                yield chunk

        async def aclose(self) -> None:
            await self._inner.aclose()

    async def cap(response: httpx2.Response) -> None:
        assert isinstance(response.stream, httpx2.AsyncByteStream)  # noqa: S101 - the client is asynchronous
        response.stream = Capped(response.stream)

    client = create_async_httpx2_client()
    client.event_hooks["response"] = [*client.event_hooks["response"], cap]
    return client


class TooLong(Exception):
    """A response that does not end."""


def received(response: ModelResponse, requests: int, seconds: float) -> Received:
    """What is worth keeping of *response*. Raises `Unanswered` where the model would not, or could not, finish."""
    from pydantic_ai.messages import TextPart, ToolCallPart

    tokens = (response.usage.input_tokens, response.usage.output_tokens)
    texts = [part.content for part in response.parts if isinstance(part, TextPart)]
    texts += [part.args_as_json_str() for part in response.parts if isinstance(part, ToolCallPart)]
    text = "".join(texts).strip()
    if response.finish_reason == "content_filter":
        problem = ModelProblem("The model refused to answer this question.")
        raise Unanswered(problem, requests, seconds, tokens)
    if response.finish_reason == "length":
        raise Unanswered(ModelProblem("The model's reply was cut off at its length limit."), requests, seconds, tokens)
    return Received(text, *tokens, requests, seconds)


def status_of(error: Any) -> int | None:
    status = getattr(error, "status_code", None)
    return status if isinstance(status, int) else None


def passes(error: Any) -> bool:
    """Whether the same request may succeed later: a quota that is used up or a reply too long to read will not."""
    from pydantic_ai.exceptions import ModelQuotaExceededError, ModelRequestRejectedError

    if isinstance(error, ModelQuotaExceededError | ModelRequestRejectedError):
        return False
    return not _caused_by(error, TooLong)


def _caused_by(error: BaseException | None, wanted: type[BaseException]) -> bool:
    while error is not None:
        if isinstance(error, wanted):
            return True
        error = error.__cause__ or error.__context__
    return False


def too_long(name: str) -> ModelProblem:
    return ModelProblem(f"The reply of {name} is too long; it was not read.")


def unreadable(name: str) -> ModelProblem:
    return ModelProblem(f"{name} sent a reply that cannot be read.")


def left_alone(name: str, failures: int, seconds: float) -> ModelProblem:
    return ModelProblem(
        f"{name} failed {failures} times in a row; it is not asked again for {math.ceil(seconds)} s.",
        action="Ask again then, or without a model: builtin.",
    )


def silent(name: str, seconds: float) -> ModelProblem:
    return ModelProblem(f"{name} did not reply within {seconds:g} seconds.")


def problem_of(error: Any, name: str) -> QuaestorError:
    """The library's error in our words; its own text stays behind."""
    from pydantic_ai import exceptions as theirs

    match error:
        case theirs.ModelAuthenticationError():
            return ModelProblem(
                f"The provider of {name} refused the key.", action="Check the key in the server's environment."
            )
        case theirs.ModelNotFoundError():
            near = getattr(error, "suggested_model_id", None)
            hint = f"Did you mean {near}? " if isinstance(near, str) and len(near) < 100 else ""
            return ModelProblem(
                f"The provider knows no model “{name}”.",
                action=f"{hint}Check the name; `quaestor models list` shows names that are known.",
            )
        case theirs.ModelContextWindowExceededError():
            return ModelProblem(
                f"The question and its context are too long for {name}.", action="Lower the setting prompt_tokens."
            )
        case theirs.ModelQuotaExceededError():
            return ModelProblem(
                f"The quota for {name} is used up.", action="Check the account at the provider, or ask without a model."
            )
        case theirs.ModelRateLimitError():
            return ModelProblem(f"{name} takes no more requests right now.", action="Wait a while, then ask again.")
        case theirs.ModelRequestRejectedError():
            return ModelProblem(f"The provider of {name} did not take the request.")
        case theirs.ModelTimeoutError():
            return ModelProblem(f"{name} did not reply in time.")
        case theirs.ModelConnectionError() if _caused_by(error, TooLong):
            return too_long(name)
        case theirs.ModelConnectionError():
            return ModelProblem(f"The connection to {name} failed or broke off.")
        case _ if (status_of(error) or 0) >= 500:
            return ModelProblem(f"The provider of {name} has a problem of its own (status {status_of(error)}).")
        case _:
            return ModelProblem(f"{name} gave no usable reply.")
