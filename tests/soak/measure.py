"""A day's work in minutes, through our handlers and beside them through pynetdicom's own.

``python tests/soak/measure.py`` starts two servers, one with typed handlers and one with plain
functions that do the same. DCMTK sends 2,000 C-STOREs over each of eight associations, to both at
once. Then a C-FIND with 50,000 matches is cancelled after the hundredth, and another is not. What
was lost, and what it took of memory and CPU time, is written to docs/soak.csv.
"""

from __future__ import annotations

import csv
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid
from pynetdicom import AE, evt

from dimse_status import (
    MODALITY_WORKLIST,
    ModalityWorklistCode,
    ModalityWorklistStatus,
    StorageCode,
    StorageStatus,
)
from dimse_status.handlers import CFindEvent, CStoreEvent, on_c_find, on_c_store

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "docs" / "soak.csv"
VERSION: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
    "version"
]
WORKLIST = "1.2.840.10008.5.1.4.31"
PIXELS = bytes(4096)
ASSOCIATIONS, STORES = 8, 2_000
MATCHES, CANCEL_AFTER = 50_000, 100
SUCCESS = "Received Store Response (Success)"
PENDING = re.compile(r"Find Response: \d+ \(Pending")
FINAL = re.compile(r"Received Final Find Response \((.*)\)")
KINDS = ("pynetdicom", "dimse-status")


# The servers.


def match(number: int) -> Dataset:
    made = Dataset()
    made.PatientID = f"{number}"
    made.PatientName = "Phantom"
    return made


STORED: Counter[str] = Counter()


def keep(event: Any) -> None:
    STORED[str(event.dataset.SOPInstanceUID)] += 1


def plain_store(event: Any) -> int:
    keep(event)
    return 0x0000


def plain_find(event: Any) -> Iterator[tuple[int, Dataset | None]]:
    for number in range(MATCHES):
        if event.is_cancelled:
            yield 0xFE00, None
            return
        yield 0xFF00, match(number)


@on_c_store
def typed_store(event: CStoreEvent) -> StorageCode:
    keep(event)
    return StorageStatus.SUCCESS


@on_c_find(MODALITY_WORKLIST)
def typed_find(event: CFindEvent) -> Iterator[tuple[ModalityWorklistCode, Dataset]]:  # noqa: ARG001 - all is found
    for number in range(MATCHES):
        yield ModalityWorklistStatus.PENDING, match(number)


HANDLERS: dict[str, list[Any]] = {
    "pynetdicom": [(evt.EVT_C_STORE, plain_store), (evt.EVT_C_FIND, plain_find)],
    "dimse-status": [typed_store, typed_find],
}


