"""Measure dimse_status beside pynetdicom.status, in one run, as ratios of CPU times.

`nox -s bench` runs it on the oldest and a new Python, and with `-- --write` it puts their rows into
the table of the documentation. Nothing here is a test: a time that is wanted stands beside the time
that was measured, and a reader judges.

A figure is the median of several runs; the spread is that of the ratio, least to most, of runs that
took turns. The environment has no numpy: pydicom imports it where it is, which would flatter every
row with an import in it. What a process takes is less what an empty one takes, but for a command.
"""

from __future__ import annotations

import csv
import io
import itertools
import os
import statistics
import struct
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any, TypeAlias

from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset
from pynetdicom import status as theirs

import dimse_status as ours
from dimse_status import (
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_MOVE,
    STANDARD,
    STORAGE,
    Implementation,
    ImplementationCode,
    Operation,
    ServiceClass,
    StorageCode,
    StorageStatus,
)

TABLE = Path(__file__).parents[2] / "docs" / "speed.csv"
HEAD = ("what", "Python", "pynetdicom", "this package", "ratio", "spread", "wanted")
PYTHON = f"{sys.version_info.major}.{sys.version_info.minor}"
RUNS = 9
CALLS = 10_000
Call: TypeAlias = Callable[[], object]


@dataclass(frozen=True)
class Row:
    """A row of the table; where nothing of theirs compares, the row has a figure alone."""

    what: str
    theirs: str
    ours: str
    ratio: str = ""
    spread: str = ""
    wanted: str = ""

    def columns(self) -> tuple[str, ...]:
        return self.what, PYTHON, self.theirs, self.ours, self.ratio, self.spread, self.wanted


# In one process.


def microseconds(call: Call, calls: int = CALLS) -> float:
    """Return the CPU time of a call."""
    repeated = itertools.repeat(None, calls)
    start = time.process_time()
    for _ in repeated:
        call()
    return (time.process_time() - start) / calls * 1e6


def in_turns(a: Call, b: Call) -> tuple[list[float], list[float]]:
    """Measure two in turns, so that what else the machine does falls on both."""
    pairs = [(microseconds(a), microseconds(b)) for _ in range(RUNS)]
    return [one for one, _ in pairs], [one for _, one in pairs]


def faster(what: str, wanted: float, a: Call, b: Call) -> Row:
    """Compare theirs with ours; a ratio above 1 says that ours is the faster."""
    theirs_took, ours_took = in_turns(a, b)
    return row_of(what, theirs_took, ours_took, "µs", f"≥ {wanted:g}")


def within(what: str, wanted: float, a: Call, b: Call) -> Row:
    """Compare ours with theirs, which does less: the ratio says how many times ours takes."""
    theirs_took, ours_took = in_turns(a, b)
    ratios = [mine / other for other, mine in zip(theirs_took, ours_took, strict=True)]
    return Row(
        what,
        f"{statistics.median(theirs_took):.2f} µs",
        f"{statistics.median(ours_took):.2f} µs",
        f"{statistics.median(ratios):.1f} times as long",
        f"{min(ratios):.1f} to {max(ratios):.1f}",
        f"≤ {wanted:g} times",
    )


def row_of(
    what: str, theirs_took: list[float], ours_took: list[float], unit: str, wanted: str
) -> Row:
    ratios = [other / mine for other, mine in zip(theirs_took, ours_took, strict=True)]
    return Row(
        what,
        f"{statistics.median(theirs_took):.2f} {unit}",
        f"{statistics.median(ours_took):.2f} {unit}",
        f"{statistics.median(ratios):.1f}",
        f"{min(ratios):.1f} to {max(ratios):.1f}",
        wanted,
    )


def alone(what: str, wanted: str, took: list[float]) -> Row:
    """Say what ours takes, which has no counterpart."""
    figures = f"{min(took):.2f} to {max(took):.2f} µs"
    return Row(what, "—", f"{statistics.median(took):.2f} µs", "", figures, wanted)


def growth(what: str, wanted: float, few: list[float], many: list[float]) -> Row:
    """Say how many times longer one of many takes than one of few."""
    ratios = [more / less for less, more in zip(few, many, strict=True)]
    return Row(
        what,
        "—",
        f"{statistics.median(many):.2f} µs",
        f"{statistics.median(ratios):.1f} times as long",
        f"{min(ratios):.1f} to {max(ratios):.1f}",
        f"≤ {wanted:g} times",
    )


