"""How long a person waits for the answer to a sample question, at each door: from asking to having it."""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
import tempfile
import time

import httpx

from bench.figures import COMMAND, Figure, spread, time_awaited
from bench.samples import sample_questions
from bench.server import served

SOURCES = ("crm", "facility", "wages")
COMMANDS_EACH = 4
"""So many questions of each source by a process of their own; the rest would only say the same again."""


async def measure() -> list[Figure]:
    questions = sample_questions()
    how = f"the {len(questions)} sample questions and paraphrases, from asking to having the answer"
    with tempfile.TemporaryDirectory() as home:
        async with served(home) as url:
            rest = await over_rest(url)
            page = await on_the_page(url)
        chat = [each for source in SOURCES for each in await in_a_chat(home, source)]
        command = await by_commands(home)
    return [
        Figure("question over REST", spread(rest), how),
        *(
            [Figure("question on the page", spread(page), "the same, in Chromium, until the answer is shown")]
            if page
            else []
        ),
        Figure("question in `quaestor chat`", spread(chat), "the same, one process for each source, running already"),
        Figure("`quaestor ask`", spread(command), f"{len(command)} of them, each a process from its start to its end"),
    ]


def of(source: str) -> list[str]:
    return [text for name, text, _ in sample_questions() if name == source]


async def over_rest(url: str) -> list[float]:
    async with httpx.AsyncClient(base_url=f"{url}/api/v1", timeout=30) as client:

        async def ask(source: str, question: str) -> None:
            (await client.post("/ask", json={"source": source, "question": question})).raise_for_status()

        return [await time_awaited(lambda: ask(source, question)) for source in SOURCES for question in of(source)]


async def in_a_chat(home: str, source: str) -> list[float]:
    """The first question is asked twice, since the process is still starting when it is read."""
    command = [*COMMAND, "chat", "--source", source, "--home", home, "--json"]
    pipe = asyncio.subprocess.PIPE
    chat = await asyncio.create_subprocess_exec(*command, stdin=pipe, stdout=pipe, limit=1 << 24)
    assert chat.stdin is not None
    assert chat.stdout is not None

    async def ask(question: str) -> None:
        chat.stdin.write(question.encode() + b"\n")
        await chat.stdout.readline()

    questions = of(source)
    seconds = [await time_awaited(lambda: ask(question)) for question in [questions[0], *questions]]
    chat.stdin.close()
    await chat.wait()
    return seconds[1:]


async def by_commands(home: str) -> list[float]:
    async def ask(source: str, question: str) -> None:
        command = [*COMMAND, "ask", question, "--source", source, "--home", home, "--json"]
        process = await asyncio.create_subprocess_exec(*command, stdout=asyncio.subprocess.DEVNULL)
        await process.wait()

    await ask(SOURCES[0], of(SOURCES[0])[0])
    picked = [(source, question) for source in SOURCES for question in of(source)[:: len(of(source)) // COMMANDS_EACH]]
    return [await time_awaited(lambda: ask(source, question)) for source, question in picked]


async def on_the_page(url: str) -> list[float]:
    """Nothing where there is no Chromium."""
    found = os.environ.get("QUAESTOR_CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    if found is None:
        return []
    from playwright.async_api import async_playwright, expect

    seconds = []
    async with async_playwright() as playwright, contextlib.AsyncExitStack() as stack:
        browser = await playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        stack.push_async_callback(browser.close)
        for source in SOURCES:
            page = await browser.new_page(base_url=url)
            await page.add_init_script(f"localStorage.setItem('quaestor.source', '{source}')")
            await page.goto("/")
            for question in of(source):
                await page.get_by_role("link", name="New question", exact=True).click()
                await page.get_by_label("Your question").fill(question)
                turn = page.get_by_role("article", name=question, exact=True)
                began = time.perf_counter()
                await page.get_by_label("Your question").press("Enter")
                await expect(turn).to_have_attribute("aria-busy", "false", timeout=30_000)
                seconds.append(time.perf_counter() - began)
            await page.close()
    return seconds
