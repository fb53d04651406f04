"""Where the program's files are, and the preferences kept in one of them. A leaf: no secrets, ever.

``BOOKKEEPER_HOME`` puts everything under one folder; otherwise each kind of file goes where the system has
its place for it.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from bookkeeper.errors import FilesError


class Theme(StrEnum):
    """Colours of the desk."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Home:
    """Folders of the program's files.

    Attributes:
        data: The payment journal and the practice company: never disposable.
        config: Preferences.
        cache: Copies of the books: disposable.
        logs: What the program did, without secrets.
    """

    data: Path
    config: Path
    cache: Path
    logs: Path

    @classmethod
    def find(cls, environment: Mapping[str, str] = os.environ) -> Home:
        """The folders for this user, or those under ``BOOKKEEPER_HOME``. Makes none of them."""
        chosen = environment.get("BOOKKEEPER_HOME")
        if chosen:
            root = Path(chosen).expanduser().absolute()
            return cls(root / "data", root / "settings", root / "cache", root / "logs")
        import platformdirs

        found = platformdirs.PlatformDirs("Bookkeeper", appauthor=False)
        return cls(found.user_data_path, found.user_config_path, found.user_cache_path, found.user_log_path)

    @property
    def journal(self) -> Path:
        """The payment journal."""
        return self.data / "journal.sqlite3"

    @property
    def practice_journal(self) -> Path:
        """The journal of practice companies where that of the others is shared: each desk practises alone."""
        return self.data / "practice-journal.sqlite3"

    @property
    def crashes(self) -> Path:
        """Reports of errors nobody expected."""
        return self.logs / "errors"

    @property
    def practice(self) -> Path:
        """The practice company's own data."""
        return self.data / "practice"

    def books(self, company_id: str, connection_id: str) -> Path:
        """The copy of one company's books. Ids come from outside, so they are hashed into a plain name."""
        import hashlib

        name = hashlib.sha256(f"{company_id}\0{connection_id}".encode()).hexdigest()[:24]
        return self.cache / "books" / f"{name}.sqlite3"

    def drafts(self, company_id: str, connection_id: str) -> Path:
        """The folder of one company's half-built drafts, named as its books are."""
        return self.data / "drafts" / self.books(company_id, connection_id).stem


class ApiChoice(StrEnum):
    """How a company's payments are recorded: over whichever API suits each, or over one of the two."""

    AUTOMATIC = "automatic"
    SYNC = "sync"
    ASYNC = "async"


class Place(msgspec.Struct, frozen=True):
    """A company the user has connected, and where; its API key is in the keyring under `key_name`."""

    base_url: str
    company_id: str
    connection_id: str
    name: str
    platform_key: str
    platform_name: str
    key_name: str


class SharedJournal(msgspec.Struct, frozen=True):
    """A payment journal that several desks share; its password is in the keyring under `password_name`.

    Attributes:
        servers: As typed: ``db1, db2:5433``.
        certificates: File of the certificates to trust; empty for those this computer trusts.
    """

    servers: str
    database: str
    user: str
    certificates: str = ""

    @property
    def password_name(self) -> str:
        """The name its password has in the keyring."""
        return f"journal {self.user}@{self.servers}/{self.database}"


class KeptColumn(msgspec.Struct, frozen=True):
    """A column of a list as it was arranged; the width in pixels, None for the list's own choice."""

    key: str
    is_shown: bool
    width: int | None = None


class KeptOrder(msgspec.Struct, frozen=True):
    """What a list was ordered by last, by the order's name."""

    sort: str
    descending: bool


class KeptFilter(msgspec.Struct, frozen=True):
    """Filters, search and order of the open bills, kept under a name.

    Attributes:
        due: By its name in `books.Due`.
        due_from, due_to: For a range, in days from whatever day it is used on; None for no limit.
        currency: ISO 4217, None for all.
    """

    name: str
    text: str = ""
    supplier_id: str | None = None
    supplier_name: str = ""
    due: str = "all"
    due_from: int | None = None
    due_to: int | None = None
    currency: str | None = None
    sort: str = "due"
    descending: bool = False


