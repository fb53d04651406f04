"""Four eyes in the journal: what needs approval, what waits for it, and who gave it.

What needs approval is decided in the transaction that records a run, by the policy as it is then: no desk can
work by one that is not in force any more. `ApprovalShelf` is opened over a `Journal`, on its thread.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Text, bindparam, exists, func, insert, select, union_all

from bookkeeper.errors import FilesError
from bookkeeper.journal import events, rows
from bookkeeper.journal.entries import Change, EventKind, KeptPolicy, NewPayment, NewRun, Payment, State
from bookkeeper.journal.tables import approval, event, link, payment, run
from bookkeeper.payables import approval as four_eyes
from bookkeeper.payables.approval import Need, PayeeFacts, Paying, Person, Policy
from bookkeeper.payables.deeds import Act

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from bookkeeper.journal.store import Journal

#: Of two people who approve at one moment the second finds the payment changed, and that is all.
_GIVE = insert(approval).from_select(
    ["payment_id", "account", "name", "approved_at"],
    select(*(bindparam(name, type_=Text) for name in ("of_payment", "by_account", "by_name", "at"))).where(
        ~exists(select(approval.c.payment_id).where(approval.c.payment_id == bindparam("of_payment")))
    ),
)
#: A payment in one of these is in the books.
_WRITTEN = (State.RECORDED.value, State.PROVEN.value)


class ApprovalShelf:
    """What a journal says of approval."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def policies(self, company_id: str | None) -> list[KeptPolicy]:
        """Every policy a company (None: any) has had, the one in force first.

        Raises:
            FilesError: The journal cannot be read, or one of them was written by another program.
        """
        with self._journal._reading() as connection:
            return list(_policies(connection, company_id))

    def set_policy(self, company_id: str, policy: Policy, by: Person, now: datetime) -> None:
        """Put a policy into force for what is recorded from now on, unless it is already.

        Raises:
            FilesError: The journal cannot be written. All is as it was.
        """
        with self._journal._writing() as connection:
            if in_force(connection, company_id) == policy:
                return
            detail = {"company_id": company_id, "policy": policy.text, "account": by.account, "name": by.name}
            new = events.NewEvent(None, EventKind.POLICY, None, detail)
            events.append(connection, [new], rows.stamp(now))

    def needs(self, new: NewRun) -> list[tuple[Need, ...]]:
        """Why each payment of a run would need approval if it were recorded now."""
        with self._journal._reading() as connection:
            return needs(connection, new)

    def waiting(self, company_id: str) -> list[Payment]:
        """Payments of a company that wait for approval, in the order in which they were recorded."""
        of_those = (payment.c.company_id == company_id) & (payment.c.state == State.TO_APPROVE.value)
        return self._journal._payments(of_those)


def in_force(connection: Connection, company_id: str) -> Policy:
    """What needs approval in a company's books now."""
    kept = next(_policies(connection, company_id), None)
    return kept.policy if kept is not None else Policy()


def needs(connection: Connection, new: NewRun) -> list[tuple[Need, ...]]:
    """Why each payment of a run that is being recorded needs approval; nothing for those that do not."""
    policy = in_force(connection, new.company_id)
    if not policy.is_on:
        return [() for _ in new.payments]
    paying = [_paying(one) for one in new.payments]
    facts = PayeeFacts()
    if policy.new_payees:
        payees = sorted({payee for one in paying for payee in one.payees})
        facts = PayeeFacts(_last_paid(connection, new.company_id, payees), new.payees_changed_at)
    return four_eyes.needs(policy, paying, facts)


def keep(connection: Connection, changes: Sequence[Change], at: str) -> None:
    """Keep the approvals that go with changes; the database refuses those of one's own payments."""
    given = [
        {"of_payment": one.before.id, "by_account": by.account, "by_name": by.name, "at": at}
        for one in changes
        if (by := one.approved_by) is not None
    ]
    if given:
        connection.execute(_GIVE, given)


def _policies(connection: Connection, company_id: str | None) -> Iterator[KeptPolicy]:
    """The newest first. They are few: a person sets each."""
    query = (
        select(event.c.at, event.c.detail).where(event.c.payment_id.is_(None)).order_by(event.c.seq.desc())
    )
    for at, text in connection.execute(query):
        detail = json.loads(text)
        if company_id not in (None, detail["company_id"]):
            continue
        try:
            policy = Policy.read(detail["policy"])
        except (ValueError, LookupError, TypeError) as error:
            raise FilesError("What needs approval cannot be understood.") from error
        yield KeptPolicy(
            detail["company_id"], policy, Person(detail["account"], detail["name"]), rows.moment(at)
        )


def _last_paid(connection: Connection, company_id: str, payees: Sequence[str]) -> dict[str, datetime]:
    """When the last payment to each was recorded that is in the books; a batch names them at its links."""
    written = (payment.c.company_id == company_id, payment.c.state.in_(_WRITTEN))
    own = (
        select(payment.c.supplier_id, run.c.recorded_at)
        .join(run, run.c.id == payment.c.run_id)
        .where(payment.c.supplier_id.in_(payees), payment.c.act == Act.PAY.value, *written)
    )
    in_batches = (
        select(link.c.supplier_id, run.c.recorded_at)
        .join(payment, payment.c.id == link.c.payment_id)
        .join(run, run.c.id == payment.c.run_id)
        .where(link.c.supplier_id.in_(payees), payment.c.act == Act.PAY.value, *written)
    )
    both = union_all(own, in_batches).subquery()
    last = select(both.c.supplier_id, func.max(both.c.recorded_at)).group_by(both.c.supplier_id)
    return {payee: rows.moment(at) for payee, at in connection.execute(last)}


def _paying(one: NewPayment) -> Paying:
    payees = {item.supplier_id: item.supplier_name for item in one.links if item.supplier_id}
    if one.supplier_id:
        payees = {one.supplier_id: one.supplier_name}
    return Paying(payees, one.amount, one.depends_on, one.act is Act.PAY)
