"""The HTTP client: what goes out, under which time-outs, over which route; reads with patience, writes once.

For one worker to make, use and close; its requests may run side by side in that worker's own threads.
"""

from __future__ import annotations

import ssl
import uuid
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

import httpx

from bookkeeper import __version__
from bookkeeper.codat import refusals, replies
from bookkeeper.codat.access import Access
from bookkeeper.codat.exchange import Exchange, Trail
from bookkeeper.codat.outcomes import Quota
from bookkeeper.codat.pace import CancelledError, Pace
from bookkeeper.codat.reception import Reception
from bookkeeper.errors import FilesError, UnreachableError

#: Seconds without progress, per phase. Reads and writes go through to the accounting software and back
#: (DOMAIN 2, "real-time"), so an answer may well take half a minute.
TIMEOUTS = httpx.Timeout(connect=10.0, read=90.0, write=30.0, pool=30.0)
#: Requests at a time. Codat docs, "Rate limits" (2026-08-17): 10 per connected company.
_AT_A_TIME = 10
_JSON = "application/json"


@dataclass(frozen=True, slots=True)
class Route:
    """The way to the service.

    Attributes:
        proxy: Address of a proxy for everything but this machine; the environment's is not looked at.
        ca_file: Certificates trusted beside the system's, for a company network that inspects traffic.
        transport: Stands in for the network.
    """

    proxy: str | None = None
    ca_file: Path | None = None
    transport: httpx.BaseTransport | None = None


