from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event, get_ident
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.background.list_reader import ListReader
from bookkeeper.books import (
    BillQuery,
    BillSummary,
    Books,
    Chosen,
    InterruptedQueryError,
    ListAnswer,
    Reader,
    SummaryAnswer,
)
from bookkeeper.errors import FilesError
from bookkeeper.payables.money import Money
from bookkeeper.payables.records import Bill, BillStatus

TODAY = date(2026, 11, 22)


class SlowReader:
    """Stands in for a reader whose search for "slow" runs until it is interrupted."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.running = Event()
        self.interrupted = Event()
        self.summed = Event()
        self.thread = 0
        self.is_closed = False

    def ids(self, query: BillQuery) -> array[int]:
        self.thread = get_ident()
        self.asked.append(query.text)
        if query.text == "slow":
            self.interrupted.clear()
            self.running.set()
            assert self.interrupted.wait(10)
            raise InterruptedQueryError
        if query.text == "broken":
            raise FilesError("disk gone")
        return array("q", [1, 2])

    def summary(self, query: BillQuery | Chosen) -> BillSummary:
        self.summed.set()
        return BillSummary(2)

    def interrupt(self) -> None:
        self.interrupted.set()

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def slow() -> SlowReader:
    return SlowReader()


@pytest.fixture
def open_list(qtbot: QtBot) -> Iterator[Callable[[Callable[[], Reader]], ListReader]]:
    opened: list[ListReader] = []

    def make(open_reader: Callable[[], Reader]) -> ListReader:
        opened.append(ListReader(open_reader))
        return opened[-1]

    yield make
    for reader in opened:
        reader.end()


OpenList = Callable[[Callable[[], Reader]], ListReader]


def test_ids_come_first_then_the_summary(qtbot: QtBot, open_list: OpenList, slow: SlowReader) -> None:
    reader = open_list(lambda: cast("Reader", slow))
    query = BillQuery(TODAY)
    answers: list[object] = []
    reader.listed.connect(answers.append)
    reader.summed.connect(answers.append)
    with qtbot.waitSignal(reader.summed):
        reader.ask(query)
    assert answers == [ListAnswer(query, array("q", [1, 2])), SummaryAnswer(query, BillSummary(2))]
    assert slow.thread != get_ident()


def test_a_choice_is_only_summed(qtbot: QtBot, open_list: OpenList, slow: SlowReader) -> None:
    reader = open_list(lambda: cast("Reader", slow))
    with qtbot.assertNotEmitted(reader.listed), qtbot.waitSignal(reader.summed):
        reader.ask(Chosen((1, 2)))


def test_a_newer_question_cancels_the_older_one(qtbot: QtBot, open_list: OpenList, slow: SlowReader) -> None:
    reader = open_list(lambda: cast("Reader", slow))
    answers: list[ListAnswer] = []
    reader.listed.connect(answers.append)
    reader.ask(BillQuery(TODAY, "slow"))
    assert slow.running.wait(10)
    with qtbot.waitSignal(reader.summed):
        reader.ask(BillQuery(TODAY, "newest"))
    assert [answer.query.text for answer in answers] == ["newest"]
    assert slow.asked == ["slow", "newest"]


def test_an_answer_overtaken_on_its_way_is_dropped(
    qtbot: QtBot, open_list: OpenList, slow: SlowReader
) -> None:
    reader = open_list(lambda: cast("Reader", slow))
    answers: list[ListAnswer] = []
    reader.listed.connect(answers.append)
    reader.ask(BillQuery(TODAY, "first"))
    # Waiting like this leaves the answer in this thread's queue, behind the next question.
    assert slow.summed.wait(10)
    with qtbot.waitSignal(reader.summed):
        reader.ask(BillQuery(TODAY, "second"))
    assert [answer.query.text for answer in answers] == ["second"]


def test_trouble_is_told(qtbot: QtBot, open_list: OpenList, slow: SlowReader) -> None:
    reader = open_list(lambda: cast("Reader", slow))
    with qtbot.waitSignal(reader.failed) as caught:
        reader.ask(BillQuery(TODAY, "broken"))
    assert isinstance(caught.args[0], FilesError)


def test_a_copy_that_cannot_be_opened_is_told(qtbot: QtBot, open_list: OpenList) -> None:
    def refuse() -> Reader:
        raise FilesError("no such folder")

    reader = open_list(refuse)
    with qtbot.waitSignal(reader.failed) as caught:
        reader.ask(BillQuery(TODAY))
    assert "no such folder" in str(caught.args[0])


def test_ending_cancels_and_closes(qtbot: QtBot, slow: SlowReader) -> None:
    reader = ListReader(lambda: cast("Reader", slow))
    with qtbot.assertNotEmitted(reader.failed):
        reader.ask(BillQuery(TODAY, "slow"))
        assert slow.running.wait(10)
        reader.end()
    assert slow.is_closed


def test_it_reads_a_real_copy(qtbot: QtBot, open_list: OpenList, tmp_path: Path) -> None:
    path = tmp_path / "c.db"
    books = Books.open(path)
    amount = Money(13585, "GBP")
    books.put_bills(
        [Bill("b1", "s1", "PowerDirect", "R-1", TODAY, TODAY, "GBP", amount, amount, BillStatus.OPEN)]
    )
    books.close()
    reader = open_list(lambda: Reader.open(path))
    with qtbot.waitSignal(reader.summed) as caught:
        reader.ask(BillQuery(TODAY, "power"))
    assert caught.args[0].summary.totals["GBP"] == amount
