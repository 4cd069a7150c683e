"""A day's work in minutes, through our handlers and beside them through pynetdicom's own.

``python tests/soak/measure.py`` starts two servers, one with typed handlers and one with plain
functions that do the same. Eight associations to each are held open; in rounds that take turns,
each sends 2,000 C-STOREs. Then a C-FIND with 50,000 matches is cancelled after the hundredth, and
another is not. What was lost, and what it took of memory and CPU time, is written to docs/soak.csv.
"""

from __future__ import annotations

import csv
import json
import platform
import subprocess
import sys
import time
import tomllib
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
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
ASSOCIATIONS, STORES, ROUNDS = 8, 2_000, 20
MATCHES, CANCEL_AFTER = 50_000, 100
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
    ae.network_timeout = None  # an association waits while the others have their turn
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
            [sys.executable, __file__, "serve", kind],
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


# Their peer.


def instance() -> Dataset:
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.SOPClassUID, made.SOPInstanceUID = CTImageStorage, generate_uid()
    made.PatientID = "1"
    made.PixelData = PIXELS
    made["PixelData"].VR = "OB"
    return made


def associate(port: int) -> Any:
    ae: Any = AE("SCU")
    ae.network_timeout, ae.dimse_timeout = None, 300
    ae.add_requested_context(CTImageStorage, ExplicitVRLittleEndian)
    ae.add_requested_context(WORKLIST, ExplicitVRLittleEndian)
    association = ae.associate("127.0.0.1", port)
    assert association.is_established, port
    return association


def store(association: Any, count: int) -> Counter[int | None]:
    """Send that many C-STOREs, and count the answers; None where there is none."""
    answers: Counter[int | None] = Counter()
    for _ in range(count):
        if association.is_established:
            answers[association.send_c_store(instance()).get("Status")] += 1
    return answers


def find(port: int, *, cancel: bool) -> tuple[int, int | None]:
    """Send a query, and maybe cancel it; return how many matches came, and the last status."""
    association = associate(port)
    asked = Dataset()
    asked.PatientID = ""
    matches, last = 0, None
    for status, _ in association.send_c_find(asked, WORKLIST, msg_id=9):
        last = status.get("Status")
        matches += last == 0xFF00
        if cancel and matches == CANCEL_AFTER:
            association.send_c_cancel(9, query_model=WORKLIST)
    association.release()
    return matches, last


def stored_in_turns(servers: dict[str, Server], count: int) -> dict[str, Any]:
    """Let eight associations to each server send C-STOREs, a round to one, a round to the other."""
    open_ones = {
        kind: [associate(server.port) for _ in range(ASSOCIATIONS)]
        for kind, server in servers.items()
    }
    answers = {kind: Counter[int | None]() for kind in KINDS}
    begun = {kind: server.report() for kind, server in servers.items()}
    with ThreadPoolExecutor(ASSOCIATIONS) as pool:
        for number in range(ROUNDS):
            for kind in KINDS if number % 2 else reversed(KINDS):
                sizes = [count // ROUNDS] * ASSOCIATIONS
                answers[kind].update(sum(pool.map(store, open_ones[kind], sizes), Counter()))
    reports = {kind: server.report() for kind, server in servers.items()}
    for association in (one for some in open_ones.values() for one in some):
        association.release()
    sent = count // ROUNDS * ROUNDS * ASSOCIATIONS
    return {
        kind: {
            "C-STOREs sent": sent,
            "of them without Success": sent - answers[kind][0x0000],
            "instances lost": sent - int(reports[kind]["stored"]),
            "instances stored twice": int(reports[kind]["twice"]),
            "CPU time of a C-STORE, ms": 1000 * (reports[kind]["cpu"] - begun[kind]["cpu"]) / sent,
            "memory before, MB": begun[kind]["memory"],
            "memory after them, MB": reports[kind]["memory"],
        }
        for kind in KINDS
    }


def found(server: Server) -> dict[str, Any]:
    """Send a query that is cancelled and one that is not, and tell what they took."""
    cancelled, status = find(server.port, cancel=True)
    begun = server.report()
    matches, last = find(server.port, cancel=False)
    done = server.report()
    return {
        f"matches of {MATCHES:,} after a cancel": cancelled - CANCEL_AFTER,
        "status of the cancelled query": shown_status(status),
        "matches of the other query": matches,
        "its status": shown_status(last),
        "CPU time of it, s": done["cpu"] - begun["cpu"],
        "highest memory, MB": done["peak"],
    }


def shown_status(status: int | None) -> str:
    return "none" if status is None else f"0x{status:04X}"


def shown(value: object) -> str:
    return f"{value:,.2f}" if isinstance(value, float) else f"{value}"


def main(count: int) -> int:
    servers = {kind: Server(kind) for kind in KINDS}
    try:
        results = stored_in_turns(servers, count)
        for kind, server in servers.items():
            results[kind].update(found(server))
    finally:
        for server in servers.values():
            server.stop()
    plain, typed = (results[kind] for kind in KINDS)
    rows = [("", *KINDS, "ratio")]
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
        with TABLE.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)
    return 1 if lost else 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(sys.argv[2])
    else:
        raise SystemExit(main(int(sys.argv[1]) if sys.argv[1:] else STORES))
