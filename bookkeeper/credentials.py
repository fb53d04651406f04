"""API keys in the operating system's keyring, or, if the user agrees, for this session only. A leaf.

A key is never in a file of the program's, a log line, a `repr` or an error's text. Every call may block
until a person has unlocked the keyring: never call from the window's thread. The keyring package is imported
at the first call, because finding its backends takes time that start-up does not have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bookkeeper.errors import KeyringUnavailableError

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

#: The name under which the keyring's own tools show the keys.
SERVICE = "Bookkeeper"

#: Backends below this keep secrets in the clear, or not at all (keyring 25.7, ``core.recommended``).
_SAFE_PRIORITY = 1


class Credentials:
    """One API key for each named profile (a connection to a service)."""

    def __init__(self) -> None:
        self._session: dict[str, str] = {}

    def store(self, profile: str, key: str) -> None:
        """Put the key in the keyring, and read it back: some backends take everything and keep nothing.

        Raises:
            KeyringUnavailableError: There is no keyring to trust with it, or it is locked.
        """
        try:
            backend = _backend()
            backend.set_password(SERVICE, profile, key)
            is_kept = backend.get_password(SERVICE, profile) == key
        except Exception as error:  # backends also let through errors of the libraries they stand on
            raise _unavailable(error) from None
        if not is_kept:
            raise KeyringUnavailableError("The keyring did not keep the key.")
        self._session.pop(profile, None)

    def store_for_session(self, profile: str, key: str) -> None:
        """Keep the key in memory until the program ends; to be called only once the user agreed to that."""
        self._session[profile] = key

    def read(self, profile: str) -> str | None:
        """The key, None if none was stored.

        Raises:
            KeyringUnavailableError: There is no keyring to trust, or it is locked.
        """
        if profile in self._session:
            return self._session[profile]
        try:
            return _backend().get_password(SERVICE, profile)
        except Exception as error:
            raise _unavailable(error) from None

    def delete(self, profile: str) -> None:
        """Forget the key, here and in the keyring; it may be gone already.

        Raises:
            KeyringUnavailableError: No keyring to trust, or a locked one: the key may still be there.
        """
        if self._session.pop(profile, None) is not None:
            return
        try:
            backend = _backend()
            if backend.get_password(SERVICE, profile) is not None:
                backend.delete_password(SERVICE, profile)
        except Exception as error:
            raise _unavailable(error) from None


def backend_name() -> str:
    """Which keyring is used on this computer, as its own tools call it.

    Raises:
        KeyringUnavailableError: There is none to trust.
    """
    return _backend().name


def _backend() -> KeyringBackend:
    """The best backend that may be trusted.

    Where several are installed keyring offers a chain of them, which may end in a plain file: of a chain
    only the first sound member is used.
    """
    import keyring
    from keyring.backends.chainer import ChainerBackend

    offered = keyring.get_keyring()
    for backend in offered.backends if isinstance(offered, ChainerBackend) else (offered,):
        if backend.priority >= _SAFE_PRIORITY:
            return backend
    raise KeyringUnavailableError("Only {0} was found, which is not safe.", type(offered).__module__)


def _unavailable(error: Exception) -> KeyringUnavailableError:
    if isinstance(error, KeyringUnavailableError):
        return error
    # Only the kind of error: its text is the backend's and might repeat what it was given.
    return KeyringUnavailableError("The keyring answered with {0}.", type(error).__name__)
