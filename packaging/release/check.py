"""Proves that what was made works where no Python is: in a bare root, read-only, from odd places.

Each trial answers None, or what went wrong in one line.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

from release import archives
from release.roots import CannotCheckError, make_root, run_inside

_SCREENLESS = {"QT_QPA_PLATFORM": "offscreen", "HOME": "/home/anna"}
#: A whole tour, on a busy machine.
_TOUR_WITHIN_S = 400
_INSTALLED = "/usr/bin/bookkeeper"
#: A path as people have them: spaces, umlauts, an ampersand.
_ODD_PLACE = "opt/Bücher & Söhne/Book keeper"


def check(deb: Path, made: Path) -> int:
    """Carry out every trial; the exit status is 1 if one fails, or if this machine cannot carry them out."""
    with tempfile.TemporaryDirectory(prefix="bookkeeper-check-") as folder:
        root = Path(folder) / "root"
        try:
            make_root(root, archives.DEPENDS)
        except CannotCheckError as error:
            print(f"NOT checked: {error}")
            return 1
        subprocess.run(["dpkg-deb", "-x", str(deb), str(root)], check=True)
        shutil.copytree(made, root / _ODD_PLACE, symlinks=True)
        trials: dict[str, Callable[[], str | None]] = {
            "installed from the .deb, without Python, its folder read-only: the tour": lambda: _tour(
                root, _INSTALLED, "tour"
            ),
            "the practice company answers over loopback": lambda: _practice(root),
            "from a path with spaces and other letters: the tour": lambda: _tour(
                root, f"/{_ODD_PLACE}/bookkeeper", "Tour in Zürich"
            ),
            "with a home that cannot be written: a clear message": lambda: _no_home(root),
            "--version names commit and libraries": lambda: _version(root),
            "the Secret Service keeps a secret": lambda: _keyring(made),
        }
        failed = 0
        for name, trial in trials.items():
            began = time.monotonic()
            problem = trial()
            failed += problem is not None
            print(f"{'NOT' if problem else 'ok '} {name} ({time.monotonic() - began:.0f} s)", flush=True)
            if problem:
                print("    " + problem.replace("\n", "\n    "), flush=True)
    return 1 if failed else 0


def _tour(root: Path, program: str, out: str) -> str | None:
    done = run_inside(root, [program, "tour", "--out", f"/home/anna/{out}"], _SCREENLESS, _TOUR_WITHIN_S)
    if done.returncode != 0:
        return f"exit status {done.returncode}\n{done.stdout[-800:]}\n{done.stderr[-800:]}"
    pictures = list((root / "home/anna" / out).glob("*.png"))
    report = json.loads((root / "home/anna" / out / "tour.json").read_text("utf-8"))
    if len(pictures) < len(report["steps"]) or not report["checks"]:
        return f"only {len(pictures)} pictures of {len(report['steps'])} steps"
    return None


def _practice(root: Path) -> str | None:
    # The network is this machine's own, so that the answer can be fetched from outside.
    environment = {**_SCREENLESS, "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    inside = ["chroot", "--userspec=1000:1000", str(root), _INSTALLED]
    with subprocess.Popen(
        ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c",
         f'mount -t proc proc {root}/proc && "$@"; exit $?', "sh", *inside,
         "practice", "serve", "--memory", "--until-stdin-closes"],
        env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    ) as serving:  # fmt: skip
        assert serving.stdout is not None
        assert serving.stdin is not None
        said = json.loads(serving.stdout.readline())
        request = urllib.request.Request(
            f"{said['base_url']}/companies/{said['company_id']}/connections/{said['connection_id']}"
            "/payables/suppliers",
            headers={"Authorization": _basic(said["api_key"])},
        )
        with urllib.request.urlopen(request, timeout=30) as answer:
            suppliers = json.load(answer)["results"]
        serving.stdin.close()
        ended = serving.wait(30)
    return None if suppliers and ended == 0 else f"{len(suppliers)} suppliers, exit status {ended}"


def _basic(key: str) -> str:
    import base64

    return "Basic " + base64.b64encode(key.encode()).decode()


def _no_home(root: Path) -> str | None:
    environment = {**_SCREENLESS, "HOME": "/usr/nowhere"}
    try:
        # The message stays on the screen until somebody presses OK, who is not there.
        done = run_inside(root, [_INSTALLED], environment, 20)
    except subprocess.TimeoutExpired as waiting:
        said = (waiting.stderr or b"").decode() if isinstance(waiting.stderr, bytes) else waiting.stderr or ""
    else:
        said = done.stderr
    is_clear = "/usr/nowhere" in said and "Traceback" not in said
    return None if is_clear else f"it said: {said[-800:] or 'nothing'}"


def _version(root: Path) -> str | None:
    said = run_inside(root, [_INSTALLED, "--version"], _SCREENLESS, 60).stdout
    return None if "commit" in said and "unknown" not in said and "sqlalchemy" in said else said


def _keyring(made: Path) -> str | None:
    """With a keyring service of its own, on this machine: it needs D-Bus, which the bare root has not."""
    if shutil.which("dbus-run-session") is None or shutil.which("gnome-keyring-daemon") is None:
        return "not tried: gnome-keyring and dbus are not installed here"
    with tempfile.TemporaryDirectory(prefix="bookkeeper-keyring-") as folder:
        script = 'printf secret | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec "$@"'
        program = str(made / "bookkeeper")
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", script, "sh", program, "diagnose", "--json"],
            env={**_SCREENLESS, "PATH": os.environ["PATH"], "HOME": folder, "XDG_RUNTIME_DIR": folder},
            capture_output=True, text=True, timeout=120, check=False,
        )  # fmt: skip
    found = json.loads(done.stdout)
    bad = {name: one["found"] for name, one in found.items() if not one["ok"]}
    return "; ".join(f"{name}: {text}" for name, text in bad.items()) or None
