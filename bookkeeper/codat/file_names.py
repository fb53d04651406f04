"""Names of files that came from outside, made fit to be used here."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath

#: Room for a folder in front, on systems that stop at 255 bytes for one name.
_MOST_BYTES = 200
_FALLBACK = "attachment"
#: Names Windows keeps for devices, with any ending (Microsoft, "Naming Files, Paths, and Namespaces",
#: 2024-08-28; the superscript digits count too).
_DEVICES = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"]
)
#: Kinds that only show something. Everything else, known or new, may run something, and is only saved.
_PICTURES = frozenset({".bmp", ".gif", ".heic", ".jpeg", ".jpg", ".png", ".tif", ".tiff", ".webp"})
_PAPERS = frozenset({".csv", ".docx", ".odp", ".ods", ".odt", ".pdf", ".pptx", ".rtf", ".txt", ".xlsx"})


def safe_file_name(name: str) -> str:
    """A name without folders, control signs or devices, short enough for any disk; never empty.

    Invisible signs go too: a right-to-left mark makes ``invoice‮fdp.exe`` look like a PDF.
    """
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join(sign for sign in last if unicodedata.category(sign)[0] != "C")
    plain = re.sub(r'[<>:"|?*]', "_", seen).strip(" .\u00a0")
    path = PurePosixPath(plain or _FALLBACK)
    stem, ending = path.stem, path.suffix
    if stem.split(".")[0].strip().upper() in _DEVICES:
        stem = f"_{stem}"
    ending = _cut(ending, _MOST_BYTES // 4)
    return _cut(stem, _MOST_BYTES - len(ending.encode())).rstrip(" .") + ending


def is_openable(name: str) -> bool:
    """Whether a file of this name only shows something and may be handed to its usual program.

    False for programs, scripts, links, web pages, archives, macro documents and every kind not known.
    """
    return PurePosixPath(safe_file_name(name)).suffix.lower() in _PICTURES | _PAPERS


def _cut(text: str, most_bytes: int) -> str:
    return text.encode()[:most_bytes].decode(errors="ignore")
