from __future__ import annotations

import time
from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bookkeeper.payables.money import Money
from bookkeeper.payables.notes import YES, EarlyTerms, Mark, NewNote, Note, Notebook, NoteKind
from bookkeeper.payables.run.calendar import BankCalendar, bank_calendar, known_countries
from bookkeeper.payables.run.proposal import OpenBill, Proposal, Reason, RunPlanner, Wishes

#: A Friday; the run after this one is on the Friday after.
FRIDAY = date(2026, 11, 20)
NEXT = FRIDAY + timedelta(days=7)
WEEKENDS = BankCalendar()


def pounds(text: str) -> Money:
    return Money.of(text, "GBP")


def bill(
    bill_id: str,
    due: str = "100",
    due_in: int | None = 3,
    *,
    supplier: str = "s",
    currency: str = "GBP",
    dated: int = -20,
) -> OpenBill:
    due_on = FRIDAY + timedelta(days=due_in) if due_in is not None else None
    return OpenBill(
        bill_id, supplier, supplier, bill_id, FRIDAY + timedelta(days=dated), due_on, Money.of(due, currency)
    )


def noted(*new: NewNote) -> Notebook:
    return Notebook.of([Note(one, datetime(2026, 11, 1, tzinfo=UTC), "ann") for one in new])


def proposed(
    *bills: OpenBill, cash: str = "1000", notebook: Notebook | None = None, reserved: Iterable[str] = ()
) -> Proposal:
    planner = RunPlanner.of(bills, notebook or Notebook(), WEEKENDS)
    return planner.propose(Wishes(FRIDAY, NEXT, {"GBP": pounds(cash)}, frozenset(reserved)))


def told(proposal: Proposal) -> dict[str, Reason]:
    return {line.bill.id: line.reason for line in (*proposal.pay, *proposal.leave)}


def test_what_would_be_late_is_paid_and_what_can_wait_is_not() -> None:
    found = proposed(
        bill("overdue", due_in=-5), bill("soon", due_in=6), bill("later", due_in=7), bill("open", due_in=None)
    )
    assert told(found) == {
        "soon": Reason.WOULD_BE_LATE,
        "overdue": Reason.IS_LATE,
        "later": Reason.NOT_DUE,
        "open": Reason.NOT_DUE,
    }
    assert found.totals["GBP"] == pounds("200")
    assert found.left["GBP"] == pounds("800")


def test_a_bill_due_while_banks_are_closed_is_paid_before_they_close() -> None:
    # Due on Sunday, the 29th; the next run is on Saturday and so is made on Monday: only now is in time.
    planner = RunPlanner.of([bill("sunday", due_in=9)], Notebook(), WEEKENDS)
    on_saturday = Wishes(FRIDAY, NEXT + timedelta(days=1), {"GBP": pounds("100")})
    assert [line.reason for line in planner.propose(on_saturday).pay] == [Reason.WOULD_BE_LATE]
    on_friday = Wishes(FRIDAY, NEXT, {"GBP": pounds("100")})
    assert [line.reason for line in planner.propose(on_friday).leave] == [Reason.NOT_DUE]


def test_scarce_cash_goes_first_to_what_is_not_late_yet_and_passes_over_what_is_too_large() -> None:
    found = proposed(
        bill("overdue", "60", -30), bill("large", "90", 1), bill("small", "30", 2),
        bill("mine", "20", 60, supplier="a"),
        cash="80", notebook=noted(NewNote(NoteKind.SUPPLIER_MARK, "a", Mark.ALWAYS)),
    )  # fmt: skip
    assert [line.bill.id for line in found.pay] == ["mine", "small"]
    assert {line.bill.id: (line.reason, line.days_late) for line in found.leave} == {
        "overdue": (Reason.NO_CASH, 37),
        # Due on Saturday, payable until Friday: a week late at the next run.
        "large": (Reason.NO_CASH, 7),
    }
    assert [line.bill.id for line in found.late] == ["overdue", "large"]


def test_marks_disputes_dates_and_accounts_keep_bills_out_and_say_so() -> None:
    found = proposed(
        bill("hold", supplier="h"), bill("ask", supplier="q"), bill("disputed"), bill("future", dated=1),
        bill("euro", currency="EUR"), bill("sent"),
        notebook=noted(
            NewNote(NoteKind.SUPPLIER_MARK, "h", Mark.HOLD, "Goods missing"),
            NewNote(NoteKind.SUPPLIER_MARK, "q", Mark.ASK),
            NewNote(NoteKind.BILL_DISPUTED, "disputed", YES, "Wrong price"),
        ),
        reserved=["sent"],
    )  # fmt: skip
    assert told(found) == {
        "hold": Reason.ON_HOLD,
        "ask": Reason.ASK_FIRST,
        "disputed": Reason.DISPUTED,
        "future": Reason.NOT_YET_DATED,
        "euro": Reason.NO_ACCOUNT,
        "sent": Reason.IN_OPEN_PAYMENT,
    }
    words = {line.bill.id: line.words for line in found.leave if line.words}
    assert words == {"hold": "Goods missing", "disputed": "Wrong price"}


