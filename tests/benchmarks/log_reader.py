"""Measure how fast logs are read, beside `grep` for the same words, in one run.

Run it as `python tests/benchmarks/log_reader.py FOLDER [MEGABYTES]`, with a folder of logs of DICOM
programs. It makes three logs: a sparse one, which is a system's log with a line of theirs every few
megabytes; a dense one, which is these repeated; and a stamped one, which is the dense one with a
time before each line, so that no two are the same. The figures are the least of several runs.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from itertools import count, repeat
from pathlib import Path

from dimse_status.logs.formats import WORDS

SPARSE = (
    b"Nov 25 10:00:00 pacs kernel: [12345.678] usb 1-1: new high-speed USB device number 5\n"
    b"Nov 25 10:00:01 pacs web[99]: 10.0.0.5 GET /studies?limit=20 200 5120 0.012\n"
)
STATUS = b"I: Received Store Response (Refused: OutOfResources)\n"
REPETITIONS = 5


def seconds(*command: str, **environment: str) -> float:
    """Return the time that a command takes of a processor: others may use it meanwhile."""
    least = float("inf")
    for _ in range(REPETITIONS):
        before = os.times()
        # Not to /dev/null: grep stops at the first hit, if nobody can see its output.
        with subprocess.Popen(
            command, stdout=subprocess.PIPE, env={**os.environ, **environment}
        ) as process:
            assert process.stdout is not None
            while process.stdout.read(1 << 20):
                pass
        after = os.times()
        used = after.children_user + after.children_system
        least = min(least, used - before.children_user - before.children_system)
    return least


def stamped(logs: bytes, size: int) -> Iterator[bytes]:
    """Yield the lines of logs, again and again, each with a time of its own."""
    lines = logs.splitlines(keepends=True)
    written = 0
    for number in count():
        line = b"2026-11-30 %02d:%02d:%02d.%06d %b" % (
            number // 3600 % 24,
            number // 60 % 60,
            number % 60,
            number % 1_000_000,
            lines[number % len(lines)],
        )
        yield line
        written += len(line)
        if written >= size:
            return


def main(folder: Path, megabytes: int) -> int:
    size = megabytes * 1_000_000
    logs = b"".join(path.read_bytes() for path in sorted(folder.rglob("*.log")))
    between = SPARSE * (3_500_000 // len(SPARSE)) + STATUS
    words = "|".join(word.decode().replace("(", "\\(") for word in WORDS)
    for kind, content in (
        ("sparse", repeat(between, size // len(between))),
        ("dense", repeat(logs, size // len(logs))),
        ("stamped", stamped(logs, size)),
    ):
        with tempfile.NamedTemporaryFile() as file, tempfile.TemporaryDirectory() as compiled:
            file.writelines(content)
            file.flush()
            # As installed: what is compiled once is not compiled again.
            annotate = (sys.executable, "-X", f"pycache_prefix={compiled}", "-m", "dimse_status")
            settings = {"PYTHONDONTWRITEBYTECODE": ""}
            seconds(*annotate, "annotate", os.devnull, **settings)
            theirs = seconds("grep", "-cE", words, file.name, LC_ALL="C")
            ours = seconds(*annotate, "annotate", file.name, **settings)
        print(
            f"{kind}: grep {megabytes / theirs:.0f} MB/s, annotate {megabytes / ours:.0f} MB/s, "
            f"1/{ours / theirs:.1f}"
        )
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"peak memory {peak / 1024:.0f} MiB")
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 200))
