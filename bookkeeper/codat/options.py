"""From the tree of a connection's options to what the program's rules ask of it (DOMAIN 3.8).

The tree is the vendor's own description of each software, and for some of each company; its limits stand in
prose beside the fields. Whatever cannot be understood of it is left out: then nothing is known, and the
software itself will judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from bookkeeper.codat.decode import describe
from bookkeeper.errors import BadAnswerError
from bookkeeper.payables.operations import OptionsModel

#: Levels of the tree that are looked at. The deepest in the v1 OpenAPI file (2026-08-17) has five.
_DEEPEST = 12

#: "between 1 and 100 characters", "greater than 25 characters", "max: 20 characters"; not "6 characters".
_LENGTH = re.compile(
    r"(?:max|longer|greater|exceed|more than|between \d+ and|at most)[^.\d]*?(\d{1,6}) char", re.IGNORECASE
)
#: "one line", "1 payment line"; not "more than one line".
_ONE_LINE = re.compile(r"(?<!more than )\b(?:one|1) (?:\w+ ){0,3}line\b", re.IGNORECASE)
_BATCH = re.compile(r"more than one line\b.*\bbatch\b", re.IGNORECASE)


@dataclass(slots=True)
class _Found:
    """What was gathered so far."""

    fields: set[str] = field(default_factory=set)
    required: set[str] = field(default_factory=set)
    choices: dict[str, tuple[str, ...]] = field(default_factory=dict)
    max_lengths: dict[str, int] = field(default_factory=dict)
    remarks: list[tuple[str, str]] = field(default_factory=list)


def model(body: bytes) -> OptionsModel:
    """Read a model.

    Raises:
        BadAnswerError: The answer is not JSON, or no object.
    """
    try:
        tree = msgspec.json.decode(body, type=dict[str, object])
    except (ValueError, RecursionError) as error:
        raise BadAnswerError(describe(body, error)) from None
    found = _Found()
    _gather(tree, "", True, found, _DEEPEST)
    about_lines = " ".join(remark for where, remark in found.remarks if where == "lines")
    is_batch = _BATCH.search(about_lines) is not None
    is_single = _ONE_LINE.search(about_lines) is not None
    return OptionsModel(
        fields=frozenset(found.fields),
        required=frozenset(found.required),
        choices=found.choices,
        max_lengths=found.max_lengths,
        remarks=tuple(found.remarks),
        takes_several_lines=False if is_single else True if is_batch else None,
        batches_lines=is_batch,
    )


def _gather(node: Mapping[str, object], path: str, is_required: bool, found: _Found, deeper: int) -> None:
    for remark in _remarks(node):
        found.remarks.append((path, remark))
    if path:
        found.fields.add(path)
        if is_required:
            found.required.add(path)
        values = tuple(_texts(node.get("options"), "value"))
        if values:
            found.choices[path] = values
        lengths = [int(most) for remark in _remarks(node) for most in _LENGTH.findall(remark)]
        if lengths:
            # Some depend on what else is sent: of several the widest, for the software judges anyway.
            found.max_lengths[path] = max(lengths)
    properties = node.get("properties")
    if not isinstance(properties, Mapping) or not deeper:
        return
    for name, child in properties.items():
        if isinstance(child, Mapping):
            below = f"{path}.{name}" if path else str(name)
            _gather(child, below, is_required and child.get("required") is True, found, deeper - 1)


def _remarks(node: Mapping[str, object]) -> Iterator[str]:
    validation = node.get("validation")
    if isinstance(validation, Mapping):
        for severity in ("warnings", "information"):
            yield from _texts(validation.get(severity), "details")


def _texts(items: object, name: str) -> Iterator[str]:
    for item in items if isinstance(items, list) else ():
        text = item.get(name) if isinstance(item, Mapping) else None
        if isinstance(text, str) and text:
            yield text