def memory(name: str) -> float:
    """Return VmRSS or VmHWM of this process, in MB."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    line = next(one for one in status.splitlines() if one.startswith(name))
    return int(line.split()[1]) / 1024


def serve(kind: str) -> None:
    """Serve, and for each line of standard input tell what was stored and what it took."""
    ae: Any = AE("SCP")
    ae.add_supported_context(CTImageStorage)
    ae.add_supported_context(WORKLIST)
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=HANDLERS[kind])
    print(server.socket.getsockname()[1], flush=True)
    for _ in sys.stdin:
        twice = sum(count - 1 for count in STORED.values())
        row = {"stored": len(STORED), "twice": twice, "cpu": time.process_time()}
        print(json.dumps(row | {"memory": memory("VmRSS"), "peak": memory("VmHWM")}), flush=True)
    server.shutdown()


class Server:
    """A server in a process of its own."""

    def __init__(self, kind: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(Path(__file__).resolve()), "serve", kind],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            encoding="ascii",
        )
        self.port = int(self._line())

    def _line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline()

    def report(self) -> dict[str, float]:
        assert self.process.stdin is not None
        self.process.stdin.write("\n")
        self.process.stdin.flush()
        told: dict[str, float] = json.loads(self._line())
        return told

    def stop(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait(60)


# Their peers: DCMTK's programs. pynetdicom's own requestor now and then misses a response when a
# machine is busy, whoever has sent it.


def start(name: str, port: int, options: Iterable[object], *files: Path) -> subprocess.Popen[str]:
    """Start a program of DCMTK; pynetdicom has some of the same name in its environment."""
    elsewhere = [one for one in os.get_exec_path() if not one.startswith(sys.prefix)]
    program = shutil.which(name, path=os.pathsep.join(elsewhere))
    assert program is not None, f"{name} of DCMTK is missing: `nox -s peers`"
    command = [program, "-v", "-aec", "SCP", *map(str, options), "127.0.0.1", str(port)]
    command += map(str, files)
    return subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="ascii",
        errors="replace",
    )


def ended(processes: Iterable[subprocess.Popen[str]]) -> list[str]:
    """Return what programs wrote, when all of them have ended."""
    listed = list(processes)
    with ThreadPoolExecutor(len(listed)) as pool:
        return list(pool.map(lambda one: one.communicate()[0], listed))


def write_instance(path: Path) -> None:
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.SOPClassUID, made.SOPInstanceUID = CTImageStorage, generate_uid()
    made.PatientID, made.StudyInstanceUID = "1", generate_uid()
    made.SeriesInstanceUID, made.Modality = generate_uid(), "CT"
    made.PixelData = PIXELS
    made["PixelData"].VR = "OB"
    made.save_as(path, enforce_file_format=True)


def stored(servers: dict[str, Server], count: int, file: Path) -> dict[str, dict[str, Any]]:
    """Let eight associations to each server send C-STOREs, to both at the same time."""
    begun = {kind: server.report() for kind, server in servers.items()}
    options = ("+II", "--repeat", count)
    processes = {
        kind: [start("storescu", server.port, options, file) for _ in range(ASSOCIATIONS)]
        for kind, server in servers.items()
    }
    said = ended(one for some in processes.values() for one in some)
    sent = count * ASSOCIATIONS
    results: dict[str, dict[str, Any]] = {}
    for number, (kind, server) in enumerate(servers.items()):
        of_kind = said[number * ASSOCIATIONS : (number + 1) * ASSOCIATIONS]
        done = server.report()
        results[kind] = {
            "C-STOREs sent": sent,
            "of them without Success": sent - sum(one.count(SUCCESS) for one in of_kind),
            "instances lost": sent - int(done["stored"]),
            "instances stored twice": int(done["twice"]),
            "CPU time of a C-STORE, ms": 1000 * (done["cpu"] - begun[kind]["cpu"]) / sent,
            "memory before, MB": begun[kind]["memory"],
            "memory after them, MB": done["memory"],
        }
    return results


def found(servers: dict[str, Server]) -> dict[str, dict[str, Any]]:
    """Send both servers a query that is cancelled, and then one that is not."""
    results: dict[str, dict[str, Any]] = {kind: {} for kind in servers}
    for title, options in (
        ("the cancelled query", ("--cancel", CANCEL_AFTER)),
        ("the whole query", ()),
    ):
        begun = {kind: server.report() for kind, server in servers.items()}
        asked = ("-W", *options, "-k", "PatientID")
        said = ended(start("findscu", server.port, asked) for server in servers.values())
        for (kind, server), output in zip(servers.items(), said, strict=True):
            done = server.report()
            results[kind] |= {
                f"matches of {title}": len(PENDING.findall(output)),
                # DCMTK puts a name behind it, of forty letters.
                f"status of {title}": " ".join(FINAL.findall(output)).partition(":")[0] or "none",
                f"CPU time of {title}, s": done["cpu"] - begun[kind]["cpu"],
                f"highest memory after {title}, MB": done["peak"],
            }
    return results


def shown(value: object) -> str:
    return f"{value:,.2f}" if isinstance(value, float) else f"{value}"


def main(count: int) -> int:
    servers = {kind: Server(kind) for kind in KINDS}
    try:
        with TemporaryDirectory() as folder:
            file = Path(folder, "ct.dcm")
            write_instance(file)
            results = stored(servers, count, file)
        for kind, more in found(servers).items():
            results[kind] |= more
    finally:
        for server in servers.values():
            server.stop()
    plain, typed = (results[kind] for kind in KINDS)
    rows: list[tuple[str, ...]] = [("what", *KINDS, "ratio")]
    for name, value in plain.items():
        ratio = f"{typed[name] / value:.2f}" if isinstance(value, float) else ""
        rows.append((name, shown(value), shown(typed[name]), ratio))
    rows.append(("version", version("pynetdicom"), VERSION, ""))
    today = datetime.now(UTC).date().isoformat()
    rows.append(("date, Python", today, platform.python_version(), ""))
    for row in rows:
        print(" | ".join(row))
    lost = typed["of them without Success"] + typed["instances lost"]
    if count >= STORES:
        with TABLE.open("w", encoding="utf-8", newline="") as table:
            csv.writer(table, lineterminator="\n").writerows(rows)
    return 1 if lost else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(sys.argv[2])
    else:
        raise SystemExit(main(int(sys.argv[1]) if sys.argv[1:] else STORES))
