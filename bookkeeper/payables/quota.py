"""How many requests a run of payments will need of the day's quota: an estimate, rather too many. Pure.

The service counts every request, also those that only ask how a write is going (DOMAIN 7.2).
"""

from __future__ import annotations

from math import ceil

#: Payments that are checked and read back together.
_TOGETHER = 50
#: What stands before a run: the accounts to pay from, and how old that is.
_BEFORE = 2
#: Requests to read bills again before and after, live, for so many payments: a page or two each time.
_LIVE_READS = 4
#: As above over the queue: the copy is fetched anew before and after, and asked after some times each.
_QUEUED_READS = 16
#: Questions how a queued payment is doing, until it is written.
_POLLS = 4
#: A queued payment's records are read one by one, before and after.
_READS_A_RECORD = 2


def requests_needed(live: int, queued: int, queued_records: int) -> int:
    """The requests for a run.

    Args:
        live: Payments over the synchronous API.
        queued: Payments over the asynchronous API.
        queued_records: Bills and credit notes on those.
    """
    if not live and not queued:
        return 0
    needed = _BEFORE + live + _LIVE_READS * ceil(live / _TOGETHER)
    needed += queued * (1 + _POLLS) + queued_records * _READS_A_RECORD
    return needed + _QUEUED_READS * ceil(queued / _TOGETHER)
