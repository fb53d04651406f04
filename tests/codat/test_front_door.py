from __future__ import annotations

import subprocess
import sys

import pytest

import bookkeeper.codat as codat


def test_everything_named_is_there() -> None:
    for name in codat.__all__:
        assert getattr(codat, name) is not None
    with pytest.raises(AttributeError, match="Nonsense"):
        getattr(codat, "Nonsense")  # noqa: B009


def test_the_room_costs_the_start_neither_httpx_nor_pydantic() -> None:
    code = (
        "from bookkeeper.codat import Access, Answer, Outcome, Pace, Quota, SinglePayment, StoredRequest;"
        "import sys; print({'httpx', 'pydantic', 'msgspec', 'ssl'} & set(sys.modules))"
    )
    found = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert (found.stdout, found.stderr) == ("set()\n", "")
