"""Runs PyInstaller, so that two runs over one commit come out the same."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from release.windows import version_resource

PROJECT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class Source:
    """What is packaged.

    Attributes:
        version: The program's, from its one place.
        commit: Twelve digits, with ``+changes`` where the checkout has any that are not committed.
        made_at: Seconds since 1970 of the commit: the time of every file made.
    """

    version: str
    commit: str
    made_at: int

    @classmethod
    def of_checkout(cls) -> Source:
        """The checkout this file is in."""
        from bookkeeper import __version__

        changes = "+changes" if _git("status", "--porcelain") else ""
        commit = _git("rev-parse", "--short=12", "HEAD") + changes
        return cls(__version__, commit, int(_git("log", "-1", "--format=%ct")))

    @property
    def environment(self) -> dict[str, str]:
        """For every tool that would otherwise put the present time or a random order into what it makes."""
        return {**os.environ, "PYTHONHASHSEED": "0", "SOURCE_DATE_EPOCH": str(self.made_at), "LC_ALL": "C"}


def freeze(source: Source, work: Path) -> Path:
    """Make the application's folder under `work`; what was there before is removed.

    Raises:
        subprocess.CalledProcessError: The freezer failed; it has said why.
    """
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    (work / "commit.txt").write_text(source.commit + "\n", "ascii")
    (work / "version.txt").write_text(version_resource(source.version), "utf-8")
    draw_icons(work)
    environment = {
        **source.environment,
        "BOOKKEEPER_PROJECT": str(PROJECT),
        "BOOKKEEPER_WORK": str(work),
        "BOOKKEEPER_VERSION": source.version,
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--distpath", str(work / "dist"), "--workpath", str(work / "build")]
    subprocess.run(
        [*command, *places, str(PROJECT / "packaging" / "bookkeeper.spec")], env=environment, check=True
    )
    made = work / "dist" / "bookkeeper"
    if sys.platform == "linux":
        _strip(made)
    return made


def draw_icons(work: Path) -> None:
    """Windows' and macOS' own kinds of icon file, from the one drawing."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(256, 256, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(PROJECT / "resources" / "icons" / "bookkeeper.svg")).render(painter)
    painter.end()
    for kind in ("ico", "icns"):
        if not image.save(str(work / f"bookkeeper.{kind}")):
            raise OSError(f"Qt cannot write an icon of kind {kind} here")


def _strip(made: Path) -> None:
    """Take out what only debuggers and linkers read; some wheels come with it.

    Not of libraries that auditwheel put into a wheel: it has moved their parts, and strip breaks those.
    """
    for path in sorted((made / "_internal").rglob("*.so*")):
        if not path.is_symlink() and not path.parent.name.endswith(".libs"):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def _git(*arguments: str) -> str:
    done = subprocess.run(["git", "-C", str(PROJECT), *arguments], capture_output=True, text=True, check=True)
    return done.stdout.strip()
