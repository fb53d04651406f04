"""What others recorded while a draft was being built leaves it."""

from __future__ import annotations

from collections.abc import Callable, Collection

from PySide6.QtCore import QCoreApplication

from bookkeeper.payables.draft import PaymentDraft


def let_go(draft: PaymentDraft, reserved: Collection[str], whose: Callable[[str], str]) -> str:
    """Untick what is on open payments; which that was and whose they are, in words, empty if nothing was.

    Args:
        draft: Being built.
        reserved: Ids of bills and credit notes.
        whose: Says of one of them who recorded it, and when.
    """
    gone: dict[str, list[str]] = {}
    for entry in [one for one in draft if one.bill.id in reserved]:
        draft.untick(entry.bill.id)
        gone.setdefault(whose(entry.bill.id), []).append(entry.bill.reference)
    for used in [one for one in draft.selection.credits.values() if one.note.id in reserved]:
        draft.drop_credit(used.note.id)
        gone.setdefault(whose(used.note.id), []).append(used.note.number)
    said = QCoreApplication.translate("builder", "{0}: recorded by {1} meanwhile, and no longer ticked here.")
    return "\n".join(said.format(", ".join(sorted(names)), who) for who, names in gone.items())
