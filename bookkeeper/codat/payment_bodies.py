"""From a payment as it is planned to the exact bytes the asynchronous API is sent (DOMAIN 5)."""

from __future__ import annotations

from collections.abc import Iterable

from bookkeeper.codat.async_prototypes import PaymentPrototype
from bookkeeper.codat.bodies import body_of, reference, refused
from bookkeeper.codat.requests import AsyncLine, AsyncLink, AsyncPayment


def payment_body(payment: AsyncPayment) -> bytes:
    """The JSON that records this payment, refund or use of credit.

    Raises:
        RefusedError: It does not balance, mixes more than two currencies, or something in it cannot be sent.
            The reasons name the line. Nothing was sent.
    """
    faults = tuple(_currency_faults(payment))
    if faults:
        raise refused(faults)
    return body_of(
        PaymentPrototype,
        supplier_ref=reference(payment.supplier_id),
        account_ref=reference(payment.account_id),
        payment_method_ref=reference(payment.method_id),
        total_amount=payment.total.decimal,
        currency=payment.total.currency,
        currency_rate=payment.rate,
        date=payment.paid_on,
        reference=payment.reference or None,
        note=payment.note or None,
        lines=tuple(map(_payment_line, payment.lines)),
    )


def _payment_line(line: AsyncLine) -> dict[str, object]:
    return {
        "amount": line.amount.decimal,
        "links": tuple(map(_link, line.links)),
        "allocated_on_date": line.allocated_on,
    }


def _link(link: AsyncLink) -> dict[str, object]:
    return {
        "type": link.kind.value,
        "id": link.record_id,
        "amount": link.amount.decimal,
        "currency_rate": link.rate,
    }


def _currency_faults(payment: AsyncPayment) -> Iterable[tuple[str, str]]:
    """What is wrong with the currencies: the body names the payment's alone, so a mix-up would not show."""
    own = payment.total.currency
    foreign = {link.amount.currency for line in payment.lines for link in line.links} - {own}
    if len(foreign) > 1:
        # At most one currency that is not the base (DOMAIN 4.11).
        yield "lines", f"{', '.join(sorted(foreign))} and {own} are too many currencies for one payment"
    for number, line in enumerate(payment.lines):
        where = f"lines.{number}"
        if line.amount.currency != own:
            yield f"{where}.amount", f"must be in {own}, the currency of the payment"
        for place, link in enumerate(line.links):
            rate, theirs = f"{where}.links.{place}.currencyRate", link.amount.currency
            if theirs != own and link.rate is None:
                yield rate, f"must say what {theirs} is in {own}"
            if theirs == own and link.rate not in (None, 1):
                yield rate, "must be 1: both are in one currency"
