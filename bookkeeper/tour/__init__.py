"""The tour: does the main job by itself through the real window, and checks every amount afterwards.

It starts a fresh practice company, clicks and types as a person would, takes a picture of each screen, and
compares what the books say at the end with what was meant. What it finds is in ``tour.json``.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from dataclasses import asdict
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QLocale, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from bookkeeper.app import Bookkeeper
from bookkeeper.opening import favour_the_window
from bookkeeper.settings import Home
from bookkeeper.tour.acts import Tour
from bookkeeper.tour.album import Album
from bookkeeper.tour.hands import Hands, on_qt_message, say
from bookkeeper.tour.help_pictures import HelpPictures
from bookkeeper.tour.report import Report, TourFailedError
from bookkeeper.ui.garbage import WindowCollector

#: Languages, each with a country that writes numbers and dates its way.
LOCALES = {"en": "en_GB", "de": "de_DE", "fr": "fr_FR", "es": "es_ES"}
#: Open bills of the practice company the tour is in.
_BILLS = 2000


class Pictures(Enum):
    """Which pictures the tour takes."""

    #: Each screen once, and what was found in ``tour.json``.
    ONCE = Hands
    #: Each in every size, scale and colour scheme.
    EVERY_LOOK = Album
    #: Those of the help pages.
    HELP = HelpPictures


def perform(out: Path, platform: str, pictures: Pictures = Pictures.ONCE, language: str = "en") -> int:
    """Perform the tour; the exit status is 1 if anything differs from what was meant.

    Args:
        out: Folder for the pictures and ``tour.json``; made if it is missing.
        platform: The accounting software of the practice company, by its short name.
        pictures: Which to take.
        language: Of words and numbers, of `LOCALES`.
    """
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    qInstallMessageHandler(on_qt_message)
    QLocale.setDefault(QLocale(LOCALES[language]))
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    WindowCollector(app)
    favour_the_window()
    report = Report(platform)
    with tempfile.TemporaryDirectory(prefix="bookkeeper-tour-") as folder:
        home = Home.find({"BOOKKEEPER_HOME": folder})
        program = Bookkeeper(app, home, practice_options=("--platform", platform, "--bills", str(_BILLS)))
        hands = pictures.value(program, out, report)
        if pictures is Pictures.HELP:
            hands.papers = Path(folder)
        try:
            Tour(hands).perform()
        except TourFailedError as error:
            report.error = str(error)
            window = app.activeModalWidget() or program.window
            window.grab().save(str(out / "failed.png"))
        finally:
            program.window.close()
            program.end()
            if isinstance(hands, Album):
                hands.bind()
    if pictures is not Pictures.HELP:
        told = json.dumps(asdict(report), indent=2, ensure_ascii=False)
        (out / "tour.json").write_text(f"{told}\n", "utf-8")
    for check in report.checks:
        mark = "ok " if check.expected == check.found else "NOT"
        say(f"{mark} {check.what}: expected {check.expected}, found {check.found}")
    say("The tour went well." if report.is_good else f"The tour FAILED. {report.error or ''}")
    return 0 if report.is_good else 1
