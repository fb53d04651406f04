"""Some of the random schedules; all of them: ``python3 packaging/dev.py bench faults --runs 10000``."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.schedules import campaign

SEED = 4


@pytest.mark.parametrize("first", [0, 20])
def test_whatever_happens_each_payment_is_in_the_books_once_or_the_user_knows(
    tmp_path: Path, first: int
) -> None:
    found = campaign(SEED, range(first, first + 20), tmp_path)
    assert found.failed == []
    assert found.judgement.payments >= 20
    assert len(found.met) > 15, "hardly anything happened"
