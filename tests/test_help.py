"""The help is the same in every language: pages, headings, links, pictures; each word it names is there."""

from __future__ import annotations

import re
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale, QTranslator, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bookkeeper.resources import resource
from bookkeeper.ui import language, wording
from bookkeeper.ui.dialogs.help_pages import HelpDialog

_TOOL: dict[str, Any] = runpy.run_path(str(Path(__file__).parent.parent / "packaging" / "translate.py"))
HELP = resource("help")
PAGES = sorted(path.name for path in HELP.glob("*.md"))
#: Shown by themselves, not among the pages.
SHEETS = sorted(path.name for path in HELP.glob("*.html"))
#: All pictures together, in bytes: they are part of every installation.
MOST_OF_PICTURES = 600_000
OTHERS = [code for code in language.LANGUAGES if code != "en"]


def text_of(page: str, code: str = "en") -> str:
    return (HELP / ("" if code == "en" else code) / page).read_text("utf-8")


def in_english(text: str) -> str:
    """A text with the keys called as in English."""
    for pattern, key in (
        ("Strg", "Ctrl"),
        ("Umschalt|Maj|Mayús", "Shift"),
        ("Eingabe|Entrée|Intro", "Enter"),
    ):
        text = re.sub(rf"\b(?:{pattern})\b", key, text)
    return text


def shape(text: str) -> dict[str, object]:
    """What must be the same in every language."""
    return {
        "headings": re.findall(r"^#+ ", text, re.MULTILINE),
        "links": re.findall(r"\]\(([^)]*)\)", text),
        "steps": re.findall(r"^\d+\.", text, re.MULTILINE),
        "rows": len(re.findall(r"^\|", text, re.MULTILINE)),
        "paragraphs": text.count("\n\n"),
        "strong": text.count("**"),
        "keys": re.findall(r"\b(?:(?:Ctrl\+)(?:Shift\+)?\w+|Alt\+\w|F\d)\b", in_english(text)),
    }


@pytest.mark.parametrize("code", OTHERS)
def test_each_page_is_there_and_no_other(code: str) -> None:
    assert sorted(path.name for path in (HELP / code).iterdir()) == sorted(PAGES + SHEETS)


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("sheet", SHEETS)
def test_a_sheet_has_the_same_parts_and_commands(sheet: str, code: str) -> None:
    texts = [text_of(sheet, one) for one in ("en", code)]
    for part in (r"</?(?:h2|p|pre|ol|li)>", r"<(?:pre|tt)>.*?</(?:pre|tt)>", r"\{\w+\}"):
        first, second = (re.findall(part, text, re.DOTALL) for text in texts)
        assert first == second


@pytest.mark.parametrize("code", OTHERS)
@pytest.mark.parametrize("page", PAGES)
def test_a_page_has_the_same_headings_links_and_steps(page: str, code: str) -> None:
    assert shape(text_of(page, code)) == shape(text_of(page))


@pytest.mark.parametrize("code", OTHERS)
def test_no_page_was_left_in_english(code: str) -> None:
    for page in PAGES + SHEETS:
        titles = [text_of(page, one).splitlines()[0] for one in ("en", code)]
        assert titles[0] != titles[1]


@pytest.mark.parametrize("code", OTHERS)
def test_what_a_page_calls_by_name_is_called_so_on_the_screen(code: str) -> None:
    """Words between stars are those of buttons, menus and states: by the program's own translation."""
    known = _TOOL["read"](_TOOL["FOLDER"] / f"bookkeeper_{code}.ts")
    words = {plain(translated) for translated in known.values()}
    named = {one for page in PAGES + SHEETS for one in named_in(text_of(page, code))}
    titles = {plain(text_of(page, code).splitlines()[0]) for page in PAGES}
    missing = {one for one in named if plain(one) not in words | titles}
    # Only the page about a state is named with what it answers.
    assert {one for one in missing if not one.startswith(("Wenn das", "Quand le", "Cuando el"))} == set()


def named_in(text: str) -> Iterator[str]:
    """What stands between single stars or in italics; each part of a way through menus."""
    for stars, italics in re.findall(r"(?<!\*)\*([^*]+)\*(?!\*)|<i>([^<]+)</i>", text):
        whole = " ".join((stars or italics).split())
        if not whole.startswith("PostgreSQL"):
            yield from re.split(r" (?:>|&gt;) | ?: ", whole)


def plain(words: str) -> str:
    """Words without what a menu, a title or a button adds."""
    return re.sub(r"[&*#…]|\.\.\.", "", words).strip().casefold()


def test_each_picture_is_shown_and_all_are_small() -> None:
    shown = {link for page in PAGES for link in re.findall(r"!\[[^\]]+\]\(([^)]*)\)", text_of(page))}
    there = {f"pictures/{path.name}" for path in (HELP / "pictures").iterdir()}
    assert shown == there
    assert sum(path.stat().st_size for path in (HELP / "pictures").iterdir()) < MOST_OF_PICTURES


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    before, there = QLocale(), qapp.findChildren(QTranslator)
    language.speak(qapp, request.param)
    yield request.param
    for one in qapp.findChildren(QTranslator):
        if one not in there:
            qapp.removeTranslator(one)
            one.deleteLater()
    QLocale.setDefault(before)


@pytest.mark.parametrize("spoken", list(language.LANGUAGES), indirect=True)
def test_the_help_is_shown_and_searched_in_the_language_spoken(qtbot: QtBot, spoken: str) -> None:
    assert language.spoken() == spoken
    shown = HelpDialog()
    qtbot.addWidget(shown)
    first = text_of(PAGES[0], spoken).splitlines()[0].removeprefix("# ")
    assert shown.pages.item(0).text() == first
    assert first in shown.page.toPlainText()
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = shown.page.document().resource(kind, QUrl("pictures/desk.png"))
    assert picture is not None
    shown.pages.setCurrentRow(PAGES.index("3-states.md"))
    text = shown.page.toPlainText()
    assert [word for word in wording.all_state_words() if word not in text] == []
    word = {"en": "keyring", "de": "Schlüsselbund", "fr": "trousseau", "es": "llavero"}[spoken]
    shown.search.setText(word)
    visible = [one for one in range(shown.pages.count()) if not shown.pages.item(one).isHidden()]
    assert visible == [PAGES.index("5-safety.md")]


def test_the_name_of_a_pictures_file_is_not_found(qtbot: QtBot) -> None:
    shown = HelpDialog()
    qtbot.addWidget(shown)
    qtbot.keyClicks(shown.search, "builder.png")
    assert all(shown.pages.item(one).isHidden() for one in range(shown.pages.count()))


@pytest.mark.parametrize("spoken", ["de"], indirect=True)
def test_a_page_that_is_not_translated_is_the_english_one(spoken: str) -> None:
    assert language.help_file("keyboard.md") == HELP / spoken / "keyboard.md"
    assert language.help_file("pictures/desk.png") == HELP / "pictures/desk.png"
