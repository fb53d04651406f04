"""Imports run one way (DESIGN 2): whoever breaks that breaks the build."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "bookkeeper"
LEAVES = {
    "errors",
    "settings",
    "resources",
    "credentials",
    "log",
    "journal_choice",
    "versions",
    "drafts",
    "crashes",
}

#: What each room may import of the program, itself aside.
ALLOWED = {
    "payables": set[str](),
    "codat": {"payables", "errors"},
    "books": {"payables", "errors"},
    "journal": {"payables", "errors"},
    "payments": {"payables", "codat", "books", "journal", "errors"},
    "background": {"payables", "codat", "books", "journal", "payments", "errors", "credentials", "drafts"},
    "reports": {"payables", "journal"},
    "ui": {"payables", "books", "journal", "payments", "background", "reports", *LEAVES},
    "practice": {"resources"},
    "errors": set[str](),
    "settings": {"errors"},
    "drafts": {"errors", "payables"},
    "resources": set[str](),
    "credentials": {"errors"},
    "log": set[str](),
    "crashes": {"log"},
    "journal_choice": {"journal", "settings", "credentials", "errors"},
    "versions": {"resources"},
    "imports": set[str](),
}
#: Libraries only some rooms may use.
RESERVED = {
    "PySide6.QtWidgets": {"ui", "app", "onlooker", "opening", "tour"},
    "PySide6.QtGui": {"ui", "app", "opening", "tour"},
    "PySide6": {"ui", "app", "onlooker", "opening", "tour", "background", "imports", "diagnosis"},
    "httpx": {"codat"},
    "sqlite3": {"books", "journal", "practice"},
    "sqlalchemy": {"journal"},
    "alembic": {"journal"},
    "starlette": {"practice"},
    "uvicorn": {"practice"},
    "keyring": {"credentials"},
    "psycopg": {"journal"},
}


def room_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module is not None:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


MODULES = sorted(PACKAGE.rglob("*.py"))


@pytest.mark.parametrize("path", MODULES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_imports_only_what_its_room_may(path: Path) -> None:
    room = room_of(path)
    rooms = {name.split(".")[1] for name in imported(path) if name.startswith("bookkeeper.")}
    rooms -= {room, "__version__"}
    if room in ALLOWED:
        assert rooms <= ALLOWED[room]
    libraries = set(imported(path))
    for library, users in RESERVED.items():
        used = any(name == library or name.startswith(f"{library}.") for name in libraries)
        assert not used or room in users, f"{room} uses {library}"


def test_the_walk_sees_the_rooms() -> None:
    assert {room_of(path) for path in MODULES} >= set(ALLOWED)
