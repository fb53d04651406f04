"""What the asynchronous API says may be written: ``options`` trees, made from the rules that are enforced.

The shape is DOMAIN.md 3.8; the words are our own. Which properties a model names follows the vendor's sample
models of 2026-08-17; properties it does not name may be sent all the same.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from bookkeeper.practice.calling import Call, Endpoint, Reply
from bookkeeper.practice.ledger import Ledger
from bookkeeper.practice.payment_rules import PAYMENT_RULES, PaymentRules
from bookkeeper.practice.refusals import Refused

Node = dict[str, object]


def node(
    kind: str,
    name: str,
    description: str,
    *,
    required: bool = False,
    properties: Mapping[str, Node] | None = None,
) -> Node:
    """One property of a model."""
    made: Node = {"type": kind, "displayName": name, "description": description, "required": required}
    if properties is not None:
        made["properties"] = dict(properties)
    return made


def _with_rule(made: Node, field: str, details: str) -> Node:
    """The property with a rule that it is checked for."""
    return {**made, "validation": {"warnings": [{"field": field, "details": details}], "information": []}}


def _with_choices(made: Node, choices: Mapping[str, str]) -> Node:
    """The property with the values it may have, and their names."""
    listed = [
        {"value": value, "type": "String", "displayName": name, "description": name, "required": False}
        for value, name in choices.items()
    ]
    return {**made, "options": listed}


def _reference(name: str, description: str, *, required: bool) -> Node:
    identifier = node("String", "Identifier", f"Id of the {name.lower()}", required=required)
    return node("Object", name, description, required=required, properties={"id": identifier})


#: Properties of a payment that a software's model does not name.
_NOT_NAMED: Final[dict[str, frozenset[str]]] = {
    "xero": frozenset({"supplierRef", "currencyRate", "reference"}),
    "qbo": frozenset({"reference"}),
    "netsuite": frozenset({"totalAmount", "currencyRate"}),
    "intacct": frozenset({"currencyRate", "reference"}),
    "freeagent": frozenset({"supplierRef", "note", "reference"}),
    "zoho": frozenset({"totalAmount", "reference"}),
    "myob": frozenset({"currencyRate", "note"}),
    "sageaccounting": frozenset({"reference"}),
    "sage50": frozenset({"currency", "currencyRate"}),
    "qbd": frozenset({"reference"}),
    "dynamics": frozenset({"totalAmount", "currencyRate", "reference"}),
}


def payment_model(ledger: Ledger) -> Node:
    """The model of a bill payment."""
    rules = PAYMENT_RULES[ledger.platform.key]
    required = rules.required
    total = node("Number", "Total amount", "Sum of the lines", required="totalAmount" in required)
    if rules.is_total_positive:
        total = _with_rule(total, "TotalAmount", "Must be greater than 0")
    reference = node("String", "Reference", "Reference of the payment")
    if rules.reference_pattern is not None:
        reference = _with_rule(reference, "Reference", "Must be a location, written location-<number>")
    elif rules.reference_length < 255:
        longest = f"Must not be longer than {rules.reference_length} characters"
        reference = _with_rule(reference, "Reference", longest)
    note = node("String", "Note", "Anything worth noting")
    if rules.note_length < 4000:
        note = _with_rule(note, "Note", f"Must not be longer than {rules.note_length} characters")
    account = _reference("Account", "Account the money leaves", required=rules.account == "always")
    properties = {
        "supplierRef": _reference("Supplier", "Supplier paid", required="supplierRef" in required),
        "accountRef": _with_rule(account, "AccountRef", f"Needed {rules.account}"),
        "totalAmount": total,
        "currency": node("String", "Currency", "Currency of the payment", required="currency" in required),
        "currencyRate": node(
            "Number",
            "Currency rate",
            "Base units per unit of the currency",
            required="currencyRate" in required,
        ),
        "date": node("DateTime", "Date", "Day of the payment", required=True),
        "reference": reference,
        "note": note,
        "lines": _lines(rules),
    }
    if "paymentMethodRef" in required:
        method = _reference("Payment method", "How it is paid", required=True)
        names = {row["id"]: row["name"] for row in ledger.rows("SELECT id, name FROM payment_method")}
        identifier = _with_choices(node("String", "Identifier", "Id of the method", required=True), names)
        properties["paymentMethodRef"] = {**method, "properties": {"id": identifier}}
    not_named = _NOT_NAMED[ledger.platform.key]
    named = {name: made for name, made in properties.items() if name not in not_named}
    return node("Object", "Bill payment", "A payment of bills", required=True, properties=named)


def _lines(rules: PaymentRules) -> Node:
    kinds = _with_choices(
        node("String", "Type", "What is linked", required=True), {name: name for name in rules.link_types}
    )
    link = {
        "type": kinds,
        "id": node("String", "Identifier", "Id of the record linked", required=True),
        "amount": node("Number", "Amount", "Change of the record's balance, in its currency", required=True),
    }
    links = node("Array", "Links", "Records the line changes", required=True, properties=link)
    line: dict[str, Node] = {
        "amount": node("Number", "Amount", "Money of the line, in the payment's currency", required=True),
        "links": _with_rule(links, "Lines.Links", f"Must be {rules.shape_words}"),
    }
    if "allocatedOnDate" in rules.required:
        line["allocatedOnDate"] = node(
            "DateTime", "Allocated on", "Later than the issue date of the bill", required=True
        )
    lines = node("Array", "Lines", "What is paid", required=True, properties=line)
    if rules.most_lines == 1:
        return _with_rule(lines, "Lines", "Must have only 1 line")
    if rules.batch_shape is not None:
        return _with_rule(lines, "Lines", "Several lines are a batch, in the base currency, with a bill each")
    return lines


def _line_items() -> Node:
    line = {
        "description": node("String", "Description", "What it is"),
        "unitAmount": node("Number", "Unit amount", "Price of one, without tax", required=True),
        "quantity": node("Number", "Quantity", "How many", required=True),
        "taxAmount": node("Number", "Tax amount", "Tax of the line"),
        "totalAmount": node("Number", "Total amount", "Amount of the line with tax"),
        "accountRef": _reference("Account", "Account it is booked to", required=True),
        "taxRateRef": _reference("Tax rate", "Rate of tax", required=False),
    }
    return node("Array", "Lines", "What it is for", required=True, properties=line)


def bill_model(ledger: Ledger) -> Node:
    """The model of a bill."""
    platform = ledger.platform
    statuses = {"Open": "Open", "Draft": "Draft"} if platform.has_drafts else {"Open": "Open"}
    longest = f"Must not be longer than {platform.bill_reference_length} characters"
    properties = {
        "supplierRef": _reference("Supplier", "Who issued it", required=True),
        "reference": _with_rule(node("String", "Reference", "The supplier's number"), "Reference", longest),
        "issueDate": node("DateTime", "Issue date", "Day it was issued", required=True),
        "dueDate": node("DateTime", "Due date", "Day it is due", required=True),
        "currency": node("String", "Currency", "Its currency", required=True),
        "currencyRate": node("Number", "Currency rate", "Base units per unit of the currency"),
        "status": _with_choices(node("String", "Status", "Its status", required=True), statuses),
        "note": node("String", "Note", "Anything worth noting"),
        "lineItems": _line_items(),
    }
    return node("Object", "Bill", "A supplier's bill", required=True, properties=properties)


def credit_note_model(ledger: Ledger) -> Node:
    """The model of a credit note."""
    longest = f"Must not be longer than {ledger.platform.credit_note_number_length} characters"
    number = node("String", "Number", "The supplier's number")
    properties = {
        "supplierRef": _reference("Supplier", "Who issued it", required=True),
        "billCreditNoteNumber": _with_rule(number, "BillCreditNoteNumber", longest),
        "issueDate": node("DateTime", "Issue date", "Day it was issued", required=True),
        "currency": node("String", "Currency", "Its currency"),
        "currencyRate": node("Number", "Currency rate", "Base units per unit of the currency"),
        "status": _with_choices(
            node("String", "Status", "Its status", required=True), {"Submitted": "Submitted"}
        ),
        "totalAmount": node("Number", "Total amount", "Sum of the lines with tax"),
        "note": node("String", "Note", "Anything worth noting"),
        "lineItems": _line_items(),
    }
    return node("Object", "Bill credit note", "A supplier's credit", required=True, properties=properties)


def supplier_model(ledger: Ledger) -> Node:
    """The model of a supplier."""
    texts = ("contactName", "emailAddress", "phone", "registrationNumber", "taxNumber", "defaultCurrency")
    statuses = {"Active": "Active", "Archived": "Archived"}
    properties = {
        "supplierName": node("String", "Name", "Name of the supplier", required=True),
        "status": _with_choices(node("String", "Status", "Its status", required=True), statuses),
        **{text: node("String", text, f"The supplier's {text}") for text in texts},
    }
    if ledger.platform.key == "sage50":
        identifier = node("String", "Identifier", "Unique, at most 8 characters", required=True)
        properties = {"id": identifier, **properties}
    return node("Object", "Supplier", "A supplier", required=True, properties=properties)


def bank_account_model(ledger: Ledger) -> Node:
    """The model of a bank account."""
    kinds = {"Debit": "Bank account"}
    if ledger.platform.creates_credit_accounts:
        kinds["Credit"] = "Credit card"
    properties = {
        "accountName": node("String", "Name", "Name of the account", required=True),
        "accountType": _with_choices(node("String", "Type", "Bank account or card", required=True), kinds),
        "accountNumber": node("String", "Number", "Its number", required=True),
        "sortCode": node("String", "Sort code", "Its sort code"),
        "nominalCode": node("String", "Nominal code", "Its code in the chart of accounts"),
        "currency": node("String", "Currency", "Its currency", required=True),
    }
    return node("Object", "Bank account", "An account to pay from", required=True, properties=properties)


def account_model(_ledger: Ledger) -> Node:
    """The model of an account of the chart."""
    properties = {
        "nominalCode": node("String", "Nominal code", "Unique, at most 24 characters"),
        "name": node("String", "Name", "Name of the account", required=True),
        "fullyQualifiedCategory": node("String", "Category", "Kind of account, as Asset.Bank", required=True),
        "currency": node("String", "Currency", "Its currency; the base currency when left out"),
        "status": _with_choices(
            node("String", "Status", "Its status"), {"Active": "Active", "Archived": "Archived"}
        ),
    }
    return node("Object", "Account", "An account of the chart", required=True, properties=properties)


#: The model of each data type that can be written.
MODELS: Final = {
    "billPayments": payment_model,
    "bills": bill_model,
    "billCreditNotes": credit_note_model,
    "suppliers": supplier_model,
    "bankAccounts": bank_account_model,
    "chartOfAccounts": account_model,
}


def options(data_type: str) -> Endpoint:
    """``GET X/options/<data type>``."""

    def endpoint(call: Call) -> Reply:
        company = call.connected
        if data_type in company.platform.unwritable:
            raise Refused(404, f"Datatype {data_type} not supported by platform(s) {company.platform.name}.")
        return Reply(MODELS[data_type](company.ledger))

    return endpoint
