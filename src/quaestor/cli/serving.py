"""`quaestor serve` and `quaestor demo`: the server, until Ctrl-C."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Home, run, settings_from

if TYPE_CHECKING:
    from socket import socket

    from quaestor.settings import Settings

DEMO_HOME = "quaestor-demo"
"""Beside the real workspace, never in it: sample data must not mix with people's own."""

Port = Annotated[int | None, typer.Option(help="The port to listen on; 0 takes a free one.")]


def serve(
    home: Home = None,
    host: Annotated[str | None, typer.Option(help="The address to listen on; loopback only for now.")] = None,
    port: Port = None,
) -> None:
    """Serve the workspace: the page, REST and metrics."""

    async def work() -> int:
        settings = settings_from(home, host=host, port=port)
        with listening(settings) as listener:
            await serve_until_stopped(settings, listener, browser=False)
        return DONE

    run(work())


def demo(
    port: Port = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open a browser.")] = False,
    home: Home = None,
) -> None:
    """Serve sample data: accounts, facilities and wages. Needs no key and no network."""

    async def work() -> int:
        from quaestor.wiring.sampling import prepare_demo

        settings = settings_from(home or DEMO_HOME, port=port)
        with listening(settings) as listener:
            await prepare_demo(settings, tell=typer.echo)
            await serve_until_stopped(settings, listener, browser=not no_browser)
        return DONE

    run(work())


def listening(settings: Settings) -> socket:
    """The address taken, before any work is done for nothing. Raises `Invalid` where it is another machine's to reach,
    `Unavailable` where another program has it."""
    import socket

    from quaestor.api.loopback import require_loopback
    from quaestor.core.errors import Unavailable

    require_loopback(settings.host)
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    # Only on a socket that says it is TCP does asyncio send at once; the second part of a reply would wait 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((settings.host.strip("[]"), settings.port))
    except OSError as error:
        listener.close()
        raise Unavailable(
            f"Port {settings.port} of {settings.host} cannot be used: {error.strerror or 'it is not free'}.",
            action="Stop the program that uses it, or choose another with --port; 0 takes a free one.",
        ) from error
    return listener


async def serve_until_stopped(settings: Settings, listener: socket, *, browser: bool) -> None:
    """Serve, print `Ready: URL` once requests are taken, and stop cleanly on Ctrl-C or SIGTERM."""
    import uvicorn

    from quaestor.api.serving import served_app

    class AnnouncingServer(uvicorn.Server):
        async def startup(self, sockets: list[socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                announce(listener, settings, browser=browser)

    async with served_app(settings) as app:
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=5,
        )
        await AnnouncingServer(config).serve(sockets=[listener])


def announce(listener: socket, settings: Settings, *, browser: bool) -> None:
    port = listener.getsockname()[1]
    bare = settings.host.strip("[]")
    host = f"[{bare}]" if ":" in bare else bare
    url = f"http://{host}:{port}"
    typer.echo(f"Ready: {url}")
    if browser:
        import webbrowser

        webbrowser.open(url)
