"""What the practice company says no with: one exception, carrying the answer's status and reasons."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong with a request.

    Attributes:
        field: Path of the property at fault, such as ``accountRef.id``.
        message: The reason, a sentence for people.
        validator: The kind of record being checked, such as ``BillPayment``.
    """

    field: str
    message: str
    validator: str


class Refused(Exception):
    """The request is turned down and nothing was written.

    Attributes:
        status: The HTTP status of the answer.
        error: One sentence that sums it up.
        problems: The reasons, one for each field at fault; may be empty.
    """

    def __init__(self, status: int, error: str, problems: tuple[Problem, ...] = ()) -> None:
        super().__init__(error)
        self.status = status
        self.error = error
        self.problems = problems


def invalid(validator: str, *faults: tuple[str, str]) -> Refused:
    """A 400 for a record of kind ``validator``; each fault is (field, reason)."""
    problems = tuple(Problem(field, message, validator) for field, message in faults)
    return Refused(400, f"Validation of {validator} failed: see validation for details.", problems)


def not_found(what: str) -> Refused:
    """A 404 naming ``what`` was not found."""
    return Refused(404, f"{what} was not found.")
