"""What the bundle is handed out as on Linux: a .tar.gz and a .deb, made the same each time."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import tarfile
from pathlib import Path

from release.freeze import PROJECT, Source

#: Where the .deb puts the program; the command is a link to it.
PLACE = Path("usr/lib/bookkeeper")
#: What the bundle takes from the system: what every desktop has (see `contents`), a font, certificates.
DEPENDS = (
    "libc6 (>= 2.36), libstdc++6, libgcc-s1, libssl3t64 | libssl3, libdbus-1-3, "
    "libglib2.0-0t64 | libglib2.0-0, libfontconfig1, libfreetype6, libx11-6, libx11-xcb1, libgl1, libegl1, "
    "fonts-dejavu-core | fonts-inter, ca-certificates"
)
RECOMMENDS = "libcups2, gnome-keyring | kwalletmanager"


def tarball(made: Path, source: Source, target: Path) -> None:
    """Pack the folder as ``bookkeeper/``; order, times, owners and the compressor's header are fixed."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = source.made_at
        member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
        return member

    with (
        target.open("wb") as file,
        gzip.GzipFile(filename="", mode="wb", compresslevel=9, fileobj=file, mtime=source.made_at) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in [made, *sorted(made.rglob("*"))]:
            name = str(Path("bookkeeper") / path.relative_to(made))
            archive.add(path, name, recursive=False, filter=plain)


def deb(made: Path, source: Source, work: Path, target: Path) -> None:
    """A Debian package with the command, a desktop entry, AppStream data and the icon.

    Raises:
        subprocess.CalledProcessError: dpkg-deb failed; it has said why.
    """
    root = work / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(made, root / PLACE, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/bookkeeper").symlink_to(Path("..") / PLACE.relative_to("usr") / "bookkeeper")
    for kind, path in {
        "applications": PROJECT / "packaging/linux/app.bookkeeper.desk.desktop",
        "metainfo": PROJECT / "packaging/linux/app.bookkeeper.desk.metainfo.xml",
        "icons/hicolor/scalable/apps": PROJECT / "resources/icons/bookkeeper.svg",
        "doc/bookkeeper": PROJECT / "LICENSE",
    }.items():
        folder = root / "usr/share" / kind
        folder.mkdir(parents=True)
        name = {"LICENSE": "copyright", "bookkeeper.svg": "app.bookkeeper.desk.svg"}.get(path.name, path.name)
        shutil.copyfile(path, folder / name)
    size = sum(path.stat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    (root / "DEBIAN").mkdir()
    (root / "DEBIAN/control").write_text(_control(source, size // 1024), "utf-8")
    for path in root.rglob("*"):
        if path.is_dir() and not path.is_symlink():
            path.chmod(0o755)
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(target)],
        env=source.environment,
        check=True,
        stdout=subprocess.DEVNULL,
    )


def _control(source: Source, size_kib: int) -> str:
    return (
        "Package: bookkeeper\n"
        f"Version: {source.version}\n"
        "Architecture: amd64\n"
        "Section: office\n"
        "Priority: optional\n"
        "Maintainer: The Bookkeeper developers <developers@bookkeeper.invalid>\n"
        f"Installed-Size: {size_kib}\n"
        f"Depends: {DEPENDS}\n"
        f"Recommends: {RECOMMENDS}\n"
        "Description: pay suppliers' bills, exactly once\n"
        " Bookkeeper shows what a company owes as its accounting software knows it, lets\n"
        " you tick bills and credit notes, records the payments in the background and\n"
        " proves afterwards that the books agree.\n"
    )
