"""THE WIRE: the Bill Pay APIs, synchronous and asynchronous, behind one gateway each.

What other rooms may use is named here. `Gateway` and `AsyncGateway` (one company's books), `Directory` (the
companies a key reaches) and what they need are fetched when first asked for: httpx and pydantic cost the
window a tenth of a second that belongs after its first paint (MEASURED 4). The rest is light.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from bookkeeper.codat.access import PRODUCTION_URL, Access, authorization_from, safe_link
from bookkeeper.codat.file_names import is_openable, safe_file_name
from bookkeeper.codat.outcomes import Answer, Outcome, Quota
from bookkeeper.codat.pace import CancelledError, Pace
from bookkeeper.codat.requests import (
    AsyncLine,
    AsyncLink,
    AsyncPayment,
    NewAccount,
    SinglePayment,
    StoredRequest,
)

if TYPE_CHECKING:
    from bookkeeper.codat.async_gateway import AsyncGateway
    from bookkeeper.codat.client import Client, Route
    from bookkeeper.codat.directory import Directory
    from bookkeeper.codat.gateway import Gateway
    from bookkeeper.codat.listing import Page
    from bookkeeper.codat.reading_ahead import ahead
    from bookkeeper.codat.refusals import write_error

__all__ = [
    "PRODUCTION_URL",
    "Access",
    "Answer",
    "AsyncGateway",
    "AsyncLine",
    "AsyncLink",
    "AsyncPayment",
    "CancelledError",
    "Client",
    "Directory",
    "Gateway",
    "NewAccount",
    "Outcome",
    "Pace",
    "Page",
    "Quota",
    "Route",
    "SinglePayment",
    "StoredRequest",
    "ahead",
    "authorization_from",
    "is_openable",
    "safe_file_name",
    "safe_link",
    "write_error",
]

_HEAVY = {
    "AsyncGateway": "async_gateway",
    "Client": "client",
    "Directory": "directory",
    "Gateway": "gateway",
    "Page": "listing",
    "Route": "client",
    "ahead": "reading_ahead",
    "write_error": "refusals",
}


if not TYPE_CHECKING:  # a type checker would take it for a promise that every name is here

    def __getattr__(name: str) -> object:
        if name not in _HEAVY:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(importlib.import_module(f"{__name__}.{_HEAVY[name]}"), name)
