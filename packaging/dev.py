#!/usr/bin/env python3
"""Set up, run, check and measure Bookkeeper from a source checkout.

    python3 packaging/dev.py run        set up, then open Bookkeeper (with no screen: perform the tour)
    python3 packaging/dev.py test       set up, then lint, type-check and test
    python3 packaging/dev.py setup      set up only
    python3 packaging/dev.py lint       style and types only (--fix mends the style)
    python3 packaging/dev.py lock       resolve the dependencies again (needs uv)
    python3 packaging/dev.py translate  bring the translations up to date, and name what is missing
    python3 packaging/dev.py bench      measure: bench SUBJECT ..., bench --help names the subjects
    python3 packaging/dev.py pictures   every screen in every size, scale and colours: pictures --out DIR
    python3 packaging/dev.py package    make the standalone application and check it (see packaging/README.md)

Needs nothing but Python 3.11 to 3.13 with pip; uses the standard library only. The environment is
``.venv`` beside this folder, its packages are exactly those of ``requirements*.lock`` (versions and hashes).
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
#: The vendor's older client, a peer of the tests, needs older packages than Bookkeeper: it has its own place.
PEER_VENV = VENV / "peer"
#: What makes the standalone application stays apart from what is tested, so that nothing of it gets in.
PACKAGE_VENV = VENV / "package"
_INTERPRETER = "Scripts/python.exe" if os.name == "nt" else "bin/python"
PYTHON = VENV / _INTERPRETER
LOCKS = {
    "run": ROOT / "packaging/requirements.lock",
    "dev": ROOT / "packaging/requirements-dev.lock",
    "peer": ROOT / "packaging/requirements-peer.lock",
    "package": ROOT / "packaging/requirements-package.lock",
}

#: What Qt opens at run time and its wheel does not bring, with the Debian package that has it.
QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-shape.so.0": "libxcb-shape0",
}
#: Programs the tests use for a real keyring and a real screen, with their Debian package.
TEST_PROGRAMS = {
    "gnome-keyring-daemon": "gnome-keyring",
    "dbus-run-session": "dbus",
    "Xvfb": "xvfb",
    "xdotool": "xdotool",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
#: A machine with no desktop has one plain font; this one reads better on the pictures.
FONT = (Path("/usr/share/fonts"), "Inter*", "fonts-inter")


def main() -> int:
    """Carry out the command line; the exit status is that of the command run."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("setup", "run", "test", "lint", "lock", "translate", "bench", "pictures", "package"):
        commands.add_parser(name, add_help=name not in ("run", "test", "bench", "pictures", "package"))
    arguments, rest = parser.parse_known_args()
    if not (3, 11) <= sys.version_info[:2] <= (3, 13):
        found = sys.version.split()[0]
        return _fail(f"Bookkeeper needs Python 3.11, 3.12 or 3.13; this is {found}.")
    os.chdir(ROOT)
    match arguments.command:
        case "setup":
            return set_up("dev")
        case "run":
            return set_up("run") or run(rest)
        case "test":
            return set_up("dev") or lint([]) or test(rest)
        case "lint":
            return set_up("dev") or lint(rest)
        case "translate":
            return set_up("dev") or _call([str(PYTHON), str(ROOT / "packaging/translate.py")])
        case "bench":
            return set_up("dev") or bench(rest)
        case "pictures":
            return set_up("run") or pictures(rest)
        case "package":
            return set_up("run") or package(rest)
        case _:
            return lock()


def set_up(profile: str) -> int:
    """Make ``.venv`` and see to the system's libraries, unless a stamp says that both are done."""
    stamp = VENV / f"set-up-{profile}"
    wanted = _fingerprint(profile)
    if stamp.exists() and stamp.read_text() == wanted:
        return 0
    code = _install(VENV, profile) or _pip(VENV, "--no-deps", "--no-build-isolation", "-e", str(ROOT))
    if profile == "dev":
        code = code or _install(PEER_VENV, "peer")
    if code:
        return code
    if not see_to_system(profile):
        return 1
    stamp.write_text(wanted)
    return 0


def _install(place: Path, profile: str) -> int:
    """Put exactly the locked packages into an environment, which is made if need be."""
    if not (place / _INTERPRETER).exists():
        print(f"Making {place.relative_to(ROOT)} ...", flush=True)
        # Debian's Python has venv but not ensurepip: the pip outside serves the environment inside.
        _call([sys.executable, "-m", "venv", "--without-pip", str(place)])
    print(f"Installing the locked packages ({LOCKS[profile].name}) ...", flush=True)
    return _pip(place, "--require-hashes", "-r", str(LOCKS[profile]))


def _pip(place: Path, *arguments: str) -> int:
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "-q"]
    return _call([*pip, "--python", str(place / _INTERPRETER), "install", *arguments])


