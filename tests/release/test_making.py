"""The parts of packaging that need no freezer: archives that come out the same, contents, a bare root."""

from __future__ import annotations

import configparser
import hashlib
import os
import re
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bookkeeper import __version__

PROJECT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(PROJECT / "packaging"))

from release import archives, contents, roots, windows  # noqa: E402
from release.freeze import Source  # noqa: E402

SOURCE = Source("1.2.3", "0123456789ab", 1_700_000_000)


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder as the freezer leaves one."""
    folder = tmp_path / "bookkeeper"
    (folder / "_internal").mkdir(parents=True)
    (folder / "bookkeeper").write_bytes(b"program")
    (folder / "bookkeeper").chmod(0o755)
    (folder / "_internal" / "data.txt").write_text("ü")
    (folder / "_internal" / "link").symlink_to("data.txt")
    return folder


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_an_archive_is_the_same_whoever_made_it_and_when(made: Path, tmp_path: Path) -> None:
    archives.tarball(made, SOURCE, tmp_path / "1.tar.gz")
    for path in made.rglob("*"):
        if not path.is_symlink():
            os.utime(path, (1, 1))
    (made / "_internal" / "data.txt").chmod(0o600)
    archives.tarball(made, SOURCE, tmp_path / "2.tar.gz")
    assert digest(tmp_path / "1.tar.gz") == digest(tmp_path / "2.tar.gz")
    with tarfile.open(tmp_path / "1.tar.gz") as archive:
        found = {member.name: (member.mode, member.mtime, member.uname) for member in archive}
    assert found["bookkeeper/bookkeeper"] == (0o755, SOURCE.made_at, "root")
    assert found["bookkeeper/_internal/data.txt"][0] == 0o644


@pytest.mark.skipif(not Path("/usr/bin/dpkg-deb").exists(), reason="no dpkg-deb here")
def test_a_package_has_the_command_and_what_desktops_look_for(made: Path, tmp_path: Path) -> None:
    deb = tmp_path / "bookkeeper.deb"
    archives.deb(made, SOURCE, tmp_path / "work", deb)
    listed = subprocess.run(["dpkg-deb", "-c", str(deb)], capture_output=True, text=True, check=True).stdout
    for place in (
        "./usr/bin/bookkeeper -> ../lib/bookkeeper/bookkeeper",
        "./usr/share/applications/app.bookkeeper.desk.desktop",
        "./usr/share/metainfo/app.bookkeeper.desk.metainfo.xml",
        "./usr/share/icons/hicolor/scalable/apps/app.bookkeeper.desk.svg",
        "./usr/share/doc/bookkeeper/copyright",
    ):
        assert place in listed
    assert set(re.findall(r"(\w+/\w+) ", listed)) >= {"root/root"}
    field = subprocess.run(
        ["dpkg-deb", "-f", str(deb), "Version"], capture_output=True, text=True, check=True
    )
    assert field.stdout.strip() == "1.2.3"


def test_desktop_entry_and_catalogue_name_each_other_and_the_icon() -> None:
    folder = PROJECT / "packaging" / "linux"
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(folder / "app.bookkeeper.desk.desktop", "utf-8")
    component = ElementTree.parse(folder / "app.bookkeeper.desk.metainfo.xml").getroot()
    assert component.findtext("id") == entry["Desktop Entry"]["Icon"]
    assert component.findtext("launchable") == "app.bookkeeper.desk.desktop"
    assert component.findtext("provides/binary") == entry["Desktop Entry"]["Exec"]


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        (r"PySide6\Qt\plugins\tls\qopensslbackend.dll", False),
        ("numpy/tests/test_x.py", False),
        ("resources/help/trouble.html", True),
        ("resources/translations/bookkeeper_de.qm", True),
        ("resources/translations/bookkeeper_de.ts", False),
    ],
)
def test_only_what_can_come_to_use_goes_in(place: str, wanted: bool) -> None:
    assert contents.is_wanted(place) is wanted


def test_windows_is_told_a_version_of_four_numbers() -> None:
    text = windows.version_resource("1.2.3")
    assert "filevers=(1, 2, 3, 0)" in text
    assert '"ProductVersion", "1.2.3"' in text
    compile(text, "version.txt", "eval")


def test_the_version_is_in_one_place() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    assert project["tool"]["hatch"]["version"]["path"] == "bookkeeper/__init__.py"
    found = [
        path.relative_to(PROJECT)
        for folder in ("packaging", "bookkeeper")
        for path in (PROJECT / folder).rglob("*")
        if path.suffix in (".py", ".iss", ".xml", ".spec", ".plist", ".desktop")
        and f'"{__version__}"' in path.read_text("utf-8")
    ]
    assert found == [Path("bookkeeper/__init__.py")]


@pytest.mark.skipif(
    not Path("/usr/bin/dpkg-query").exists() or os.name == "nt" or os.geteuid() != 0,
    reason="a bare root needs Debian and root's rights",
)
def test_a_bare_root_has_what_is_asked_for_and_no_python(tmp_path: Path) -> None:
    root = tmp_path / "root"
    roots.make_root(root, "libc6 (>= 2.0), there-is-none | libgcc-s1")
    done = roots.run_inside(root, [_loader(root), "--version"], {}, 60)
    assert "GLIBC" in done.stdout
    assert not list(root.rglob("python3*"))
    assert not (root / "bin" / "sh").exists()
    with pytest.raises(roots.CannotCheckError, match="there-is-none"):
        roots.make_root(root, "there-is-none")


@pytest.mark.skipif(
    not Path("/usr/bin/dpkg-query").exists() or os.name == "nt" or os.geteuid() != 0,
    reason="a bare root needs Debian and root's rights",
)
def test_the_program_s_folder_cannot_be_written_there(tmp_path: Path) -> None:
    root = tmp_path / "root"
    roots.make_root(root, "libc6, dash, coreutils")
    tried = 'touch /usr/lib/x || touch /opt/x || { touch /home/anna/x && echo "only at home"; }'
    done = roots.run_inside(root, ["/bin/sh", "-c", tried], {}, 60)
    assert done.stdout.strip() == "only at home"


def _loader(root: Path) -> str:
    (found,) = {path.name for path in root.rglob("ld-linux*.so*")}
    return f"/lib64/{found}" if (root / "lib64" / found).exists() else f"/lib/{found}"
