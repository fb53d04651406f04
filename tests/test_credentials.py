from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ClassVar, cast

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends import chainer, fail, null
from keyring.errors import KeyringLocked

from bookkeeper.credentials import SERVICE, Credentials
from bookkeeper.errors import KeyringUnavailableError

KEY = "raw-key-0123456789"


class Memory(KeyringBackend):
    """A backend as good as a real one."""

    priority: float = 5

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service, username]


class Plain(Memory):
    """Keeps secrets in the clear, as keyrings.alt does, and says so by its priority."""

    priority = 0.5


class Forgetful(Memory):
    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class Locked(Memory):
    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked(f"could not open {service} for {KEY}")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise ConnectionResetError(password)


@pytest.fixture(autouse=True)
def memory() -> Iterator[Memory]:
    before = keyring.core._keyring_backend
    backend = Memory()
    keyring.set_keyring(backend)
    yield backend
    keyring.core._keyring_backend = before


def test_a_key_is_stored_under_the_program_s_name_read_and_deleted(memory: Memory) -> None:
    credentials = Credentials()
    assert credentials.read("practice") is None
    credentials.store("practice", KEY)
    assert memory.kept == {(SERVICE, "practice"): KEY}
    assert Credentials().read("practice") == KEY
    credentials.delete("practice")
    credentials.delete("practice")
    assert memory.kept == {}


def test_a_session_key_stays_in_memory_and_is_forgotten_on_request(memory: Memory) -> None:
    credentials = Credentials()
    credentials.store_for_session("work", KEY)
    assert (credentials.read("work"), Credentials().read("work"), memory.kept) == (KEY, None, {})
    credentials.delete("work")
    assert credentials.read("work") is None


def test_a_session_key_needs_no_keyring() -> None:
    keyring.set_keyring(cast(Callable[[], KeyringBackend], fail.Keyring)())
    credentials = Credentials()
    credentials.store_for_session("work", KEY)
    assert credentials.read("work") == KEY


def test_storing_in_the_keyring_ends_the_session_key(memory: Memory) -> None:
    credentials = Credentials()
    credentials.store_for_session("work", "old")
    credentials.store("work", KEY)
    assert credentials.read("work") == KEY


@pytest.mark.parametrize("backend", [fail.Keyring, null.Keyring, Plain])
def test_a_backend_that_does_not_keep_secrets_is_refused(backend: Callable[[], KeyringBackend]) -> None:
    keyring.set_keyring(backend())
    attempts: list[Callable[[], object]] = [
        lambda: Credentials().store("work", KEY),
        lambda: Credentials().read("work"),
        lambda: Credentials().delete("work"),
    ]
    for attempt in attempts:
        with pytest.raises(KeyringUnavailableError, match="not safe"):
            attempt()


def test_of_a_chain_only_the_sound_member_is_used() -> None:
    sound, plain = Memory(), Plain()

    class Chain(chainer.ChainerBackend):
        backends: ClassVar[list[KeyringBackend]] = [plain, sound]

    keyring.set_keyring(cast(Callable[[], KeyringBackend], Chain)())
    Credentials().store("work", KEY)
    assert (plain.kept, sound.kept) == ({}, {(SERVICE, "work"): KEY})


def test_a_keyring_that_forgets_is_found_out() -> None:
    keyring.set_keyring(Forgetful())
    with pytest.raises(KeyringUnavailableError, match="did not keep"):
        Credentials().store("work", KEY)


def test_a_locked_keyring_is_named_without_the_key() -> None:
    keyring.set_keyring(Locked())
    with pytest.raises(KeyringUnavailableError, match="KeyringLocked") as reading:
        Credentials().read("work")
    with pytest.raises(KeyringUnavailableError, match="ConnectionResetError") as storing:
        Credentials().store("work", KEY)
    for caught in (reading, storing):
        assert KEY not in "".join(traceback.format_exception(caught.value))


def test_no_key_shows_in_a_repr() -> None:
    credentials = Credentials()
    credentials.store_for_session("work", KEY)
    assert KEY not in repr(credentials) + str(vars(credentials).keys())


def test_the_keyring_package_is_not_imported_before_it_is_needed() -> None:
    code = "import sys, bookkeeper.credentials; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


#: Starts the daemon with a login keyring, waits until it is on the bus, and ends it after the command.
#: The password must be a newline; without --foreground the daemon would outlive the bus (MEASURED 3).
WITH_SECRET_SERVICE = """
echo | gnome-keyring-daemon --foreground --unlock --components=secrets >/dev/null 2>&1 &
daemon=$!
asked() { dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
    org.freedesktop.DBus.NameHasOwner string:org.freedesktop.secrets 2>/dev/null | grep -q true; }
tries=0; until asked || [ $tries -ge 100 ]; do tries=$((tries+1)); sleep 0.05; done
"$@"; result=$?
kill $daemon; wait $daemon 2>/dev/null
exit $result
"""

REAL_KEYRING = f"""
import keyring
from bookkeeper.credentials import Credentials
assert "SecretService" in type(keyring.get_keyring()).__module__, keyring.get_keyring()
credentials = Credentials()
assert credentials.read("profile") is None
credentials.store("profile", {KEY!r} + "é")
assert Credentials().read("profile") == {KEY!r} + "é"
credentials.delete("profile")
credentials.delete("profile")
assert Credentials().read("profile") is None
"""


def test_the_real_secret_service_keeps_a_key(tmp_path: Path) -> None:
    missing = [
        tool for tool in ("gnome-keyring-daemon", "dbus-run-session", "dbus-send") if not shutil.which(tool)
    ]
    if missing:
        pytest.skip(f"no Secret Service can be started here: {', '.join(missing)} missing")
    environment = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    environment |= {"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path)}
    command = ["dbus-run-session", "--", "sh", "-c", WITH_SECRET_SERVICE, "sh"]
    process = subprocess.Popen(
        [*command, sys.executable, "-c", REAL_KEYRING],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        output, _ = process.communicate(timeout=30)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    assert process.returncode == 0, output
    assert processes_at_home(tmp_path) == []


def processes_at_home(home: Path) -> list[str]:
    """Command lines of the processes that run with this folder as their home."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if f"HOME={home}".encode() in (folder / "environ").read_bytes().split(b"\0"):
                found.append((folder / "cmdline").read_text().replace("\0", " "))
        except OSError:
            continue
    return found
