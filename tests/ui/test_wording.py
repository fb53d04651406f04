from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale

import bookkeeper.payments.decide
from bookkeeper.errors import RefusedError
from bookkeeper.journal import State, Why
from bookkeeper.payables.methods import Method
from bookkeeper.payables.money import Money
from bookkeeper.payables.problems import Problem, ProblemKind
from bookkeeper.payments.evidence import Verdict
from bookkeeper.ui import wording
from bookkeeper.ui.formats import Formats


def test_every_state_has_a_word_of_its_own() -> None:
    assert len({wording.state_word(state).word for state in State}) == len(State)


def test_every_reason_the_clerk_gives_has_words() -> None:
    source = Path(bookkeeper.payments.decide.__file__).read_text(encoding="utf-8")
    literal = set(re.findall(r'Why\("([a-z-]+)"', source)) | set(re.findall(r'code = "([a-z-]+)"', source))
    codes = literal | {f"after-{verdict.value}" for verdict in Verdict} | {"held"}
    assert len(codes) > 15
    for code in codes:
        assert wording.reason(Why(code, ("A", "B", "C"))) != code


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_problem_has_words_and_fills_them(kind: ProblemKind) -> None:
    text = wording.problem(Problem(kind, "A", "GBP", ("v0", "v1", "v2")), Formats(), "INV-1")
    assert "{" not in text
    assert text != kind.value


def test_amounts_and_dates_in_problems_are_written_as_everywhere() -> None:
    formats = Formats(QLocale("en_GB"))
    values = (Money.of("1000", "GBP"), Money.of("673.99", "GBP"))
    above = Problem(ProblemKind.AMOUNT_ABOVE_DUE, "A", values=values)
    assert wording.problem(above, formats, "X") == "X: £1,000.00 is more than the £673.99 that is due."
    early = Problem(ProblemKind.DATE_BEFORE_BILL, "A", values=(date(2026, 8, 2),))
    assert "2 Aug 2026" in wording.problem(early, formats, "X")


def test_every_method_has_a_word() -> None:
    assert len({wording.method_word(method) for method in Method}) == len(Method)


def test_an_error_says_what_happened_what_to_do_and_what_to_quote() -> None:
    text = wording.error(RefusedError("amount: too much", correlation_id="abc"))
    assert RefusedError.title in text
    assert "amount: too much" in text
    assert RefusedError.advice in text
    assert "abc" in text


def test_markup_in_a_value_stays_text() -> None:
    assert "<img src=http://x>" in wording.reason(Why("refused", ("<img src=http://x>",)))
