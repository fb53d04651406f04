"""Start to a usable window with 100,000 bills in the books: warm and cold, beside a bare window and GnuCash.

From the start of the process to the end of the first paint, and to that of the first bills. *Cold* means that
the files each program reads were dropped from the page cache. GnuCash and, where there is one, the standalone
application are measured until their window is on the screen; so is the source tree beside the latter.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from bookkeeper.settings import Home, Place, Settings, SettingsFile
from tests.bench import data
from tests.bench.serving import Serving, serving
from tests.bench.tables import Figure, show

_BILLS = 100_000
_ROOT = Path(__file__).parents[2]
_GNUCASH = "gnucash"
#: Where ``packaging/dev.py package`` leaves the application.
_BUNDLE = _ROOT / "build" / "package" / "work" / "dist" / "bookkeeper" / "bookkeeper"
#: Longest wait for a window, in seconds.
_LIMIT_S = 60.0


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    parser.add_argument("--bundle", type=Path, default=_BUNDLE, metavar="FILE", help="standalone application")
    parser.add_argument("--json", type=Path, metavar="FILE", help="add the figures to this file")


def run(arguments: argparse.Namespace) -> int:
    """Measure and print."""
    rounds: dict[tuple[str, str], list[float]] = {}
    has_gnucash = _see_to_gnucash()
    bundle = arguments.bundle if arguments.bundle.exists() and shutil.which("xdotool") else None
    with tempfile.TemporaryDirectory() as folder, serving("--bills", "100") as served, _screen() as screen:
        home = Path(folder)
        _furnish(home, served)
        environment = screen | {
            "BOOKKEEPER_HOME": str(home),
            "PYTHON_KEYRING_BACKEND": "tests.known_key.KnownKey",
            "KNOWN_KEY": served.api_key,
        }
        for is_cold in (True, False):
            # The first round of the warm ones warms.
            for number in range(arguments.rounds + (not is_cold)):
                told = _round(environment, home, is_cold=is_cold, has_gnucash=has_gnucash)
                if bundle is not None and "DISPLAY" in screen:
                    told |= _beside_bundle(bundle, environment, home, is_cold=is_cold)
                for name, took in told.items() if is_cold or number else ():
                    rounds.setdefault(("cold" if is_cold else "warm", name), []).append(took)
    where = "Xvfb" if "DISPLAY" in screen else "off screen"
    for heat, most in (("warm", "3x"), ("cold", "")):
        known = {name: tuple(times) for (its, name), times in rounds.items() if its == heat}
        figures = [
            Figure("start to first paint", "ms", known["painted"], "ms bare window", known["bare"], most),
            Figure("start to first bills painted", "ms", known["filled"], "ms bare window", known["bare"]),
        ]
        if has_gnucash and where == "Xvfb":
            theirs = known["gnucash"]
            figures += [
                Figure("start to first paint", "ms", known["painted"], "ms GnuCash, empty", theirs, "1x"),
                Figure("start to first bills painted", "ms", known["filled"], "ms GnuCash", theirs, "1x"),
            ]
        if "bundle" in known:
            source = known["source"]
            figures.append(
                Figure("standalone: start to window", "ms", known["bundle"], "ms source", source, "1.3x")
            )
        show(f"start, {heat}, {_BILLS:,} bills in the books, {where}", figures, arguments.json)
    if bundle is None:
        print("\nNot for the standalone application: make it with packaging/dev.py package.")
    if not has_gnucash or where != "Xvfb":
        missing = "it, Xvfb, xdotool or dbus-run-session is missing and cannot be installed here"
        print(f"\nNot beside GnuCash: {missing}.")
    return 0


def _round(environment: dict[str, str], home: Path, *, is_cold: bool, has_gnucash: bool) -> dict[str, float]:
    if is_cold:
        _drop(Path(sys.prefix), _ROOT / "bookkeeper", home, Path(sys.base_prefix) / "lib")
    program = _started("program", environment)
    if is_cold:
        _drop(Path(sys.prefix), Path(sys.base_prefix) / "lib")
    bare = _started("bare", environment)
    told = {"painted": program["painted"], "filled": program["filled"], "bare": bare["painted"]}
    if has_gnucash and "DISPLAY" in environment:
        if is_cold:
            _drop(*_files_of_gnucash())
        told["gnucash"] = _gnucash(environment)
    return told


def _beside_bundle(
    bundle: Path, environment: dict[str, str], home: Path, *, is_cold: bool
) -> dict[str, float]:
    # A bundle has none of the tests, so their keyring neither; the window is there before a key is asked for.
    own = {name: value for name, value in environment.items() if name != "PYTHON_KEYRING_BACKEND"}
    told = {}
    for name, command in (("bundle", [str(bundle)]), ("source", [sys.executable, "-m", "bookkeeper"])):
        if is_cold:
            _drop(bundle.parent, Path(sys.prefix), _ROOT / "bookkeeper", home, Path(sys.base_prefix) / "lib")
        told[name] = _until_window(command, "Bookkeeper", own)
    return told


def _started(kind: str, environment: dict[str, str]) -> dict[str, float]:
    """Milliseconds from the start of the process to what it tells."""
    own = os.environ | environment
    # An installed program is compiled once; without this it would be at each start.
    own.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "tests.starting", kind]
    quiet = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    began = time.monotonic()
    done = subprocess.run(command, cwd=_ROOT, env=own, check=True, **quiet)  # type: ignore[call-overload]
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return {name: (told[name] - began) * 1e3 for name in ("painted", "filled")}


def _furnish(home: Path, served: Serving) -> None:
    """A home as the program left it when it was used last: one company, with its books."""
    place = Place(
        served.base_url, served.company_id, served.connection_id, "Hartley & Sons Ltd", "gbol", "Xero", "k"
    )
    settings = Settings(has_been_welcomed=True, places=[place], current=place.company_id, shown=place)
    found = Home.find({"BOOKKEEPER_HOME": str(home)})
    SettingsFile(found.config / "settings.json").save(settings)
    books, made = found.books(place.company_id, place.connection_id), data.books_of(_BILLS)
    books.parent.mkdir(parents=True)
    for file in made.parent.iterdir():
        shutil.copy(file, books.with_name(file.name.replace(made.name, books.name)))


@contextmanager
def _screen() -> Iterator[dict[str, str]]:
    """A screen in memory where there is Xvfb, else none at all."""
    if not shutil.which("Xvfb"):
        yield {"QT_QPA_PLATFORM": "offscreen"}
        return
    read, write = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(write),
        "-screen",
        "0",
        "1600x1000x24",
        "-noreset",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL) as process:
        os.close(write)
        try:
            with os.fdopen(read) as told:
                yield {"DISPLAY": f":{told.readline().strip()}", "QT_QPA_PLATFORM": "xcb"}
        finally:
            process.terminate()


def _drop(*folders: Path) -> None:
    """Let the system forget what it keeps in memory of these files."""
    for folder in folders:
        for path in [folder] if folder.is_file() else folder.rglob("*"):
            if path.is_file():
                handle = os.open(path, os.O_RDONLY)
                os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
                os.close(handle)


def _see_to_gnucash() -> bool:
    """Whether the peer is here, installing it where that is allowed."""
    if not all(shutil.which(one) for one in ("xdotool", "dbus-run-session", "Xvfb")):
        return False
    if not shutil.which(_GNUCASH) and os.geteuid() == 0 and shutil.which("apt-get"):
        install = ["apt-get", "install", "-y", "--no-install-recommends", _GNUCASH]
        quiet = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
        for command in (["apt-get", "update"], install):
            subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)
    return shutil.which(_GNUCASH) is not None


def _files_of_gnucash() -> list[Path]:
    """What its packages brought, and the libraries it is linked with."""
    listed = subprocess.run(
        ["dpkg", "-L", "gnucash", "gnucash-common"], check=False, stdout=subprocess.PIPE, text=True
    ).stdout.split("\n")
    linked = subprocess.run(
        ["ldd", str(shutil.which(_GNUCASH))], check=False, stdout=subprocess.PIPE, text=True
    ).stdout.split()
    return [Path(one) for one in (*listed, *linked) if one.startswith("/") and Path(one).is_file()]


def _gnucash(environment: dict[str, str]) -> float:
    """Milliseconds until its main window is on the screen, with no book."""
    with tempfile.TemporaryDirectory() as home:
        command = ["dbus-run-session", "--", _GNUCASH, "--nofile"]
        return _until_window(command, "GnuCash", environment | {"HOME": home})


def _until_window(command: list[str], title: str, environment: dict[str, str]) -> float:
    """Milliseconds from the start of a program, which is ended then, to a window whose title has this."""
    began = time.monotonic()
    own = os.environ | environment
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    search = ["xdotool", "search", "--onlyvisible", "--name", title]
    with subprocess.Popen(command, env=own, cwd=_ROOT, start_new_session=True, **quiet) as process:  # type: ignore[call-overload]
        try:
            while time.monotonic() - began < _LIMIT_S:
                found = subprocess.run(
                    search, env=own, check=False, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
                )
                if found.stdout:
                    return (time.monotonic() - began) * 1e3
        finally:
            os.killpg(process.pid, 15)
    raise TimeoutError(f"{title} shows no window")
