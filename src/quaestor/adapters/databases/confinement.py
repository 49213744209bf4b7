"""The inside of a child process (`child` is the outside): frames in, frames out, and limits that it sets itself.

It ends with the server, and the kernel ends it where a statement takes far more than it was given.
"""

from __future__ import annotations

import contextlib
import os
import queue
import resource
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from typing import BinaryIO

from quaestor.adapters.databases.wire import LENGTH, pack, unpack

Answer = Mapping[str, object]
Send = Callable[[Answer], None]

TOO_DEEP: Answer = {"error": "too_deep"}
"""For an answer that cannot be told: values in values in values."""
BEYOND_DATA = 1_200 * 1024 * 1024
"""Address space for the interpreter, libraries, thread stacks and answers, on top of the memory for data."""
OPEN_FILES = 256
PR_SET_PDEATHSIG = 1


def serve(answering: Callable[[Send], Callable[[object], Answer]]) -> None:
    """Answer one request after the other until the server is gone.

    *answering* is given what sends an answer that is not the last one to a request, and returns what gives the last.
    """
    requests = sys.stdin.buffer
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Nothing that prints may get between the frames.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    end_with_parent()
    waiting: queue.SimpleQueue[bytes] = queue.SimpleQueue()
    threading.Thread(target=_read_frames, args=(requests, waiting), daemon=True).start()

    def send(answer: Answer) -> None:
        answers.write(pack(answer))
        answers.flush()

    answer = answering(send)
    while True:
        last = answer(unpack(waiting.get()))
        try:
            send(last)
        except ValueError:
            # Nothing was written yet: a frame is packed before that.
            send(TOO_DEEP)


def end_with_parent() -> None:
    """On Linux the kernel ends us when the server dies, even where a third process keeps our input open."""
    if sys.platform == "linux":
        import ctypes

        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)


def _read_frames(requests: BinaryIO, waiting: queue.SimpleQueue[bytes]) -> None:
    """Read ahead while a statement runs, to notice at once when the server is gone."""
    while True:
        head = requests.read(LENGTH.size)
        if len(head) < LENGTH.size:
            os._exit(0)
        waiting.put(requests.read(LENGTH.unpack(head)[0]))


def limit_process(memory: int, written: int = 0) -> None:
    """No more memory than *memory* for data, no file longer than *written* bytes, no core dumped."""
    for limit, value in (
        (resource.RLIMIT_AS, memory + BEYOND_DATA),
        (resource.RLIMIT_FSIZE, written),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
    ):
        # A platform may not know a limit (macOS: address space), or have a lower one already.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))


def allow_processor(seconds: float) -> None:
    """The kernel ends us when a statement uses so much more processor time than we have used until now."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    allowed = int(used.ru_utime + used.ru_stime + seconds) + 2
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (allowed, hard))
