from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bookkeeper.codat import is_openable, safe_file_name


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("invoice.pdf", "invoice.pdf"),
        ("../../x.exe", "x.exe"),
        ("..\\..\\x.exe", "x.exe"),
        ("/etc/passwd", "passwd"),
        ("C:\\Windows\\system32\\calc.exe", "calc.exe"),
        ("a/b\\c.txt", "c.txt"),
        ("x\x00\n\x1b[31m.pdf", "x[31m.pdf"),
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        ("a\u200bb.pdf", "ab.pdf"),
        ("CON", "_CON"),
        ("con.txt", "_con.txt"),
        ("LPT¹.pdf", "_LPT¹.pdf"),
        ("nul.tar.gz", "_nul.tar.gz"),
        ("console.pdf", "console.pdf"),
        ('a<b>:"|?*.pdf', "a_b______.pdf"),
        (".bashrc", "bashrc"),
        ("x.pdf. . ", "x.pdf"),
        ("", "attachment"),
        ("../", "attachment"),
        ("..", "attachment"),
        ("\x00", "attachment"),
        ("Rechnung Nº 5 – März.pdf", "Rechnung Nº 5 – März.pdf"),
        ("発票.pdf", "発票.pdf"),
    ],
)
def test_a_name_from_outside_is_made_fit_for_a_folder(name: str, safe: str) -> None:
    assert safe_file_name(name) == safe


def test_an_endless_name_keeps_its_ending() -> None:
    assert safe_file_name("票" * 500 + ".pdf").endswith("票.pdf")
    assert len(safe_file_name("x." + "y" * 500).encode()) <= 200


@given(st.text())
def test_any_name_becomes_one_short_visible_part_of_a_path(name: str) -> None:
    safe = safe_file_name(name)
    assert safe
    assert safe not in (".", "..")
    assert len(safe.encode()) <= 200
    assert not any(sign in '/\\<>:"|?*' or unicodedata.category(sign)[0] == "C" for sign in safe)
    assert safe == safe.strip(" .")
    assert safe_file_name(safe) == safe


@pytest.mark.parametrize("name", ["a.pdf", "A.PDF", "scan.jpeg", "list.csv", "letter.docx", "x.exe.pdf"])
def test_what_only_shows_something_may_be_opened(name: str) -> None:
    assert is_openable(name)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "x.exe",
            "../../x.exe",
            "a.pdf.exe",
            "a.pdf.",
            "a.pdf\u202e.exe",
            "x.EXE ",
            "run.bat",
            "run.sh",
            "x.desktop",
        ),
        *(
            "x.js",
            "x.html",
            "x.svg",
            "x.lnk",
            "x.url",
            "x.scr",
            "x.msi",
            "x.jar",
            "x.docm",
            "x.xlsm",
            "x.zip",
            "x.iso",
        ),
        *("x.py", "x.app", "x.dmg", "x.deb", "x.AppImage", "x.ps1", "noending", "", ".pdf", "x.newkind"),
    ],
)
def test_what_may_run_or_is_not_known_is_only_saved(name: str) -> None:
    expected = name == "a.pdf."  # a full stop at the end does not last, and leaves a PDF
    assert is_openable(name) is expected
