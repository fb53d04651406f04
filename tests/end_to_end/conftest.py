"""A practice company over real HTTP, the services working on it, and the whole program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from bookkeeper.app import Bookkeeper
from bookkeeper.background.desk import Workplace
from bookkeeper.background.fetch_service import FetchService
from bookkeeper.background.payment_service import PaymentService
from bookkeeper.codat import Access, authorization_from
from bookkeeper.payments import Whose
from bookkeeper.practice import RunningPractice, running
from bookkeeper.settings import Home
from tests.end_to_end.office import Office
from tests.end_to_end.program import MemoryKeyring, Start


@pytest.fixture
def practice() -> Iterator[RunningPractice]:
    with running() as served:
        yield served


@pytest.fixture
def workplace(practice: RunningPractice, tmp_path: Path) -> Workplace:
    return Workplace(
        Access(practice.base_url, authorization_from(practice.api_key)),
        Whose(practice.company_id, practice.connection_id, "Hartley & Sons Ltd", "Xero"),
        tmp_path / "journal.sqlite3",
        tmp_path / "books.sqlite3",
    )


@pytest.fixture
def office(qtbot: QtBot, practice: RunningPractice, workplace: Workplace) -> Iterator[Office]:
    fetch, pay = FetchService(workplace), PaymentService(workplace)
    fetch.start()
    pay.start()
    yield Office(qtbot, practice, workplace, fetch, pay)
    fetch.end()
    pay.end()


@pytest.fixture
def secrets() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    memory = MemoryKeyring()
    keyring.set_keyring(memory)
    yield memory
    keyring.set_keyring(before)


@pytest.fixture
def home(tmp_path: Path) -> Home:
    return Home.find({"BOOKKEEPER_HOME": str(tmp_path / "Zuhause für Bücher")})


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, home: Home, secrets: MemoryKeyring) -> Iterator[Start]:
    started: list[Bookkeeper] = []

    def begin() -> Bookkeeper:
        program = Bookkeeper(qapp, home, practice_options=("--bills", "30", "--suppliers", "8"))
        program.settings.hold_s = 0
        started.append(program)
        program.start()
        return program

    yield begin
    for program in started:
        program.end()
        for dialog in program.window.findChildren(QDialog):
            dialog.close()
        program.window.close()
        program.window.deleteLater()
