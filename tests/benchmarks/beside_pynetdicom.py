"""Measure dimse_status beside pynetdicom.status, in one run, and print the ratios.

Run it with `nox -s bench`; with `-- --write`, it writes the table of the documentation as well. A
figure is the least of several repetitions, for whatever else the
machine does only ever adds time; the ratio of two such figures of one run is what to quote.
"""

from __future__ import annotations

import csv
import io
import struct
import subprocess
import sys
import timeit
from collections.abc import Callable
from importlib.metadata import version
from pathlib import Path

from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pynetdicom import status as theirs

import dimse_status as ours
from dimse_status import QUERY_RETRIEVE_MOVE, STORAGE, Operation, StorageStatus

TABLE = Path(__file__).parents[2] / "docs" / "speed.csv"
CALLS = 20_000
REPETITIONS = 7


def microseconds(call: Callable[[], object]) -> float:
    return min(timeit.repeat(call, number=CALLS, repeat=REPETITIONS)) / CALLS * 1e6


def import_milliseconds(module: str) -> float:
    """Time an import in a fresh interpreter, less what an empty one takes."""
    program = (
        "import sys, time; start = time.perf_counter();"
        f"__import__({module!r}); print(time.perf_counter() - start)"
    )
    runs = (
        subprocess.run([sys.executable, "-c", program], check=True, capture_output=True)
        for _ in range(REPETITIONS)
    )
    return min(float(run.stdout) for run in runs) * 1e3


def answered(**elements: int) -> Dataset:
    """Make a status Dataset as pynetdicom gives it for a response."""
    dataset = Dataset()
    for keyword, value in elements.items():
        setattr(dataset, keyword, value)
    return dataset


def command_set() -> Dataset:
    """Decode a C-STORE response from its bytes, as it comes from the network."""
    elements = (
        (0x0002, b"1.2.840.10008.5.1.4.1.1.2\0"),
        (0x0100, b"\x01\x80"),
        (0x0120, b"\x07\0"),
        (0x0800, b"\x01\x01"),
        (0x0900, b"\0\xa7"),
        (0x0902, b"disk full "),
        (0x1000, b"1.2.3\0"),
    )
    data = b"".join(
        b"\0\0" + struct.pack("<HI", element, len(value)) + value for element, value in elements
    )
    return read_dataset(io.BytesIO(data), is_implicit_VR=True, is_little_endian=True)


def reading(pair: Callable[[str, Callable[[], object], Callable[[], object]], None]) -> None:
    """Measure reading a response beside what of it pynetdicom's user reads: `ds.Status`."""
    bare = answered(Status=0xA700)
    counts = answered(
        Status=0xB000,
        NumberOfRemainingSuboperations=0,
        NumberOfCompletedSuboperations=3,
        NumberOfFailedSuboperations=1,
        NumberOfWarningSuboperations=0,
    )
    whole = command_set()
    pair(
        "a response read (theirs: ds.Status)",
        lambda: bare.Status,
        lambda: ours.resolve_response(bare, STORAGE),
    )
    pair(
        "with four counts (theirs: 5 keywords)",
        lambda: (
            counts.Status,
            counts.NumberOfRemainingSuboperations,
            counts.NumberOfCompletedSuboperations,
            counts.NumberOfFailedSuboperations,
            counts.NumberOfWarningSuboperations,
        ),
        lambda: ours.resolve_response(counts, QUERY_RETRIEVE_MOVE),
    )
    pair(
        "a command set (theirs: 4 keywords)",
        lambda: (
            whole.Status,
            whole.ErrorComment,
            whole.CommandField,
            whole.AffectedSOPClassUID,
        ),
        lambda: ours.resolve_response(whole),
    )


def dataset_with_comment() -> Dataset:
    dataset = Dataset()
    dataset.Status = 0xA700
    dataset.ErrorComment = "disk full"
    return dataset


def main() -> int:
    pairs: list[tuple[str, str, float, float]] = []

    def pair(what: str, a: Callable[[], object], b: Callable[[], object]) -> None:
        pairs.append((what, "µs", microseconds(a), microseconds(b)))

    pair("category of 0x0000", lambda: theirs.code_to_category(0), lambda: ours.category_of(0))
    pair(
        "category of 0xB123",
        lambda: theirs.code_to_category(0xB123),
        lambda: ours.category_of(0xB123),
    )
    pair(
        "meaning of 0xA712 in Storage",
        lambda: theirs.STORAGE_SERVICE_CLASS_STATUS[0xA712],
        lambda: ours.resolve(0xA712, STORAGE),
    )
    pair(
        "a Status Dataset",
        lambda: theirs.code_to_status(0xA700),
        lambda: ours.code_to_status(0xA700, STORAGE),
    )
    pair(
        "a Status Dataset with a comment",
        dataset_with_comment,
        lambda: StorageStatus.OUT_OF_RESOURCES.to_dataset(
            Operation.C_STORE, error_comment="disk full"
        ),
    )
    pair(
        "a member's Status Dataset",
        lambda: theirs.code_to_status(0xA700),
        StorageStatus.OUT_OF_RESOURCES.to_dataset,
    )
    reading(pair)
    pairs.append(
        (
            "import (theirs: pynetdicom.status)",
            "ms",
            import_milliseconds("pynetdicom.status"),
            import_milliseconds("dimse_status"),
        )
    )
    pairs.append(
        (
            "import (theirs: pydicom)",
            "ms",
            import_milliseconds("pydicom"),
            import_milliseconds("dimse_status"),
        )
    )
    print(
        f"Python {sys.version.split()[0]}, pynetdicom {version('pynetdicom')},"
        f" pydicom {version('pydicom')}"
    )
    print(f"{'':36} {'theirs':>10} {'ours':>10}    theirs / ours")
    for what, unit, a, b in pairs:
        print(f"{what:36} {a:8.2f}{unit} {b:8.2f}{unit}    {a / b:6.1f}")
    if "--write" in sys.argv[1:]:
        with TABLE.open("w", encoding="utf-8", newline="") as file:
            rows = csv.writer(file, lineterminator="\n")
            rows.writerow(["what", "theirs", "ours", "theirs / ours"])
            for what, unit, a, b in pairs:
                rows.writerow([what, f"{a:.2f} {unit}", f"{b:.2f} {unit}", f"{a / b:.1f}"])
    return 0


if __name__ == "__main__":
    sys.exit(main())
