"""A file system with nothing in it but what the .deb says it needs: no shell, no Python, no tools.

It is put together from the files of packages installed on this machine, so it needs no network.
Linux only, and with root's rights.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

#: The person the program is started as there: not root, who may write everywhere.
_USER = 1000
_LINKS = ("bin", "lib", "lib64", "sbin")


class CannotCheckError(Exception):
    """This machine cannot make such a root; says why."""


def make_root(root: Path, depends: str) -> None:
    """Fill `root` with the files of `depends` (as in a control file) and of what those depend on.

    Raises:
        CannotCheckError: Not root, not Debian, or a package is not installed here.
    """
    if os.geteuid() != 0 or shutil.which("dpkg-query") is None or shutil.which("unshare") is None:
        raise CannotCheckError("a bare root needs Debian or Ubuntu, root's rights and unshare")
    shutil.rmtree(root, ignore_errors=True)
    for name in ("dev", "proc", "tmp", "etc", *(f"usr/{link}" for link in _LINKS)):
        (root / name).mkdir(parents=True)
    for name in _LINKS:
        (root / name).symlink_to(f"usr/{name}")
    (root / "tmp").chmod(0o1777)
    for package in sorted(_closure(depends)):
        _copy(package, root)
    # Written when packages are installed, so no package owns it.
    certificates = Path("etc/ssl/certs/ca-certificates.crt")
    if (Path("/") / certificates).exists():
        (root / certificates).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path("/") / certificates, root / certificates)
    if found := [path for path in root.rglob("*python*") if os.access(path, os.X_OK) and path.is_file()]:
        raise CannotCheckError(f"a Python came along: {found[0]}")
    home = root / "home" / "anna"
    home.mkdir(parents=True)
    os.chown(home, _USER, _USER)


def run_inside(
    root: Path, command: Sequence[str], environment: Mapping[str, str], timeout_s: float
) -> subprocess.CompletedProcess[str]:
    """Run a command as an ordinary user in `root`, whose ``/usr`` and ``/opt`` cannot be written."""
    # Mounts of its own, which end with it; the kernel ends whatever it leaves running.
    script = (
        f"mount -t proc proc {root}/proc && mount --bind /dev {root}/dev"
        f" && for part in usr opt; do mkdir -p {root}/$part && mount --bind {root}/$part {root}/$part"
        f" && mount -o remount,bind,ro {root}/$part || exit 1; done"
        # The shell stays: a change of user would take from its child that it ends with this program.
        f' || exit 1; chroot --userspec={_USER}:{_USER} {root} "$@"; exit $?'
    )
    namespaces = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--"]
    return subprocess.run(
        [*namespaces, "sh", "-c", script, "sh", *command],
        env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8", **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=timeout_s,
        check=False,
    )


def _closure(depends: str) -> set[str]:
    waiting, found = list(_alternatives(depends)), set[str]()
    while waiting:
        choice = waiting.pop()
        name = next((one for one in choice if _is_installed(one)), None)
        if name is None:
            raise CannotCheckError(f"none of these packages is installed here: {', '.join(choice)}")
        if name not in found:
            found.add(name)
            waiting += _alternatives(_asked("${Depends}", name)) + _alternatives(
                _asked("${Pre-Depends}", name)
            )
    return found


def _alternatives(depends: str) -> list[list[str]]:
    return [
        [re.split(r"[ :(]", one.strip())[0] for one in choice.split("|")]
        for choice in depends.split(",")
        if choice.strip()
    ]


def _is_installed(name: str) -> bool:
    return _asked("${Status}", name).endswith(" installed")


def _asked(what: str, name: str) -> str:
    command = ["dpkg-query", "-W", f"-f={what}\n", name]
    lines = subprocess.run(command, capture_output=True, text=True, check=False).stdout.splitlines()
    return lines[0] if lines else ""


def _copy(package: str, root: Path) -> None:
    listed = subprocess.run(["dpkg-query", "-L", package], capture_output=True, text=True, check=True).stdout
    for path in map(Path, listed.splitlines()):
        if path.is_file() and not path.is_relative_to("/usr/share/doc"):
            target = root / path.relative_to("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.is_symlink():
                shutil.copy2(path, target, follow_symlinks=False)
