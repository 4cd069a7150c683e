"""Run tests without network, and write what came of it as a row of docs/matrix.csv.

``python tests/matrix/measure.py oldest pytest ...`` runs the command in a network of its own that
has the loopback and nothing else, where the system lets it (Linux, with util-linux); the row says
whether it did. `nox -s matrix` calls it with each set of versions on each Python.
"""

from __future__ import annotations

import csv
import fcntl
import os
import platform
import re
import shutil
import socket
import struct
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

TABLE = Path(__file__).resolve().parents[2] / "docs" / "matrix.csv"
PACKAGES = ("pydicom", "pynetdicom", "typing-extensions")
COUNT = re.compile(r"^=* *(\d+ (?:passed|failed).*?) in .*$", re.MULTILINE)
BRING_UP = "--bring-up"


def apart() -> list[str]:
    """Return the command that runs another without network, or nothing if there is none."""
    program = shutil.which("unshare")
    if program is None:
        return []
    as_root = [] if os.geteuid() == 0 else ["--map-root-user"]
    command = [program, *as_root, "--net"]
    tried = subprocess.run([*command, "true"], check=False, capture_output=True)
    return [] if tried.returncode else [*command, sys.executable, __file__, BRING_UP]


def bring_up_loopback() -> None:
    """Bring the loopback up, which is down in a new network."""
    get_flags, set_flags, up = 0x8913, 0x8914, 1  # of Linux's <net/if.h>
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        request = struct.pack("16sh14x", b"lo", 0)
        (flags,) = struct.unpack("16xh14x", fcntl.ioctl(asking, get_flags, request))
        fcntl.ioctl(asking, set_flags, struct.pack("16sh14x", b"lo", flags | up))


def write(row: dict[str, str]) -> None:
    """Put the row into the table, in the place of the one before it."""
    rows = []
    if TABLE.exists():
        with TABLE.open(encoding="utf-8", newline="") as file:
            rows = [
                one
                for one in csv.DictReader(file)
                if (one["Python"].split(".")[:2], one["versions"])
                != (row["Python"].split(".")[:2], row["versions"])
            ]
    rows.append(row)
    rows.sort(
        key=lambda one: ([int(part) for part in one["Python"].split(".")[:2]], one["versions"])
    )
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, row, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)


def main(versions: str, *command: str) -> int:
    """Run the command, and write the row if it counted tests."""
    without = apart()
    done = subprocess.run(
        [*without, *command], check=False, stdout=subprocess.PIPE, encoding="utf-8"
    )
    print(done.stdout, flush=True)
    counts = COUNT.findall(done.stdout)
    if counts:
        row = {"Python": platform.python_version(), "versions": versions}
        row |= {name: version(name) for name in PACKAGES}
        write(row | {"tests": counts[-1], "network": "none" if without else "as it is"})
    return done.returncode


if __name__ == "__main__":
    if sys.argv[1] == BRING_UP:
        bring_up_loopback()
        os.execvp(sys.argv[2], sys.argv[2:])  # noqa: S606 - a command of the session's
    raise SystemExit(main(*sys.argv[1:]))
