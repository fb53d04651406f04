"""A server on loopback that plays broken answers byte by byte, as no HTTP library would."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

#: What to do with one connection: answer with these bytes, or play this.
Scene = bytes | Callable[[socket.socket], None]


@dataclass
class RawServer:
    """Plays one scene for each connection, the last one again and again; keeps the requests it read."""

    scenes: list[Scene]
    listener: socket.socket
    requests: list[bytes] = field(default_factory=list)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def port(self) -> int:
        port: int = self.listener.getsockname()[1]
        return port

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listener.accept()
            except OSError:
                return
            scene = self.scenes.pop(0) if len(self.scenes) > 1 else self.scenes[0]
            with connection, suppress(OSError):
                connection.settimeout(10)
                if isinstance(scene, bytes):
                    self.requests.append(read_request(connection))
                    connection.sendall(scene)
                else:
                    scene(connection)


@contextmanager
def raw_server(*scenes: Scene) -> Iterator[RawServer]:
    listener = socket.create_server(("127.0.0.1", 0))
    server = RawServer(list(scenes), listener)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        with suppress(OSError):
            listener.shutdown(socket.SHUT_RDWR)
        listener.close()
        thread.join(5)
        assert not thread.is_alive()


def read_request(connection: socket.socket) -> bytes:
    """One request, head and body."""
    data = b""
    while b"\r\n\r\n" not in data:
        piece = connection.recv(65536)
        if not piece:
            return data
        data += piece
    head, _, body = data.partition(b"\r\n\r\n")
    length = next(
        (
            int(line.split(b":")[1])
            for line in head.split(b"\r\n")
            if line.lower().startswith(b"content-length")
        ),
        0,
    )
    while len(body) < length:
        body += connection.recv(65536)
    return head + b"\r\n\r\n" + body


def reset(connection: socket.socket) -> None:
    """Close so that the other side sees a reset, not an end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def drop_at_the_first_byte(connection: socket.socket) -> None:
    # Not before it: a connection that breaks while it is being made sends nothing, and is told so.
    connection.recv(1)
    reset(connection)


def drop_after_reading(connection: socket.socket) -> None:
    read_request(connection)
    reset(connection)


def hang_up_after_reading(connection: socket.socket) -> None:
    read_request(connection)


def wait_for_the_end(connection: socket.socket) -> None:
    """Read, say nothing, and wait until the other side gives up."""
    read_request(connection)
    while connection.recv(65536):
        pass


def http(status: int, body: bytes, *headers: str, length: int | None = None) -> bytes:
    """An answer; a `length` greater than the body's cuts it off."""
    lines = [f"HTTP/1.1 {status} X", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body
