"""Which payments need a second person, and who that may be."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from bookkeeper.payables.approval import (
    Need,
    NeedKind,
    PayeeFacts,
    Paying,
    Person,
    Policy,
    may_approve,
    needs,
    needs_of,
    needs_text,
)
from bookkeeper.payables.money import Money

PAID = datetime(2026, 11, 1, 9, 0, tzinfo=UTC)
KNOWN = PayeeFacts(dict.fromkeys(("a", "b"), PAID), dict.fromkeys(("a", "b"), PAID - timedelta(days=30)))
POLICY = Policy(True, (Money(100_000, "GBP"),))


def paying(payee: str = "a", minor: int = 50_000, currency: str = "GBP", **more: object) -> Paying:
    return Paying({payee: payee.upper()}, Money(minor, currency), **more)  # type: ignore[arg-type]


def kinds(found: list[tuple[Need, ...]]) -> list[list[NeedKind]]:
    return [[need.kind for need in one] for one in found]


def test_without_a_policy_nothing_needs_approval() -> None:
    assert needs(Policy(), [paying(minor=10**9)], PayeeFacts()) == [()]


def test_a_payment_at_its_limit_needs_approval_and_a_smaller_one_does_not() -> None:
    found = needs(POLICY, [paying("a", 99_999), paying("b", 100_000)], KNOWN)
    whole = Money(100_000, "GBP")
    assert found == [(), (Need(NeedKind.ABOVE_LIMIT, "B", whole, whole),)]


def test_small_payments_to_one_supplier_are_looked_at_as_a_whole() -> None:
    found = needs(POLICY, [paying("a", 60_000), paying("b", 60_000), paying("a", 40_000)], KNOWN)
    assert kinds(found) == [[NeedKind.ABOVE_LIMIT], [], [NeedKind.ABOVE_LIMIT]]


def test_currencies_are_not_added_up_and_one_without_a_limit_needs_approval_altogether() -> None:
    policy = Policy(True, (Money(100_000, "GBP"), Money(100_000, "EUR")))
    run = [paying("a", 60_000), paying("a", 60_000, "EUR"), paying("a", 1, "USD")]
    assert kinds(needs(policy, run, KNOWN)) == [[], [], [NeedKind.NO_LIMIT]]


def test_a_batch_is_one_sum() -> None:
    batch = Paying({"a": "A", "b": "B"}, Money(100_000, "GBP"))
    assert kinds(needs(POLICY, [batch, paying("a", 60_000)], KNOWN)) == [[NeedKind.ABOVE_LIMIT], []]


def test_a_supplier_that_was_never_paid_is_new_whatever_the_amount() -> None:
    (found,) = needs(POLICY, [paying("new", 1)], KNOWN)
    assert found == (Need(NeedKind.NEW_PAYEE, "NEW"),)
    relaxed = Policy(True, POLICY.limits, new_payees=False)
    assert needs(relaxed, [paying("new", 1)], KNOWN) == [()]


@pytest.mark.parametrize(
    ("changed_at", "expected"),
    [
        (PAID - timedelta(seconds=1), []),
        (PAID, [NeedKind.CHANGED_PAYEE]),
        (PAID + timedelta(days=1), [NeedKind.CHANGED_PAYEE]),
        (None, []),
    ],
)
def test_a_supplier_that_was_changed_since_it_was_paid(
    changed_at: datetime | None, expected: list[NeedKind]
) -> None:
    facts = PayeeFacts({"a": PAID}, {"a": changed_at})
    assert kinds(needs(POLICY, [paying()], facts)) == [expected]


def test_a_supplier_that_the_books_do_not_know_counts_as_changed() -> None:
    assert kinds(needs(POLICY, [paying()], PayeeFacts({"a": PAID}))) == [[NeedKind.CHANGED_PAYEE]]


def test_payments_that_go_one_after_the_other_need_approval_together() -> None:
    run = [paying("a", 1), paying("b", 100_000, depends_on=0), paying("a", 1)]
    assert kinds(needs(POLICY, run, KNOWN)) == [[NeedKind.TOGETHER], [NeedKind.ABOVE_LIMIT], []]


def test_only_payments_need_approval() -> None:
    assert needs(POLICY, [paying("new", 10**6, is_payment=False)], KNOWN) == [()]


def test_nobody_approves_what_the_same_account_prepared_whatever_the_name() -> None:
    ann, other = Person("ann@desk", "Ann"), Person("ann@desk", "Somebody Else")
    assert not may_approve(ann.account, other.account)
    assert may_approve(ann.account, "bob@desk")
    assert not may_approve("", "bob@desk")
    assert not may_approve("ann@desk", "")
    assert (str(ann), str(Person("ann@desk"))) == ("Ann (ann@desk)", "ann@desk")


def test_policies_and_reasons_are_kept_as_text() -> None:
    policy = Policy(True, (Money(5, "JPY"), Money(100_000, "GBP")), new_payees=False)
    again = Policy.read(policy.text)
    assert again.text == policy.text
    assert (again.limit("JPY"), again.limit("EUR")) == (Money(5, "JPY"), None)
    why = (Need(NeedKind.ABOVE_LIMIT, "Żółw & Co", Money(7, "KWD"), Money(5, "KWD")), Need(NeedKind.TOGETHER))
    assert needs_of(needs_text(why)) == why
    assert needs_text(()) == ""
    assert needs_of("") == ()
