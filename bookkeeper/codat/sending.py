"""Sends what was kept, whatever API it is for, and reads what became of it."""

from __future__ import annotations

from bookkeeper.codat.classify import answer_to
from bookkeeper.codat.client import Client
from bookkeeper.codat.outcomes import Answer
from bookkeeper.codat.paths import Paths
from bookkeeper.codat.requests import StoredRequest


def send(client: Client, paths: Paths, request: StoredRequest, idempotency_key: str) -> Answer:
    """Send a stored request once, exactly its bytes, and tell what became of it.

    Never raises for what the network or the service does; never tries again.

    Raises:
        ValueError: The request is for other books than these.
    """
    if not request.path.startswith(f"{paths.home}/"):
        raise ValueError("this request was made for another connection")
    is_queued = request.path.startswith(f"{paths.push}/")
    # The synchronous file lists the key for the change of a bill too, the guide for POST alone (DOMAIN C15).
    has_key = request.method == "POST" or (request.method == "PUT" and not is_queued)
    headers = key_header(idempotency_key) if has_key else {}
    exchange = client.write(request.method, request.path, request.body, headers)
    return answer_to(exchange, client.pace.now(), client.access.redacted, is_queued=is_queued)


def key_header(idempotency_key: str) -> dict[str, str]:
    """The header that makes a request count once."""
    return {"Idempotency-Key": idempotency_key}
