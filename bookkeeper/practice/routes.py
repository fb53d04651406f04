"""Every address the practice server answers."""

from __future__ import annotations

from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bookkeeper.practice import (
    companies_api,
    control,
    sync_attachments,
    sync_billing,
    sync_paying,
    sync_reading,
    sync_suppliers,
)
from bookkeeper.practice.calling import Endpoint, error_reply, serve
from bookkeeper.practice.refusals import Refused
from bookkeeper.practice.service import Service

_COMPANY: Final = "/companies/{company}"
_CONNECTION: Final = _COMPANY + "/connections/{connection}"
_PAYABLES: Final = _CONNECTION + "/payables"
_BILL: Final = _PAYABLES + "/bills/{bill}"

_ENDPOINTS: Final[tuple[tuple[str, str, Endpoint], ...]] = (
    ("GET", "/companies", companies_api.list_companies),
    ("GET", _COMPANY, companies_api.get_company),
    ("GET", _COMPANY + "/connections", companies_api.list_connections),
    ("GET", _CONNECTION, companies_api.get_connection),
    ("GET", _PAYABLES + "/info", sync_reading.company_information),
    ("GET", _PAYABLES + "/mappingOptions/bills", sync_reading.bill_options),
    ("GET", _PAYABLES + "/mappingOptions/payments", sync_reading.payment_options),
    ("GET", _PAYABLES + "/suppliers", sync_reading.list_suppliers),
    ("POST", _PAYABLES + "/suppliers", sync_suppliers.create_supplier),
    ("PUT", _PAYABLES + "/suppliers/{supplier}", sync_suppliers.update_supplier),
    ("GET", _PAYABLES + "/bills", sync_reading.list_bills),
    ("POST", _PAYABLES + "/bills", sync_billing.create_bill),
    ("PUT", _BILL, sync_billing.update_bill),
    ("POST", _BILL + "/payment", sync_paying.create_bill_payment),
    ("GET", _BILL + "/attachments", sync_attachments.list_attachments),
    ("POST", _BILL + "/attachments", sync_attachments.upload_attachment),
    ("GET", _BILL + "/attachments/{attachment}/download", sync_attachments.download_attachment),
    ("POST", _PAYABLES + "/bankAccounts", sync_paying.create_bank_account),
    ("GET", "/practice/faults", control.list_faults),
    ("POST", "/practice/faults", control.add_fault),
    ("DELETE", "/practice/faults", control.clear_faults),
    ("PUT", "/practice" + _COMPANY + "/connection", control.set_connection),
    ("GET", "/practice" + _COMPANY + "/books", control.show_books),
)


def build_router(service: Service) -> Starlette:
    """The router over all endpoints; what it cannot route is answered in the API's shape for errors."""
    router = Starlette(
        routes=[Route(path, serve(endpoint), methods=[method]) for method, path, endpoint in _ENDPOINTS],
        exception_handlers={HTTPException: _unrouted},
    )
    router.state.service = service
    return router


async def _unrouted(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    reply = error_reply(Refused(error.status_code, f"{error.detail}."))
    return Response(reply.body(), reply.status, error.headers, reply.content_type)
