"""``practice serve``: a practice company as a process of its own."""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import FrameType

from bookkeeper.practice.server import (
    DEFAULT_BILLS,
    DEFAULT_SEED,
    DEFAULT_SUPPLIERS,
    RunningPractice,
    running,
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options of ``practice serve``."""
    parser.add_argument("--host", default="127.0.0.1", help="loopback address to listen on")
    parser.add_argument("--port", type=int, default=0, help="0 (the default) takes any free port")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--data", type=Path, metavar="DIR", help="keep the books here for the next start")
    where.add_argument("--memory", action="store_true", help="keep nothing (the default)")
    parser.add_argument(
        "--platform", default="xero", help="accounting software, or several: xero,qbo,netsuite"
    )
    parser.add_argument("--suppliers", type=int, default=DEFAULT_SUPPLIERS, metavar="N")
    parser.add_argument("--bills", type=int, default=DEFAULT_BILLS, metavar="N", help="unpaid bills")
    parser.add_argument("--seed", type=int, default=DEFAULT_SEED, metavar="S")
    parser.add_argument("--api-key", metavar="K", help="the key to let in; a new one by default")
    parser.add_argument(
        "--today", type=date.fromisoformat, metavar="YYYY-MM-DD", help="day the books look current on"
    )
    parser.add_argument(
        "--until-stdin-closes",
        action="store_true",
        help="stop when standard input ends, as well as on a signal",
    )


def run(arguments: argparse.Namespace) -> int:
    """Serve until a signal, or the end of standard input where asked to watch it.

    Prints one line of JSON once requests are answered: address, key, ids. Returns the exit status: 0 when
    stopped, 2 when it cannot start (the reason goes to standard error).
    """
    stop = threading.Event()
    previous = {number: signal.signal(number, _setter(stop)) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with running(
            platform=arguments.platform,
            suppliers=arguments.suppliers,
            bills=arguments.bills,
            seed=arguments.seed,
            today=arguments.today,
            data=arguments.data,
            api_key=arguments.api_key,
            host=arguments.host,
            port=arguments.port,
        ) as practice:
            _announce(practice)
            if arguments.until_stdin_closes:
                threading.Thread(target=_watch_stdin, args=(stop,), daemon=True).start()
            # Waiting in pieces lets Windows deliver Ctrl+C, which cannot interrupt an endless wait there.
            while not stop.wait(0.5):
                pass
    except (ValueError, OSError) as error:
        sys.stderr.write(f"The practice company cannot start: {error}\n")
        return 2
    finally:
        for number, handler in previous.items():
            signal.signal(number, handler)
    return 0


def _setter(stop: threading.Event) -> Callable[[int, FrameType | None], None]:
    def handle(_number: int, _frame: FrameType | None) -> None:
        stop.set()

    return handle


def _announce(practice: RunningPractice) -> None:
    """Print where the server is and how to get in, as one line of JSON."""
    line: dict[str, object] = {
        "base_url": practice.base_url,
        "api_key": practice.api_key,
        "company_id": practice.company_id,
        "connection_id": practice.connection_id,
        "platform": practice.platform,
    }
    if len(practice.companies) > 1:
        line["companies"] = [
            {
                "company_id": company.id,
                "connection_id": company.connection_id,
                "platform": company.platform.key,
                "name": company.name,
            }
            for company in practice.companies
        ]
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def _watch_stdin(stop: threading.Event) -> None:
    """Set ``stop`` when standard input ends: the parent has gone, or closed its end of the pipe.

    Reads the bare descriptor: a thread waiting inside ``sys.stdin`` holds its lock, and the interpreter
    aborts if that is still so when it shuts down.
    """
    try:
        while os.read(0, 4096):
            pass
    except OSError:
        pass
    stop.set()
