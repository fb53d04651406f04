"""Makes an account through the queue of the asynchronous API, where that is the only way. QtCore-free.

A payment's rigour is not needed: an account holds no money, and one made twice is seen and closed. So it is
followed for as long as a person waits at a dialog, and no longer.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from bookkeeper.background.jobs import CreateBankAccount
from bookkeeper.errors import RefusedError, UncertainError
from bookkeeper.payables.document_rules import NewAccountAs
from bookkeeper.payables.operations import PushOperation, PushStatus
from bookkeeper.payables.records import AccountType, BankAccount

if TYPE_CHECKING:
    from bookkeeper.codat import AsyncGateway, StoredRequest

#: Seconds between questions how it is going: about a minute in all.
_WAITS_S = (1, 1, 2, 3, 5, 8, 13, 20, 20)


def make_queued(gateway: AsyncGateway, wish: CreateBankAccount, wait: Callable[[float], None]) -> BankAccount:
    """Make the account and follow its push operation to the end.

    Args:
        gateway: Of the company.
        wish: The account, and the form the software wants it in.
        wait: Waits so many seconds; raises to stop.

    Raises:
        RefusedError: The software did not make it.
        UncertainError: Nobody can say yet.
        BookkeeperError: It was not sent, or may not be.
        CancelledError: The user stopped waiting.
    """
    from bookkeeper.codat import write_error

    account = wish.account
    if wish.made_as is NewAccountAs.NUMBERED_BANK_ACCOUNT:
        account = replace(account, name=f"{account.number}-{account.name}")
    answer = gateway.send(_request(gateway, account, wish.made_as), wish.idempotency_key)
    error = write_error(answer)
    if error is not None:
        raise error
    if answer.push is None:
        raise UncertainError("The answer could not be read.")
    operation = answer.push
    for seconds in _WAITS_S:
        if operation.status.is_final:
            break
        wait(seconds)
        operation = gateway.push_operation(operation.key)
    return replace(account, id=_made(operation))


def _request(gateway: AsyncGateway, account: BankAccount, made_as: NewAccountAs) -> StoredRequest:
    from bookkeeper.codat import NewAccount

    if made_as is not NewAccountAs.LEDGER_ACCOUNT:
        return gateway.bank_account_request(account)
    is_card = account.type is AccountType.CREDIT
    kind, category = ("Liability", "Liability.CreditCard") if is_card else ("Asset", "Asset.Bank")
    return gateway.account_request(
        NewAccount(account.name, account.nominal_code, category, kind, account.currency)
    )


def _made(operation: PushOperation) -> str:
    if operation.status is PushStatus.FAILED:
        words = "; ".join(message for _, message in operation.errors)
        raise RefusedError(words or operation.error_message, reasons=operation.errors)
    created = [change.record_id for change in operation.changes if change.type == "Created"]
    if operation.status is PushStatus.SUCCESS and created:
        return created[0]
    raise UncertainError("The accounting software has not said yet whether the account is made.")
