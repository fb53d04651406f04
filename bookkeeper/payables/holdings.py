"""What the accounts of a company hold, as far as the books tell. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from bookkeeper.payables.money import Money


@dataclass(frozen=True, slots=True)
class AccountsHeld:
    """What the books say the accounts hold.

    Attributes:
        balances: The company's money, negative where it is owed, by account id; those told exactly only.
        as_of: UTC, when the service read them; None where nothing tells.
    """

    balances: Mapping[str, Money] = field(default_factory=dict)
    as_of: datetime | None = None
