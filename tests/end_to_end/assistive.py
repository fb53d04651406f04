"""The program seen from another process, as a screen reader sees it: AT-SPI over D-Bus, nothing else.

Interfaces: https://gitlab.gnome.org/GNOME/at-spi2-core/-/tree/main/xml (2.46).
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    MessageType,
    Properties,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

#: Long enough for a loaded machine.
PATIENCE_S = 60.0
_LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
_ROOT = "/org/a11y/atspi/accessible/root"

#: Keys' numbers in X11's keysymdef.h.
HOME, DOWN, RETURN, SPACE = 0xFF50, 0xFF54, 0xFF0D, 0x20
#: Of the enumeration of relations.
_LABELLED_BY = 2
#: How Qt answers for an object that was there when its parent told of it and is no more.
_GONE = "org.freedesktop.DBus.Error.UnknownObject"

T = TypeVar("T")


class Gone(LookupError):
    """What was asked is not there any more: the program went on between two questions."""


def why_not() -> str:
    """What is missing on this machine; empty if nothing is."""
    missing = [name for name in ("Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if not _LAUNCHER.exists():
        missing.append("at-spi2-core")
    return f"not installed: {', '.join(missing)}" if missing else ""


def until(what: str, find: Callable[[], T | None]) -> T:
    """Ask again until there is an answer, from the start if something went away while it was asked."""
    end = time.monotonic() + PATIENCE_S
    while (found := _unless_gone(find)) is None:
        assert time.monotonic() < end, f"waited in vain for {what}"
        time.sleep(0.1)
    return found


def _unless_gone(find: Callable[[], T | None]) -> T | None:
    try:
        return find()
    except Gone:
        return None


@dataclass(frozen=True)
class Thing:
    """One accessible object of the program."""

    desktop: Desktop
    bus_name: str
    path: str

    @property
    def name(self) -> str:
        return str(self.desktop.get(self, "Accessible", "Name"))

    @property
    def role(self) -> str:
        return str(self.desktop.call(self, "Accessible", "GetRoleName")[0])

    @property
    def can_be_used(self) -> bool:
        """Whether it is enabled and on the screen (states 8 and 25 of the enumeration)."""
        return bool(self._state() >> 8 & 1 and self._state() >> 25 & 1)

    def _state(self) -> int:
        return int(self.desktop.call(self, "Accessible", "GetState")[0][0])

    def labels(self) -> list[str]:
        """The names of what labels it: on Unix a combo box says its choice where others say their name."""
        relations = self.desktop.call(self, "Accessible", "GetRelationSet")[0]
        targets = [target for relation, found in relations for target in found if relation == _LABELLED_BY]
        return [Thing(self.desktop, bus_name, path).name for bus_name, path in targets]

    def children(self) -> list[Thing]:
        found = self.desktop.call(self, "Accessible", "GetChildren")[0]
        return [Thing(self.desktop, bus_name, path) for bus_name, path in found]

    def walk(self) -> Iterator[Thing]:
        """This and all below it, but for the cells of tables."""
        yield self
        if self.role not in ("table", "tree table", "tree"):
            for child in self.children():
                yield from child.walk()

    def find(self, role: str, name: str) -> Thing | None:
        """The first of a role whose name begins so, if it can be used."""
        for one in self.walk():
            if one.role == role and one.can_be_used:
                names = one.labels() if role == "combo box" else [one.name]
                if any(each.startswith(name) for each in names):
                    return one
        return None

    def act(self) -> None:
        """Do what it does first: press, toggle."""
        self.desktop.call(self, "Action", "DoAction", "i", (0,))

    def focus(self) -> None:
        self.desktop.call(self, "Component", "GrabFocus")

    def type(self, *keysyms: int) -> None:
        """Go there and press keys."""
        self.focus()
        for keysym in keysyms:
            self.desktop.press(keysym)

    def choose_below(self) -> None:
        """Open a combo box and choose the entry below the one it shows."""
        self.act()
        until("the entries", lambda: self.children()[0].find("list item", ""))
        self.desktop.press(DOWN)
        self.desktop.press(RETURN)

    def row_count(self) -> int:
        return int(self.desktop.get(self, "Table", "NRows"))

    def cell(self, row: int, column: int) -> Thing:
        bus_name, path = self.desktop.call(self, "Table", "GetAccessibleAt", "ii", (row, column))[0]
        return Thing(self.desktop, bus_name, path)

    def columns(self) -> int:
        return int(self.desktop.get(self, "Table", "NColumns"))


class Desktop:
    """The bus on which programs and screen readers meet."""

    def __init__(self, address: str) -> None:
        self._bus: DBusConnection = open_dbus_connection(address)
        self._heard: DBusConnection = open_dbus_connection(address)
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object", member="Announcement")
        self._heard.send_and_get_reply(message_bus.AddMatch(rule), timeout=5)
        self._announced = self._heard.filter(rule, bufsize=200).__enter__()
        registry = Thing(self, "org.a11y.atspi.Registry", _ROOT)
        self.call(
            Thing(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/registry"),
            "Registry",
            "RegisterEvent",
            "s",
            ("object:announcement",),
        )
        self.root = registry

    def close(self) -> None:
        self._bus.close()
        self._heard.close()

    def announcements(self) -> list[str]:
        """What was announced since the last time this was asked."""
        while True:
            try:
                self._heard.recv_messages(timeout=0.2)
            except TimeoutError:
                break
        texts = []
        while self._announced:
            texts.append(str(self._announced.popleft().body[3][1]))
        return texts

    def call(self, thing: Thing, interface: str, method: str, types: str = "", values: Any = ()) -> Any:
        address = DBusAddress(thing.path, thing.bus_name, f"org.a11y.atspi.{interface}")
        message = new_method_call(address, method, types or None, values)
        return self._answer(message)

    def press(self, keysym: int) -> None:
        """Press a key, wherever the keyboard is (3: press and let go, by the key's meaning)."""
        registry = Thing(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/registry/deviceeventcontroller")
        self.call(registry, "DeviceEventController", "GenerateKeyboardEvent", "isu", (keysym, "", 3))

    def get(self, thing: Thing, interface: str, name: str) -> Any:
        address = DBusAddress(thing.path, thing.bus_name, f"org.a11y.atspi.{interface}")
        return self._answer(Properties(address).get(name))[0][1]

    def _answer(self, message: Any) -> Any:
        reply = self._bus.send_and_get_reply(message, timeout=30)
        if reply.header.message_type is MessageType.error:
            name = reply.header.fields.get(HeaderFields.error_name)
            raise (Gone if name == _GONE else LookupError)(f"{name}: {reply.body}")
        return reply.body


@contextmanager
def program_on_a_desktop(home: Path) -> Iterator[Desktop]:
    """Bookkeeper in a process of its own, on a screen and a session bus of its own."""
    with ExitStack() as ending:

        def begin(command: list[str], **options: Any) -> subprocess.Popen[str]:
            process = subprocess.Popen(command, text=True, **options)
            ending.callback(_end, process)
            return process

        reading, writing = os.pipe()
        screen = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
        begin(screen, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as told:
            display = f":{told.readline().strip()}"
        on_screen = {**_bare(), "DISPLAY": display}
        command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        # What the bus starts, the registry that presses keys among it, has its environment.
        bus = begin(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=on_screen)
        assert bus.stdout is not None
        environment = {
            **on_screen,
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
            "BOOKKEEPER_HOME": str(home),
            "LC_ALL": "C.UTF-8",
        }
        bus.stdout.close()
        meeting = until("the accessibility bus", lambda: _meeting_place(environment))
        desktop = Desktop(meeting)
        ending.callback(desktop.close)
        begin([sys.executable, "-m", "bookkeeper"], env=environment)
        yield desktop


def _bare() -> dict[str, str]:
    left_out = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")
    return {name: value for name, value in os.environ.items() if name not in left_out}


def _meeting_place(environment: dict[str, str]) -> str | None:
    with open_dbus_connection(environment["DBUS_SESSION_BUS_ADDRESS"]) as session:
        asked = new_method_call(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus"), "GetAddress")
        reply = session.send_and_get_reply(asked, timeout=10)
    return str(reply.body[0]) if reply.header.message_type is MessageType.method_return else None


def _end(process: subprocess.Popen[str]) -> None:
    process.terminate()
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
