"""Measure how fast logs are read, beside `grep` for the same words, in one run.

Run it as `python tests/benchmarks/log_reader.py FOLDER [MEGABYTES]`, with a folder of logs of DICOM
programs. It makes a dense log, which is these repeated, and a sparse one, which is a system's log
with a line of theirs every few megabytes. The figures are the least of several runs.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from dimse_status.logs.formats import WORDS

SPARSE = (
    b"Nov 25 10:00:00 pacs kernel: [12345.678] usb 1-1: new high-speed USB device number 5\n"
    b"Nov 25 10:00:01 pacs web[99]: 10.0.0.5 GET /studies?limit=20 200 5120 0.012\n"
)
STATUS = b"I: Received Store Response (Refused: OutOfResources)\n"
REPETITIONS = 3


def seconds(*command: str, **environment: str) -> float:
    least = float("inf")
    for _ in range(REPETITIONS):
        start = time.perf_counter()
        # Not to /dev/null: grep stops at the first hit, if nobody can see its output.
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, env={**os.environ, **environment}
        ) as process:
            assert process.stdout is not None
            while process.stdout.read(1 << 20):
                pass
        least = min(least, time.perf_counter() - start)
    return least


def main(folder: Path, megabytes: int) -> int:
    size = megabytes * 1_000_000
    logs = b"".join(path.read_bytes() for path in sorted(folder.rglob("*.log")))
    between = SPARSE * (3_500_000 // len(SPARSE)) + STATUS
    words = "|".join(word.decode().replace("(", "\\(") for word in WORDS)
    for kind, content in (("sparse", between), ("dense", logs)):
        with tempfile.NamedTemporaryFile() as file:
            for _ in range(size // len(content)):
                file.write(content)
            file.flush()
            theirs = seconds("grep", "-cE", words, file.name, LC_ALL="C")
            ours = seconds(sys.executable, "-m", "dimse_status", "annotate", file.name)
        print(
            f"{kind}: grep {megabytes / theirs:.0f} MB/s, annotate {megabytes / ours:.0f} MB/s, "
            f"1/{ours / theirs:.1f}"
        )
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"peak memory {peak / 1024:.0f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 200))
