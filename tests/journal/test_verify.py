"""Whether tampering with what was recorded is found, and told by the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bookkeeper import cli
from bookkeeper.journal import EventKind, Journal, JournalPlace, NewRun, State, Why
from bookkeeper.journal.verify import Finding, Flaw, Verified, verify
from tests.conftest import Clock
from tests.journal.conftest import a_payment, drop_guards, raw

FIRST, SECOND = "2026-1/1 PowerDirect", "2026-1/2 PowerDirect"

Recipe = Callable[..., NewRun]


def fill(place: JournalPlace, new_run: Recipe, clock: Clock) -> None:
    """Two payments, the first of them refused."""
    with closing(Journal.open(place, clock())) as journal:
        first, _ = journal.record(new_run(a_payment("A"), a_payment("B")), clock()).payment_ids
        payment = journal.payment(first)
        refused = replace(payment.progress, state=State.REFUSED, why=Why("refused", ("no",)))
        journal.change(payment, EventKind.ANSWERED, refused, {"answer": "acc-1 is closed"}, clock())


@pytest.fixture
def file(tmp_path: Path, new_run: Recipe, clock: Clock, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal of two payments in the program's own place, closed."""
    monkeypatch.setenv("BOOKKEEPER_HOME", str(tmp_path))
    path = tmp_path / "data" / "journal.sqlite3"
    fill(path, new_run, clock)
    return path


def verified(place: JournalPlace, clock: Clock) -> Verified:
    with closing(Journal.open(place, clock())) as journal:
        return verify(journal)


def test_an_untouched_journal_is_sound(file: Path, clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    assert verified(file, clock) == Verified(2, 3)
    assert cli.main(["journal", "verify"]) == 0
    assert "2 payments, 3 events: the journal is as it was written" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("statement", "finding"),
    [
        ("UPDATE event SET detail = '{}' WHERE seq = 3", Finding(Flaw.CHAIN, "3")),
        ("UPDATE payment SET state = 'proven' WHERE position = 0", Finding(Flaw.STATE, FIRST)),
        ("UPDATE payment SET body = X'7B7D' WHERE position = 1", Finding(Flaw.REQUEST, SECOND)),
        ("UPDATE payment SET amount_minor = 1 WHERE position = 1",
         Finding(Flaw.REQUEST, SECOND)),
        ("DELETE FROM event WHERE seq = 2", Finding(Flaw.UNRECORDED, SECOND)),
    ],
)  # fmt: skip
def test_tampering_is_found(
    place: JournalPlace, new_run: Recipe, clock: Clock, statement: str, finding: Finding
) -> None:
    fill(place, new_run, clock)
    drop_guards(place)
    raw(place, statement if isinstance(place, Path) else statement.replace("X'7B7D'", "'{}'"))
    assert finding in verified(place, clock).findings


def test_tampering_is_told(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drop_guards(file)
    raw(file, "UPDATE event SET detail = '{}' WHERE seq = 3")
    assert cli.main(["journal", "verify"]) == 1
    assert "not as it was written" in capsys.readouterr().out


def test_what_cannot_be_understood_is_tampering_too(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    drop_guards(file)
    raw(file, "UPDATE payment SET state = 'paid' WHERE position = 0")
    assert cli.main(["journal", "verify"]) == 1
    assert "cannot be understood" in capsys.readouterr().err


def test_another_companys_payments_are_left_out(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["journal", "verify", "--company", "another"]) == 0
    assert "0 payments" in capsys.readouterr().out


def test_the_export_holds_everything_but_secrets(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "journal.jsonl"
    assert cli.main(["journal", "export", "--out", str(out)]) == 0
    text = out.read_text()
    rows = [json.loads(line) for line in text.splitlines()]
    assert [row["what"] for row in rows] == ["run", "payment", "event", "event", "payment", "event"]
    assert rows[1]["state"] == "refused"
    assert (rows[1]["amount"], rows[1]["currency"]) == ("135.85", "GBP")
    for secret in ("key-A", "key-B", "acc-1"):
        assert secret not in text


def test_no_journal_is_told_and_none_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BOOKKEEPER_HOME", str(tmp_path))
    assert cli.main(["journal", "verify"]) == 2
    assert "no journal" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []
