"""The reading half of the asynchronous API: a company's books as Codat's copy has them (DOMAIN 3, 4).

What is read is as old as the copy (`DataSets` tells and renews that). Beyond the errors named, reads raise
those of `refusals.read_error`, and `CancelledError` when the user stops the work.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import BinaryIO, Protocol

from bookkeeper.codat import cached_kinds as kinds
from bookkeeper.codat import convert, convert_cached, decode, listing, options, wire
from bookkeeper.codat.client import Client
from bookkeeper.codat.copy_of_books import Copy, since
from bookkeeper.codat.doubles import Doubles
from bookkeeper.codat.listing import FirstOfEach, Page
from bookkeeper.codat.paths import Paths, part
from bookkeeper.codat.wire_async import CachedAccountWire
from bookkeeper.payables.operations import OptionsModel
from bookkeeper.payables.records import (
    Attachment,
    BankAccount,
    Bill,
    BillPayment,
    CreditNote,
    Held,
    NominalAccount,
    PaymentMethodRef,
    Supplier,
    TaxRate,
)

#: Bills on which something is owed, and credit notes that have something to give (DOMAIN 4.2, 4.4).
_OWED = "status=Open||status=PartiallyPaid"
_USABLE = "status=Submitted||status=PartiallyPaid"
#: Statuses of both in which nothing is; one never heard of stays on the list, marked.
_DONE = frozenset({"Paid", "Void", "Draft"})


class _HasStatus(Protocol):
    """A record with a status in the API's words."""

    @property
    def status(self) -> str | None:
        """Such as ``Active``."""