def of_each(
    what: str,
    wanted: float,
    codes: tuple[int, ...],
    a: Callable[[int], object] = theirs.code_to_category,
    b: Callable[[int], object] = ours.code_to_category,
) -> Row:
    """Compare two functions of a code with as little as can be around them."""
    many = codes * (CALLS // len(codes))
    nothing: deque[object] = deque(maxlen=0)

    def took(function: Callable[[int], object]) -> float:
        return microseconds(lambda: nothing.extend(map(function, many)), 1) / len(many)

    pairs = [(took(a), took(b)) for _ in range(3 * RUNS)]
    theirs_took, ours_took = zip(*pairs, strict=True)
    return row_of(what, [*theirs_took], [*ours_took], "µs", f"≥ {wanted:g}")


def categories() -> Iterator[Row]:
    of_class = {
        "Success": 0x0000,
        "Pending": 0xFF00,
        "Cancel": 0xFE00,
        "Warning": 0xB123,
        "Failure": 0xA712,
        "Unknown": 0x1234,
    }
    yield of_each("category of a code, one of each class", 6, (*of_class.values(),))
    for name, code in of_class.items():
        yield of_each(f"category of a code, {name}", 1, (code,))


def datasets() -> Iterator[Row]:
    def with_comment() -> Dataset:
        dataset = Dataset()
        dataset.Status = 0xA700
        dataset.ErrorComment = "disk full"
        return dataset

    member = StorageStatus(0xA700)
    yield faster(
        "``code_to_status``",
        8,
        lambda: theirs.code_to_status(0xA700),
        lambda: ours.code_to_status(0xA700, STORAGE),
    )
    yield faster(
        "``to_dataset`` of a member", 8, lambda: theirs.code_to_status(0xA700), member.to_dataset
    )
    yield faster(
        "``to_dataset`` with a comment",
        5,
        with_comment,
        lambda: member.to_dataset(Operation.C_STORE, error_comment="disk full"),
    )


def answers() -> Iterator[Row]:
    """Measure the resolver: what it knows already, what it sees first, and many of them."""
    yield alone(
        "``resolve``, known before",
        "≤ 0.20 µs",
        [microseconds(lambda: ours.resolve(0xA702, STORAGE)) for _ in range(RUNS)],
    )
    fresh = iter(range(0x10000))
    yield alone(
        "``resolve``, seen first",
        "≤ 4 µs",
        [microseconds(lambda: ours.resolve(next(fresh), STORAGE), 2_000) for _ in range(RUNS)],
    )

    def in_turn(number: int) -> Call:
        turn = itertools.cycle([(code, STORAGE) for code in range(number)])
        return lambda: ours.resolve(*next(turn))

    # Twice through first, for what is measured is the second meeting.
    few, many = in_turn(1_000), in_turn(20_000)
    microseconds(few, 1_000)
    microseconds(many, 20_000)
    yield growth(
        "``resolve``, 20,000 codes in turn against 1,000",
        3,
        [microseconds(few, 20_000) for _ in range(RUNS)],
        [microseconds(many, 20_000) for _ in range(RUNS)],
    )
    small, large = implementation(10), implementation(4_000)
    few_took, many_took = in_turns(
        lambda: ours.resolve(0xC003, STORAGE, implementation=small),
        lambda: ours.resolve(0xC003, STORAGE, implementation=large),
    )
    yield growth(
        "``resolve`` with an implementation of 4,000 codes against 10", 1.5, few_took, many_took
    )


def implementation(codes: int, service: ServiceClass = STORAGE) -> Implementation:
    return Implementation(
        "Example",
        "1",
        codes=tuple(
            ImplementationCode(0xC000 + number, f"Reason {number}", (service,))
            for number in range(codes)
        ),
    )


def custom_codes(number: int) -> type[StorageCode]:
    """Make an enum of so many codes of one's own."""
    rows = {f"OWN_{code:04X}": (code, f"Own {code}") for code in range(0xC001, 0xC001 + number)}
    base: Any = StorageCode
    made: type[StorageCode] = base("OwnStatus", rows)
    return made


def extending() -> Row:
    """Measure a registry with many custom codes and an implementation of as many."""

    def took(codes: int) -> float:
        own = custom_codes(codes)
        whole = implementation(codes, QUERY_RETRIEVE_FIND)
        start = time.process_time()
        STANDARD.extend(own, whole)
        return (time.process_time() - start) * 1e6

    return growth(
        "a registry with 2,000 custom codes and an implementation of 2,000, against 500 of each",
        6,
        [took(500) for _ in range(RUNS)],
        [took(2_000) for _ in range(RUNS)],
    )


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


def responses() -> Iterator[Row]:
    """Measure reading a response, beside what of it pynetdicom's user reads: `ds.Status`."""
    bare = answered(Status=0xA700)
    counts = answered(
        Status=0xB000,
        NumberOfRemainingSuboperations=0,
        NumberOfCompletedSuboperations=3,
        NumberOfFailedSuboperations=1,
        NumberOfWarningSuboperations=0,
    )
    whole = command_set()
    yield within(
        "``resolve_response`` of a status alone; theirs: ``ds.Status``",
        3,
        lambda: bare.Status,
        lambda: ours.resolve_response(bare, STORAGE),
    )
    yield alone(
        "``resolve_response`` with four counts",
        "≤ 8 µs",
        [
            microseconds(lambda: ours.resolve_response(counts, QUERY_RETRIEVE_MOVE))
            for _ in range(RUNS)
        ],
    )
    yield alone(
        "``resolve_response`` of a command set",
        "≤ 10 µs",
        [microseconds(lambda: ours.resolve_response(whole)) for _ in range(RUNS)],
    )


# Whole processes. They run compiled modules, as users' do, whatever this machine sets; the first
# round compiles and is not counted.
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}


