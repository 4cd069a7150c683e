"""mypy issues 18866, 17860, 6366, 19334, 19616 and pyright issue 10235: match of an int against IntEnum members, narrowing by ==, .value, exhaustiveness. Needs mypy (and pyright). Expected: no error on
the correct half of the file, errors on the two wrong lines, .value is int. Exit 0."""

import pathlib, subprocess, sys, tempfile
from caselib import *

TEXT = """
from typing import assert_never
from dimse_status import Category, StorageStatus
def by_int(code: int) -> str:
    match code:
        case StorageStatus.SUCCESS: return "ok"
        case StorageStatus.OUT_OF_RESOURCES: return "full"
        case _: return "other"
def by_member(status: StorageStatus) -> str:
    match status:
        case 0x0000: return "ok"
        case _: return "other"
def exhaustive(s: StorageStatus) -> int:
    match s.category:
        case Category.SUCCESS: return 0
        case Category.WARNING: return 1
        case Category.FAILURE: return 2
        case Category.CANCEL | Category.PENDING | Category.UNKNOWN: return 3
n: int = StorageStatus.SUCCESS.value
table: dict[StorageStatus, int] = {StorageStatus.SUCCESS: 1}
def wrong(x: int) -> str:
    if x == StorageStatus.SUCCESS:
        return x.meaning  # wrong
    return ""
bad = table[0]  # wrong
"""
WRONG = {n for n, line in enumerate(TEXT.splitlines(), 1) if "# wrong" in line}
import re

with tempfile.TemporaryDirectory() as folder:
    file = pathlib.Path(folder) / "client.py"
    file.write_text(TEXT)
    for tool in (
        ["-m", "mypy", "--strict", "--warn-unreachable", "--no-incremental"],
        ["-m", "pyright", "--pythonpath", sys.executable],
    ):
        p = subprocess.run(
            [sys.executable, *tool, str(file)], capture_output=True, text=True, cwd=folder
        )
        if "No module named" in p.stderr:
            continue
        lines = {int(m) for m in re.findall(r"client\.py:(\d+)(?::\d+)?(?: -|:) error", p.stdout)}
        check(
            f"{tool[1]}: errors at the wrong lines only",
            lines == WRONG,
            f"{sorted(lines)} for {sorted(WRONG)} {p.stdout[-300:] if lines != WRONG else ''}",
        )
finish()
