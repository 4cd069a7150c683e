"""Problems that people reported in public, of pynetdicom, of other toolkits and of enums.

Each is a program that tries it on this package. It says where it was reported and what is
expected, and ends with 0 if that holds. They are kept as they were written; `caselib` and
`netlib` are what they share.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

CASES = sorted(Path(__file__).parent.glob("case[0-9]*.py"))
SECONDS = 300
# pynetdicom has programs of the same names as DCMTK's, beside Python; and nox has its temporary
# files in a folder whose name begins with a dot, in which pyright reads nothing.
PATH = [one for one in os.get_exec_path() if Path(one) != Path(sys.executable).parent]
ENVIRONMENT = {name: value for name, value in os.environ.items() if name != "TMPDIR"} | {
    "PATH": os.pathsep.join(PATH)
}


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.stem)
def test_a_case_holds(case: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-W", "ignore", str(case)],
        check=False,
        env=ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        timeout=SECONDS,
    )
    assert ran.returncode == 0, ran.stdout
    if ran.stdout.startswith("skipped: "):
        words = f"{ran.stdout.strip()}: `nox -s peers` installs what it can"
        if os.environ.get("CI"):
            pytest.fail(words, pytrace=False)
        pytest.skip(words)