class CompanyChoices(msgspec.Struct):
    """What a company's users choose once.

    Attributes:
        accounts_by_method: Which account each method pays from, by currency.
        api: What payments are recorded over.
        timeout_minutes: When the queue stops waiting for the accounting software; None for never.
        country: Whose bank holidays count, ISO 3166; empty for weekends only, None until it is chosen.
        floor: What must stay on the account, as it was typed last.
        run_days: Between one run and the next, as last chosen.
        last_accounts: Id of the account that each currency was paid from last.
        columns: Of each list by its name, in the order on the screen.
        orders: Of each list by its name; the others are in the order lists begin with.
        filters: Kept for the open bills, in the order they were made in.
        splitters: Sizes of the window's parts, in pixels.
        window: Size and place as Qt writes them, in base 64; empty before it was ever closed.
        rates: Recorded at on `rates_on`, by currency, as decimal text; of no use on another day.
        balances: What accounts hold, by their ids, as it was typed for the overview.
    """

    accounts_by_method: dict[str, dict[str, str]] = msgspec.field(default_factory=dict)
    last_method: str | None = None
    api: ApiChoice = ApiChoice.AUTOMATIC
    timeout_minutes: int | None = None
    country: str | None = None
    floor: str = ""
    run_days: Annotated[int, msgspec.Meta(ge=1)] = 7
    last_accounts: dict[str, str] = msgspec.field(default_factory=dict)
    rates: dict[str, str] = msgspec.field(default_factory=dict)
    rates_on: date | None = None
    balances: dict[str, str] = msgspec.field(default_factory=dict)
    columns: dict[str, list[KeptColumn]] = msgspec.field(default_factory=dict)
    orders: dict[str, KeptOrder] = msgspec.field(default_factory=dict)
    filters: list[KeptFilter] = msgspec.field(default_factory=list)
    splitters: list[list[int]] = msgspec.field(default_factory=list)
    window: str = ""


class Settings(msgspec.Struct):
    """Every preference, with its default.

    Attributes:
        has_been_welcomed: The first start is over.
        shown: The company on the screen, the practice company too, for a second window to show.
        current: `Place.company_id` of the company on the screen, None for the practice company.
        hold_s: Seconds between *Record* and the first byte, in which a payment can be cancelled.
        in_flight: Payments sent side by side; the service takes at most 10 (DOMAIN 7.2).
        reference_pattern: What is written as reference, with fields in braces.
        language: Of words, numbers and dates, as ISO 639; empty for the system's.
        refresh_minutes: Between one refresh of the books and the next by itself; 0 for never.
        proxy: Address of the proxy to the service, without a password; empty for none.
        ca_file: File of certificates trusted beside the system's; empty for none.
        overview_folded: Only one line of the overview is shown.
        shared_journal: Where payments are recorded; None for this computer.
        person: Who is at this desk, as they call themselves; may be empty.
    """

    has_been_welcomed: bool = False
    places: list[Place] = msgspec.field(default_factory=list)
    current: str | None = None
    shown: Place | None = None
    hold_s: Annotated[int, msgspec.Meta(ge=0, le=86_400)] = 10
    in_flight: Annotated[int, msgspec.Meta(ge=1, le=10)] = 4
    reference_pattern: str = "{bill reference}"
    theme: Theme = Theme.SYSTEM
    language: str = ""
    refresh_minutes: Annotated[int, msgspec.Meta(ge=0, le=1440)] = 30
    proxy: str = ""
    ca_file: str = ""
    overview_folded: bool = False
    shared_journal: SharedJournal | None = None
    person: str = ""
    companies: dict[str, CompanyChoices] = msgspec.field(default_factory=dict)

    def choices(self, company_id: str) -> CompanyChoices:
        """What was chosen for a company; changes to it are kept by the next `SettingsFile.save`."""
        return self.companies.setdefault(company_id, CompanyChoices())


class SettingsFile:
    """The preferences on disk: written whole, or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self, now: datetime) -> Settings:
        """Read the preferences; the defaults if there are none.

        A file that cannot be understood is put aside under another name, not overwritten.

        Raises:
            FilesError: The file or folder cannot be used.
        """
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Settings)
        except FileNotFoundError:
            return Settings()
        except msgspec.DecodeError:
            return self._set_aside(now)
        except OSError as error:
            raise FilesError("The settings cannot be read: {0}", error.strerror) from error

    def save(self, settings: Settings) -> None:
        """Write the preferences durably, in one step.

        Raises:
            FilesError: They cannot be written; the file is as it was.
        """
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".settings-")
            try:
                with os.fdopen(handle, "wb") as file:
                    file.write(msgspec.json.format(msgspec.json.encode(settings)))
                    file.flush()
                    os.fsync(file.fileno())
                Path(name).replace(self._path)
            except BaseException:
                with contextlib.suppress(OSError):
                    Path(name).unlink()
                raise
        except OSError as error:
            raise FilesError("The settings cannot be saved: {0}", error.strerror) from error

    def _set_aside(self, now: datetime) -> Settings:
        try:
            self._path.rename(self._path.with_name(f"{self._path.name}.unreadable-{now:%Y%m%dT%H%M%S}"))
        except OSError as error:
            raise FilesError("The settings are damaged and cannot be moved: {0}", error.strerror) from error
        return Settings()
