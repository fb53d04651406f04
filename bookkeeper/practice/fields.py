"""Reads a request's JSON body field by field and gathers everything wrong with it before saying no."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Final

from bookkeeper.practice.amounts import CURRENCIES, decode_json, to_minor
from bookkeeper.practice.dates import parse_day
from bookkeeper.practice.refusals import Problem, Refused

#: More digits than any amount or rate has; beyond it a number costs time and means nothing.
_MOST_DIGITS: Final = 30

#: Longest free text taken where the vendor's documents name no limit.
LONGEST_TEXT: Final = 255

_CURRENCY: Final = re.compile(r"[A-Z]{3}")


class Body:
    """An object of the request's body.

    Reading methods answer None (or nothing) where the value is absent or wrong, and note what is wrong;
    ``finish`` raises if anything was. ``null`` counts as absent.
    """

    def __init__(self, values: dict[str, object], validator: str, path: str = "") -> None:
        self._values = values
        self._validator = validator
        self._path = path
        self.problems: list[Problem] = []

    @classmethod
    def parse(cls, text: bytes, validator: str) -> Body:
        """The body of a request.

        Raises:
            Refused: 400; it is not a JSON object.
        """
        try:
            values = decode_json(text)
        except (ValueError, RecursionError) as error:
            raise Refused(400, f"The request body is not valid JSON: {error}.") from error
        if not isinstance(values, dict):
            raise Refused(400, "The request body must be a JSON object.")
        return cls(values, validator)

    def note(self, field: str, message: str) -> None:
        """Note something wrong with ``field`` (of this object)."""
        self.problems.append(Problem(self._path + field, message, self._validator))

    def finish(self) -> None:
        """Raise ``Refused`` with 400 if anything was noted."""
        if self.problems:
            error = f"Validation of {self._validator} failed: see validation for details."
            raise Refused(400, error, tuple(self.problems))

    def has(self, field: str) -> bool:
        """Whether a value other than null was sent."""
        return self._values.get(field) is not None

    def text(self, field: str, *, required: bool = False, longest: int | None = None) -> str | None:
        """A string; with ``required`` one that is not blank."""
        value = self._values.get(field)
        if value is None or value == "":
            if required:
                self._note_missing(field)
            return None
        if not isinstance(value, str):
            self.note(field, "must be a string")
            return None
        if required and not value.strip():
            self._note_missing(field)
            return None
        if longest is not None and len(value) > longest:
            self.note(field, f"must not be longer than {longest} characters")
            return None
        return value

    def choice(self, field: str, choices: tuple[str, ...], *, required: bool = True) -> str | None:
        """One of a few words."""
        value = self.text(field, required=required)
        if value is not None and value not in choices:
            self.note(field, f"must be one of {', '.join(choices)}")
            return None
        return value

    def number(self, field: str, *, required: bool = False) -> Decimal | None:
        """A number, exactly as written."""
        value = self._values.get(field)
        if value is None:
            if required:
                self._note_missing(field)
            return None
        if isinstance(value, bool) or not isinstance(value, int | Decimal):
            self.note(field, "must be a number")
            return None
        if isinstance(value, int) and abs(value) >= 10**_MOST_DIGITS:
            self.note(field, "is too large")
            return None
        number = Decimal(value)
        if len(number.as_tuple().digits) > _MOST_DIGITS or abs(number.adjusted()) > _MOST_DIGITS:
            self.note(field, "has too many digits")
            return None
        return number

    def amount(self, field: str, currency: str | None, *, required: bool = False) -> int | None:
        """An amount in ``currency``, as minor units; an unknown currency leaves it unread."""
        number = self.number(field, required=required)
        if number is None or currency is None:
            return None
        try:
            return to_minor(number, currency)
        except ValueError as error:
            self.note(field, str(error))
            return None

    def rate(self, field: str) -> Decimal | None:
        """An exchange rate, base units per foreign unit, greater than zero."""
        rate = self.number(field)
        if rate is not None and rate <= 0:
            self.note(field, "must be greater than 0")
            return None
        return rate

    def currency(self, field: str, *, required: bool = True) -> str | None:
        """An ISO 4217 currency code."""
        code = self.text(field, required=required)
        if code is None:
            return None
        if len(code) != 3:
            self.note(field, "must be 3 characters in length")
        elif not _CURRENCY.fullmatch(code) or code not in CURRENCIES:
            self.note(field, "must be an ISO 4217 currency code")
        else:
            return code
        return None

    def day(self, field: str, *, required: bool = True) -> date | None:
        """A calendar date, from any ISO 8601 form."""
        text = self.text(field, required=required)
        if text is None:
            return None
        try:
            return parse_day(text)
        except ValueError:
            self.note(field, "must be an ISO 8601 date")
            return None

    def record(self, field: str, *, required: bool = False) -> Body | None:
        """An object within this one; what is wrong with it is noted here."""
        value = self._values.get(field)
        if value is None:
            if required:
                self._note_missing(field)
            return None
        if not isinstance(value, dict):
            self.note(field, "must be an object")
            return None
        return self._inner(value, f"{field}.")

    def reference(self, field: str, *, required: bool = False) -> tuple[Body, str] | None:
        """A reference to another record: the object, and the id in it; None where either is missing."""
        found = self.record(field, required=required)
        identifier = None if found is None else found.text("id", required=True)
        return None if found is None or identifier is None else (found, identifier)

    def records(self, field: str) -> Iterator[Body]:
        """The objects of a list within this object; absent counts as empty."""
        value = self._values.get(field)
        if value is None:
            return
        if not isinstance(value, list):
            self.note(field, "must be a list")
            return
        for index, element in enumerate(value):
            if isinstance(element, dict):
                yield self._inner(element, f"{field}[{index}].")
            else:
                self.note(f"{field}[{index}]", "must be an object")

    def raw(self, field: str) -> object:
        """The value as it was sent."""
        return self._values.get(field)

    def _inner(self, values: dict[str, object], path: str) -> Body:
        inner = Body(values, self._validator, self._path + path)
        inner.problems = self.problems
        return inner

    def _note_missing(self, field: str) -> None:
        self.note(field, "must not be empty")
