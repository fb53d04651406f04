"""The tour as others run it: a process of its own, with its exit status, its pictures and its report."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from bookkeeper.tour.report import Check, Report


@pytest.mark.timeout(600)
def test_the_tour_goes_well_and_leaves_pictures_and_figures(tmp_path: Path) -> None:
    out = tmp_path / "out"
    environment = {name: value for name, value in os.environ.items() if name != "DISPLAY"}
    done = subprocess.run(
        [sys.executable, "-m", "bookkeeper", "tour", "--out", str(out)],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    report = json.loads((out / "tour.json").read_text(encoding="utf-8"))
    assert report["error"] is None
    assert len(report["checks"]) >= 10
    assert all(check["expected"] == check["found"] for check in report["checks"])
    for name in report["pictures"]:
        assert (out / name).read_bytes().startswith(b"\x89PNG")
    assert len(report["pictures"]) >= 40
    assert report["unfit"] == []
    assert done.stdout.count("\n") > len(report["steps"])


def test_a_difference_an_error_or_no_check_at_all_is_not_good() -> None:
    same, other = Check("x", "1.00 GBP", "1.00 GBP"), Check("x", "1.00 GBP", "2.00 GBP")
    assert Report("xero", checks=[same]).is_good
    assert not Report("xero", checks=[same, other]).is_good
    assert not Report("xero", checks=[same], error="waited in vain").is_good
    assert not Report("xero").is_good


def test_the_version_is_told() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "bookkeeper", "--version"], capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith("Bookkeeper ")
