"""Problems that people reported in public, of pynetdicom, of other toolkits and of enums.

Each is a program that tries it on this package. It says where it was reported and what is
expected, and ends with 0 if that holds. They are kept as they were written; `caselib` and
`netlib` are what they share.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

CASES = sorted(Path(__file__).parent.glob("case[0-9]*.py"))
SECONDS = 170


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_case_holds(case: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", str(case)],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=SECONDS,
    )
    assert ran.returncode == 0, ran.stdout
