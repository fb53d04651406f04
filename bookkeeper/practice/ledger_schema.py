"""Tables of the practice books: one SQLite database per company.

Amounts are integer minor units of the row's currency, ``*_base`` of the company's base currency; rates are
decimal text, base units per foreign unit; days are ``YYYY-MM-DD``; moments are milliseconds since 1970 UTC.
``no`` is the row's own number (insertion order, what pages are cut by), ``id`` the identifier the API shows.

Documents (bill, credit_note, payment) say what happened; entry and posting say what it did to the accounts.
``Ledger.check`` proves that both tell the same story. A document's ``deleted`` is 0, or the number of the
entry that took it back. ``cached`` is when the asynchronous API last fetched the record: see ``cache``.
"""

from __future__ import annotations

from typing import Final

TABLES: Final = """
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE day_rate (currency TEXT PRIMARY KEY, rate TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE account (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    role TEXT NOT NULL CHECK (role IN ('payable', 'tax', 'gain', 'equity', 'expense', 'bank')),
    code TEXT,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    currency TEXT NOT NULL,
    status TEXT NOT NULL,
    bank_type TEXT,
    account_number TEXT,
    sort_code TEXT,
    balance INTEGER NOT NULL DEFAULT 0,
    balance_base INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL,
    cached INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE tax_rate (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    percent TEXT NOT NULL,
    status TEXT NOT NULL,
    modified INTEGER NOT NULL,
    cached INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE supplier (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    contact TEXT,
    email TEXT,
    phone TEXT,
    addresses TEXT,
    status TEXT NOT NULL,
    currency TEXT,
    registration_number TEXT,
    tax_number TEXT,
    modified INTEGER NOT NULL,
    cached INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE supplier_balance (
    supplier INTEGER NOT NULL,
    currency TEXT NOT NULL,
    owed INTEGER NOT NULL DEFAULT 0,
    owed_base INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (supplier, currency)
) WITHOUT ROWID;

CREATE TABLE on_account (
    supplier INTEGER NOT NULL,
    currency TEXT NOT NULL,
    held INTEGER NOT NULL,
    held_base INTEGER NOT NULL,
    PRIMARY KEY (supplier, currency)
) WITHOUT ROWID;

CREATE TABLE bill (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    supplier INTEGER NOT NULL,
    reference TEXT,
    issue_date TEXT NOT NULL,
    due_date TEXT NOT NULL,
    currency TEXT NOT NULL,
    rate TEXT NOT NULL,
    status TEXT NOT NULL,
    total INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    due INTEGER NOT NULL CHECK (due >= 0),
    due_base INTEGER NOT NULL,
    note TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL,
    cached INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE credit_note (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    supplier INTEGER NOT NULL,
    number TEXT,
    issue_date TEXT NOT NULL,
    allocated_on TEXT,
    currency TEXT NOT NULL,
    rate TEXT NOT NULL,
    status TEXT NOT NULL,
    total INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    remaining INTEGER NOT NULL CHECK (remaining >= 0),
    remaining_base INTEGER NOT NULL,
    note TEXT,
    deleted INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL,
    cached INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE document_line (
    kind TEXT NOT NULL CHECK (kind IN ('bill', 'credit_note')),
    document INTEGER NOT NULL,
    line INTEGER NOT NULL,
    description TEXT,
    quantity TEXT NOT NULL,
    unit_amount TEXT NOT NULL,
    net INTEGER NOT NULL,
    tax INTEGER NOT NULL,
    account INTEGER NOT NULL,
    tax_rate INTEGER,
    tracking TEXT,
    PRIMARY KEY (kind, document, line)
) WITHOUT ROWID;

CREATE TABLE payment (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    supplier INTEGER,
    account INTEGER,
    currency TEXT NOT NULL,
    rate TEXT NOT NULL,
    total INTEGER NOT NULL,
    date TEXT NOT NULL,
    reference TEXT,
    note TEXT,
    method TEXT,
    is_batch INTEGER NOT NULL DEFAULT 0,
    deleted INTEGER NOT NULL DEFAULT 0,
    modified INTEGER NOT NULL,
    cached INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE payment_line (
    payment INTEGER NOT NULL,
    line INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    allocated_on TEXT,
    PRIMARY KEY (payment, line)
) WITHOUT ROWID;

CREATE TABLE payment_link (
    payment INTEGER NOT NULL,
    line INTEGER NOT NULL,
    link INTEGER NOT NULL,
    type TEXT NOT NULL CHECK (type IN ('Bill', 'CreditNote', 'PaymentOnAccount', 'BillPayment')),
    target INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    amount_base INTEGER NOT NULL,
    currency TEXT NOT NULL,
    rate TEXT NOT NULL,
    PRIMARY KEY (payment, line, link)
) WITHOUT ROWID;

CREATE TABLE entry (
    no INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    document INTEGER,
    date TEXT NOT NULL
);

CREATE TABLE posting (
    entry INTEGER NOT NULL,
    leg INTEGER NOT NULL,
    account INTEGER NOT NULL,
    supplier INTEGER,
    currency TEXT NOT NULL,
    amount INTEGER NOT NULL,
    amount_base INTEGER NOT NULL,
    PRIMARY KEY (entry, leg)
) WITHOUT ROWID;

CREATE TABLE payment_method (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    modified INTEGER NOT NULL,
    cached INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE attachment (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    bill INTEGER NOT NULL,
    name TEXT NOT NULL,
    content_type TEXT NOT NULL,
    content BLOB NOT NULL,
    created INTEGER NOT NULL
);

CREATE TABLE data_set (
    type TEXT PRIMARY KEY,
    pulled INTEGER NOT NULL,
    pull_id TEXT NOT NULL,
    last_payment INTEGER NOT NULL,
    last_entry INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE pull_operation (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    status TEXT NOT NULL,
    requested INTEGER NOT NULL,
    due INTEGER NOT NULL,
    completed INTEGER,
    error TEXT
);

CREATE TABLE push_operation (
    no INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    type TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('create', 'update', 'delete')),
    target TEXT,
    is_forced INTEGER NOT NULL,
    body BLOB NOT NULL,
    fault TEXT,
    status TEXT NOT NULL,
    status_code INTEGER NOT NULL,
    requested INTEGER NOT NULL,
    due INTEGER,
    timeout_minutes INTEGER,
    completed INTEGER,
    error TEXT,
    validation TEXT,
    changes TEXT
);
"""

