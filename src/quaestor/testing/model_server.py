"""A local server that speaks the protocols of OpenAI and Anthropic, for tests: it replies as told, or misbehaves.

OpenAI's Chat Completions and Responses, Anthropic's Messages; no streams. Nothing here is used by the product.
"""

from __future__ import annotations

import contextlib
import json
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True, slots=True)
class Seen:
    """One request, as the server understood it."""

    path: str
    model: str
    text: str
    """All that people or the database said: every message's text."""
    instructions: str
    body: Mapping[str, Any]
    headers: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Reply:
    """What to send back. With a *status* other than 200, *text* is the error's message."""

    text: str = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    input_tokens: int = 100
    output_tokens: int = 20
    finish: str = "stop"
    """`stop`, `length` or `content_filter`."""
    refusal: str | None = None
    silence: float = 0.0
    """Seconds before anything is sent; the end of the server ends it."""
    raw: bytes | None = None
    """Sent as the body instead of a protocol's document."""
    cut: bool = False
    """Close the connection in the middle of the body."""


Replying = Callable[[Seen], Reply]


@dataclass
class StubServer:
    url: str
    """Without a path: OpenAI's clients want `/v1` after it, Anthropic's do not."""
    seen: list[Seen]

    @property
    def environment(self) -> dict[str, str]:
        """The providers' own variables that point here."""
        return {
            "OPENAI_BASE_URL": f"{self.url}/v1",
            "OPENAI_API_KEY": "stub-key",
            "ANTHROPIC_BASE_URL": self.url,
            "ANTHROPIC_API_KEY": "stub-key",
        }


@contextlib.contextmanager
def serve_models(reply: Replying) -> Iterator[StubServer]:
    """Serve on a free loopback port until the context is left."""
    seen: list[Seen] = []
    ending = threading.Event()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers.get("content-length", 0))) or b"{}")
            request = understood(self.path, body, dict(self.headers.items()))
            seen.append(request)
            self.answer(request, reply(request))

        def answer(self, request: Seen, told: Reply) -> None:
            if told.silence and ending.wait(told.silence):
                self.close_connection = True
                return
            body = told.raw if told.raw is not None else json.dumps(document(request, told)).encode()
            with contextlib.suppress(OSError):
                self.send_response(told.status)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                for name, value in told.headers.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body[: len(body) // 2] if told.cut else body)
            if told.cut:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
            """Nothing: tests have their own output."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield StubServer(f"http://127.0.0.1:{server.server_address[1]}", seen)
    finally:
        ending.set()
        server.shutdown()
        server.server_close()
        thread.join()


def understood(path: str, body: Mapping[str, Any], headers: Mapping[str, str]) -> Seen:
    said = body.get("messages") or body.get("input") or []
    if isinstance(said, str):
        said = [{"role": "user", "content": said}]
    system = [each for each in said if each.get("role") in ("system", "developer")]
    others = [each for each in said if each not in system]
    instructions = [body.get("instructions"), body.get("system"), *(each.get("content") for each in system)]
    return Seen(
        path=path,
        model=str(body.get("model", "")),
        text="\n".join(_text(each.get("content")) for each in others),
        instructions="\n".join(_text(each) for each in instructions if each),
        body=body,
        headers={name.lower(): value for name, value in headers.items()},
    )


def _text(content: object) -> str:
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "\n".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    return ""


def document(seen: Seen, told: Reply) -> dict[str, Any]:
    if told.status != 200:
        return {"error": {"message": told.text, "type": "stub", "code": None}, "type": "error"}
    if seen.path.endswith("/chat/completions"):
        return _chat(seen, told)
    return _message(seen, told) if seen.path.endswith("/messages") else _response(seen, told)


def _chat(seen: Seen, told: Reply) -> dict[str, Any]:
    message = {"role": "assistant", "content": None if told.refusal else told.text, "refusal": told.refusal}
    return {
        "id": "chatcmpl-stub",
        "object": "chat.completion",
        "created": 1_700_000_000,
        "model": seen.model,
        "choices": [{"index": 0, "message": message, "finish_reason": told.finish, "logprobs": None}],
        "usage": {
            "prompt_tokens": told.input_tokens,
            "completion_tokens": told.output_tokens,
            "total_tokens": told.input_tokens + told.output_tokens,
        },
    }


def _response(seen: Seen, told: Reply) -> dict[str, Any]:
    cut = told.finish != "stop"
    content: dict[str, Any] = {"type": "output_text", "text": told.text, "annotations": []}
    if told.refusal:
        content = {"type": "refusal", "refusal": told.refusal}
    reason = "max_output_tokens" if told.finish == "length" else told.finish
    return {
        "id": "resp-stub",
        "object": "response",
        "created_at": 1_700_000_000,
        "model": seen.model,
        "status": "incomplete" if cut else "completed",
        "incomplete_details": {"reason": reason} if cut else None,
        "error": None,
        "output": [
            {"id": "msg-stub", "type": "message", "role": "assistant", "status": "completed", "content": [content]}
        ],
        "parallel_tool_calls": False,
        "tool_choice": "auto",
        "tools": [],
        "usage": {
            "input_tokens": told.input_tokens,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": told.output_tokens,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": told.input_tokens + told.output_tokens,
        },
    }


def _message(seen: Seen, told: Reply) -> dict[str, Any]:
    reasons = {"stop": "end_turn", "length": "max_tokens", "content_filter": "refusal"}
    return {
        "id": "msg-stub",
        "type": "message",
        "role": "assistant",
        "model": seen.model,
        "content": [] if told.refusal else [{"type": "text", "text": told.text}],
        "stop_reason": "refusal" if told.refusal else reasons[told.finish],
        "stop_sequence": None,
        "usage": {"input_tokens": told.input_tokens, "output_tokens": told.output_tokens},
    }
