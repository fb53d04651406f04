"""Credit notes, payments and choices: kept whole, found, sorted, and gone when the books say so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from bookkeeper.books import (
    Books,
    CreditNoteQuery,
    CreditNoteSort,
    Kind,
    PaymentQuery,
    PaymentSort,
    Reach,
    Reader,
)
from bookkeeper.payables.money import Money
from bookkeeper.payables.operations import OptionsModel
from bookkeeper.payables.records import (
    Allocation,
    BankAccount,
    BillLine,
    BillPayment,
    CreditNote,
    CreditStatus,
    NominalAccount,
    PaymentLine,
    PaymentLink,
    PaymentMethodRef,
    Supplier,
    TaxRate,
)
from tests.books.conftest import TODAY, MakeBill

EVERY_NOTE = CreditNoteQuery(only_usable=False)
EVERY_PAYMENT = PaymentQuery(only_standing=False, descending=False)


def note(ident: str, left: str | None = "25.44", **changes: object) -> CreditNote:
    currency = str(changes.pop("currency", "GBP"))
    fields: dict[str, object] = {
        "supplier_id": "s-power",
        "supplier_name": "PowerDirect",
        "number": f"CN-{ident}",
        "issued_on": date(2026, 11, 9),
        "total": Money.of("40.00", currency),
        "remaining": None if left is None else Money.of(left, currency),
        "status": CreditStatus.SUBMITTED,
        **changes,
    }
    return CreditNote(id=ident, currency=currency, **fields)  # type: ignore[arg-type]


def payment(ident: str, total: str = "22.30", *links: PaymentLink, **changes: object) -> BillPayment:
    fields: dict[str, object] = {
        "supplier_id": "s-power",
        "supplier_name": "PowerDirect",
        "account_id": "a1",
        "rate": None,
        "paid_on": date(2026, 11, 9),
        "reference": f"PAY-{ident}",
        "note": "",
        "lines": (PaymentLine(Decimal(total), links),),
        **changes,
    }
    return BillPayment(id=ident, total=Money.of(total, "GBP"), currency="GBP", **fields)  # type: ignore[arg-type]


def refresh_notes(books: Books, *notes: CreditNote, reach: Reach = Reach.LIST) -> None:
    refresh = books.begin_refresh(Kind.CREDIT_NOTES, reach)
    books.put_credit_notes(notes, refresh)
    books.finish_refresh(refresh)


def on_bill(bill_id: str, amount: str = "-22.30") -> PaymentLink:
    return PaymentLink("Bill", bill_id, Decimal(amount))


def of_credit(note_id: str, amount: str = "10") -> PaymentLink:
    return PaymentLink("CreditNote", note_id, Decimal(amount))


def left_with(supplier_id: str, amount: str) -> PaymentLink:
    return PaymentLink("PaymentOnAccount", supplier_id, Decimal(amount))


class TestWhole:
    def test_a_credit_note_comes_back_as_it_was(self, books: Books, reader: Reader) -> None:
        line = BillLine("Zurück", Decimal("1.5"), Decimal("16.966666667"), Decimal(0), None, "200", "T1")
        used = Allocation("p1", Decimal("14.561"), "GBP", TODAY, Decimal(0))
        full = note(
            "1", rate=Decimal("1.173456789"), lines=(line,), note="Rain", used_up_on=TODAY,
            allocations=(used,), flaw="No account", modified_at=datetime(2026, 11, 1, 8, 30, 0, 123456, UTC),
        )  # fmt: skip
        books.put_credit_notes([full])
        assert reader.credit_note("1") == full
        assert reader.credit_note("2") is None

    def test_a_payment_comes_back_as_it_was(self, books: Books, reader: Reader) -> None:
        link = PaymentLink("Something new", "x", Decimal("-22.300000001"), Decimal("1.999"))
        full = payment(
            "1", "22.30", link, on_bill("b1"), rate=Decimal("0.86"), method_id="m1", note="For June"
        )
        books.put_bill_payments([full])
        assert reader.bill_payment("1") == full
        assert reader.bill_payment("2") is None

    def test_the_suppliers_list_names_the_supplier(self, books: Books, reader: Reader) -> None:
        books.put_credit_notes([note("1", supplier_name="")])
        books.put_bill_payments([payment("p", supplier_name="")])
        books.put_suppliers([Supplier("s-power", "PowerDirect Ltd")])
        found, paid = reader.credit_note("1"), reader.bill_payment("p")
        assert (found and found.supplier_name, paid and paid.supplier_name) == ("PowerDirect Ltd",) * 2

    def test_an_unbelievable_amount_becomes_a_flaw(self, books: Books, reader: Reader) -> None:
        books.put_credit_notes([note("1", str(10**30))])
        books.put_bill_payments([payment("1", str(10**30))])
        found, paid = reader.credit_note("1"), reader.bill_payment("1")
        assert found is not None
        assert paid is not None
        assert found.remaining is None
        assert paid.total is None
        assert "too large" in str(found.flaw)
        assert "too large" in str(paid.flaw)
        assert reader.usable_credit_notes() == []

    def test_choices_come_back_in_order_and_leave_with_a_refresh(self, books: Books, reader: Reader) -> None:
        cheque, card = PaymentMethodRef("m2", "Cheque", "Check"), PaymentMethodRef("m1", "Card")
        rate = TaxRate("t", "20 %", Decimal("20.00"))
        account = NominalAccount("n", "Power", "400", None, False)
        model = OptionsModel(
            frozenset({"lines"}), frozenset({"lines"}), {"lines.links.type": ("Bill", "CreditNote")},
            {"note": 25}, (("lines", "One line"),), False,
        )  # fmt: skip
        assert reader.options() is None
        for kind, records in (
            (Kind.PAYMENT_METHODS, [cheque, card]),
            (Kind.TAX_RATES, [rate]),
            (Kind.NOMINAL_ACCOUNTS, [account]),
        ):
            refresh = books.begin_refresh(kind)
            books.put_choices(records, refresh)
            books.finish_refresh(refresh)
        refresh = books.begin_refresh(Kind.OPTIONS)
        books.put_options(model, refresh)
        books.finish_refresh(refresh)
        assert reader.payment_methods() == [cheque, card]
        assert (reader.tax_rates(), reader.nominal_accounts(), reader.options()) == ([rate], [account], model)
        refresh = books.begin_refresh(Kind.PAYMENT_METHODS)
        books.put_choices([card], refresh)
        books.finish_refresh(refresh)
        assert reader.payment_methods() == [card]
        assert reader.tax_rates() == [rate]


class TestCreditNotes:
    def test_drafts_are_offered_beside_the_usable_ones(self, books: Books, reader: Reader) -> None:
        books.put_credit_notes([
            note("1", "7.00", status=CreditStatus.DRAFT), note("2", "8.00", status=CreditStatus.VOID),
            note("3", "9.00"), note("4", "0.00", status=CreditStatus.DRAFT),
        ])  # fmt: skip
        assert [one.id for one in reader.credit_notes_to_offer()] == ["3", "1"]

    def test_usable_ones_are_listed_and_summed(self, books: Books, reader: Reader) -> None:
        books.put_credit_notes([
            note("1", "10.00"), note("2", "0.00", status=CreditStatus.PAID),
            note("3", "5.50", currency="EUR"), note("4", None, flaw="Damaged"),
        ])  # fmt: skip
        rows = reader.credit_note_rows(reader.ids(CreditNoteQuery()))
        assert [row.id for row in rows] == ["1", "3"]
        assert [one.id for one in reader.usable_credit_notes()] == ["1", "3"]
        summary = reader.summary(CreditNoteQuery())
        assert (summary.count, [str(total) for total in summary.totals.values()]) == (
            2,
            ["5.50 EUR", "10.00 GBP"],
        )
        assert len(reader.ids(EVERY_NOTE)) == 4

    @pytest.mark.parametrize(
        ("sort", "order"),
        [
            (CreditNoteSort.SUPPLIER, "213"),
            (CreditNoteSort.NUMBER, "321"),
            (CreditNoteSort.ISSUED, "321"),
            (CreditNoteSort.TOTAL, "132"),
            (CreditNoteSort.REMAINING, "231"),
        ],
    )
    def test_they_are_sorted(self, books: Books, reader: Reader, sort: CreditNoteSort, order: str) -> None:
        books.put_credit_notes([
            note("1", "9.00", number="CN-10", issued_on=None, total=Money(1000, "GBP")),
            note("2", "1.00", number="CN-9", supplier_id="s-a", supplier_name="Acme",
                 total=Money(3000, "GBP")),
            note("3", "2.00", number="CN-1", issued_on=date(2026, 1, 1), total=Money(2000, "GBP"),
                 supplier_id="s-z", supplier_name="Zed"),
        ])  # fmt: skip
        upwards = reader.credit_note_rows(reader.ids(CreditNoteQuery(sort=sort)))
        downwards = reader.credit_note_rows(reader.ids(CreditNoteQuery(sort=sort, descending=True)))
        assert "".join(row.id for row in upwards) == order
        backwards = order[::-1] if sort is not CreditNoteSort.ISSUED else "231"
        assert "".join(row.id for row in downwards) == backwards

    @pytest.mark.parametrize(
        ("text", "found"),
        [
            ("cn-7", "1"),
            ("rain", "2"),
            ("power", "12"),
            ("25,44", "2"),
            ("po 40", "12"),
            ("nothing", ""),
            ("ï", ""),
        ],
    )
    def test_they_are_found(self, books: Books, reader: Reader, text: str, found: str) -> None:
        books.put_credit_notes([note("1", "1.00", number="CN-7"), note("2", note="Räin")])
        rows = reader.credit_note_rows(reader.ids(CreditNoteQuery(text)))
        assert "".join(row.id for row in rows) == found

    def test_a_supplier_narrows_them(self, books: Books, reader: Reader) -> None:
        books.put_credit_notes([note("1"), note("2", supplier_id="s2", supplier_name="Other")])
        query = CreditNoteQuery(supplier_id="s2")
        assert [row.id for row in reader.credit_note_rows(reader.ids(query))] == ["2"]
        assert reader.summary(query).count == 1

    def test_what_a_full_refresh_does_not_meet_is_gone(self, books: Books, reader: Reader) -> None:
        refresh_notes(books, note("1"), note("2"))
        refresh_notes(books, note("1"))
        rows = {row.id: row for row in reader.credit_note_rows(reader.ids(EVERY_NOTE))}
        assert rows["2"].is_gone
        assert not rows["2"].is_usable
        assert [one.id for one in reader.usable_credit_notes()] == ["1"]

    def test_changes_leave_the_rest_and_drop_what_they_name(self, books: Books, reader: Reader) -> None:
        refresh_notes(books, note("1"), note("2"), note("3"))
        refresh = books.begin_refresh(Kind.CREDIT_NOTES, Reach.CHANGES)
        books.put_credit_notes([note("1", "1.00")], refresh)
        books.drop(refresh, ["3", "never heard of"])
        books.finish_refresh(refresh)
        left = {one.id: one.remaining for one in reader.usable_credit_notes()}
        assert left == {"1": Money(100, "GBP"), "2": Money(2544, "GBP")}

    def test_a_read_back_outlives_older_pages_and_deletions(self, books: Books, reader: Reader) -> None:
        refresh_notes(books, note("1"), note("2"))
        refresh = books.begin_refresh(Kind.CREDIT_NOTES)
        # Another kind's refresh in between must not make the read-back look older.
        books.finish_refresh(books.begin_refresh(Kind.TAX_RATES))
        books.put_credit_notes([note("1", "1.00"), note("2", "2.00")])
        books.put_credit_notes([note("1")], refresh)
        books.drop(refresh, ["2"])
        books.finish_refresh(refresh)
        left = {one.id: one.remaining for one in reader.usable_credit_notes()}
        assert left == {"1": Money(100, "GBP"), "2": Money(200, "GBP")}
        refresh_notes(books, note("1"))
        assert [one.remaining for one in reader.usable_credit_notes()] == [Money(2544, "GBP")]


class TestPayments:
    def test_rows_say_what_a_payment_touched(self, books: Books, reader: Reader) -> None:
        books.put_bank_accounts([BankAccount("a1", "Barclays Current", "GBP")])
        books.put_bill_payments([
            payment("1", "22.30", on_bill("b1"), on_bill("b1"), on_bill("b2"), of_credit("c1")),
            payment("2", "1.00", supplier_id=None, supplier_name="", account_id=None,
                    paid_on=date(2026, 11, 10)),
        ])  # fmt: skip
        first, second = reader.book_payment_rows(reader.ids(EVERY_PAYMENT))
        assert (first.bill_count, first.credit_count, first.account_name) == (2, 1, "Barclays Current")
        assert (first.supplier_id, first.supplier_name, first.total) == (
            "s-power",
            "PowerDirect",
            Money(2230, "GBP"),
        )
        assert (second.supplier_id, second.supplier_name, second.account_name) == ("", "", "")
        assert reader.summary(PaymentQuery()).totals["GBP"] == Money(2330, "GBP")

    def test_they_are_found_by_the_bill_they_paid(
        self, books: Books, reader: Reader, make_bill: MakeBill
    ) -> None:
        books.put_bills([make_bill("b1", reference="RPT445-1"), make_bill("b2", reference="OTHER")])
        books.put_bill_payments([payment("1", "22.30", on_bill("b1")), payment("2", "-7.00", on_bill("b2"))])
        by_text = {
            text: [row.id for row in reader.book_payment_rows(reader.ids(PaymentQuery(text)))]
            for text in ("rpt445", "pay-2", "7.00", "power rpt445", '"', "zzz")
        }
        assert by_text == {
            "rpt445": ["1"], "pay-2": ["2"], "7.00": ["2"], "power rpt445": ["1"], '"': ["2", "1"], "zzz": [],
        }  # fmt: skip

    @pytest.mark.parametrize(
        ("sort", "order"),
        [
            (PaymentSort.PAID, "132"),
            (PaymentSort.SUPPLIER, "213"),
            (PaymentSort.REFERENCE, "231"),
            (PaymentSort.AMOUNT, "312"),
        ],
    )
    def test_they_are_sorted(self, books: Books, reader: Reader, sort: PaymentSort, order: str) -> None:
        books.put_bill_payments([
            payment("1", "2.00", reference="B10", paid_on=date(2026, 1, 1)),
            payment("2", "3.00", reference="A", paid_on=None, supplier_id="a", supplier_name="Acme"),
            payment("3", "-1.00", reference="B9", supplier_id=None, supplier_name=""),
        ])  # fmt: skip
        rows = reader.book_payment_rows(reader.ids(replace(EVERY_PAYMENT, sort=sort)))
        assert "".join(row.id for row in rows) == order

    def test_a_bill_and_a_credit_note_know_the_payments_that_touched_them(
        self, books: Books, reader: Reader
    ) -> None:
        cash, credit = (
            payment("1", "22.30", on_bill("b1")),
            payment("2", "0.00", on_bill("b1"), of_credit("c1")),
        )
        books.put_bill_payments([credit, cash, payment("3", "1.00", on_bill("c1"))])
        assert {one.id for one in reader.payments_of("b1")} == {"1", "2"}
        assert [one.id for one in reader.payments_using("c1")] == ["2"]
        assert reader.payments_of("b2") == []

    def test_a_payment_that_changed_loses_its_old_links(self, books: Books, reader: Reader) -> None:
        books.put_bill_payments([payment("1", "22.30", on_bill("b1"))])
        books.put_bill_payments([payment("1", "22.30", on_bill("b2"))])
        assert reader.payments_of("b1") == []
        assert [one.id for one in reader.payments_of("b2")] == ["1"]

    def test_an_older_page_does_not_bring_old_links_back(self, books: Books, reader: Reader) -> None:
        refresh = books.begin_refresh(Kind.BILL_PAYMENTS)
        books.put_bill_payments([payment("1", "22.30", on_bill("b2"))])
        books.put_bill_payments([payment("1", "22.30", on_bill("b1"))], refresh)
        assert reader.payments_of("b1") == []
        assert [one.id for one in reader.payments_of("b2")] == ["1"]

    def test_money_on_account_is_what_was_left_and_not_taken_back(self, books: Books, reader: Reader) -> None:
        books.put_bill_payments([
            payment("1", "100.00", on_bill("b1", "-60"), left_with("s-power", "-40")),
            payment("2", "-15.00", left_with("s-power", "15")),
            payment("3", "5.00", left_with("s-other", "-5")),
            payment("4", "9.00", left_with("s-power", "-9")),
        ])  # fmt: skip
        assert reader.on_account("s-power") == {"GBP": Money(3400, "GBP")}
        refresh = books.begin_refresh(Kind.BILL_PAYMENTS, Reach.CHANGES)
        books.drop(refresh, ["4"])
        assert reader.on_account("s-power") == {"GBP": Money(2500, "GBP")}
        assert reader.on_account("s-nobody") == {}

    def test_deleted_ones_are_kept_apart(self, books: Books, reader: Reader) -> None:
        refresh = books.begin_refresh(Kind.BILL_PAYMENTS)
        books.put_bill_payments([payment("1", "22.30", on_bill("b1")), payment("2")], refresh)
        books.drop(refresh, ["1"])
        books.finish_refresh(refresh)
        assert [row.id for row in reader.book_payment_rows(reader.ids(PaymentQuery()))] == ["2"]
        assert [row.is_gone for row in reader.book_payment_rows(reader.ids(EVERY_PAYMENT))] == [True, False]
        assert reader.payments_of("b1") == []


def test_when_suppliers_were_changed_is_told_of_those_that_were_read(
    books: Books, reader: Reader, make_bill: MakeBill
) -> None:
    changed_at = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    books.put_suppliers([Supplier("a", "A", modified_at=changed_at), Supplier("b", "B")])
    # Only named by a bill: nothing is known of it.
    books.put_bills([make_bill("1", supplier_id="c")])
    assert reader.suppliers_changed_at(["a", "b", "c", "d"]) == {"a": changed_at, "b": None}