class CachedBooks:
    """Reads one company's books, over a client that it does not close."""

    def __init__(self, client: Client, paths: Paths) -> None:
        self._client = client
        self._paths = paths
        self._copy = Copy(client, paths.data)

    def base_currency(self) -> str | None:
        """Currency of the books, towards which all rates are; None if the software does not say.

        Raises:
            NotReadyError: What the books say of themselves was never fetched.
        """
        info = decode.decode_one(self._client.read(f"{self._paths.data}/info"), wire.InfoWire)
        return convert.known_currency(info.base_currency)

    def suppliers(self, modified_since: datetime | None = None) -> Iterator[Page[Supplier]]:
        """Active suppliers; archived and deleted ones are told as gone.

        Args:
            modified_since: Aware, by the copy's clock: only what changed there then or later.
        """
        query = since(modified_since) if modified_since else ""
        return self._copy.pages(kinds.SUPPLIERS, FirstOfEach[Supplier]("supplier").sift, query, _is_active)

    def bills(
        self, modified_since: datetime | None = None, all_statuses: bool = False
    ) -> Iterator[Page[Bill]]:
        """Bills still owed, or with `all_statuses` paid ones, drafts and void ones too.

        Args:
            modified_since: Aware, by the copy's clock: only what changed there then or later. What is no
                longer owed is told as gone.
            all_statuses: Whatever their status.
        """
        query, belongs = _scope(modified_since, all_statuses, _OWED)
        return self._copy.pages(kinds.BILLS, Doubles[Bill]("bills").sift, query, belongs)

    def credit_notes(
        self, modified_since: datetime | None = None, all_statuses: bool = False
    ) -> Iterator[Page[CreditNote]]:
        """Credit notes with something left, or with `all_statuses` every one; as for `bills`."""
        query, belongs = _scope(modified_since, all_statuses, _USABLE)
        return self._copy.pages(kinds.CREDIT_NOTES, Doubles[CreditNote]("credit notes").sift, query, belongs)

    def bill_payments(self, modified_since: datetime | None = None) -> Iterator[Page[BillPayment]]:
        """Every payment in the books; deleted ones are told as gone. `modified_since` as for `bills`."""
        query = since(modified_since) if modified_since else ""
        return self._copy.pages(kinds.PAYMENTS, Doubles[BillPayment]("payments").sift, query)

    def bank_accounts(self, include_archived: bool = False) -> Iterator[Page[BankAccount]]:
        """Ledger accounts to pay from (DOMAIN 4.8): active ones, or all."""

        def belongs(sent: CachedAccountWire) -> bool:
            return convert_cached.pays_bills(sent) and (include_archived or _is_active(sent))

        sift = FirstOfEach[BankAccount]("account").sift
        return self._copy.pages(kinds.BANK_ACCOUNTS, sift, "isBankAccount=true", belongs)

    def account_balances(self) -> dict[str, Held]:
        """What each account to pay from holds, archived ones included, by id."""
        sift = FirstOfEach[Held]("account").sift
        pages = self._copy.pages(kinds.BALANCES, sift, "isBankAccount=true", convert_cached.pays_bills)
        return {one.id: one for page in pages for one in page.items}

    def nominal_accounts(self) -> Iterator[Page[NominalAccount]]:
        """Active ledger accounts for the lines of bills and credit notes."""

        def belongs(sent: CachedAccountWire) -> bool:
            return not sent.is_bank_account and _is_active(sent)

        sift = FirstOfEach[NominalAccount]("account").sift
        return self._copy.pages(kinds.NOMINAL_ACCOUNTS, sift, belongs=belongs)

    def tax_rates(self) -> Iterator[Page[TaxRate]]:
        """Active tax rates for the lines of bills and credit notes."""
        return self._copy.pages(kinds.TAX_RATES, FirstOfEach[TaxRate]("tax rate").sift, "", _is_active)

    def payment_methods(self) -> Iterator[Page[PaymentMethodRef]]:
        """Active ways to pay that the software knows."""
        sift = FirstOfEach[PaymentMethodRef]("payment method").sift
        return self._copy.pages(kinds.METHODS, sift, "", _is_active)

    def bill(self, bill_id: str) -> Bill:
        """One bill, whatever its status.

        Raises:
            NotFoundError: There is none in the copy, or it was deleted.
        """
        return self._copy.one(kinds.BILLS, bill_id)

    def credit_note(self, credit_note_id: str) -> CreditNote:
        """One credit note, as `bill`."""
        return self._copy.one(kinds.CREDIT_NOTES, credit_note_id)

    def bill_payment(self, payment_id: str) -> BillPayment:
        """One payment, as `bill`."""
        return self._copy.one(kinds.PAYMENTS, payment_id)

    def supplier(self, supplier_id: str) -> Supplier:
        """One supplier, as `bill`: complete, to be changed and put in place of what is there."""
        return self._copy.one(kinds.SUPPLIERS, supplier_id)

    def options(self, data_type: str) -> OptionsModel:
        """What the connection says that a write of this kind may hold."""
        return options.model(self._client.read(f"{self._paths.home}/options/{part(data_type)}"))

    def attachments(self, bill_id: str) -> Page[Attachment]:
        """The files kept with a bill."""
        found = listing.pages(self._client, self._attachments(bill_id), kinds.ATTACHMENTS, {})
        return next(listing.converted(found, kinds.ATTACHMENTS.kind, convert.attachment))

    def download_attachment(self, bill_id: str, attachment_id: str, target: BinaryIO, max_bytes: int) -> int:
        """Write a file into `target`, at most `max_bytes`; returns how many bytes.

        What a failed download has written so far is the caller's to throw away.
        """
        path = f"{self._attachments(bill_id)}/{part(attachment_id)}/download"
        return self._client.download(path, target, max_bytes)

    def _attachments(self, bill_id: str) -> str:
        return f"{self._paths.home}/data/bills/{part(bill_id)}/attachments"


def _scope(
    modified_since: datetime | None, all_statuses: bool, unfinished: str
) -> tuple[str, Callable[[_HasStatus], bool]]:
    """The query of a list, and what belongs on it beyond that.

    What changed is asked for whatever its status, so that what left the list is told as gone.
    """
    wanted = "" if all_statuses else unfinished
    query = wanted if modified_since is None else since(modified_since)
    return query, lambda sent: all_statuses or sent.status not in _DONE


def _is_active(sent: _HasStatus) -> bool:
    return sent.status != convert.ARCHIVED