#: Made after the opening data, in one go: several times faster than keeping them while a million rows arrive.
INDEXES: Final = """
CREATE UNIQUE INDEX account_id ON account (id);
CREATE UNIQUE INDEX tax_rate_id ON tax_rate (id);
CREATE UNIQUE INDEX supplier_id ON supplier (id);
CREATE UNIQUE INDEX bill_id ON bill (id);
CREATE UNIQUE INDEX credit_note_id ON credit_note (id);
CREATE UNIQUE INDEX payment_id ON payment (id);
CREATE UNIQUE INDEX pull_operation_id ON pull_operation (id);
CREATE INDEX pull_operation_status ON pull_operation (status);
CREATE INDEX push_operation_status ON push_operation (status);
CREATE UNIQUE INDEX push_operation_id ON push_operation (id);
CREATE UNIQUE INDEX attachment_id ON attachment (id);
CREATE INDEX bill_reference ON bill (reference, supplier);
CREATE INDEX payment_link_target ON payment_link (type, target);
CREATE INDEX entry_document ON entry (document, kind);
CREATE INDEX attachment_bill ON attachment (bill);
CREATE INDEX bill_cached ON bill (cached);
CREATE INDEX payment_cached ON payment (cached);
CREATE INDEX credit_note_cached ON credit_note (cached);
CREATE INDEX supplier_cached ON supplier (cached);
"""
