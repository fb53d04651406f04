"""A practice company in a process of its own, so that it takes no time from what is measured."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import httpx

from bookkeeper.codat import Access, authorization_from


@dataclass(frozen=True)
class Serving:
    """Where it listens."""

    base_url: str
    api_key: str
    company_id: str
    connection_id: str

    @property
    def access(self) -> Access:
        """To get in."""
        return Access(self.base_url, authorization_from(self.api_key))

    def be_slow(self, count: int, seconds: float, path: str) -> None:
        """Let so many POST requests to such a path wait before they are carried out."""
        body = {"name": "slow", "count": count, "seconds": seconds, "path": path, "method": "POST"}
        headers = {"Authorization": authorization_from(self.api_key)}
        httpx.post(f"{self.base_url}/practice/faults", json=body, headers=headers).raise_for_status()

    def be_quick(self) -> None:
        """Answer at once again."""
        headers = {"Authorization": authorization_from(self.api_key)}
        httpx.delete(f"{self.base_url}/practice/faults", headers=headers).raise_for_status()


@contextmanager
def serving(*options: str) -> Iterator[Serving]:
    """``practice serve`` with these options until the block ends."""
    command = [sys.executable, "-m", "bookkeeper", "practice", "serve", "--until-stdin-closes", *options]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        told = json.loads(child.stdout.readline())
        names = ("base_url", "api_key", "company_id", "connection_id")
        yield Serving(*(told[name] for name in names))
    finally:
        child.stdin.close()
        child.wait(timeout=30)
        child.stdout.close()
