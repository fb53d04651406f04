"""A refresh from end to end: what is read live, then what comes from the service's own copy. No Qt.

It is made of steps: between two of them other jobs of the same thread have their turn, because fetching data
from the accounting software can take minutes.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bookkeeper.background.jobs import Refreshed
from bookkeeper.background.refresh_copy import BESIDE_LIVE, CopyRefresh
from bookkeeper.background.refresh_watch import Watch, reason_for, together
from bookkeeper.books import Books, Facts, Kind, Reason, Refresh, Why
from bookkeeper.errors import BookkeeperError
from bookkeeper.payables.records import Connection, ConnectionStatus

if TYPE_CHECKING:
    from bookkeeper.codat import AsyncGateway, Gateway, Page

_CUT_OFF = frozenset(
    {ConnectionStatus.PENDING_AUTH, ConnectionStatus.DEAUTHORIZED, ConnectionStatus.UNLINKED}
)

#: A refresh that yields the seconds until it wants to go on; its value is how it ended.
Steps = Generator[float, None, Refreshed]


@dataclass(frozen=True, slots=True)
class Sources:
    """Where the books can be read.

    Attributes:
        connection: Finds how the link to the software stands.
        live: The synchronous API, None where it is not to be used.
        cached: The asynchronous API, None where it is not to be used.
    """

    connection: Callable[[], Connection]
    live: Gateway | None
    cached: AsyncGateway | None


def refresh(books: Books, sources: Sources, watch: Watch) -> Steps:
    """Read everything into the copy.

    What the synchronous API gives is read first and shown at once. If the rest then fails, that is told as
    trouble and not as an error, because what was read is sound.

    Raises:
        BookkeeperError: Nothing could be read, or not all of what comes live.
        CancelledError: The user stopped it; what has arrived stays.
    """
    connection = sources.connection()
    if connection.status in _CUT_OFF:
        # Every read would be refused (DOMAIN 4.10); what the user needs to see is the state.
        return Refreshed(connection, facts(books), ())
    if sources.live is not None:
        _read_live(books, sources.live, watch)
    trouble: BookkeeperError | None = None
    if sources.cached is not None:
        copy = CopyRefresh(books, sources.cached, watch, is_alone=sources.live is None)
        try:
            yield from copy.steps()
        except BookkeeperError as error:
            if sources.live is None:
                raise
            trouble = error
        finally:
            # Also after a failure half-way: what has arrived is in the copy and should be seen.
            watch.show(frozenset(copy.kinds))
    else:
        for kind in BESIDE_LIVE:
            books.keep_reason(kind, Reason(Why.NOT_REACHED))
    return Refreshed(connection, facts(books), tuple(watch.set_aside), trouble)


def facts(books: Books) -> Facts:
    """What is known about the copy as a whole."""
    with closing(books.reader()) as reader:
        return reader.facts()


def _read_live(books: Books, gateway: Gateway, watch: Watch) -> None:
    changed: set[Kind] = set()

    def read(kind: Kind, pages: Iterable[Page[Any]], put: Callable[[Iterable[Any], Refresh], None]) -> None:
        changed.add(kind)
        reading = books.begin_refresh(kind)
        for _ in watch.read(reading, together(pages), put):
            pass
        books.finish_refresh(reading)

    try:
        books.set_base_currency(gateway.base_currency())
        read(Kind.SUPPLIERS, gateway.suppliers(), books.put_suppliers)
        read(Kind.BANK_ACCOUNTS, gateway.bank_accounts(), books.put_bank_accounts)
        read(Kind.BILLS, gateway.bills(), books.put_bills)
    finally:
        watch.show(frozenset(changed))
    for kind, pages in (
        (Kind.TAX_RATES, gateway.tax_rates()),
        (Kind.NOMINAL_ACCOUNTS, gateway.nominal_accounts()),
    ):
        try:
            read(kind, pages, books.put_choices)
        except BookkeeperError as error:
            # Wanted for making bills only: without them everything else is as good.
            reason = reason_for(error)
            if reason is None:
                raise
            books.keep_reason(kind, reason)
