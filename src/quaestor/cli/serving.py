"""`quaestor serve` and `quaestor demo`: the server, until Ctrl-C."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Home, run, settings_from

if TYPE_CHECKING:
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
        await serve_until_stopped(settings_from(home, host=host, port=port), browser=False)
        return DONE

    run(work())


def demo(
    port: Port = None,
    no_browser: Annotated[bool, typer.Option("--no-browser", help="Do not open a browser.")] = False,
    home: Home = None,
) -> None:
    """Serve sample data: accounts, facilities and wages. Needs no key and no network."""

    async def work() -> int:
        from quaestor.wiring import prepare_demo

        settings = settings_from(home or DEMO_HOME, port=port)
        await prepare_demo(settings, tell=typer.echo)
        await serve_until_stopped(settings, browser=not no_browser)
        return DONE

    run(work())


async def serve_until_stopped(settings: Settings, *, browser: bool) -> None:
    """Serve, print `Ready: URL` once requests are taken, and stop cleanly on Ctrl-C or SIGTERM."""
    import socket

    import uvicorn

    from quaestor.api.serving import served_app

    class AnnouncingServer(uvicorn.Server):
        async def startup(self, sockets: list[socket.socket] | None = None) -> None:
            await super().startup(sockets)
            if self.started:
                announce(self, settings, browser=browser)

    async with served_app(settings) as app:
        config = uvicorn.Config(
            app,
            host=settings.host,
            port=settings.port,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=5,
        )
        await AnnouncingServer(config).serve()


def announce(server: object, settings: Settings, *, browser: bool) -> None:
    port = next(
        (sock.getsockname()[1] for each in getattr(server, "servers", []) for sock in each.sockets), settings.port
    )
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    url = f"http://{host}:{port}"
    typer.echo(f"Ready: {url}")
    if browser:
        import webbrowser

        webbrowser.open(url)
