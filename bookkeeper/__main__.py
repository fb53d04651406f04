"""``python -m bookkeeper``."""

import sys

from bookkeeper.cli import main

if __name__ == "__main__":
    sys.exit(main())
