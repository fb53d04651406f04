"""What an endpoint is given and how its answer leaves: the small frame around every endpoint."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response

from bookkeeper.practice.amounts import encode_json
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.refusals import Refused, not_found
from bookkeeper.practice.service import Company, Service

_LOGGER: Final = logging.getLogger(__name__)

JSON: Final = "application/json; charset=utf-8"


@dataclass(frozen=True, slots=True)
class Call:
    """One request, on its way to an endpoint.

    Attributes:
        service: The server's state.
        method: GET, POST ...
        address: The path of the request.
        path: The variable parts of the address.
        query: The query parameters, decoded.
        headers: The headers, by lower-case name.
        body: The body's bytes.
    """

    service: Service
    method: str
    address: str
    path: Mapping[str, str]
    query: QueryParams
    headers: Mapping[str, str]
    body: bytes

    @property
    def now(self) -> datetime:
        """The time by the service's clock, UTC."""
        return self.service.clock()

    @property
    def company(self) -> Company:
        """The company the address names; ``Refused`` with 404 when there is none."""
        company = self.service.company(self.path["company"])
        if company is None:
            raise not_found(f"Company {self.path['company']}")
        return company

    @property
    def connected(self) -> Company:
        """The company, after checking that the address names its connection too."""
        company = self.company
        if company.connection_id != self.path["connection"].lower():
            raise not_found(f"Connection {self.path['connection']}")
        return company

    @property
    def ledger(self) -> Ledger:
        """The books behind the connection, which must be linked and spoken to in the synchronous API.

        Raises:
            Refused: 404 for an unknown company or connection, or software without the synchronous API; 403
                when the connection has lost, or not yet been given, access.
        """
        company = self.connected
        if not company.platform.speaks_sync:
            raise Refused(404, f"Bill Pay is not supported by platform {company.platform.name}.")
        require_linked(self.service, company)
        return self.settled(company)

    def settled(self, company: Company) -> Ledger:
        """The company's books, after all that was due by now has been done (see ``agenda``)."""
        self.service.settle(company)
        return company.ledger


def require_linked(service: Service, company: Company) -> None:
    """Raise ``Refused`` with 403 unless the company's connection is linked."""
    status = service.connection_status(company)
    if status != "Linked":
        raise Refused(
            403, f"The connection is {status}: its user must authorise it before data can be accessed."
        )


@dataclass(frozen=True, slots=True)
class Reply:
    """What an endpoint answers: a value for JSON, bytes of another type, or no bytes and no type."""

    content: object
    status: int = 200
    content_type: str | None = JSON
    headers: tuple[tuple[str, str], ...] = ()

    def body(self) -> bytes:
        """The bytes to send."""
        return self.content if isinstance(self.content, bytes) else encode_json(self.content)


Endpoint = Callable[[Call], Reply]


def serve(endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
    """The endpoint as Starlette wants it: run in a thread, its refusals turned into answers."""

    async def answer(request: Request) -> Response:
        call = Call(
            request.app.state.service,
            request.method,
            request.url.path,
            request.path_params,
            request.query_params,
            request.headers,
            await request.body(),
        )
        reply = await run_in_threadpool(_reply, endpoint, call)
        return Response(reply.body(), reply.status, dict(reply.headers), reply.content_type)

    return answer


def _reply(endpoint: Endpoint, call: Call) -> Reply:
    try:
        return endpoint(call)
    except Refused as refusal:
        return error_reply(refusal)
    except Exception:
        _LOGGER.exception("the practice company failed")
        return error_reply(Refused(500, "An internal error occurred."))


def error_reply(refusal: Refused) -> Reply:
    """A refusal in the API's shape for errors (DOMAIN.md 4.12), with a fresh correlation id."""
    problems = [
        {"itemId": problem.field, "message": problem.message, "validatorName": problem.validator}
        for problem in refusal.problems
    ]
    content = {
        "statusCode": refusal.status,
        "service": "PracticeApi",
        "error": refusal.error,
        "correlationId": uuid.uuid4().hex,
        "validation": {"errors": problems, "warnings": []} if problems else None,
        "canBeRetried": "Unknown",
        "detailedErrorCode": 0,
    }
    return Reply(content, refusal.status)
