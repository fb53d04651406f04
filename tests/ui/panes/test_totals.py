from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from bookkeeper.payables.money import Money, Totals
from bookkeeper.ui.formats import Formats
from bookkeeper.ui.panes import TotalsCard


@pytest.fixture
def card(qtbot: QtBot, formats: Formats) -> TotalsCard:
    made = TotalsCard(formats)
    qtbot.addWidget(made)
    made.set_base_currency("GBP")
    return made


def test_the_companys_own_currency_is_large(card: TotalsCard) -> None:
    card.show_totals(3, Totals([Money(21000, "EUR"), Money(101621, "GBP"), Money(5000, "JPY")]))
    assert card.count.whole_text == "3 bills selected"
    assert card.first.whole_text == "£1,016.21"
    assert card.others.whole_text == "and €210.00 · ¥5,000"
    assert card.accessibleName() == "3 bills selected £1,016.21 and €210.00 · ¥5,000"


def test_one_bill_in_another_currency(card: TotalsCard) -> None:
    card.show_totals(1, Totals([Money(21000, "EUR")]))
    assert card.count.whole_text == "1 bill selected"
    assert card.first.whole_text == "€210.00"
    assert card.others.whole_text == ""


def test_nothing_selected_and_amounts_not_known(card: TotalsCard) -> None:
    assert card.first.whole_text == "£0.00"
    card.set_base_currency(None)
    assert card.first.whole_text == "–"
    card.show_totals(1, Totals())
    assert card.first.whole_text == "–"
