"""From an answer's bytes to wire records: a page in one stroke, or, if it is damaged, record by record.

One record that cannot be understood must not take the list with it: it is set aside with its reason, and
a damaged bill is kept with the names of the fields that were lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

import msgspec

from bookkeeper.codat import wire
from bookkeeper.errors import BadAnswerError
from bookkeeper.payables.records import SetAside

W = TypeVar("W")


@dataclass(frozen=True, slots=True)
class Shape(Generic[W]):
    """How one list of the API is laid out.

    Attributes:
        kind: What a person calls one record of it.
        record: The record's struct, with an ``id``.
        page: The type of a whole answer: a struct with `records`, or the list itself.
        key: Name of the list inside the answer, as sent; None where the answer *is* the list.
        is_salvaged: Whether a damaged record is kept without the fields that cannot be read.
    """

    kind: str
    record: type[W]
    page: object
    key: str | None = "results"
    is_salvaged: bool = False


BILLS = Shape("bill", wire.BillWire, wire.Results[wire.BillWire], is_salvaged=True)
SUPPLIERS = Shape("supplier", wire.SupplierWire, wire.Results[wire.SupplierWire])
COMPANIES = Shape("company", wire.CompanyWire, wire.Results[wire.CompanyWire])
BANK_ACCOUNTS = Shape("bank account", wire.BankAccountWire, wire.BankAccounts, "bankAccounts")
ACCOUNTS = Shape("account", wire.AccountWire, wire.Accounts, "accounts")
TAX_RATES = Shape("tax rate", wire.TaxRateWire, wire.TaxRates, "taxRates")
ATTACHMENTS = Shape("attachment", wire.AttachmentWire, list[wire.AttachmentWire], None)


@dataclass(frozen=True, slots=True)
class Decoded(Generic[W]):
    """One page as it was understood.

    Attributes:
        damage: Position in `records` -> names, as sent, of the fields that could not be read.
        token: Continuation token of the next page, None at the end (synchronous API).
        next_href: Relative address of the next page, None at the end (companies).
    """

    records: list[W]
    set_aside: list[SetAside] = field(default_factory=list)
    damage: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    token: str | None = None
    next_href: str | None = None


def decode_page(body: bytes, shape: Shape[W]) -> Decoded[W]:
    """Decode one page of a list.

    Raises:
        BadAnswerError: The answer is not JSON, or not that list at all.
    """
    try:
        page = msgspec.json.decode(body, type=shape.page)
    except (ValueError, RecursionError):
        return _record_by_record(body, shape)
    records: list[W] = page if isinstance(page, list) else page.records or []
    return Decoded(records, token=_token(page), next_href=_next(page))


def decode_one(body: bytes, record: type[W]) -> W:
    """Decode an answer that is one record.

    Raises:
        BadAnswerError: It cannot be understood.
    """
    try:
        return msgspec.json.decode(body, type=record)
    except (ValueError, RecursionError) as error:
        raise BadAnswerError(describe(body, error)) from None


def decode_salvaged(body: bytes, record: type[W]) -> tuple[W, tuple[str, ...]]:
    """Decode an answer that is one record, leaving out what cannot be read of it.

    Returns:
        The record, and the names, as sent, of the fields that were lost.

    Raises:
        BadAnswerError: It is no such record, or has no readable id.
    """
    try:
        return msgspec.json.decode(body, type=record), ()
    except (ValueError, RecursionError) as error:
        salvaged = _salvaged(body, record)
        if salvaged is None:
            raise BadAnswerError(describe(body, error)) from None
        return salvaged


def describe(body: bytes, error: Exception) -> str:
    """Why an answer makes no sense, in words: nothing, a web page, or what the decoder tripped over."""
    if not body.strip():
        return "The answer was empty."
    if body.lstrip()[:1] == b"<":
        return "A web page came instead of data."
    if isinstance(error, msgspec.ValidationError):
        return f"The data have another form than agreed: {error}."
    return "The data are cut off or garbled."


def _record_by_record(body: bytes, shape: Shape[W]) -> Decoded[W]:
    raw, rest = _raw_list(body, shape)
    records: list[W] = []
    set_aside: list[SetAside] = []
    damage: dict[int, tuple[str, ...]] = {}
    for piece in raw:
        try:
            records.append(msgspec.json.decode(piece, type=shape.record))
            continue
        except (ValueError, RecursionError) as error:
            reason = str(error)
        salvaged = _salvaged(piece, shape.record) if shape.is_salvaged else None
        if salvaged is None:
            set_aside.append(SetAside(shape.kind, _id_of(piece), f"It could not be read: {reason}."))
        else:
            record, lost = salvaged
            damage[len(records)] = lost
            records.append(record)
    return Decoded(records, set_aside, damage, _token(rest), _next(rest))


class _Rest(wire.Wire, frozen=True):
    pagination: wire.PaginationWire | None = None
    links: wire.LinksWire | None = msgspec.field(default=None, name="_links")


def _raw_list(body: bytes, shape: Shape[W]) -> tuple[list[msgspec.Raw], _Rest]:
    try:
        if shape.key is None:
            return msgspec.json.decode(body, type=list[msgspec.Raw]), _Rest()
        fields = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
        if shape.key not in fields:
            raise BadAnswerError("The answer holds no {0}.", shape.key)
        raw = msgspec.json.decode(fields[shape.key], type=list[msgspec.Raw])
        # Where the list goes on must be understood: guessing the end would hide the rest of it.
        return raw, msgspec.json.decode(body, type=_Rest)
    except (ValueError, RecursionError) as error:
        raise BadAnswerError(describe(body, error)) from None


def _salvaged(piece: bytes | msgspec.Raw, record: type[W]) -> tuple[W, tuple[str, ...]] | None:
    """The record without its unreadable fields, and their names; None if it has no readable id."""
    try:
        parts = msgspec.json.decode(piece, type=dict[str, msgspec.Raw])
    except (ValueError, RecursionError):
        return None
    values: dict[str, object] = {}
    lost = []
    for info in msgspec.structs.fields(record):  # type: ignore[arg-type]
        if info.encode_name not in parts:
            continue
        try:
            values[info.name] = msgspec.json.decode(parts[info.encode_name], type=info.type)
        except (ValueError, RecursionError):
            lost.append(info.encode_name)
    return (record(**values), tuple(lost)) if "id" in values else None


def _id_of(piece: msgspec.Raw) -> str | None:
    try:
        parts = msgspec.json.decode(piece, type=dict[str, msgspec.Raw])
        return str(msgspec.json.decode(parts["id"], type=str | int))
    except (ValueError, RecursionError, KeyError):
        return None


def _token(page: object) -> str | None:
    pagination: wire.PaginationWire | None = getattr(page, "pagination", None)
    return (pagination.continuation_token if pagination else None) or None


def _next(page: object) -> str | None:
    links: wire.LinksWire | None = getattr(page, "links", None)
    return (links.next.href if links and links.next else None) or None
