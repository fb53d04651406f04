"""The style sheet, written from the tokens. Widgets name their part with the dynamic property ``part``."""

from __future__ import annotations

from string import Template

from bookkeeper.resources import resource
from bookkeeper.ui.tokens import CONTROL_RADIUS, PANEL_RADIUS, TOTAL_PX, Tokens

# Heights: a control is 32 px with its 1 px borders, so its contents get 30.
_SHEET = Template("""
QMainWindow, QDialog, QWidget[part="ground"] { background: $ground; }
QWidget[part="bar"] { background: $panel; border: none; border-bottom: 1px solid $line; }
QWidget[part="foot"] { background: $panel; border: none; border-top: 1px solid $line; }
QFrame[part="panel"] { background: $panel; border: 1px solid $line; border-radius: ${panel_radius}px; }
QFrame[part="head"] { background: transparent; border: none; border-bottom: 1px solid $line; }
QFrame[part="rule"] { background: $line; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[part="heading"] { font-weight: 600; }
QLabel[part="muted"] { color: $muted; }
QLabel[part="bad"] { color: $bad; }
QLabel[part="strong"] { font-weight: 600; }
QLabel[part="total"] { font-size: ${total_px}px; font-weight: 650; }
QLabel[part="accent-total"] { font-size: ${total_px}px; font-weight: 650; color: $accent; }

QPushButton { background: $panel; color: $text; border: 1px solid $line; border-radius: ${radius}px;
  padding: 0 14px; min-height: 30px; font-weight: 500; }
QPushButton:hover { border-color: $muted; }
QPushButton:pressed { background: $ground; }
QPushButton:disabled { color: $muted; background: $ground; }
QPushButton:focus { border: 1px solid $accent; }
QPushButton[part="accent"] { background: $accent; color: $on_accent; border: 1px solid $accent;
  font-weight: 600; }
QPushButton[part="accent"]:hover, QPushButton[part="accent"]:pressed {
  background: $accent_pressed; border-color: $accent_pressed; }
QPushButton[part="accent"]:focus { border: 2px solid $text; }
QPushButton[part="accent"]:disabled { background: $ground; color: $muted; border-color: $line; }
QPushButton[part="danger"] { color: $bad; font-weight: 600; }
QPushButton[part="small"], QPushButton[part="danger"] { min-height: 24px; padding: 0 12px; }
QPushButton[part="danger"][isTall="true"] { min-height: 30px; padding: 0 14px; }
QPushButton[part="switcher"] { font-weight: 600; text-align: left; padding: 0 28px 0 12px; }
QPushButton[part="quiet"] { border: 1px solid transparent; background: transparent; color: $muted;
  min-height: 22px; padding: 0 6px; }
QPushButton[part="quiet"]:hover { color: $text; background: $ground; }
QPushButton[part="quiet"]:focus { border-color: $accent; }
QPushButton[part="tab"] { border: none; border-bottom: 2px solid transparent; border-radius: 0;
  background: transparent; color: $muted; font-weight: 600; min-height: 32px; padding: 2px 4px 0 4px; }
QPushButton[part="tab"]:checked { color: $text; border-bottom: 2px solid $accent; }
QPushButton[part="tab"]:hover { color: $text; }
QPushButton[part="tab"]:focus { color: $accent; }
QPushButton[part="chip"] { min-height: 0; padding: 0; border: none; background: transparent; }
QPushButton[part="link"] { border: 1px solid transparent; background: transparent; color: $accent;
  min-height: 22px; padding: 0 4px; text-align: left; }
QPushButton[part="link"][isTall="true"] { min-height: 30px; }
QPushButton[part="link"]:hover { text-decoration: underline; }
QPushButton[part="link"]:focus { border-color: $accent; }
QPushButton::menu-indicator { image: none; width: 0; }

QLineEdit, QComboBox, QDateEdit, QSpinBox, QPlainTextEdit { background: $panel; color: $text;
  border: 1px solid $line; border-radius: ${radius}px; padding: 0 10px; min-height: 30px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus, QPlainTextEdit:focus {
  border: 1px solid $accent; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QSpinBox:disabled {
  color: $muted; background: $ground; }
QLineEdit[part="small"] { min-height: 22px; }
QLineEdit[part="cell"] { min-height: 20px; padding: 0 4px; border-radius: 4px; border: 1px solid $accent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 26px; }
QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow {
  image: url("$chevron"); width: 12px; height: 12px; }
QSpinBox::up-arrow { image: url("$chevron_up"); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: 22px; }
QComboBox QAbstractItemView { background: $panel; color: $text; border: 1px solid $line; outline: none;
  padding: 4px; selection-background-color: $selection; selection-color: $text; }

QListView[part="popup"] { background: $panel; color: $text; border: 1px solid $line; outline: none;
  padding: 4px; }
QListView[part="popup"]::item { padding: 4px 6px; border-radius: 4px; }
QListView[part="popup"]::item:selected { background: $selection; color: $text; }

QCheckBox { spacing: 8px; background: transparent; }
QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px;
  background: $panel; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:disabled { border-color: $line; background: $ground; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid $muted; border-radius: 8px;
  background: $panel; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid $accent; }
QRadioButton::indicator:disabled { border-color: $line; background: $ground; }

QTableView { background: $panel; border: none; outline: none; gridline-color: transparent; }
QHeaderView, QHeaderView::section { background: $panel; border: none; }
QTableCornerButton::section { background: $panel; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }

QMenuBar { background: $panel; color: $muted; border-bottom: 1px solid $line; padding: 2px 4px; }
QMenuBar::item { background: transparent; padding: 4px 8px; border-radius: 4px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: $ground; color: $text; }
QMenu { background: $panel; color: $text; border: 1px solid $line; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 10px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }
QMenu::indicator { width: 14px; height: 14px; margin-left: 6px; }
QToolTip { background: $panel; color: $text; border: 1px solid $line; padding: 4px 6px; }

QSplitter::handle { background: transparent; }
QProgressBar { background: $ground; border: none; max-height: 3px; min-height: 3px; }
QProgressBar::chunk { background: $accent; }
QTabBar::tab { background: transparent; color: $muted; padding: 6px 12px;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom: 2px solid $accent; }

QScrollBar:vertical { background: transparent; width: 8px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 8px; margin: 0; }
QScrollBar::handle { background: $line; border-radius: 2px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def stylesheet(tokens: Tokens) -> str:
    """The whole application's style sheet in these colours."""
    scheme = "dark" if tokens.is_dark else "light"
    colours = {name: value for name in Tokens.__slots__ if isinstance(value := getattr(tokens, name), str)}
    return _SHEET.substitute(
        colours,
        panel_radius=PANEL_RADIUS,
        radius=CONTROL_RADIUS,
        total_px=TOTAL_PX,
        chevron=resource(f"icons/chevron-{scheme}.svg").as_posix(),
        chevron_up=resource(f"icons/chevron-up-{scheme}.svg").as_posix(),
        check=resource(f"icons/check-{scheme}.svg").as_posix(),
    )