class Client:
    """Sends requests with the key, and never follows a redirect with it.

    Attributes:
        quota: What the last answer that spoke of it said of the day's requests.
        has_answered: The service has answered, whatever it said.

    Raises:
        FilesError: The file of certificates cannot be used.
        UnreachableError: The proxy's address cannot be used.
    """

    def __init__(self, access: Access, pace: Pace | None = None, route: Route | None = None) -> None:
        self.access = access
        self.pace = pace or Pace()
        self.quota = Quota()
        self.has_answered = False
        self._http = httpx.Client(
            base_url=access.base_url,
            transport=_transport(access, route or Route()),
            timeout=TIMEOUTS,
            follow_redirects=False,
            trust_env=False,
            headers={
                "Authorization": access.authorization,
                "Accept": _JSON,
                "Accept-Encoding": "gzip",
                "User-Agent": f"Bookkeeper/{__version__}",
            },
        )

    def read(self, path: str, query: Mapping[str, str | int] | None = None) -> bytes:
        """GET a JSON answer, trying again for a while where that may help.

        Raises:
            BookkeeperError: Which one, `refusals.read_error` decides.
            CancelledError: The user stopped the work.
        """

        def attempt() -> Exchange:
            request = self._http.build_request("GET", path, params=query)
            return self._exchange(request, Reception(self.pace, self.pace.check))

        return self._patiently(attempt).body

    def download(self, path: str, file: BinaryIO, max_bytes: int) -> int:
        """GET a file; tried again only as long as nothing of it was written.

        Returns:
            The number of bytes written.

        Raises:
            BookkeeperError: As for `read`; also when the file is larger than `max_bytes`.
            FilesError: `file` cannot be written.
            CancelledError: The user stopped the work.
        """
        headers = {"Accept": "*/*", "Accept-Encoding": "identity"}

        def attempt() -> Exchange:
            request = self._http.build_request("GET", path, headers=headers)
            return self._exchange(request, Reception(self.pace, self.pace.check, file, max_bytes))

        return self._patiently(attempt).written

    def ask(self, path: str, query: Mapping[str, str | int] | None = None) -> bytes:
        """POST without a body what does no harm when it is done twice, as patiently as `read`.

        Each attempt has an idempotency key of its own: a fault is answered again for the same one.

        Raises:
            BookkeeperError: Which one, `refusals.read_error` decides.
            CancelledError: The user stopped the work.
        """

        def attempt() -> Exchange:
            headers = {"Idempotency-Key": str(uuid.uuid4())}
            request = self._http.build_request("POST", path, params=query, headers=headers)
            return self._exchange(request, Reception(self.pace, self.pace.check))

        return self._patiently(attempt).body

    def write(self, method: str, path: str, content: bytes, headers: Mapping[str, str]) -> Exchange:
        """Send a JSON body or none once, exactly these bytes. Never raises for what network or service do."""
        request = self._http.build_request(
            method, path, content=content, headers={**({"Content-Type": _JSON} if content else {}), **headers}
        )
        return self._exchange(request, Reception(self.pace, _go_on))

    def upload(self, path: str, file: tuple[str, bytes, str], headers: Mapping[str, str]) -> Exchange:
        """POST a form whose ``file`` is (name, content, media type), once, as `write` does."""
        request = self._http.build_request("POST", path, files={"file": file}, headers=dict(headers))
        return self._exchange(request, Reception(self.pace, _go_on))

    def close(self) -> None:
        """Close all connections."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _patiently(self, attempt: Callable[[], Exchange]) -> Exchange:
        began = self.pace.monotonic()
        made = 0
        while True:
            made += 1
            self.pace.check()
            exchange = attempt()
            error = refusals.read_error(exchange, self.pace.now(), self.access.redacted)
            if error is None:
                return exchange
            asked_s = replies.retry_after_s(exchange.headers, self.pace.now())
            wait_s = self.pace.before_retry_s(made, self.pace.monotonic() - began, asked_s)
            if wait_s is None or exchange.written or not refusals.is_worth_retrying(exchange):
                raise error
            self.pace.wait(wait_s)

    def _exchange(self, request: httpx.Request, reception: Reception) -> Exchange:
        began = self.pace.monotonic()
        request.extensions["trace"] = trail = Trail()
        status: int | None = None
        headers: Mapping[str, str] = {}
        failure: Exception | None = None
        try:
            response = self._http.send(request, stream=True)
            status, headers = response.status_code, response.headers
            self._hear(headers)
            with closing(response):
                reception.take(response)
        except (CancelledError, FilesError):
            raise
        # Whatever else broke, the caller must learn how far the request had come.
        except Exception as error:
            failure = error
        return Exchange(
            status,
            headers,
            reception.body,
            reception.written,
            failure,
            trail.may_have_left,
            self.pace.monotonic() - began,
        )

    def _hear(self, headers: Mapping[str, str]) -> None:
        self.quota = replies.quota(headers) or self.quota
        service_time = replies.service_time(headers)
        if service_time is not None:
            self.pace.heard(service_time)
        self.has_answered = True


def _go_on() -> None:
    """A write is not stopped half-way: its answer must be known."""


def _transport(access: Access, route: Route) -> httpx.BaseTransport:
    if route.transport is not None:
        return route.transport
    try:
        return httpx.HTTPTransport(
            verify=_trusted(access, route),
            proxy=None if access.is_loopback else route.proxy,
            limits=httpx.Limits(max_connections=_AT_A_TIME, max_keepalive_connections=_AT_A_TIME),
        )
    except (ValueError, ImportError, httpx.InvalidURL):
        if route.proxy is None:
            raise
        raise UnreachableError("The address of the proxy cannot be used.") from None


def system_certificates() -> ssl.SSLContext:
    """What the operating system trusts, not httpx's own list: companies install their authorities there.

    A frozen program's OpenSSL would look where they were on the computer it was made on; truststore looks
    where each system keeps them.
    """
    import truststore

    return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _trusted(access: Access, route: Route) -> ssl.SSLContext:
    if access.base_url.startswith("http:"):
        # Needs no certificates, and reading the system's takes 40 ms: trust none.
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = system_certificates()
    try:
        if route.ca_file is not None:
            context.load_verify_locations(route.ca_file)
    except OSError as error:
        raise FilesError(
            "The certificates in {0} cannot be used: {1}.", route.ca_file, error.strerror
        ) from None
    return context
