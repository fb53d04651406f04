"""``python3 packaging/dev.py package``: make everything that is handed out, and check it."""

from __future__ import annotations

import argparse
import filecmp
import shutil
import sys
import time
from pathlib import Path

from release import archives, check, inventory, papers
from release.freeze import PROJECT, Source, freeze


def main() -> int:
    """Make, and unless told otherwise check; the exit status is 0 when all went well."""
    parser = argparse.ArgumentParser(prog="packaging/dev.py package")
    parser.add_argument("--out", type=Path, default=PROJECT / "build" / "package", metavar="DIR")
    parser.add_argument("--no-check", action="store_true", help="only make it")
    parser.add_argument("--twice", action="store_true", help="make it a second time and compare")
    wanted = parser.parse_args()
    out = wanted.out.resolve()
    source = Source.of_checkout()
    began = time.monotonic()
    files = make(source, out)
    print(f"Made in {time.monotonic() - began:.0f} s:")
    for file in files:
        print(f"  {file.stat().st_size / 1e6:8.1f} MB  {file.relative_to(out)}")
    code = 0
    if wanted.twice:
        code = compare(source, out, files)
    if not wanted.no_check and sys.platform == "linux":
        code |= check.check(
            next(file for file in files if file.suffix == ".deb"), out / "work" / "dist" / "bookkeeper"
        )
    return code


def make(source: Source, out: Path) -> list[Path]:
    """Freeze, add the papers, pack; what is handed out lies in `out` itself."""
    work = out / "work"
    made = freeze(source, work)
    found = inventory.parts(made)
    papers.put_licences(made, found)
    name = f"bookkeeper-{source.version}-{sys.platform}"
    bill = out / f"{name}.cdx.json"
    bill.write_text(papers.sbom(source, found), "utf-8")
    files = [bill]
    match sys.platform:
        case "linux":
            files += [out / f"{name}-x86_64.tar.gz", out / f"bookkeeper_{source.version}_amd64.deb"]
            archives.tarball(made, source, files[1])
            archives.deb(made, source, work, files[2])
        case "win32" | "darwin":
            print(f"The folder is in {made}; packaging/README.md says how it becomes an installer here.")
    sums = out / "SHA256SUMS"
    sums.write_text(papers.checksums(files), "ascii")
    return [*files, sums]


def compare(source: Source, out: Path, files: list[Path]) -> int:
    """Make everything again elsewhere; the exit status is 1 if a byte of any file differs."""
    again = out / "again"
    make(source, again)
    different = [file.name for file in files if not filecmp.cmp(file, again / file.name, shallow=False)]
    shutil.rmtree(again)
    print(f"NOT the same when made twice: {', '.join(different)}" if different else "Made twice: the same.")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
