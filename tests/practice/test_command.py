"""``practice serve`` as the desk starts it: a process of its own."""

from __future__ import annotations

import argparse
import json
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from bookkeeper.practice import command

LAUNCH = (
    "import argparse, sys; from bookkeeper.practice import command;"
    " parser = argparse.ArgumentParser(); command.add_arguments(parser);"
    " sys.exit(command.run(parser.parse_args()))"
)


@contextmanager
def started(*arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-W", "error", "-c", LAUNCH, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with process:
        try:
            yield process
        finally:
            process.kill()


def announced(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None
    line: dict[str, Any] = json.loads(process.stdout.readline())
    return line


def test_it_says_where_it_is_and_ends_with_its_input() -> None:
    with started("--until-stdin-closes", "--bills", "5", "--today", "2026-01-05") as process:
        line = announced(process)
        assert list(line) == ["base_url", "api_key", "company_id", "connection_id", "platform"]
        assert line["base_url"].startswith("http://127.0.0.1:")
        assert httpx.get(f"{line['base_url']}/companies").status_code == 401
        output, errors = process.communicate("", timeout=10)
        assert (process.returncode, output, errors) == (0, "", "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without a signal")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_it_in_good_order(number: signal.Signals) -> None:
    with started("--bills", "5") as process:
        announced(process)
        process.send_signal(number)
        _, errors = process.communicate(timeout=10)
        assert (process.returncode, errors) == (0, "")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends processes without a signal")
def test_it_ends_on_a_signal_while_it_watches_its_input() -> None:
    with started("--bills", "5", "--until-stdin-closes") as process:
        announced(process)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0


def test_a_second_start_has_the_same_key_and_ids(tmp_path: Path) -> None:
    lines = []
    for _ in range(2):
        with started("--until-stdin-closes", "--bills", "5", "--data", str(tmp_path)) as process:
            lines.append(announced(process))
            process.communicate("", timeout=10)
    assert lines[0]["api_key"] == lines[1]["api_key"]
    assert lines[0]["company_id"] == lines[1]["company_id"]


def test_several_platforms_are_announced_each() -> None:
    with started("--until-stdin-closes", "--bills", "2", "--platform", "xero,qbo,netsuite") as process:
        line = announced(process)
        process.communicate("", timeout=10)
    companies = line["companies"]
    assert [company["platform"] for company in companies] == ["xero", "qbo", "netsuite"]
    assert companies[0]["company_id"] == line["company_id"]
    assert all(company["name"] and company["connection_id"] for company in companies)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--host", "0.0.0.0"], "loopback only"),
        (["--platform", "abacus"], "unknown platform 'abacus'"),
        (["--port", "70000"], "port"),
    ],
)
def test_what_it_cannot_do_it_says(
    capsys: pytest.CaptureFixture[str], arguments: list[str], reason: str
) -> None:
    parser = argparse.ArgumentParser()
    command.add_arguments(parser)
    assert command.run(parser.parse_args(arguments)) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert reason in printed.err
