"""Errors a person can act on: each says what happened, whether anything was recorded, and what to do.

A leaf: imports nothing of the program. Texts never hold an API key, an account number or a request body.
"""

from __future__ import annotations


class BookkeeperError(Exception):
    """Base of all errors shown to the user.

    Attributes:
        title: What happened, in a few words.
        detail: What else is known, in English. Said by this program: the desk says it in its language, with
            `said` and `values`. What comes from outside is said as it came.
        said: The detail before `values` were put in place of ``{0}``, ``{1}`` ...
        advice: What to do next, one or two sentences.
        correlation_id: The vendor's id of the failed call, to quote to support; None where there is none.
    """

    title = "Something went wrong"
    advice = "Try again. If it happens again, choose Help > Report a problem."

    def __init__(
        self,
        detail: str = "",
        *values: object,
        title: str | None = None,
        advice: str | None = None,
        correlation_id: str | None = None,
    ) -> None:
        self.said, self.values = detail, values
        self.detail = detail.format(*values) if values else detail
        super().__init__(self.detail or title or self.title)
        self.title = title or self.title
        self.advice = advice or self.advice
        self.correlation_id = correlation_id


class WrongKeyError(BookkeeperError):
    """401: the API key is not known."""

    title = "The API key was not accepted"
    advice = "Check the key under Company > Connection. Nothing was recorded."


class NotAllowedError(BookkeeperError):
    """402 or 403: the key is known but may not do this, or the link to the software is gone."""

    title = "This is not allowed with the present key or connection"
    advice = "Check the connection under Company > Connection, and that the plan includes it."


class NotFoundError(BookkeeperError):
    """404: company, connection or record unknown."""

    title = "Not found in the accounting software"
    advice = "Refresh the lists; the record may have been removed there."


class NotReadyError(BookkeeperError):
    """409 on a read: the data have not been fetched from the accounting software yet."""

    title = "The data are still being prepared"
    advice = "Wait a minute and refresh."


class RateLimitError(BookkeeperError):
    """429 that outlasted the retries.

    Attributes:
        retry_after_s: Seconds the service asked to wait, None if it did not say.
    """

    title = "Today's requests are used up, or too many at once"
    advice = "Nothing is lost. Wait a while and refresh."

    def __init__(self, detail: str = "", *, retry_after_s: float | None = None, **rest: str | None) -> None:
        super().__init__(detail, **rest)
        self.retry_after_s = retry_after_s


class UnreachableError(BookkeeperError):
    """No connection, or no answer in time, on a read."""

    title = "The service cannot be reached"
    advice = "Check the network. What is on the screen is from the last refresh."


class ServiceError(BookkeeperError):
    """5xx that outlasted the retries."""

    title = "The service reports a fault of its own"
    advice = "Try again in a few minutes. What is on the screen is from the last refresh."


class BadAnswerError(BookkeeperError):
    """The answer was not what the API promises: HTML, cut-off JSON, a wrong shape."""

    title = "The service gave an answer that makes no sense"
    advice = "Try again. If a proxy or sign-in page stands between, pass it first."


class RefusedError(BookkeeperError):
    """400 or 422: the accounting software refused what was asked; nothing was written.

    Attributes:
        reasons: The refusal's parts as (field or record, message).
    """

    title = "The accounting software refused this"
    advice = "Nothing was written. Correct what it names and try again."

    def __init__(
        self, detail: str = "", *, reasons: tuple[tuple[str, str], ...] = (), **rest: str | None
    ) -> None:
        super().__init__(detail, **rest)
        self.reasons = reasons


class UncertainError(BookkeeperError):
    """No answer to a request that creates something: it may or may not have happened."""

    title = "No answer came back, so it is not known whether this was done"
    advice = "Refresh and look for it before you try again."


class InsecureAddressError(BookkeeperError):
    """An address that is not https, and not on this machine."""

    title = "This address is not safe"
    advice = "Only https addresses are used, except for the practice company on this computer."


class KeyringUnavailableError(BookkeeperError):
    """No working OS keyring (none installed, locked, or refused)."""

    title = "This computer's keyring is not available"
    advice = "Unlock or install a keyring, or use the key for this session only."


class FilesError(BookkeeperError):
    """The program's own files cannot be read or written: disk full, read-only, locked, damaged."""

    title = "Bookkeeper cannot use its own files"
    advice = "Check that the disk is not full and the folder can be written."


class JournalUnreachableError(FilesError):
    """The shared journal cannot be reached: nothing is sent until it can."""

    title = "The shared payment journal cannot be reached"
    advice = "Nothing is sent meanwhile, and drafts are kept. It is tried again by itself; check the network."


class JournalMovedError(FilesError):
    """The journal is another one now; this one is only read."""

    title = "The payment journal has moved"
    advice = "Choose where it is now under Settings > Payment journal. Nothing is sent from here."


class NewerJournalError(FilesError):
    """The journal is of a version that this program does not know; where it is shared, others use it."""

    title = "The payment journal was written by a newer Bookkeeper"
    advice = "Install the newer version here as well. Nothing was changed."


class UncertainRecordError(BookkeeperError):
    """The connection to the shared journal was lost while a run was being recorded there."""

    title = "It is not known whether this run was recorded"
    advice = (
        "Nothing is sent before the journal can be reached. Look in the Payments pane then, before you record"
        " it again; a bill that is on an open payment is not taken twice."
    )


class UnexpectedError(BookkeeperError):
    """The program's own fault, told and reported apart; this is for whoever waits for an answer."""

    title = "Something unexpected happened"
    advice = "What was recorded is in the journal. A report was written: Help > Report a problem."


class StandstillError(BookkeeperError):
    """The payment thread met an error nobody expected; it does nothing more until it is begun anew."""

    title = "Payments stand still"
    advice = (
        "An error that was not expected stopped them. Close Bookkeeper and start it again: what was on its"
        " way is then looked for in the books before anything else is sent."
    )


class OwnPaymentError(BookkeeperError):
    """Somebody wanted to approve what was prepared at the same account."""

    title = "A payment is approved by somebody else than who prepared it"
    advice = "Have it approved at another account of the operating system. Nothing was sent."


class AlreadyInPaymentError(BookkeeperError):
    """A bill or credit note is already on a payment that has not ended."""

    title = "Already in another payment"
    advice = "Look at it in the Payments pane. Nothing was recorded."
