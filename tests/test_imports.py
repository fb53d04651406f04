"""PySide's look into every module's source is spared, in the program and not only in the tests."""

from __future__ import annotations

import subprocess
import sys

import pytest

#: What is kept of the source of modules nobody has had to see, after the window's part was loaded.
_SHOW = """
import linecache, sys
from bookkeeper import imports
if "spare" in sys.argv:
    imports.spare()
import bookkeeper.opening
print(len(linecache.cache))
"""


@pytest.mark.parametrize("is_spared", [True, False])
def test_no_source_is_read_at_the_start(is_spared: bool) -> None:
    command = [sys.executable, "-c", _SHOW, *(["spare"] if is_spared else [])]
    read = int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    # Otherwise PySide has given up the habit, and `bookkeeper.imports` is needed no more.
    assert read < 10 if is_spared else read > 50
