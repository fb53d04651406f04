"""Every language is complete: each text of the program, with the same fields, in the file that is shipped."""

from __future__ import annotations

import errno
import os
import re
import runpy
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from bookkeeper.drafts import DraftFolder, Entry
from bookkeeper.errors import FilesError, UnreachableError
from bookkeeper.journal_choice import shared_place
from bookkeeper.payables.kept import KeptDraft
from bookkeeper.payables.money import Money
from bookkeeper.settings import SharedJournal
from bookkeeper.ui import language, parsing, wording
from bookkeeper.ui.formats import Formats
from tests.speaking import speaking

_TOOL: dict[str, Any] = runpy.run_path(str(Path(__file__).parent.parent / "packaging" / "translate.py"))
LANGUAGES = [code for code in language.LANGUAGES if code != "en"]


def file_of(code: str) -> Path:
    path: Path = _TOOL["FOLDER"] / f"bookkeeper_{code}.ts"
    return path


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_text_is_translated_and_none_is_left_over(code: str) -> None:
    """Run ``python3 packaging/dev.py translate`` and translate what it names."""
    known = _TOOL["read"](file_of(code))
    wanted = _TOOL["texts"]()
    assert sorted(wanted - set(known)) == []
    assert sorted(set(known) - wanted) == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_fields_of_a_text_are_all_there(code: str) -> None:
    known = _TOOL["read"](file_of(code))
    differing = [
        (source, words)
        for (_, source), words in known.items()
        if sorted(re.findall(r"\{[^}]*\}", source)) != sorted(re.findall(r"\{[^}]*\}", words))
    ]
    assert differing == []


@pytest.mark.parametrize("code", LANGUAGES)
def test_what_is_shipped_is_made_from_what_is_translated(code: str, tmp_path: Path) -> None:
    _TOOL["release"](file_of(code), tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == file_of(code).with_suffix(".qm").read_bytes()


def test_the_languages_offered_are_those_that_are_kept_up_to_date() -> None:
    assert tuple(LANGUAGES) == _TOOL["LANGUAGES"]


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    with speaking(qapp, "de"):
        yield


@pytest.mark.usefixtures("german")
def test_words_numbers_and_typed_amounts_are_those_of_the_language() -> None:
    assert "Braucht Sie" in wording.all_state_words()
    assert Formats().money(Money.of("1234.56", "EUR")) == "1.234,56\u00a0€"
    assert parsing.parse_amount("1.234,56", "EUR") == Money.of("1234.56", "EUR")
    with pytest.raises(ValueError, match="könnte zwei Beträge bedeuten"):
        parsing.parse_amount("1.234", "EUR")


@pytest.mark.usefixtures("german")
def test_errors_say_what_happened_and_what_to_do_in_the_language() -> None:
    title, text = wording.error_parts(UnreachableError("connection refused"))
    assert title == "Der Dienst ist nicht erreichbar"
    assert text.splitlines()[0] == "connection refused"
    assert text.splitlines()[1].startswith("Prüfen Sie das Netz.")
    # What comes from outside is said as it came.
    assert wording.error_parts(UnreachableError("{sic}"))[1].splitlines()[0] == "{sic}"


@pytest.mark.usefixtures("german")
def test_what_an_error_knows_more_is_in_the_language_around_what_comes_from_outside(tmp_path: Path) -> None:
    (tmp_path / "no-folder").touch()
    entry = Entry("d", "", False, datetime.now(UTC), KeptDraft(date(2026, 11, 22), None, None, ""))
    with pytest.raises(FilesError) as raised:
        DraftFolder(tmp_path / "no-folder").put(entry)
    said = wording.error_parts(raised.value)[1].splitlines()[0]
    assert said == f"Der Entwurf kann nicht behalten werden: {os.strerror(errno.EEXIST)}"
    assert raised.value.detail == f"The draft cannot be kept: {os.strerror(errno.EEXIST)}"


@pytest.mark.usefixtures("german")
def test_what_one_error_says_where_it_is_raised_is_in_the_language_too() -> None:
    with pytest.raises(FilesError) as raised:
        shared_place(SharedJournal(servers="no server", database="books", user="ann"), "secret")
    title, text = wording.error_parts(raised.value)
    assert title == "Das nennt keinen Server"
    assert text.splitlines()[-1].startswith("Geben Sie einen Namen")
