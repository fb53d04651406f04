"""Which libraries are in a bundle: the Python distributions, and what came with the operating system.

Licence texts and the SBOM are made from this one list, so neither can forget what the other has.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

LICENCES = Path(__file__).resolve().parent.parent / "licences"
#: Distributions whose wheels bring no licence text, with the texts that apply (Qt for Python, LGPL option).
_WITHOUT_TEXT = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
_DIGEST = re.compile(r"-[0-9a-f]{8}\.so")
_LICENCE_NAMES = ("licen", "copying", "notice", "authors")


@dataclass(frozen=True, slots=True)
class Part:
    """One library in the bundle.

    Attributes:
        licence: In words or as an SPDX expression, as its makers give it; "" where they give texts only.
        texts: Files of its licence, at least one.
        package_url: As SBOMs name it ("purl").
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    package_url: str


def parts(made: Path) -> list[Part]:
    """Everything in the bundle that is not Bookkeeper's own, by name.

    Raises:
        LookupError: Something is in the bundle whose licence is not known.
    """
    found = [_python(), *(_distribution(name) for name in _distributions(made))]
    if sys.platform == "linux":
        found += _debian_packages(made)
    return sorted(found, key=lambda part: part.name.lower())


def _python() -> Part:
    text = Path(sysconfig.get_path("stdlib")) / "LICENSE.txt"
    version = ".".join(map(str, sys.version_info[:3]))
    return Part("CPython", version, "PSF-2.0", (text,), f"pkg:generic/cpython@{version}")


def _distributions(made: Path) -> list[str]:
    folders = (made / "_internal").glob("*.dist-info")
    names = {metadata.PathDistribution(folder).metadata["Name"] for folder in folders}
    return sorted(name for name in names if name != "bookkeeper")


def _distribution(name: str) -> Part:
    found = metadata.distribution(name)
    files = [Path(str(found.locate_file(file))) for file in found.files or ()]
    texts = [
        file
        for file in files
        if ".dist-info" in str(file) and any(part in file.name.lower() for part in _LICENCE_NAMES)
    ]
    texts += [LICENCES / text for text in _WITHOUT_TEXT.get(name.lower().replace("_", "-"), ())]
    if not texts:
        raise LookupError(f"{name} brings no licence text; add it to {LICENCES.name} and to {__name__}")
    said = [found.metadata[field] for field in ("License-Expression", "License") if field in found.metadata]
    licence = next((text for text in said if "\n" not in text), "")
    return Part(name, found.version, licence, tuple(texts), f"pkg:pypi/{name.lower()}@{found.version}")


def _debian_packages(made: Path) -> list[Part]:
    """The packages of the build machine whose shared libraries PyInstaller took in."""
    if shutil.which("dpkg-query") is None:
        raise LookupError("The shared libraries of this system cannot be named without dpkg.")
    inside = made / "_internal"
    from_wheels = {path.name for path in inside.rglob("*.so*") if path.parent != inside}
    names = {
        path.name
        for path in inside.glob("lib*.so*")
        if not path.is_symlink() and path.name not in from_wheels and not _is_from_wheel(path.name)
    }
    owners = {owner for name in names if (owner := _owner(name)) is not None}
    return [_debian_package(owner) for owner in sorted(owners)]


def _is_from_wheel(name: str) -> bool:
    # auditwheel puts a digest into the names of libraries it copies into a wheel.
    return name.startswith(("libpython", "libpyside6", "libshiboken6")) or _DIGEST.search(name) is not None


def _owner(library: str) -> str | None:
    asked = subprocess.run(["dpkg-query", "-S", f"*/{library}"], capture_output=True, text=True, check=False)
    lines = [line for line in asked.stdout.splitlines() if line.endswith(f"/{library}")]
    if not lines:
        raise LookupError(f"no package of this system owns {library}, which is in the bundle")
    return lines[0].split(":")[0]


def _debian_package(name: str) -> Part:
    version = subprocess.run(
        ["dpkg-query", "-W", "-f=${Version}\n", name], capture_output=True, text=True, check=True
    ).stdout.split()[0]
    text = Path("/usr/share/doc") / name / "copyright"
    if not text.exists():
        raise LookupError(f"the package {name} has no copyright file here")
    return Part(name, version, "", (text,), f"pkg:deb/debian/{name}@{version}")
