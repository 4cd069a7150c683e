"""Run pynetdicom's own tests with its status module and with ours, and compare the outcomes.

The tests come from the source archive of the pynetdicom that is installed, and need pytest,
pytest-timeout, pyfakefs and SQLAlchemy. They listen on port 11112, which has to be free, and
take half an hour: `nox -s pynetdicom-suite` is for running them by hand.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import os
import socket
import subprocess
import sys
import tarfile
import tempfile
import xml.etree.ElementTree as ET  # the file is our own pytest's
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

HERE = Path(__file__).parent
SWAP = HERE / "swap"
SOURCE = HERE.parents[1] / "src"
SECONDS_PER_TEST = 120
REPEATS = 3
PORT = 11112

Outcomes = Mapping[str, str]

EXPLAINED: Mapping[str, str] = {}
"""Tests that come out otherwise with our module, each with the reason."""


def fetch(target: Path) -> Path:
    """Download the source archive with pip, unpack it, and return its folder."""
    version = importlib.metadata.version("pynetdicom")
    subprocess.run(
        [
            *(sys.executable, "-m", "pip", "download", f"pynetdicom=={version}"),
            *("--no-deps", "--no-binary", "pynetdicom", "--dest", target),
        ],
        check=True,
    )
    with tarfile.open(next(target.glob("pynetdicom-*.tar.gz"))) as archive:
        archive.extractall(target, filter="data")
    return target / f"pynetdicom-{version}"


def port_is_taken() -> bool:
    """Whether something listens where pynetdicom's tests do."""
    with socket.socket() as asking:
        return asking.connect_ex(("127.0.0.1", PORT)) == 0


def run(root: Path, tests: Iterable[str], *, swap: bool, report: Path) -> dict[str, str]:
    """Run `tests` of the source archive at `root`, and return the outcome of each."""
    report.unlink(missing_ok=True)
    paths = [str(SOURCE), os.environ.get("PYTHONPATH", "")]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, [str(SWAP), *paths] if swap else paths))
    }
    subprocess.run(
        [
            *(sys.executable, "-m", "pytest", *tests, "-q", "-p", "no:cacheprovider"),
            *(f"--timeout={SECONDS_PER_TEST}", f"--junitxml={report}", "--tb=no"),
        ],
        cwd=root,
        env=environment,
        check=False,  # some of its tests fail without us as well
    )
    return dict(_outcomes(report))


def _outcomes(report: Path) -> Iterable[tuple[str, str]]:
    for case in ET.parse(report).iter("testcase"):  # noqa: S314 - our own pytest wrote it
        kinds = {child.tag for child in case} & {"failure", "error", "skipped"}
        module, _, owner = case.attrib["classname"].partition(".Test")
        path = module.replace(".", "/") + ".py"
        name = "::".join(filter(None, (path, f"Test{owner}" if owner else "", case.attrib["name"])))
        yield name, " and ".join(sorted(kinds)) or "passed"


def differing(without: Outcomes, swapped: Outcomes) -> list[str]:
    """Return the tests whose outcomes are not the same."""
    names = {**without, **swapped}
    return [name for name in names if without.get(name) != swapped.get(name)]


def settle(root: Path, without: Outcomes, swapped: Outcomes, report: Path) -> list[str]:
    """Repeat the tests that differ: many depend on time. Return those that never came out alike."""
    left = differing(without, swapped)
    for _ in range(REPEATS):
        if not left:
            break
        again = [run(root, left, swap=swap, report=report) for swap in (False, True)]
        left = [name for name in differing(*again) if name in left]
    return left


def main(arguments: Sequence[str] | None = None) -> int:
    """Compare the two runs; the result is 0 if all outcomes are the same or explained."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tests", nargs="*", default=["pynetdicom"], help="paths in the archive")
    parser.add_argument("--source", type=Path, help="an unpacked source archive")
    options = parser.parse_args(arguments)
    if port_is_taken():
        parser.error(
            f"port {PORT} must be free for pynetdicom's tests, and something listens there"
        )
    with tempfile.TemporaryDirectory() as scratch:
        root = options.source or fetch(Path(scratch))
        report = Path(scratch) / "report.xml"
        runs = [run(root, options.tests, swap=swap, report=report) for swap in (False, True)]
        left = settle(root, runs[0], runs[1], report)
    for title, outcomes in zip(("pynetdicom.status", "dimse_status.compat"), runs, strict=True):
        counts = ", ".join(f"{count} {kind}" for kind, count in Counter(outcomes.values()).items())
        sys.stdout.write(f"with {title}: {counts}\n")
    for name in differing(*runs):
        before, now = (outcomes.get(name, "not run") for outcomes in runs)
        reason = EXPLAINED.get(name, "NOT EXPLAINED" if name in left else "alike when repeated")
        sys.stdout.write(f"{name}: {before} with theirs, {now} with ours: {reason}\n")
    return int(any(name not in EXPLAINED for name in left) or not all(runs))


if __name__ == "__main__":
    sys.exit(main())
