"""The gate every request passes: key, quota, faults, idempotency, and the log of what came.

An ASGI application around the router. It alone touches the connection itself, because some faults are that
the connection is cut.
"""

from __future__ import annotations

import asyncio
import base64
import hmac
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Final

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bookkeeper.practice.calling import JSON, error_reply
from bookkeeper.practice.faults import Fault, FaultName
from bookkeeper.practice.idempotency import Answer, fingerprint
from bookkeeper.practice.limits import AT_ONCE
from bookkeeper.practice.refusals import Refused
from bookkeeper.practice.request_log import Received, RequestLog
from bookkeeper.practice.service import Service
from bookkeeper.practice.serving import TRANSPORT

#: Addresses that are not the vendor's: switches for tests and training.
CONTROL: Final = "/practice/"

#: Largest body taken, in bytes: a little above the largest attachment any software takes (DOMAIN.md 10).
LARGEST_BODY: Final = 101 * 1024 * 1024

#: Largest body kept in the log; of a larger one nothing is kept.
_LARGEST_LOGGED: Final = 2**20

#: The one PUT for which the vendor's description lists an idempotency key (DOMAIN.md 2).
_BILL_UPDATE: Final = re.compile(r"/payables/bills/[^/]+$")

_COMPANY: Final = re.compile(r"^/companies/([^/]+)/")

_HTML_TYPE: Final = (("content-type", "text/html; charset=utf-8"),)
_HTML: Final = b"<!DOCTYPE html><html><head><title>Error</title></head><body><h1>Try again</h1></body></html>"


class ConnectionCutError(Exception):
    """The connection is cut on purpose, or gone; there is nobody to answer."""


