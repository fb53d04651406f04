"""THE COPY: a local, disposable SQLite copy of one company's records, for lists, search and work offline.

Front door: `Books` writes, `Reader` reads; the rest are the questions and answers. Knows `payables` and
`errors` only; no Qt, no network. Each thread opens its own. What opens the file is loaded when it is first
asked for: the window shows its empty lists before.
"""

import importlib
from typing import TYPE_CHECKING

from bookkeeper.books.age_queries import AgedQuery, AgedSummary, AgeQuestion, AgesQuery, AgesSummary
from bookkeeper.books.day_sums import DaySums, DueSum
from bookkeeper.books.queries import (
    WEEK_DAYS,
    BillQuery,
    BillRow,
    BillSort,
    BillSummary,
    BookPaymentRow,
    Chosen,
    CreditNoteQuery,
    CreditNoteRow,
    CreditNoteSort,
    DocumentSummary,
    Due,
    Facts,
    Kind,
    ListAnswer,
    PaymentQuery,
    PaymentSort,
    Progress,
    Query,
    Reach,
    Reason,
    Refresh,
    SummaryAnswer,
    SupplierQuery,
    SupplierRow,
    SupplierSort,
    SupplierSummary,
    Why,
)

if TYPE_CHECKING:
    from bookkeeper.books.reading import Reader
    from bookkeeper.books.store import DamagedBooksError, InterruptedQueryError
    from bookkeeper.books.writing import Books

__all__ = [
    "WEEK_DAYS",
    "AgeQuestion",
    "AgedQuery",
    "AgedSummary",
    "AgesQuery",
    "AgesSummary",
    "BillQuery",
    "BillRow",
    "BillSort",
    "BillSummary",
    "BookPaymentRow",
    "Books",
    "Chosen",
    "CreditNoteQuery",
    "CreditNoteRow",
    "CreditNoteSort",
    "DamagedBooksError",
    "DaySums",
    "DocumentSummary",
    "Due",
    "DueSum",
    "Facts",
    "InterruptedQueryError",
    "Kind",
    "ListAnswer",
    "PaymentQuery",
    "PaymentSort",
    "Progress",
    "Query",
    "Reach",
    "Reader",
    "Reason",
    "Refresh",
    "SummaryAnswer",
    "SupplierQuery",
    "SupplierRow",
    "SupplierSort",
    "SupplierSummary",
    "Why",
]

_LATER = {
    "Books": "writing",
    "DamagedBooksError": "store",
    "InterruptedQueryError": "store",
    "Reader": "reading",
}


if not TYPE_CHECKING:  # a type checker would take it for a promise that every name is here

    def __getattr__(name: str) -> object:
        if name not in _LATER:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
