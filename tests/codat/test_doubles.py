from __future__ import annotations

from bookkeeper.codat.doubles import Doubles
from bookkeeper.payables.records import Bill
from tests.codat.samples import bill

SAME_ID = "The accounting software lists two bills with this id."


def test_the_same_bill_on_a_later_page_is_passed_over() -> None:
    doubles: Doubles[Bill] = Doubles("bills")
    assert doubles.sift([bill()]) == ((bill(),), ())
    assert doubles.sift([bill(), bill(id="2")]) == ((bill(id="2"),), ())


def test_two_of_one_id_on_a_page_become_one_that_cannot_be_paid() -> None:
    (found,), _ = Doubles("bills").sift([bill(), bill()])
    assert (found.flaw, found.is_payable) == (SAME_ID, False)


def test_another_bill_of_the_same_id_is_marked() -> None:
    doubles: Doubles[Bill] = Doubles("bills")
    doubles.sift([bill()])
    (found,), _ = doubles.sift([bill(amountDue=5, dueDate="soon")])
    assert found.flaw == f"Its due date 'soon' cannot be read. {SAME_ID}"
    (again,), _ = doubles.sift([bill(amountDue=6)])
    assert again.flaw == SAME_ID


def test_each_id_comes_once_a_page() -> None:
    page, _ = Doubles("bills").sift([bill(), bill(id="2"), bill(amountDue=1), bill(id="2")])
    assert [one.id for one in page] == ["bill-1", "2"]
