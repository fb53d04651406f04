"""A server that speaks the synchronous API and sends whatever a test puts into its lists.

The practice company keeps sound books and cannot be made to send nonsense; the world can.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

COMPANY, CONNECTION = "11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"


@dataclass
class OddBooks:
    """What the server sends. Texts are sent as they are, so that they may be broken JSON."""

    base_url: str = ""
    status: str = "Linked"
    link_url: str = "https://link.example/authorise"
    suppliers: list[dict[str, Any]] = field(default_factory=list)
    bills: str = '{"results": [], "pagination": {}}'
    bills_type: str = "application/json"
    requests: list[str] = field(default_factory=list)

    def answer(self, path: str) -> tuple[str, str]:
        tail = path.rpartition("/")[2]
        company = f"/companies/{COMPANY}"
        if path == f"{company}/connections/{CONNECTION}":
            return json.dumps(self._connection()), "application/json"
        if path == "/companies":
            mine = {"id": COMPANY, "name": "Odd & Sons", "redirect": "https://x.example"}
            listed = {"results": [mine | {"dataConnections": [self._connection()]}], "pageNumber": 1}
            links = {"self": {"href": "/companies"}, "current": {"href": "/companies"}}
            return json.dumps(
                listed | {"pageSize": 1, "totalResults": 1, "_links": links}
            ), "application/json"
        match tail:
            case "info":
                return '{"companyName": "Odd & Sons", "baseCurrency": "GBP"}', "application/json"
            case "suppliers":
                return json.dumps({"results": self.suppliers, "pagination": {}}), "application/json"
            case "bills":
                return self.bills, self.bills_type
            case "attachments":
                return "[]", "application/json"
            case _:
                return '{"bankAccounts": [], "pagination": {}}', "application/json"

    def _connection(self) -> dict[str, Any]:
        return {
            "id": CONNECTION,
            "integrationId": CONNECTION,
            "integrationKey": "gbol",
            "sourceId": CONNECTION,
            "sourceType": "Accounting",
            "platformName": "Xero",
            "linkUrl": self.link_url,
            "status": self.status,
            "created": "2026-01-01T00:00:00Z",
        }


@contextmanager
def odd_server() -> Iterator[OddBooks]:
    books = OddBooks()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        wbufsize = -1

        def do_GET(self) -> None:
            path = urlsplit(self.path).path
            books.requests.append(self.path)
            text, kind = books.answer(path)
            body = text.encode()
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    books.base_url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield books
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