class Gate:
    """The ASGI application in front of the router."""

    def __init__(self, app: ASGIApp, service: Service, log: RequestLog) -> None:
        self._app = app
        self._service = service
        self._log = log
        self._authorization = b"Basic " + base64.b64encode(service.api_key.encode())
        self._at_once: dict[str, int] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request, or cut its connection."""
        try:
            received = await _receive(scope, receive)
            answer = await self._answer(scope, received)
            if received.fault is FaultName.DROP_MID_ANSWER:
                received.status = None
                await _send(send, answer, sent=len(answer.body) // 2)
                raise ConnectionCutError
            await _send(send, answer, sent=len(answer.body))
        except Refused as refusal:
            answer = _as_answer(refusal)
            await _send(send, answer, sent=len(answer.body))
        except ConnectionCutError:
            scope["extensions"][TRANSPORT].abort()
            # The server takes a return without an answer for a failure unless it knows that nobody listens.
            while (await receive())["type"] != "http.disconnect":
                pass

    async def _answer(self, scope: Scope, received: Received) -> Answer:
        """The answer to a request, logged, with the headers every answer carries."""
        is_control = received.path.startswith(CONTROL)
        if not is_control:
            self._log.add(received)
        now = self._service.clock()
        within, limits, wait = self._service.quota.count(now)
        try:
            if not self._is_authorised(scope):
                raise Refused(401, "The API key is missing or wrong.")
            if is_control:
                answer = await self._route(scope, received)
            elif not within:
                answer = _limited("The daily quota is used up.", str(wait))
            else:
                answer = await self._in_turn(scope, received)
        except Refused as refusal:
            answer = _as_answer(refusal)
        received.status = answer.status
        if len(received.body) > _LARGEST_LOGGED:
            received.body = b""
        headers = (*answer.headers, *limits, ("date", _http_date(now)))
        return Answer(answer.status, headers, answer.body)

    def _is_authorised(self, scope: Scope) -> bool:
        """Whether the header is ``Basic`` and the base64 of the key alone, compared in constant time."""
        given = [value for name, value in scope["headers"] if name == b"authorization"]
        return len(given) == 1 and hmac.compare_digest(given[0], self._authorization)

    async def _in_turn(self, scope: Scope, received: Received) -> Answer:
        """The answer, unless too many requests are under way for the company."""
        with self._one_more(received.path) as is_allowed:
            if not is_allowed:
                return _limited(f"More than {AT_ONCE} requests at once for one company.", "1")
            return await self._with_fault(scope, received)

    @contextmanager
    def _one_more(self, path: str) -> Iterator[bool]:
        """Count a request as under way for its company; the eleventh at once is not allowed."""
        match = _COMPANY.match(path)
        company = match.group(1) if match else ""
        self._at_once[company] = self._at_once.get(company, 0) + 1
        try:
            yield not company or self._at_once[company] <= AT_ONCE
        finally:
            self._at_once[company] -= 1

    async def _with_fault(self, scope: Scope, received: Received) -> Answer:
        """The answer, after whatever fault is waiting for this request."""
        fault = self._service.faults.strike(received.method, received.path)
        if fault is None:
            return await self._once(scope, received, None)
        received.fault = fault.name
        instead = self._instead(fault)
        if instead is not None:
            return instead
        answer = await self._once(scope, received, fault)
        match fault.name:
            case FaultName.COMMIT_THEN_DROP:
                raise ConnectionCutError
            case FaultName.CUT_OFF_JSON:
                return Answer(answer.status, answer.headers, answer.body[: len(answer.body) // 2])
            case FaultName.HTML:
                return Answer(answer.status, _HTML_TYPE, _HTML)
        return answer

    def _instead(self, fault: Fault) -> Answer | None:
        """What happens in place of the request, outside idempotency: before it is known, or at the door."""
        match fault.name:
            case FaultName.DROP_BEFORE:
                raise ConnectionCutError
            case FaultName.LIMIT_SECONDS:
                return _limited("Too many requests.", str(round(fault.seconds)))
            case FaultName.LIMIT_DATE:
                return _limited(
                    "Too many requests.", _http_date(self._service.clock() + timedelta(seconds=fault.seconds))
                )
            case FaultName.LIMIT_BARE:
                return _limited("Too many requests.", None)
            case FaultName.BAD_GATEWAY:
                return Answer(502, _HTML_TYPE, _HTML)
            case FaultName.UNAUTHORIZED:
                return _as_answer(Refused(401, "The API key is missing or wrong."))
            case FaultName.FORBIDDEN:
                return _as_answer(Refused(403, "The API key has no access to this resource."))
            case FaultName.KEY_CLASH:
                return _as_answer(Refused(422, "The idempotency key has been used for a different request."))
        return None

    async def _once(self, scope: Scope, received: Received, fault: Fault | None) -> Answer:
        """Carry the request out, or give again the answer kept for its idempotency key."""
        key = received.headers.get("idempotency-key")
        if not key or not self._takes_key(received):
            return await self._carry_out(scope, received, fault)
        answers = self._service.answers
        request = fingerprint(received.method, received.path, received.query, received.body)
        kept = answers.begin(key, request, self._service.clock())
        if kept is not None:
            received.is_replay = True
            return kept
        try:
            answer = await self._carry_out(scope, received, fault)
        except BaseException:
            answers.release(key)
            raise
        answers.keep(key, answer, self._service.clock())
        return answer

    def _takes_key(self, received: Received) -> bool:
        """Whether idempotency keys are honoured for such a request."""
        if "/push/" in received.path and not self._service.has_push_keys:
            return False
        if received.method == "PUT":
            return _BILL_UPDATE.search(received.path) is not None
        return received.method in ("POST", "PATCH")

    async def _carry_out(self, scope: Scope, received: Received, fault: Fault | None) -> Answer:
        """Have the router answer, with faults that count as the server's own answer to the request."""
        name = fault.name if fault else None
        match name:
            case FaultName.ERROR_BEFORE:
                return _as_answer(Refused(500, "An internal error occurred."))
            case FaultName.UNAVAILABLE:
                return _as_answer(Refused(503, "The service is under maintenance."))
            case FaultName.CONFLICT:
                return _as_answer(Refused(409, "The data set has not been requested or is still syncing."))
        if fault and name is FaultName.SLOW:
            await asyncio.sleep(fault.seconds)
        answer = await self._route(scope, received)
        if name is FaultName.ERROR_AFTER:
            return _as_answer(Refused(500, "An internal error occurred."))
        if name is FaultName.UNAVAILABLE_AFTER:
            return _as_answer(Refused(503, "The service is under maintenance."))
        return answer

    async def _route(self, scope: Scope, received: Received) -> Answer:
        """The router's answer, collected."""
        collected: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": received.body, "more_body": False}

        async def send(message: Message) -> None:
            collected.append(message)

        await self._app(scope, receive, send)
        start = collected[0]
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in start["headers"])
        body = b"".join(message.get("body", b"") for message in collected[1:])
        return Answer(start["status"], headers, body)


async def _receive(scope: Scope, receive: Receive) -> Received:
    """The whole request; the key is left out of what is remembered of it."""
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
    headers.pop("authorization", None)
    body = bytearray()
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise ConnectionCutError
        body += message.get("body", b"")
        if len(body) > LARGEST_BODY:
            raise Refused(413, "The request is too large.")
        if not message.get("more_body", False):
            break
    query = scope["query_string"].decode("latin-1")
    return Received(scope["method"], scope["path"], query, headers, bytes(body))


async def _send(send: Send, answer: Answer, *, sent: int) -> None:
    """Send an answer announced in full, of whose body only ``sent`` bytes follow."""
    headers = [
        (name.encode("latin-1"), value.encode("latin-1"))
        for name, value in answer.headers
        if name != "content-length"
    ]
    if answer.status != 204:
        headers.append((b"content-length", str(len(answer.body)).encode()))
    is_cut = sent < len(answer.body)
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body[:sent], "more_body": is_cut})


def _as_answer(refusal: Refused, *headers: tuple[str, str]) -> Answer:
    reply = error_reply(refusal)
    return Answer(reply.status, (("content-type", JSON), *headers), reply.body())


def _limited(why: str, retry_after: str | None) -> Answer:
    refusal = Refused(429, why)
    return _as_answer(refusal) if retry_after is None else _as_answer(refusal, ("retry-after", retry_after))


def _http_date(moment: datetime) -> str:
    """A moment as HTTP writes dates, rounded up to a whole second."""
    return format_datetime((moment + timedelta(microseconds=999_999)).astimezone(UTC), usegmt=True)
