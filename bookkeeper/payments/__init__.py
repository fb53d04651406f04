"""THE CLERK: submits payments exactly once, reads them back, and tells what is known. No Qt.

Front door: `Clerk` (the hands, fetched when first asked for), `decide` (the judgement, pure) and `orders`
(from a plan to the journal).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookkeeper.payments.deed_orders import Requests
from bookkeeper.payments.orders import Order, Whose, new_run

if TYPE_CHECKING:
    from bookkeeper.payments.clerk import Clerk

__all__ = ["Clerk", "Order", "Requests", "Whose", "new_run"]


def __getattr__(name: str) -> object:
    if name == "Clerk":
        from bookkeeper.payments.clerk import Clerk

        return Clerk
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