def test_a_discount_is_taken_if_it_would_be_lost_and_counts_as_a_yearly_return() -> None:
    terms = [
        NewNote(NoteKind.SUPPLIER_TERMS, "s", EarlyTerms(Decimal(2), 24).text),
        NewNote(NoteKind.BILL_TERMS, "better", EarlyTerms(Decimal(3), 24).text),
        NewNote(NoteKind.BILL_TERMS, "gone", EarlyTerms(Decimal(2), 10).text),
        NewNote(NoteKind.BILL_TERMS, "lasting", EarlyTerms(Decimal(2), 40).text),
    ]
    bills = [bill(one, due_in=24) for one in ("plain", "better", "gone", "lasting")]
    found = proposed(*bills, cash="150", notebook=noted(*terms))
    (line,) = found.pay
    assert (line.bill.id, line.pays, line.reason) == ("better", pounds("97"), Reason.DISCOUNT)
    assert line.offer is not None
    # 3/97 for 24 days.
    assert line.offer.yearly_percent == Decimal("47.0")
    left = {one.bill.id: one for one in found.leave}
    assert left["plain"].reason is Reason.NO_CASH
    assert left["plain"].offer is not None
    assert left["plain"].offer.amount == pounds("2")
    assert left["gone"].offer is None
    assert left["lasting"].reason is Reason.NOT_DUE


def test_a_discount_that_comes_to_no_coin_is_none() -> None:
    cents = noted(NewNote(NoteKind.SUPPLIER_TERMS, "s", "1/60"))
    assert proposed(bill("A", "0.50", 40), notebook=cents).leave[0].offer is None


@settings(max_examples=120, deadline=None)
@given(
    st.lists(st.tuples(st.integers(1, 300), st.integers(-30, 40)), max_size=25),
    st.integers(0, 2000),
    st.integers(1, 20),
)
def test_nothing_becomes_late_that_need_not(amounts: list[tuple[int, int]], cash: int, days: int) -> None:
    bills = [bill(str(place), str(due), due_in) for place, (due, due_in) in enumerate(amounts)]
    planner = RunPlanner.of(bills, Notebook(), WEEKENDS)
    wishes = Wishes(FRIDAY, FRIDAY + timedelta(days=days), {"GBP": pounds(str(cash))})
    found = planner.propose(wishes)
    assert found == RunPlanner.of(bills[::-1], Notebook(), WEEKENDS).propose(wishes)
    spent = found.totals.in_currency("GBP")
    assert spent + found.left["GBP"] == pounds(str(cash))
    assert len(found.pay) + len(found.leave) == len(bills)
    for line in found.leave:
        # Left out either because it can wait, or because what is left of the cash would not do.
        assert (line.reason is Reason.NO_CASH and line.bill.due > found.left["GBP"]) or line.days_late == 0


def test_two_thousand_bills_are_proposed_within_a_picture_on_the_screen() -> None:
    bills = [
        bill(str(place), str(10 + place % 90), place % 60 - 20, supplier=f"s{place % 99}")
        for place in range(2000)
    ]
    planner = RunPlanner.of(bills, noted(NewNote(NoteKind.SUPPLIER_TERMS, "s1", "2/30")), WEEKENDS)
    times = []
    for cash in range(20):
        began = time.perf_counter()
        planner.propose(Wishes(FRIDAY, NEXT, {"GBP": pounds(str(cash * 2000))}))
        times.append(time.perf_counter() - began)
    # 16 ms is asked for; the machine that tests may be busy.
    assert min(times) < 0.016


@pytest.mark.parametrize(
    ("country", "day", "is_open"),
    [
        ("GB", date(2026, 8, 31), False),
        ("GB", date(2026, 12, 28), False),
        ("GB", date(2026, 8, 3), True),
        ("DE", date(2026, 10, 3), False),
        ("US", date(2026, 11, 26), False),
        ("AE", date(2026, 11, 21), False),
        ("", date(2026, 12, 25), True),
        ("ZZ", date(2026, 12, 25), True),
    ],
)
def test_banks_are_closed_on_holidays_and_weekends(country: str, day: date, is_open: bool) -> None:
    assert bank_calendar(country, 2026).is_open(day) is is_open


def test_open_days_are_found_over_a_long_weekend() -> None:
    easter = bank_calendar("GB", 2026)
    assert easter.next_open(date(2026, 4, 3)) == date(2026, 4, 7)
    assert easter.last_open(date(2026, 4, 6)) == date(2026, 4, 2)
    assert {"GB", "DE", "US", "JP"} <= set(known_countries())
    closed = BankCalendar("XX", {}, frozenset(range(7)))
    assert closed.next_open(FRIDAY) == FRIDAY + timedelta(days=30)
