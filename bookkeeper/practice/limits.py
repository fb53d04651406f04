"""Rate limits: a daily quota for the client and a limit of requests at once for each company.

Vendor's "Rate limits" page (2026-08-17), DOMAIN.md 7.2. The vendor's quota, 1,000 a day and 1,000 more for
each connected company, is what ``VENDOR_QUOTA`` says; a practice company is more patient unless told to be
strict, because reading a million bills takes ten thousand pages.
"""

from __future__ import annotations

import threading
from datetime import datetime, time, timedelta
from typing import Final

#: Requests a day with one connected company, as the vendor counts them.
VENDOR_QUOTA: Final = 2_000

#: Requests a day that a practice company allows unless told otherwise.
PRACTICE_QUOTA: Final = 1_000_000

#: Requests at once for one company.
AT_ONCE: Final = 10


class DailyQuota:
    """Counts requests until midnight UTC. Safe to use from several threads."""

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._used = 0
        self._resets: datetime | None = None
        self._lock = threading.Lock()

    def count(self, now: datetime) -> tuple[bool, tuple[tuple[str, str], ...], int]:
        """Count one request.

        Returns:
            Whether it is within the quota, the headers that tell the client, and the seconds until midnight.
        """
        with self._lock:
            if self._resets is None or now >= self._resets:
                self._used = 0
                self._resets = datetime.combine(now.date() + timedelta(days=1), time(), tzinfo=now.tzinfo)
            self._used += 1
            headers = (
                ("x-rate-limit-limit", str(self.limit)),
                ("x-rate-limit-remaining", str(max(0, self.limit - self._used))),
                ("x-rate-limit-reset", self._resets.strftime("%Y-%m-%dT%H:%M:%SZ")),
            )
            wait = int((self._resets - now).total_seconds()) + 1
            return self._used <= self.limit, headers, wait
