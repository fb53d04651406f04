"""Whether a proof file holds: against itself, against the journal's copy of it, and against the payments.

No network: what the books say today is another question.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from bookkeeper.journal.entries import KeptProof, Payment
from bookkeeper.journal.runs import RunShelf
from bookkeeper.payables.plan import LinkKind
from bookkeeper.payables.proof import GENESIS, KIND, VERSION, canonical, digest

if TYPE_CHECKING:
    from bookkeeper.journal.store import Journal


class Fault(StrEnum):
    """What is wrong with a proof."""

    #: The figures do not give the hash that stands beside them: the file was changed.
    FILE = "file"
    #: The journal has no such proof, or another one under its number.
    NOT_KEPT = "not-kept"
    #: A proof of the company does not follow from the one before it.
    CHAIN = "chain"
    #: The journal's events are no longer those that the proof was made over.
    EVENTS = "events"
    #: An event of the journal does not follow from the one before it.
    JOURNAL = "journal"
    #: The journal has no such run, or other payments in it.
    RUN = "run"
    #: A payment's amounts, request or end are not those of the proof.
    PAYMENT = "payment"


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing that is wrong, and where."""

    fault: Fault
    where: str = ""


class NotAProofError(ValueError):
    """The file is no proof of a run, or of a newer program."""


def parse(text: str) -> dict[str, Any]:
    """The content of a proof file.

    Raises:
        NotAProofError: It is something else.
    """
    try:
        found = json.loads(text)
    except ValueError as error:
        raise NotAProofError(f"It is not JSON: {error}") from error
    if not isinstance(found, dict) or found.get("kind") != KIND:
        raise NotAProofError("It is not the proof of a run.")
    if found.get("version") != VERSION:
        raise NotAProofError(f"It has version {found.get('version')}; this program knows {VERSION}.")
    return found


def check(journal: Journal, proof: Mapping[str, Any]) -> list[Flaw]:
    """Everything that is wrong with a proof; empty where it holds.

    Raises:
        FilesError: The journal cannot be read.
        KeyError, TypeError: The proof lacks something that every proof has.
    """
    shelf = RunShelf(journal)
    content = canonical({name: value for name, value in proof.items() if name != "hash"})
    found = []
    if digest(content) != proof.get("hash"):
        found.append(Flaw(Fault.FILE))
    kept = shelf.proofs(proof["company_id"])
    ours = next((one for one in kept if one.number == proof["number"]), None)
    if ours is None or (ours.content, ours.hash) != (content, proof.get("hash")):
        found.append(Flaw(Fault.NOT_KEPT, str(proof["number"])))
    found += [Flaw(Fault.CHAIN, str(number)) for number in _broken(kept)]
    found += [Flaw(Fault.JOURNAL, str(seq)) for seq in journal.broken_events()]
    if proof["journal_hash"] != shelf.event_hash(proof["journal_events"]):
        found.append(Flaw(Fault.EVENTS, str(proof["journal_events"])))
    try:
        run = shelf.run(proof["run_id"])
    except KeyError:
        return [*found, Flaw(Fault.RUN, str(proof["run"]))]
    payments = {one.id: one for one in run.payments}
    facts = (run.facts.title, run.facts.company_id, run.facts.recorded_by)
    is_same = facts == (proof["run"], proof["company_id"], proof["recorded_by"])
    if not is_same or list(payments) != [one["id"] for one in proof["payments"]]:
        return [*found, Flaw(Fault.RUN, str(proof["run"]))]
    found += [
        Flaw(Fault.PAYMENT, f"{one['number']} {one['supplier']}".strip())
        for one in proof["payments"]
        if not _agrees(payments[one["id"]], one)
    ]
    return found


def _broken(kept: list[KeptProof]) -> Iterator[int]:
    previous, expected = GENESIS, 1
    for one in kept:
        is_own = digest(one.content) == one.hash and json.loads(one.content)["previous"] == one.previous_hash
        if not is_own or one.previous_hash != previous or one.number != expected:
            yield one.number
        previous, expected = one.hash, one.number + 1


def _agrees(payment: Payment, said: Mapping[str, Any]) -> bool:
    planned: dict[tuple[str, str], Any] = {}
    for link in payment.links:
        fall = -link.change if link.kind is LinkKind.BILL else link.change
        key = (link.kind.value, link.record_id)
        planned[key] = planned[key] + fall if key in planned else fall
    return (
        said["request_sha256"] == hashlib.sha256(payment.body).hexdigest()
        and said["cash"] == str(payment.amount)
        and said["state"] == payment.state.value
        and said["book_id"] == (payment.progress.record_id or "")
        and {(one["kind"], one["record_id"]): one["planned"] for one in said["parts"]}
        == {key: str(fall) for key, fall in planned.items()}
    )
