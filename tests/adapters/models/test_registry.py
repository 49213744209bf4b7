"""Names of models: which would do, what is missing, and what is never imported."""

import subprocess
import sys

import pytest

from quaestor.adapters.models.registry import ModelRegistry
from quaestor.core.errors import BadInput, ModelProblem, Unavailable, UnknownName
from quaestor.core.model.providers import PROVIDERS, missing
from quaestor.flows.choose import ChosenModels, named_model
from quaestor.operations.models import Models, chosen_models
from quaestor.testing.model_server import Reply, serve_models

pytestmark = pytest.mark.anyio
KEYS = {"OPENAI_API_KEY": "k", "ANTHROPIC_API_KEY": "k"}


def registry(**parts: object) -> ModelRegistry:
    return ModelRegistry(**{"environ": KEYS, **parts})  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["gpt-5", "nobody:nothing", "openai:", "openai: ", ":x", "", "openai:" + "x" * 300])
def test_a_name_that_is_none_is_refused_with_those_that_would_do(name: str) -> None:
    with pytest.raises(UnknownName) as refused:
        registry().check(name)
    assert "openai" in refused.value.action
    assert "builtin" in refused.value.action


def test_a_near_name_is_suggested() -> None:
    with pytest.raises(UnknownName) as refused:
        registry().check("opnai:gpt-5")
    assert "Did you mean openai:gpt-5?" in refused.value.action


def test_a_missing_key_is_named() -> None:
    with pytest.raises(Unavailable) as unready:
        registry(environ={}).check("anthropic:claude-sonnet-4-6")
    assert "ANTHROPIC_API_KEY" in unready.value.action


def test_a_server_of_ones_own_needs_no_key() -> None:
    registry(environ={"OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}).check("openai:anything")
    registry(environ={"OLLAMA_BASE_URL": "http://127.0.0.1:1"}).check("ollama:qwen3")


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda each: each.name)
def test_a_missing_library_is_named_with_the_line_that_installs_it(provider: object) -> None:
    assert missing(provider, {}, installed=False) == f"Install its library: pip install 'quaestor[{provider.extra}]'"  # type: ignore[arg-type, attr-defined]


def test_only_what_is_offered_may_be_named() -> None:
    offered = registry(allowed=["openai:gpt-5"])
    assert offered.check("openai:gpt-5") == "openai:gpt-5"
    with pytest.raises(UnknownName) as refused:
        offered.check("openai:gpt-5-pro")
    assert refused.value.action == "Available: builtin, openai:gpt-5."


async def test_the_list_says_what_each_costs_and_what_is_missing() -> None:
    listed = {each.name: each for each in await registry(default="openai:gpt-5").listed()}
    assert listed["openai:gpt-5"].default
    assert (listed["openai:gpt-5"].input_cost or 0) > 0
    assert (listed["openai:gpt-5"].output_cost or 0) > 0
    assert "MISTRAL_API_KEY" in (listed["mistral:…"].missing or "") or "pip install" in (
        listed["mistral:…"].missing or ""
    )
    assert not listed["mistral:…"].available


async def test_a_model_is_tried(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve_models(lambda _: Reply("ready")) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        tried = ModelRegistry()
        try:
            call = await tried.test("openai:one")
        finally:
            await tried.close()
    assert (call.model, call.outcome, call.input_tokens) == ("openai:one", "replied", 100)


async def test_a_model_that_cannot_be_reached_fails_its_trial(monkeypatch: pytest.MonkeyPatch) -> None:
    with serve_models(lambda _: Reply("no", 401)) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        tried = ModelRegistry()
        try:
            with pytest.raises(ModelProblem, match="refused the key"):
                await tried.test("openai:one")
        finally:
            await tried.close()


def test_which_models_are_meant() -> None:
    known = registry(default="openai:house")
    assert chosen_models(Models(), known) == ChosenModels("openai:house")
    assert chosen_models(Models(model="builtin"), known) == ChosenModels()
    assert chosen_models(Models(model="openai:a"), known) == ChosenModels("openai:a")
    assert chosen_models(Models(implementation_model="openai:a"), known) == ChosenModels("openai:a")
    both = Models(reasoning_model="anthropic:t", implementation_model="openai:a")
    assert chosen_models(both, known) == ChosenModels("openai:a", "anthropic:t")
    assert chosen_models(Models(), registry()) == ChosenModels()
    assert chosen_models(Models(reasoning_model="anthropic:t"), registry()) == ChosenModels(
        "anthropic:t", "anthropic:t"
    )


@pytest.mark.parametrize(
    "given",
    [Models(model="openai:a", implementation_model="openai:b"), Models(model="builtin", reasoning_model="openai:a")],
)
def test_a_choice_that_contradicts_itself_is_no_choice(given: Models) -> None:
    with pytest.raises(BadInput):
        chosen_models(given, registry())


def test_without_a_name_a_suite_asks_no_model() -> None:
    known = registry(default="openai:house")
    assert named_model(None, known) is None
    assert named_model("builtin", known) is None
    assert named_model("openai:a", known) == "openai:a"


async def test_what_is_asked_by_default_is_opened_before_the_first_question(monkeypatch: pytest.MonkeyPatch) -> None:
    models = registry(default="openai:house")
    with serve_models(lambda _: Reply("ready")) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        try:
            await models.prepare()
            assert server.seen == []
            monkeypatch.delenv("OPENAI_API_KEY")
            monkeypatch.delenv("OPENAI_BASE_URL")
            assert (await models.test("openai:house")).outcome == "replied"
        finally:
            await models.close()


async def test_a_default_that_is_not_set_up_is_no_reason_not_to_start(no_keys: None) -> None:
    await ModelRegistry(default="openai:house").prepare()


def test_a_server_without_models_imports_no_library_for_them() -> None:
    script = (
        "import sys, quaestor.api.serving; "
        "print([n for n in ('pydantic_ai', 'openai', 'anthropic', 'genai_prices', 'httpx2') if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, env={"PYTHONPATH": "src"}
    )
    assert done.stdout.strip() == "[]"
