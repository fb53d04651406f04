"""Serves an ASGI application over HTTP/1.1 from a thread of its own, with connections that can be cut.

The protocol is uvicorn's; its ``Server`` is not used, because it takes a fifth of a second to stop and means
to handle the process's signals. Hundreds of tests each start and stop a server.
"""

from __future__ import annotations

import asyncio
import functools
import socket
import threading
from typing import Final

import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.protocols.http.h11_impl import H11Protocol
from uvicorn.server import ServerState

#: Where the connection's transport is found among the extensions of an ASGI scope.
TRANSPORT: Final = "bookkeeper.practice.transport"

#: Seconds that requests under way may still take when the server is told to stop.
_GRACE_S: Final = 0.5


class CuttableProtocol(H11Protocol):
    """HTTP/1.1 that tells the application its transport, so that a fault can cut the connection.

    ASGI has no way to break a connection off; closing the transport is what a crash or a dropped line does.
    """

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Hand the transport on with every request of this connection."""
        super().connection_made(transport)
        app = self.app

        async def with_transport(scope: Scope, receive: Receive, send: Send) -> None:
            await app({**scope, "extensions": {TRANSPORT: transport}}, receive, send)

        self.app = with_transport


class ServerThread:
    """A server on a listening socket, which it takes over and closes."""

    def __init__(self, app: ASGIApp, listener: socket.socket) -> None:
        self._listener = listener
        self._config = uvicorn.Config(
            app, log_config=None, access_log=False, proxy_headers=False, server_header=False
        )
        self._started = threading.Event()
        self._stop = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._failure: Exception | None = None
        self._thread = threading.Thread(target=self._run, name="practice-server")

    def start(self) -> None:
        """Start serving; requests are answered when this returns. Raises what kept it from starting."""
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """Finish what is under way, within reason, and end the thread."""
        if self._loop is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join()
        self._listener.close()

    def _run(self) -> None:
        try:
            asyncio.run(self._serve())
        except Exception as error:
            if self._started.is_set():
                raise
            self._failure = error
            self._started.set()

    async def _serve(self) -> None:
        self._config.load()
        self._loop = asyncio.get_running_loop()
        state = ServerState()
        protocol = functools.partial(CuttableProtocol, config=self._config, server_state=state, app_state={})
        server = await self._loop.create_server(protocol, sock=self._listener)
        self._started.set()
        await self._stop.wait()
        server.close()
        for connection in list(state.connections):
            connection.shutdown()
        if state.tasks:
            _, late = await asyncio.wait(set(state.tasks), timeout=_GRACE_S)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        for connection in list(state.connections):
            connection.transport.abort()
        # One more turn of the loop, in which the transports are closed.
        await asyncio.sleep(0)
