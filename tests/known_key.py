"""A keyring for programs in a process of their own: ``PYTHON_KEYRING_BACKEND=tests.known_key.KnownKey``."""

from __future__ import annotations

import os

from keyring.backend import KeyringBackend


class KnownKey(KeyringBackend):
    """Has one key, told in the environment, under every name."""

    priority = 5

    def get_password(self, service: str, username: str) -> str | None:
        return os.environ["KNOWN_KEY"]

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError("nothing is to be kept here")
