"""One company's books behind one connection: everything the program reads there and writes there.

Reads raise errors a person can act on. Bank accounts and attachments raise as well, `UncertainError` where
nobody can say. What goes through the journal never raises when it is sent: it answers with an `Answer`, and
what that means is the clerk's to decide.

This speaks the synchronous API (DOMAIN 2). A write is a `StoredRequest` whatever API it is for, so that
`send` need not know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import BinaryIO, TypeVar

from bookkeeper.codat import bodies, convert, convert_bills, dates, decode, listing, wire
from bookkeeper.codat.classify import answer_to
from bookkeeper.codat.client import Client
from bookkeeper.codat.doubles import Doubles
from bookkeeper.codat.exchange import Exchange
from bookkeeper.codat.file_names import safe_file_name
from bookkeeper.codat.listing import Page
from bookkeeper.codat.live_requests import LiveRequests
from bookkeeper.codat.outcomes import Answer, Quota
from bookkeeper.codat.paths import Paths, part
from bookkeeper.codat.reading_ahead import ahead
from bookkeeper.codat.refusals import write_error
from bookkeeper.codat.requests import StoredRequest
from bookkeeper.codat.sending import key_header, send
from bookkeeper.errors import BadAnswerError, UncertainError
from bookkeeper.payables.records import (
    Attachment,
    BankAccount,
    Bill,
    NominalAccount,
    Supplier,
    TaxRate,
)

W = TypeVar("W")
K = TypeVar("K", bound=listing.Known)

#: Statuses a bill can have that this program follows. All six platforms' documents know these or say
#: nothing (DOMAIN 2.3); Void and Draft only Xero's.
_OWED = "status=Open||status=PartiallyPaid"
_ALL_STATUSES = f"{_OWED}||status=Paid"
#: Sent always: the documents disagree on what comes without it (DOMAIN 4.14 C6).
_ACTIVE = "status=Active"
_WITH_ARCHIVED = f"{_ACTIVE}||status=Archived"


class Gateway(LiveRequests):
    """The operations on one company's books, over a client that it does not close."""

    def __init__(self, client: Client, company_id: str, connection_id: str) -> None:
        self._client = client
        self._paths = Paths(company_id, connection_id)
        super().__init__(self._paths)
        self._root = self._paths.payables

    @property
    def quota(self) -> Quota:
        """The day's requests, as the last answer told."""
        return self._client.quota

    def base_currency(self) -> str | None:
        """Currency of the books, towards which all rates are; None if the software does not say."""
        info = decode.decode_one(self._client.read(f"{self._root}/info"), wire.InfoWire)
        return convert.known_currency(info.base_currency)

    def suppliers(self) -> Iterator[Page[Supplier]]:
        """Active suppliers; archived ones may be out of the API's reach (DOMAIN 2.3)."""
        return self._list("suppliers", decode.SUPPLIERS, convert.supplier, query=_ACTIVE)

    def bills(
        self, modified_since: datetime | None = None, all_statuses: bool = False
    ) -> Iterator[Page[Bill]]:
        """Bills still owed, or with `all_statuses` paid ones too.

        A bill that was paid or voided leaves the first list: that it is missing proves nothing.

        Args:
            modified_since: Aware. Leaves out what the accounting software says did not change since; its
                clock may differ from this one.
            all_statuses: Open, part-paid and paid.
        """
        pages = listing.pages(
            self._client, f"{self._root}/bills", decode.BILLS, _bills_query(modified_since, all_statuses)
        )
        doubles: Doubles[Bill] = Doubles("bills")
        # Who looks for some bills among all stops where they are found. What is owed is read to its end, and
        # the service takes as long for a page as it takes to understand one.
        for number, page in enumerate(pages if all_statuses else ahead(pages), start=1):
            found = (
                convert_bills.bill(sent, page.damage.get(place, ()))
                for place, sent in enumerate(page.records)
            )
            items, _ = doubles.sift(found)
            yield Page(items, tuple(page.set_aside), number)

    def bank_accounts(self, include_archived: bool = False) -> Iterator[Page[BankAccount]]:
        """Accounts to pay from: active ones, or all."""
        scope = {"statusQuery": _WITH_ARCHIVED} if include_archived else {}
        return self._list("mappingOptions/payments", decode.BANK_ACCOUNTS, convert.bank_account, **scope)

    def nominal_accounts(self) -> Iterator[Page[NominalAccount]]:
        """Active ledger accounts for the lines of bills."""
        return self._list("mappingOptions/bills", decode.ACCOUNTS, convert.nominal_account)

    def tax_rates(self) -> Iterator[Page[TaxRate]]:
        """Active tax rates for the lines of bills."""
        return self._list("mappingOptions/bills", decode.TAX_RATES, convert.tax_rate)

    def attachments(self, bill_id: str) -> Page[Attachment]:
        """The files kept with a bill."""
        return next(self._list(f"bills/{part(bill_id)}/attachments", decode.ATTACHMENTS, convert.attachment))

    def download_attachment(self, bill_id: str, attachment_id: str, target: BinaryIO, max_bytes: int) -> int:
        """Write a file into `target`, at most `max_bytes`; returns how many bytes.

        What a failed download has written so far is the caller's to throw away.
        """
        path = f"{self._root}/bills/{part(bill_id)}/attachments/{part(attachment_id)}/download"
        return self._client.download(path, target, max_bytes)

    def upload_attachment(
        self, bill_id: str, name: str, content: bytes, media_type: str, idempotency_key: str
    ) -> Attachment:
        """Keep a file with a bill."""
        path = f"{self._root}/bills/{part(bill_id)}/attachments"
        file = (safe_file_name(name), content, media_type)
        exchange = self._client.upload(path, file, key_header(idempotency_key))
        return convert.attachment(self._made(exchange, wire.AttachmentWire))

    def create_bank_account(self, account: BankAccount, idempotency_key: str) -> BankAccount:
        """Make a bank account or credit card; its id and state come back."""
        body = bodies.bank_account_body(account)
        exchange = self._write("POST", "bankAccounts", body, idempotency_key)
        private = tuple(filter(None, (account.number, account.sort_code)))
        return convert.bank_account(self._made(exchange, wire.BankAccountWire, private))

    def send(self, request: StoredRequest, idempotency_key: str) -> Answer:
        """Send a stored request once, exactly its bytes, and tell what became of it.

        Never raises for what the network or the service does; never tries again.

        Raises:
            ValueError: The request is for other books than these.
        """
        return send(self._client, self._paths, request, idempotency_key)

    def _list(
        self, path: str, shape: decode.Shape[W], to_record: Callable[[W], K], **query: str
    ) -> Iterator[Page[K]]:
        found = listing.pages(self._client, f"{self._root}/{path}", shape, query)
        return listing.converted(found, shape.kind, to_record)

    def _write(self, method: str, path: str, body: bytes, idempotency_key: str) -> Exchange:
        return self._client.write(method, f"{self._root}/{path}", body, key_header(idempotency_key))

    def _made(self, exchange: Exchange, record: type[W], private: tuple[str, ...] = ()) -> W:
        """The record a write brought back, or the error that says why there is none."""

        def redacted(text: str) -> str:
            for secret in private:
                text = text.replace(secret, "[number]")
            return self._client.access.redacted(text)

        answer = answer_to(exchange, self._client.pace.now(), redacted)
        error = write_error(answer)
        if error is not None:
            raise error
        try:
            return decode.decode_one(exchange.body, record)
        except BadAnswerError as bad:
            why = bad.detail
        raise UncertainError("The service accepted it, but its answer cannot be read. {0}", why)


def _bills_query(modified_since: datetime | None, all_statuses: bool) -> dict[str, str]:
    """The query for bills: without one the service gives those still owed, and a query replaces that."""
    statuses = _ALL_STATUSES if all_statuses else _OWED
    if modified_since is not None:
        # Which of && and || binds tighter is not documented (DOMAIN 3.5), hence the braces.
        return {"query": f"{{{statuses}}}&&sourceModifiedDate>={dates.moment_text(modified_since)}"}
    return {"query": statuses} if all_statuses else {}
