"""Peers: pynetdicom on our handlers, DCMTK's programs, and Orthanc, all on the loopback."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import UID, CTImageStorage, ExplicitVRLittleEndian, generate_uid
from pynetdicom import AE, ALL_TRANSFER_SYNTAXES, StoragePresentationContexts
from pynetdicom.association import Association

LOOPBACK = "127.0.0.1"
PACKAGES = {"Orthanc": "orthanc", "lnav": "lnav"}
PLACES = ("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin")
SECONDS = 30
VERIFICATION_SOP_CLASS = UID("1.2.840.10008.1.1")
WORKLIST_FIND = UID("1.2.840.10008.5.1.4.31")
STUDY_ROOT_FIND = UID("1.2.840.10008.5.1.4.1.2.2.1")
STUDY_ROOT_MOVE = UID("1.2.840.10008.5.1.4.1.2.2.2")
STUDY_ROOT_GET = UID("1.2.840.10008.5.1.4.1.2.2.3")
UIDS = (
    VERIFICATION_SOP_CLASS,
    CTImageStorage,
    WORKLIST_FIND,
    STUDY_ROOT_FIND,
    STUDY_ROOT_MOVE,
    STUDY_ROOT_GET,
)


def is_python_script(path: Path) -> bool:
    with path.open("rb") as file:
        beginning = file.read(500)  # a long path of the interpreter stands behind that of sh
    return beginning.startswith(b"#!") and b"python" in beginning


def program(name: str) -> str:
    """Return the path of a peer program; without one, the test is left out, or fails in CI."""
    for folder in [*os.get_exec_path(), *PLACES]:
        path = shutil.which(name, path=folder)
        # pynetdicom has programs of the same names, in each environment that has it.
        if path is not None and not is_python_script(Path(path)):
            return path
    package = PACKAGES.get(name, "dcmtk")
    words = f"{package} is not installed: `nox -s peers` installs what it can"
    if os.environ.get("CI"):
        pytest.fail(words, pytrace=False)
    pytest.skip(words)


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind((LOOPBACK, 0))
        port: int = listening.getsockname()[1]
        return port


def wait_for(port: int, process: subprocess.Popen[bytes], log: Path) -> None:
    """Wait until a program that was started listens on its port."""
    for _ in range(SECONDS * 10):
        if process.poll() is not None:
            break
        with socket.socket() as asking:
            asking.settimeout(1)
            if asking.connect_ex((LOOPBACK, port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail(f"{process.args!r} does not listen:\n{log.read_text(errors='replace')[-2000:]}")


@dataclass(frozen=True)
class Peer:
    """A program that listens, and what it writes."""

    port: int
    title: str
    log: Path


def associate(port: int, title: str = "ANY-SCP", **options: Any) -> Association:
    """Associate with a peer for all that the tests ask for."""
    ae: Any = AE("US")  # its annotations are not complete
    ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = SECONDS
    for uid in UIDS:
        ae.add_requested_context(uid, ExplicitVRLittleEndian)
    association: Association = ae.associate(LOOPBACK, port, ae_title=title, **options)
    assert association.is_established
    return association


Run = Callable[..., str]
Start = Callable[..., Peer]
Serve = Callable[..., int]


@pytest.fixture
def run(tmp_path: Path) -> Run:
    """Run a program of DCMTK to its end, and return what it writes."""

    def run(name: str, *arguments: object) -> str:
        done = subprocess.run(
            [program(name), *map(str, arguments)],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=tmp_path,
            timeout=SECONDS,
            check=False,
            text=True,
            errors="replace",
        )
        return done.stdout + f"exit status {done.returncode}\n"

    return run


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start a program that listens; it is stopped after the test."""
    with ExitStack() as stack:

        def start(name: str, *arguments: object, port: int, title: str = "ANY-SCP") -> Peer:
            log = tmp_path / f"{name}-{port}.log"
            output = stack.enter_context(log.open("wb"))
            process = subprocess.Popen(
                [program(name), *map(str, arguments)],
                stdout=output,
                stderr=subprocess.STDOUT,
                cwd=tmp_path,
            )
            stack.callback(stop, process)
            wait_for(port, process, log)
            return Peer(port, title, log)

        yield start


def stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start a pynetdicom SCP with the given handlers, and return its port."""
    with ExitStack() as stack:

        def serve(*handlers: Any) -> int:
            ae: Any = AE("SCP")  # its annotations are not complete
            ae.acse_timeout = ae.dimse_timeout = ae.network_timeout = SECONDS
            for uid in UIDS:
                ae.add_supported_context(uid, ALL_TRANSFER_SYNTAXES, scu_role=True, scp_role=True)
            for context in StoragePresentationContexts[:5]:
                ae.add_requested_context(context.abstract_syntax or "", ALL_TRANSFER_SYNTAXES)
            ae.add_requested_context(CTImageStorage, ExplicitVRLittleEndian)
            server = ae.start_server((LOOPBACK, 0), block=False, evt_handlers=list(handlers))
            stack.callback(server.shutdown)
            port: int = server.socket.getsockname()[1]
            return port

        yield serve


@pytest.fixture
def storescp(start: Start, tmp_path: Path) -> Peer:
    """DCMTK's storescp, which stores into the folder "received"."""
    received = tmp_path / "received"
    received.mkdir()
    port = free_port()
    return start("storescp", "-v", "-od", received, port, port=port, title="STORESCP")


DCMQRSCP = """
NetworkTCPPort = {port}
MaxPDUSize = 16384
MaxAssociations = 16
HostTable BEGIN
store = (STORESCP, 127.0.0.1, {destination})
HostTable END
VendorTable BEGIN
VendorTable END
AETable BEGIN
QRSCP {folder} RW (9, 1024mb) ANY
AETable END
"""


@pytest.fixture
def dcmqrscp(start: Start, tmp_path: Path) -> Peer:
    """DCMTK's dcmqrscp with an empty archive, which knows where STORESCP would be."""
    folder = tmp_path / "archive"
    folder.mkdir()
    port = free_port()
    settings = tmp_path / "dcmqrscp.cfg"
    settings.write_text(
        DCMQRSCP.format(port=port, destination=free_port(), folder=folder), encoding="ascii"
    )
    return start("dcmqrscp", "-v", "-c", settings, port=port, title="QRSCP")


@pytest.fixture
def orthanc(start: Start, tmp_path: Path) -> Peer:
    """Orthanc with an empty archive of its own, whatever else of it runs on this machine."""
    port = free_port()
    settings = tmp_path / "orthanc.json"
    settings.write_text(
        json.dumps(
            {
                "Name": "interop",
                "StorageDirectory": str(tmp_path / "orthanc"),
                "IndexDirectory": str(tmp_path / "orthanc"),
                "HttpServerEnabled": False,
                "DicomAet": "ORTHANC",
                "DicomPort": port,
                "DicomAlwaysAllowFind": True,
                "DicomAlwaysAllowMove": True,
                "DicomAlwaysAllowGet": True,
                "DicomAlwaysAllowStore": True,
                "DicomCheckCalledAet": False,
                "DicomModalities": {"gone": ["STORESCP", LOOPBACK, free_port()]},
                "Plugins": [],
            }
        ),
        encoding="ascii",
    )
    return start("Orthanc", settings, port=port, title="ORTHANC")


def instance(uid: str | None = None) -> Dataset:
    """Return a small CT image, which any archive takes."""
    made = Dataset()
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
    made.file_meta.MediaStorageSOPClassUID = CTImageStorage
    made.SOPClassUID = CTImageStorage
    made.SOPInstanceUID = UID(uid or generate_uid())
    made.file_meta.MediaStorageSOPInstanceUID = made.SOPInstanceUID
    made.StudyInstanceUID = UID("1.2.826.0.1.3680043.8.498.1")
    made.SeriesInstanceUID = UID("1.2.826.0.1.3680043.8.498.1.1")
    made.PatientID = "12345"
    made.PatientName = "Phantom"
    made.StudyID = "1"
    made.StudyDate = "20260101"
    made.StudyTime = "120000"
    made.AccessionNumber = "1"
    made.Modality = "CT"
    made.SeriesNumber = 1
    made.InstanceNumber = 1
    return made


@pytest.fixture
def make_instance() -> Callable[..., Dataset]:
    return instance


@pytest.fixture
def save(tmp_path: Path) -> Callable[[Dataset], Path]:
    """Write an instance to a file, for the programs of DCMTK."""

    def save(made: Dataset) -> Path:
        path = tmp_path / f"{made.SOPInstanceUID}.dcm"
        made.save_as(path, enforce_file_format=True)
        return path

    return save


@pytest.fixture
def connect() -> Iterator[Callable[..., Association]]:
    """Associate with a port of the loopback; the association is released after the test."""
    with ExitStack() as stack:

        def connect(port: int, title: str = "ANY-SCP", **options: Any) -> Association:
            association = associate(port, title, **options)
            stack.callback(lambda: association.release() if association.is_established else None)
            return association

        yield connect