def see_to_system(profile: str) -> bool:
    """Install the missing system packages (root on Debian or Ubuntu) or print the command that would.

    Returns:
        Whether the program can go on: missing test tools only skip tests, missing Qt libraries stop it.
    """
    if not sys.platform.startswith("linux"):
        return True
    libraries = [package for soname, package in QT_LIBRARIES.items() if not _loads(soname)]
    extras = [] if any(FONT[0].rglob(FONT[1])) else [FONT[2]]
    if profile == "dev":
        extras += [package for program, package in TEST_PROGRAMS.items() if not shutil.which(program)]
    missing = libraries + extras
    if not missing:
        return True
    install = ["apt-get", "install", "-y", "--no-install-recommends", *missing]
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing with apt-get:", *missing, flush=True)
        quiet = {"env": {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, "stdout": subprocess.DEVNULL}
        subprocess.run(["apt-get", "update"], check=False, **quiet)  # type: ignore[call-overload]
        if subprocess.run(install, check=False, **quiet).returncode == 0:  # type: ignore[call-overload]
            return True
    if libraries:
        print("Qt needs some libraries of the system first. On Debian or Ubuntu:\n")
        print("    sudo", *install, "\n")
    elif profile == "dev":
        print("Some tests will be skipped. To have them all:\n\n    sudo", *install, "\n")
    return not libraries


def run(arguments: list[str]) -> int:
    """Open Bookkeeper; on Linux with no screen, perform the tour instead."""
    if not arguments and sys.platform.startswith("linux") and not _has_screen():
        out = ROOT / "build" / "tour"
        print(f"There is no screen here, so Bookkeeper performs its tour; pictures in {out}", flush=True)
        arguments = ["tour", "--out", str(out)]
    command = [str(PYTHON), "-m", "bookkeeper", *arguments]
    if os.name == "nt":
        return _call(command)
    os.execv(command[0], command)


def lint(arguments: list[str]) -> int:
    """Check style and types (``--fix``: mend the style)."""
    fix = "--fix" in arguments
    code = _call([str(PYTHON), "-m", "ruff", "check", *(["--fix"] if fix else []), "."])
    code |= _call([str(PYTHON), "-m", "ruff", "format", *([] if fix else ["--check"]), "."])
    return code | _call([str(PYTHON), "-m", "mypy"])


def test(arguments: list[str]) -> int:
    """Run the tests, on every core; further arguments go to pytest."""
    return _call([str(PYTHON), "-m", "pytest", "-n", "auto", "--dist", "worksteal", "-q", *arguments])


def bench(arguments: list[str]) -> int:
    """Measure at length, or run a campaign: the subjects are modules of ``tests/bench``."""
    return _call([str(PYTHON), "-m", "tests.bench", *arguments])


def pictures(arguments: list[str]) -> int:
    """Take a picture of every screen in every look: ``--out DIR`` gets them, and an ``index.html``."""
    return _call([str(PYTHON), "-m", "bookkeeper", "tour", "--every-look", *arguments])


def package(arguments: list[str]) -> int:
    """Make the standalone application; the arguments are those of ``packaging/release``."""
    code = _install(PACKAGE_VENV, "package")
    # Not editable, and anew each time: what is frozen is this checkout as an installation has it.
    code = code or _pip(PACKAGE_VENV, "--no-deps", "--no-build-isolation", "--force-reinstall", str(ROOT))
    if code:
        return code
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "packaging")}
    command = [str(PACKAGE_VENV / _INTERPRETER), "-m", "release", *arguments]
    return subprocess.run(command, check=False, env=environment).returncode


def lock() -> int:
    """Write the lock files anew from ``pyproject.toml``; hashes, but no addresses."""
    if not shutil.which("uv"):
        return _fail("'lock' needs uv on the PATH (pip install uv).")
    project = ["pyproject.toml", "--group"]
    groups = {
        "run": [*project, "build"],
        "dev": [*project, "dev"],
        "peer": ["--group", "pyproject.toml:peer"],
        "package": [*project, "package"],
    }
    options = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "-q"]
    code = 0
    for profile, path in LOCKS.items():
        command = ["uv", "pip", "compile", *groups[profile], *options, "-o", str(path)]
        code |= subprocess.run(command, check=False, stdout=subprocess.DEVNULL).returncode
    return code


def _fingerprint(profile: str) -> str:
    """What the set-up depends on: a change of any of these does it again."""
    digest = hashlib.sha256(sys.version.encode())
    peer = [LOCKS["peer"]] if profile == "dev" else []
    for path in (LOCKS[profile], *peer, ROOT / "pyproject.toml", Path(__file__)):
        digest.update(path.read_bytes())
    return digest.hexdigest()


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _has_screen() -> bool:
    return bool(
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM")
    )


def _call(command: list[str]) -> int:
    return subprocess.run(command, check=False).returncode


def _fail(message: str) -> int:
    print(message, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
