"""Which journal the settings name, for commands without a window. May wait for the keyring."""

from __future__ import annotations

from datetime import UTC, datetime

from bookkeeper.credentials import Credentials
from bookkeeper.errors import FilesError
from bookkeeper.journal import JournalPlace, Shared
from bookkeeper.journal.places import NotAnAddressError, hosts_of
from bookkeeper.settings import Home, SettingsFile, SharedJournal


def shared_place(chosen: SharedJournal, password: str) -> Shared:
    """The place of a shared journal.

    Raises:
        FilesError: What was typed names no server.
    """
    try:
        hosts = hosts_of(chosen.servers)
    except NotAnAddressError as error:
        raise FilesError(
            f"“{error}”",
            title="This names no server",
            advice="Type a name or an address, with a port after a colon if it needs one: db1, db2:5433.",
        ) from error
    return Shared(hosts, chosen.database, chosen.user, password, chosen.certificates)


def chosen_place(home: Home) -> JournalPlace:
    """Where this computer's payments are recorded.

    Raises:
        BookkeeperError: The settings cannot be read, or the keyring.
    """
    chosen = SettingsFile(home.config / "settings.json").load(datetime.now(UTC)).shared_journal
    if chosen is None:
        return home.journal
    return shared_place(chosen, Credentials().read(chosen.password_name) or "")