def cpu_and_memory(*arguments: str) -> tuple[float, float]:
    """Return the milliseconds of CPU time that a Python takes, and the MiB it says it holds."""
    command = [sys.executable, *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=ENVIRONMENT) as process:
        assert process.stdout is not None
        said = process.stdout.read()
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        message = f"exit status {process.returncode}: {arguments}"
        raise RuntimeError(message)
    pages = int(said.split()[1]) if arguments[0] == "-c" else 0
    return (used.ru_utime + used.ru_stime) * 1e3, pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def names_without_pydicom() -> list[str]:
    """Return the public names that can be had without importing pydicom."""
    program = "import sys, dimse_status; dimse_status.{}; sys.exit('pydicom' in sys.modules)"
    return [
        name
        for name in ours.__all__
        if not subprocess.run([sys.executable, "-c", program.format(name)], check=False).returncode
    ]


def processes() -> Iterator[Row]:
    all_names = f"from dimse_status import {', '.join(names_without_pydicom())}"
    programs = {
        "empty": "",
        "pynetdicom": "import pynetdicom.status",
        "first": "from dimse_status import STORAGE, resolve; resolve(0xA702, STORAGE)",
        "import": "import dimse_status",
        "names": all_names,
    }
    runs: dict[str, list[tuple[float, float]]] = {name: [] for name in programs}
    for turn in range(2 * RUNS + 1):
        for name, program in programs.items():
            took = cpu_and_memory("-c", f"{program}\nprint(open('/proc/self/statm').read())")
            if turn:
                runs[name].append(took)
    empty_cpu = statistics.median(cpu for cpu, _ in runs["empty"])
    empty_memory = statistics.median(memory for _, memory in runs["empty"])

    def over(name: str) -> list[float]:
        return [max(cpu - empty_cpu, 0.1) for cpu, _ in runs[name]]

    for what, name, wanted in (
        ("the first ``resolve`` of a process; theirs: ``import pynetdicom.status``", "first", 5),
        ("``import dimse_status``; theirs: ``import pynetdicom.status``", "import", 50),
        ("every name that needs no pydicom; theirs: ``import pynetdicom.status``", "names", 3.5),
    ):
        yield row_of(what, over("pynetdicom"), over(name), "ms", f"≥ {wanted:g}")
    memory = {
        name: [max(used - empty_memory, 0.01) for _, used in runs[name]]
        for name in ("pynetdicom", "names")
    }
    yield row_of("memory of these names", memory["pynetdicom"], memory["names"], "MiB", "≥ 10")
    command = ("-m", "dimse_status", "explain", "A702")
    explained = [cpu_and_memory(*command)[0] for _ in range(2 * RUNS + 1)][1:]
    yield Row(
        "``dimse-status explain A702``, the whole process",
        "—",
        f"{statistics.median(explained):.0f} ms",
        "",
        f"{min(explained):.0f} to {max(explained):.0f} ms",
        "≤ 75 ms",
    )
    yield Row("an empty process", "—", f"{empty_cpu:.0f} ms")


def main() -> int:
    if find_spec("numpy"):
        print("numpy is here, and pydicom imports it: measure in an environment without it")
        return 2
    rows = [
        *processes(),
        *categories(),
        *datasets(),
        *answers(),
        *responses(),
        extending(),
    ]
    print(
        f"Python {sys.version.split()[0]}, pynetdicom {version('pynetdicom')},"
        f" pydicom {version('pydicom')}"
    )
    writer = csv.writer(sys.stdout, delimiter="\t", lineterminator="\n")
    writer.writerows([HEAD, *(row.columns() for row in rows)])
    if "--write" in sys.argv[1:]:
        write([row.columns() for row in rows])
    return 0


def write(rows: list[tuple[str, ...]]) -> None:
    """Put the rows of this Python into the table, beside those of the others."""
    with TABLE.open(encoding="utf-8", newline="") as file:
        kept = [tuple(row) for row in csv.reader(file)][1:]
    order = [row[0] for row in rows]
    kept = [row for row in kept if row[1] != PYTHON and row[0] in order]
    table = sorted([*kept, *rows], key=lambda row: (order.index(row[0]), row[1]))
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEAD, *table])


if __name__ == "__main__":
    sys.exit(main())
