"""Run the command line as ``python -m dimse_status``."""

from __future__ import annotations

import sys

from dimse_status.cli import main

if __name__ == "__main__":
    sys.exit(main())
