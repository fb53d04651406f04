"""The colours and measures of the desk, as data: one set for light, one for dark.

Pure but for Qt's colour types. Widgets find the set in force from their palette, so there is no global.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtGui import QPalette

#: Everything sits on a grid of this many pixels.
GRID = 4
CONTROL_HEIGHT = 32
ROW_HEIGHT = 28
#: A row of two lines, as in the list of bank accounts.
TALL_ROW_HEIGHT = 48
PANEL_RADIUS = 8
CONTROL_RADIUS = 6
GAP = 10
TEXT_PX = 13
SMALL_PX = 12
KEYCAP_PX = 11
TOTAL_PX = 17


class Tint(StrEnum):
    """What a chip says by its colour, always beside a word that says it, too."""

    NEUTRAL = "neutral"
    GOOD = "good"
    WARN = "warn"
    BAD = "bad"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Tokens:
    """One colour scheme; each value a `#rrggbb`. `*_on` is the ground a state's word stands on."""

    is_dark: bool
    ground: str
    panel: str
    line: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_pressed: str
    selection: str
    good: str
    good_on: str
    warn: str
    warn_on: str
    bad: str
    bad_on: str
    info: str
    info_on: str
    ages: tuple[str, str, str, str, str]

    def chip(self, tint: Tint) -> tuple[str, str]:
        """Word and ground of a chip."""
        return {
            Tint.NEUTRAL: (self.muted, self.ground),
            Tint.GOOD: (self.good, self.good_on),
            Tint.WARN: (self.warn, self.warn_on),
            Tint.BAD: (self.bad, self.bad_on),
            Tint.INFO: (self.info, self.info_on),
        }[tint]


LIGHT = Tokens(
    is_dark=False,
    ground="#f5f6f8",
    panel="#ffffff",
    line="#e1e4ea",
    text="#1b1f27",
    # A shade darker than drawn, so that it is still legible (4.5 : 1) on a selected row.
    muted="#5f6878",
    accent="#1f5fd6",
    on_accent="#ffffff",
    accent_pressed="#184db0",
    selection="#e8f0fe",
    good="#196c3c",
    good_on="#e5f5ec",
    warn="#93570a",
    warn_on="#fdf3e1",
    bad="#b42318",
    bad_on="#fdeceb",
    info="#1d4f9c",
    info_on="#e8f0fb",
    ages=("#9db8ee", "#f3c66b", "#eb9b5c", "#dd6b55", "#b42318"),
)
DARK = Tokens(
    is_dark=True,
    ground="#16181d",
    panel="#1e2127",
    line="#2f343d",
    text="#e7e9ee",
    muted="#98a1b2",
    accent="#6ea0ff",
    on_accent="#0d1420",
    accent_pressed="#8cb4ff",
    selection="#25344f",
    good="#7ed3a1",
    good_on="#1b3a29",
    warn="#f0c069",
    warn_on="#3d301a",
    bad="#ff8f84",
    bad_on="#43211f",
    info="#9cc0ff",
    info_on="#1f3050",
    ages=("#4d70b8", "#b98c33", "#b4693a", "#b24d3c", "#e0655a"),
)


def tokens_of(palette: QPalette) -> Tokens:
    """The colour set that made this palette."""
    # A style sheet puts a widget's own colours into most of its roles, but never into this one.
    return DARK if palette.color(QPalette.ColorRole.ToolTipBase).lightness() < 128 else LIGHT
