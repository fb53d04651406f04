"""THE CLERK: submits payments exactly once, reads them back, and tells what is known. No Qt.

Front door: `Clerk` (the hands), `decide` (the judgement, pure) and `orders` (from a plan to the journal).
"""

from bookkeeper.payments.clerk import MAX_IN_FLIGHT, Clerk
from bookkeeper.payments.orders import Order, Whose, new_run

__all__ = ["MAX_IN_FLIGHT", "Clerk", "Order", "Whose", "new_run"]
