"""Measure how right the reading of logs is: on a folder of logs with the truth of each beside it.

Run it as `python tests/benchmarks/log_truth.py FOLDER`. Beside a log `X.log` of the folder, or of
one within, lies `X.truth.jsonl`: an object for each status, with `line`, `column`, `token`, `code`,
`range` and `operation`. It prints what was found wrongly or not at all, then precision, recall and
how many of those found have the right operation. A log without a truth reports no status.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from dimse_status.logs import LoggedStatus, read


def as_row(found: LoggedStatus) -> tuple[Any, ...]:
    code = None if found.code is None else f"0x{found.code:04X}"
    return found.line, found.column, found.token, code, found.range


def main(folder: Path) -> int:
    hits = wrong = missed = operations = 0
    for log in sorted(folder.rglob("*.log")):
        truth = {}
        path = log.with_name(f"{log.stem}.truth.jsonl")
        for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
            row = json.loads(line)
            key = row["line"], row["column"], row["token"], row["code"], row["range"]
            truth[key] = row["operation"]
        with log.open("rb") as lines:
            found = {as_row(one): one for one in read(lines, file=log.name)}
        for key, one in found.items():
            if key not in truth:
                wrong += 1
                print(f"wrong: {log.name}: {key}")
                continue
            hits += 1
            if one.operation == truth[key]:
                operations += 1
            else:
                print(f"operation: {log.name}: {key}: {one.operation}, is {truth[key]}")
        for key in truth.keys() - found.keys():
            missed += 1
            print(f"missed: {log.name}: {key}")
    print(
        f"{hits + missed} statuses: precision {hits / max(1, hits + wrong):.4f}, "
        f"recall {hits / max(1, hits + missed):.4f}, operation {operations / max(1, hits):.4f}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
