"""What is known of a payment right now, in words: how it stands, what is being checked, and until when.

Pure functions of the journal's payment and the present moment, so that a countdown needs no new look at it.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QCoreApplication

from bookkeeper.journal import Event, EventKind, Payment, State
from bookkeeper.payables.rules import Api
from bookkeeper.payments.decide import KEY_LIFE, KEY_MARGIN, SETTLE, can_resend
from bookkeeper.ui import approval_reasons, wording
from bookkeeper.ui.formats import Formats


def _tr(text: str) -> str:
    return QCoreApplication.translate("payment_progress", text)


def countdown(payment: Payment, now: datetime) -> timedelta | None:
    """How long a payment is still held, None when it is not, or waits for something else."""
    left = payment.progress.due_at - now
    is_held = payment.state is State.HELD and payment.progress.why.code in ("held", "approved")
    return left if is_held and left > timedelta() else None


def state_text(payment: Payment, now: datetime) -> str:
    """The state in a word, with the time that is left of a hold: ``Waiting to be sent 0:07``."""
    word, left = wording.state_of(payment).word, countdown(payment, now)
    return word if left is None else f"{word} {_clock(left)}"


def what_is_known(payment: Payment, now: datetime, formats: Formats) -> str:
    """What is known and how; while it is being found out, what is checked and until when."""
    left = countdown(payment, now)
    if left is not None:
        return _tr("Sent in {0}. Until then it can be cancelled.").format(_clock(left))
    said = wording.reason(payment.progress.why)
    if payment.state is State.TO_APPROVE:
        return f"{said} {approval_reasons.needs(payment, formats)}."
    if payment.state is State.UNKNOWN:
        return f"{said} {_being_checked(payment, now, formats)}".strip()
    return said


def checks(payment: Payment, now: datetime, formats: Formats) -> list[tuple[str, str]]:
    """What is done next and until when, as names and texts, for a payment that has not ended."""
    progress, rows = payment.progress, list[tuple[str, str]]()
    if payment.state in (State.UNKNOWN, State.RECORDED, State.ACCEPTED) and progress.due_at > now:
        doing = _tr("Asks the queue") if payment.state is State.ACCEPTED else _tr("Reads the books")
        if payment.state is State.UNKNOWN and can_resend(payment, progress.due_at):
            doing = _tr("Asks again with the same key")
        rows.append((_tr("Next"), _tr("{0} at {1}").format(doing, _moment(progress.due_at, now, formats))))
    if payment.state is State.UNKNOWN:
        rows.append((_tr("Same key"), _same_key(payment, now, formats)))
    return rows


def exchanges(payment: Payment, events: Sequence[Event], now: datetime, formats: Formats) -> str:
    """The request as it was recorded, and what came back each time, as text; no key is in it."""
    parts = [f"{payment.method} {payment.path}", _pretty(payment.body.decode(errors="replace"))]
    for event in events:
        found = event.detail.get("answer")
        if event.kind is not EventKind.ANSWERED:
            continue
        status = event.detail.get("http_status")
        head = f"HTTP {status}" if status else _tr("no answer: {0}").format(event.detail.get("message", ""))
        parts.append(f"--- {formats.moment(event.at, now, seconds=True)}  {head}")
        correlation_id = event.detail.get("correlation_id")
        if correlation_id:
            parts.append(f"correlationId {correlation_id}")
        if found:
            parts.append(_pretty(str(found)))
    return "\n\n".join(parts)


def _being_checked(payment: Payment, now: datetime, formats: Formats) -> str:
    progress = payment.progress
    if can_resend(payment, now) and progress.first_sent_at is not None:
        until = _moment(_last_resend(progress.first_sent_at), now, formats)
        return _tr("Asked again with the same key, which cannot pay twice, until {0} at the latest.").format(
            until
        )
    if progress.last_sent_at is not None and now < progress.last_sent_at + SETTLE:
        until = _moment(progress.last_sent_at + SETTLE, now, formats)
        return _tr("It may be at work until {0}; books that show nothing prove nothing before.").format(until)
    return _tr("Reading the books to find out.")


def _same_key(payment: Payment, now: datetime, formats: Formats) -> str:
    first = payment.progress.first_sent_at
    if payment.api is Api.ASYNC:
        return _tr("Not sent again: the queue is not known to honour keys.")
    if not payment.progress.may_resend:
        return _tr("Not sent again: the service would only repeat its first answer.")
    if first is None or not can_resend(payment, now):
        return _tr("Not sent again: the service has forgotten it by now.")
    return _tr("May be sent again until {0}").format(_moment(_last_resend(first), now, formats))


def _last_resend(first_sent_at: datetime) -> datetime:
    return first_sent_at + KEY_LIFE - KEY_MARGIN


def _moment(when: datetime, now: datetime, formats: Formats) -> str:
    return formats.moment(when, now, seconds=True)


def _clock(left: timedelta) -> str:
    minutes, seconds = divmod(int(left.total_seconds()) + 1, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{seconds:02d}" if hours else f"{minutes}:{seconds:02d}"


def _pretty(text: str) -> str:
    """JSON on several lines; anything else, or half of it, as it came. Numbers keep their digits."""
    try:
        # A float would lose digits, so numbers travel as marked texts; JSON writes the mark as an escape.
        found = json.loads(text, parse_float=lambda digits: f"\0{digits}\0")
    except ValueError:
        return text
    written = json.dumps(found, indent=2, ensure_ascii=False)
    return written.replace('"\\u0000', "").replace('\\u0000"', "")
