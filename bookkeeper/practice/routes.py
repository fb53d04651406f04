"""Every address the practice server answers."""

from __future__ import annotations

from typing import Final

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bookkeeper.practice import (
    async_operations,
    async_reading,
    companies_api,
    control,
    push_options,
    sync_attachments,
    sync_billing,
    sync_paying,
    sync_reading,
    sync_suppliers,
)
from bookkeeper.practice.calling import Endpoint, error_reply, serve
from bookkeeper.practice.listings import LISTINGS
from bookkeeper.practice.refusals import Refused
from bookkeeper.practice.service import Service

_COMPANY: Final = "/companies/{company}"
_CONNECTION: Final = _COMPANY + "/connections/{connection}"
_PAYABLES: Final = _CONNECTION + "/payables"
_BILL: Final = _PAYABLES + "/bills/{bill}"

_Routes = tuple[tuple[str, str, Endpoint], ...]

_SYNC: Final[_Routes] = (
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
)

_DATA: Final = _COMPANY + "/data"
_PUSH: Final = _CONNECTION + "/push"
_ATTACHMENTS: Final = _CONNECTION + "/data/bills/{bill}/attachments"

_ASYNC: Final[_Routes] = (
    ("GET", _COMPANY + "/dataStatus", async_operations.data_status),
    ("POST", _DATA + "/all", async_operations.queue_all),
    ("POST", _DATA + "/queue/{data_type}", async_operations.queue_one),
    ("GET", _DATA + "/history", async_operations.list_pulls),
    ("GET", _DATA + "/history/{operation}", async_operations.get_pull),
    ("GET", _COMPANY + "/push", async_operations.list_pushes),
    ("GET", _COMPANY + "/push/{operation}", async_operations.get_push),
    ("GET", _DATA + "/info", async_reading.company_info),
    *(("GET", f"{_DATA}/{name}", async_reading.list_records(name)) for name in LISTINGS),
    *(("GET", f"{_DATA}/{name}/{{record}}", async_reading.get_record(name)) for name in LISTINGS),
    ("GET", _ATTACHMENTS, async_reading.list_attachments),
    ("GET", _ATTACHMENTS + "/{attachment}", async_reading.get_attachment),
    ("GET", _ATTACHMENTS + "/{attachment}/download", async_reading.download_attachment),
    *(("GET", f"{_CONNECTION}/options/{name}", push_options.options(name)) for name in push_options.MODELS),
    ("POST", _PUSH + "/billPayments", async_operations.push("billPayments", "create")),
    ("DELETE", _PUSH + "/billPayments/{record}", async_operations.push("billPayments", "delete")),
    ("POST", _PUSH + "/bills", async_operations.push("bills", "create")),
    ("PUT", _PUSH + "/bills/{record}", async_operations.push("bills", "update")),
    ("DELETE", _PUSH + "/bills/{record}", async_operations.push("bills", "delete")),
    ("POST", _PUSH + "/bills/{bill}/attachments", async_operations.push_attachment),
    ("POST", _PUSH + "/billCreditNotes", async_operations.push("billCreditNotes", "create")),
    ("PUT", _PUSH + "/billCreditNotes/{record}", async_operations.push("billCreditNotes", "update")),
    ("POST", _PUSH + "/suppliers", async_operations.push("suppliers", "create")),
    ("PUT", _PUSH + "/suppliers/{record}", async_operations.push("suppliers", "update")),
    ("POST", _PUSH + "/bankAccounts", async_operations.push("bankAccounts", "create")),
    ("POST", _PUSH + "/accounts", async_operations.push("chartOfAccounts", "create")),
)

_CONTROL: Final[_Routes] = (
    ("GET", "/practice/faults", control.list_faults),
    ("POST", "/practice/faults", control.add_fault),
    ("DELETE", "/practice/faults", control.clear_faults),
    ("PUT", "/practice" + _COMPANY + "/connection", control.set_connection),
    ("DELETE", "/practice" + _COMPANY + "/data", control.forget_data),
    ("GET", "/practice" + _COMPANY + "/books", control.show_books),
)


def build_router(service: Service) -> Starlette:
    """The router over all endpoints; what it cannot route is answered in the API's shape for errors."""
    router = Starlette(
        routes=[
            Route(path, serve(endpoint), methods=[method])
            for method, path, endpoint in (*_SYNC, *_ASYNC, *_CONTROL)
        ],
        exception_handlers={HTTPException: _unrouted},
    )
    router.state.service = service
    return router


async def _unrouted(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    reply = error_reply(Refused(error.status_code, f"{error.detail}."))
    return Response(reply.body(), reply.status, error.headers, reply.content_type)
