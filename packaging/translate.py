"""Brings the translations up to date with the program: run by ``dev.py translate``.

Every text that the program shows is looked for in its source, with the context it is looked up under: in a
call of ``tr`` (the class), ``_tr`` (the module's) or ``translate``, in tables of modules with a ``_tr``, and
in what errors say of themselves.
What is new goes into ``resources/translations/*.ts`` as unfinished, what is gone leaves them, and the ``.qm``
files that are shipped are made from them with Qt's own tool. Standard library and PySide6 only.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es")
#: A text by the context it is looked up under.
Text = tuple[str, str]
#: What an error says of itself, and the context that is looked up under.
_SAID_BY_ERRORS, _ERRORS = ("title", "advice"), "errors"
#: What is in a table and no code, style sheet or sign.
_IS_WORDS = re.compile(r"[A-Z]\w|\w \w|^[a-z]+$")
#: The detail of an error that people are told.
_IS_SENTENCE = re.compile(r"^([A-Z]|\{0\}[ :]).*([.]|\{\d\})$")


def main() -> int:
    """Bring every language up to date; the exit status is 1 while something is not translated."""
    wanted = sorted(texts())
    missing = 0
    for language in LANGUAGES:
        path = FOLDER / f"bookkeeper_{language}.ts"
        known = read(path)
        write(path, language, {text: known.get(text, "") for text in wanted})
        untranslated = [text for text in wanted if not known.get(text)]
        missing += len(untranslated)
        for context, source in untranslated:
            print(f"{path.name}: {context}: {source}")
        release(path, path.with_suffix(".qm"))
    print(f"{len(wanted)} texts, {missing} translations missing")
    return 1 if missing else 0


def texts() -> set[Text]:
    """Every text the program may show, with its context."""
    return {text for path in sorted((ROOT / "bookkeeper").rglob("*.py")) for text in texts_of(path)}


def texts_of(path: Path) -> Iterator[Text]:
    """The texts of one module."""
    tree = ast.parse(path.read_text("utf-8"))
    own = _own_context(tree)
    yield from _Calls(own).found(tree)
    yield from ((_ERRORS, one) for one in _of_errors(tree))
    if own is not None:
        for node in tree.body:
            if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                yield from ((own, one) for one in _table(node.value))


def read(path: Path) -> dict[Text, str]:
    """The translations of a ``.ts`` file; of a text that has moved, too, where all agree on it."""
    if not path.exists():
        return {}
    found: dict[Text, str] = {}
    by_source: dict[str, set[str]] = {}
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source, words = message.findtext("source", ""), message.findtext("translation", "")
            if words:
                found[context.findtext("name", ""), source] = words
                by_source.setdefault(source, set()).add(words)
    return _Known(found, {source: min(words) for source, words in by_source.items()})


class _Known(dict[Text, str]):
    """Translations by text; a text in a new context has the words it has elsewhere."""

    def __init__(self, found: dict[Text, str], by_source: dict[str, str]) -> None:
        super().__init__(found)
        self._by_source = by_source

    def get(self, text: Text, default: str = "") -> str:  # type: ignore[override]
        return super().get(text) or self._by_source.get(text[1], default)


def write(path: Path, language: str, words: dict[Text, str]) -> None:
    """Write a ``.ts`` file, in the same order each time."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for (context, source), translated in sorted(words.items()):
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = source
        done = ET.SubElement(message, "translation", {} if translated else {"type": "unfinished"})
        done.text = translated
    ET.indent(root, " ")
    path.write_text(f"<?xml version='1.0' encoding='utf-8'?>\n{ET.tostring(root, 'unicode')}\n", "utf-8")


def release(source: Path, target: Path) -> None:
    """Make a ``.qm`` file with Qt's lrelease, which PySide6-Essentials brings."""
    import PySide6

    suffix = ".exe" if sys.platform == "win32" else ""
    tool = Path(PySide6.__file__).parent / f"lrelease{suffix}"
    subprocess.run([str(tool), "-silent", str(source), "-qm", str(target)], check=True)


def _own_context(tree: ast.Module) -> str | None:
    """What a module's ``_tr`` looks texts up under; None without one."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and call.args and isinstance(call.args[0], ast.Constant):
                    return str(call.args[0].value)
    return None


def _of_errors(tree: ast.Module) -> Iterator[str]:
    """What the errors of a module say of themselves: all of a class, or one where it is raised.

    There the detail comes first; what is no sentence is for programmers.
    """
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef(name=name, body=body) if name.endswith("Error"):
                for line in body:
                    if isinstance(line, ast.Assign) and _name(line.targets[0]) in _SAID_BY_ERRORS:
                        yield from _strings(line.value)
            case ast.Call(func=func, args=details, keywords=given) if _name(func).endswith("Error"):
                for detail in details[:1]:
                    yield from (text for text in _strings(detail) if _IS_SENTENCE.search(text))
                for one in given:
                    if one.arg in _SAID_BY_ERRORS:
                        yield from _strings(one.value)


def _name(called: ast.expr) -> str:
    """What is called or set here, without where it comes from."""
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


class _Calls:
    """Finds the calls that translate, and the class each is in."""

    def __init__(self, own: str | None) -> None:
        self._own = own

    def found(self, node: ast.AST, inside: str = "") -> Iterator[Text]:
        for child in ast.iter_child_nodes(node):
            within = child.name if isinstance(child, ast.ClassDef) else inside
            if isinstance(child, ast.Call):
                yield from self._of_call(child, within)
            yield from self.found(child, within)

    def _of_call(self, call: ast.Call, inside: str) -> Iterator[Text]:
        name = _name(call.func)
        is_named = len(call.args) >= 2 and isinstance(call.args[0], ast.Constant)
        if name in ("translate", "tr") and is_named:
            context = next(_strings(call.args[0]), "")
            yield from ((context, one) for one in _strings(call.args[1]))
        elif name == "_tr" and call.args:
            yield from ((self._own or "", one) for one in _strings(call.args[0]))
        elif name == "tr" and call.args:
            # ``tr`` of the window is borrowed where its menus are made.
            is_own = isinstance(call.func, ast.Attribute)
            yield from ((inside if is_own else "MainWindow", one) for one in _strings(call.args[0]))


def _strings(node: ast.AST) -> Iterator[str]:
    """Text constants of an argument, both sides of a choice among them."""
    match node:
        case ast.Constant(value=str(text)) if text:
            yield text
        case ast.IfExp():
            yield from _strings(node.body)
            yield from _strings(node.orelse)


def _table(node: ast.AST) -> Iterator[str]:
    """What a table of words holds: its values, not its keys; codes and names are no words."""
    match node:
        case ast.Dict():
            for value in node.values:
                yield from _table(value)
        case ast.Tuple() | ast.List() | ast.Set():
            for one in node.elts:
                yield from _table(one)
        case ast.Constant(value=str(text)) if _IS_WORDS.search(text) and "{ " not in text:
            yield text


if __name__ == "__main__":
    sys.exit(main())
