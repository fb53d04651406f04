from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QStyleHints
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from bookkeeper.ui.stylesheet import stylesheet
from bookkeeper.ui.theme import Scheme, Theme, sized
from bookkeeper.ui.tokens import DARK, LIGHT, Tint, Tokens, tokens_of

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

#: WCAG 2.2: 4.5 for text, 3 for the outline of a control that has no other mark.
_TEXT, _OUTLINE = 4.5, 3.0


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    seen = QColor(colour)
    red, green, blue = seen.redF(), seen.greenF(), seen.blueF()
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def _contrast(one: str, other: str) -> float:
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@BOTH
def test_every_text_is_legible_on_every_ground_it_stands_on(tokens: Tokens) -> None:
    grounds = (tokens.ground, tokens.panel, tokens.selection)
    pairs = [(text, ground) for text in (tokens.text, tokens.muted, tokens.bad) for ground in grounds]
    pairs += [tokens.chip(tint) for tint in Tint]
    pairs += [(tokens.text, tokens.chip(tint)[1]) for tint in Tint]
    pairs += [(tokens.on_accent, tokens.accent), (tokens.on_accent, tokens.accent_pressed)]
    pairs += [(tokens.accent, tokens.panel)]
    assert [(pair, _contrast(*pair)) for pair in pairs if _contrast(*pair) < _TEXT] == []


@BOTH
def test_the_keyboard_and_the_dot_can_be_seen(tokens: Tokens) -> None:
    for ground in (tokens.panel, tokens.ground, tokens.selection):
        assert _contrast(tokens.accent, ground) >= _OUTLINE
        assert _contrast(tokens.bad, ground) >= _OUTLINE
    assert _contrast(tokens.muted, tokens.panel) >= _OUTLINE


@BOTH
def test_the_style_sheet_is_filled_in(tokens: Tokens) -> None:
    sheet = stylesheet(tokens)
    assert "$" not in sheet
    other = DARK if tokens is LIGHT else LIGHT
    assert other.panel not in sheet
    for name in re.findall(r'url\("([^"]+)"\)', sheet):
        assert name.endswith(f"{'dark' if tokens.is_dark else 'light'}.svg")


def test_switching_dresses_the_application_and_says_so_once(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    button = QPushButton("accent")
    button.setProperty("part", "accent")
    qtbot.addWidget(button)
    button.show()
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.DARK)
    assert tokens_of(qapp.palette()) is DARK
    button.ensurePolished()
    assert tokens_of(button.palette()) is DARK
    with qtbot.assertNotEmitted(theme.changed):
        theme.choose(Scheme.DARK)
    with qtbot.waitSignal(theme.changed):
        theme.choose(Scheme.LIGHT)
    # A blue button's own colours must not be taken for those of the dark scheme.
    button.ensurePolished()
    assert tokens_of(button.palette()) is LIGHT


def test_the_system_scheme_is_followed_live(
    qtbot: QtBot, qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    theme.choose(Scheme.SYSTEM)
    # Off screen there is no system to switch: only its answer is replaced.
    monkeypatch.setattr(QStyleHints, "colorScheme", lambda hints: Qt.ColorScheme.Dark)
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens_of(qapp.palette()) is DARK
    theme.choose(Scheme.LIGHT)
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert tokens_of(qapp.palette()) is LIGHT


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize(("pixels", "weight"), [(13, 400), (13, 600), (17, 650)])
def test_figures_line_up(qapp: QApplication, pixels: int, weight: int) -> None:
    metrics = QFontMetricsF(sized(qapp.font(), pixels, weight))
    assert metrics.horizontalAdvance("1" * 20) == metrics.horizontalAdvance("8" * 20)
