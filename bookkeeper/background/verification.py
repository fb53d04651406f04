"""What became of *Verify the journal*: frozen values that cross from the payment thread to the window."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bookkeeper.errors import BookkeeperError
from bookkeeper.journal import Payment
from bookkeeper.payments.balances import Balance, Key
from bookkeeper.payments.proof import Difference, differences

if TYPE_CHECKING:
    from bookkeeper.journal import Journal
    from bookkeeper.journal.verify import Verified


@dataclass(frozen=True, slots=True)
class Verification:
    """The outcome.

    Attributes:
        journal: Whether it still says what was written into it.
        compared: Records compared with the books.
        differences: Those that are not as the journal's last payment of them left them.
        trouble: Why the books could not be read; then nothing was compared.
    """

    journal: Verified
    compared: int = 0
    differences: tuple[Difference, ...] = ()
    trouble: BookkeeperError | None = None


def verification(
    journal: Journal,
    company_id: str,
    payments: Sequence[Payment],
    found: Mapping[Key, Balance] | BookkeeperError,
) -> Verification:
    """Check the journal, and compare these payments with what was found or why nothing was.

    Raises:
        FilesError: The journal cannot be read.
    """
    from bookkeeper.journal.verify import verify

    verified = verify(journal, company_id)
    if isinstance(found, BookkeeperError):
        return Verification(verified, trouble=found)
    compared, differ = differences(payments, found)
    return Verification(verified, compared, tuple(differ))
