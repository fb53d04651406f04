"""Accounts made through the queue, on every software that only the asynchronous API reaches."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bookkeeper import errors
from bookkeeper.background.account_making import make_queued
from bookkeeper.background.jobs import CreateBankAccount
from bookkeeper.codat import Access, AsyncGateway, Client, Directory, authorization_from
from bookkeeper.payables.document_rules import NewAccountAs
from bookkeeper.payables.records import AccountType, BankAccount
from bookkeeper.payables.rules import rules_for
from bookkeeper.practice import FaultName, RunningPractice, running


@contextmanager
def at(platform: str) -> Iterator[tuple[RunningPractice, AsyncGateway, CreateBankAccount]]:
    with (
        running(platform=platform, bills=5, push_seconds=0, pull_seconds=0) as practice,
        Client(Access(practice.base_url, authorization_from(practice.api_key))) as client,
    ):
        connection = Directory(client).connection(practice.company_id, practice.connection_id)
        way = rules_for(connection.platform_key).documents.new_account
        gateway = AsyncGateway(client, practice.company_id, practice.connection_id)
        base = gateway.base_currency()
        account = BankAccount("", "Supplier payments", base, AccountType.DEBIT, "556677")
        yield practice, gateway, CreateBankAccount(account, "key-of-the-wish", way)


def no_wait(_seconds: float) -> None:
    """The practice company writes at once."""


@pytest.mark.parametrize("platform", ["myob", "sageaccounting", "qbd", "dynamics"])
def test_an_account_is_made_and_can_be_paid_from(platform: str) -> None:
    with at(platform) as (_, gateway, wish):
        made = make_queued(gateway, wish, no_wait)
        assert made.name == ("556677-Supplier payments" if platform == "dynamics" else "Supplier payments")
        gateway.queue_refresh("chartOfAccounts")
        accounts = {one.id: one for page in gateway.bank_accounts() for one in page.items}
        assert accounts[made.id].name == made.name


def test_where_it_cannot_be_made_it_is_not_offered_and_the_software_refuses() -> None:
    with at("sage50") as (_, gateway, wish):
        assert wish.made_as is NewAccountAs.NOT_AT_ALL
        with pytest.raises(errors.BookkeeperError):
            make_queued(gateway, CreateBankAccount(wish.account, "k"), no_wait)


def test_a_refusal_says_why_and_a_missing_end_is_no_refusal() -> None:
    with at("qbd") as (practice, gateway, wish):
        practice.faults.add(FaultName.PUSH_FAILED, method="POST", path="bankAccounts")
        with pytest.raises(errors.RefusedError):
            make_queued(gateway, wish, no_wait)
        practice.faults.add(FaultName.PUSH_PENDING, method="POST", path="bankAccounts")
        with pytest.raises(errors.UncertainError):
            make_queued(gateway, CreateBankAccount(wish.account, "k2"), no_wait)
