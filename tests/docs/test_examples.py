"""The programs of two pages: each runs, ends when it is refused, and passes checkers."""

from __future__ import annotations

import importlib
import importlib.util
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pydicom import config, dcmread
from pydicom.dataset import Dataset
from pydicom.uid import UID, CTImageStorage
from pynetdicom import AE, evt

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "docs" / "examples"
PAGES = ("handlers", "requests")
SECONDS = 60

SAID = {
    "assigned_uid": [
        "N-CREATE: 0x0000 Success",
        "N-DELETE: 0x0000 Success",
        "film sessions that are left: 0",
    ],
    "mpps": [
        "N-CREATE: 0x0000 Success",
        "N-SET: 0x0000 Success",
        "Performed Procedure Step Object may no longer",
    ],
    "print_scp": [
        "the printer is NORMAL",
        "N-ACTION: 0xB603 Warning",
        "N-ACTION: 0x0000 Success",
        "refused: 0xC602 Failure",
    ],
    "retrieval": [
        "One or more Failures; 1 with warnings, 1 completed, 1 failed",
        "missing: 1",
        "not all: 0xB000 Warning",
        "refused: 0xA801 Failure",
    ],
    "storage_commitment": [
        "N-ACTION: 0x0000 Success",
        "committed: 1.2.826.0.1.3680043.8.498.1",
        "not committed: 1.2.826.0.1.3680043.8.498.2, No such object instance",
        "committed: 1.2.826.0.1.3680043.8.498.1",
        "not committed: 1.2.826.0.1.3680043.8.498.2, No such object instance",
    ],
    "store_scp": ["C-STORE: 0x0000 Success", "refused: 0xA7F0 Failure", "stored: 12345"],
    "ups_worker": [
        "0 %: 0xC310 Failure",
        "IN PROGRESS: 0x0000 Success",
        "IN PROGRESS: 0xC301 Failure",
        "another worker has it",
        "50 %: 0x0000 Success",
        "60 %: 0xC301 Failure",
        "COMPLETED: 0xB306 Warning",
        "refused: 0xC300 Failure",
    ],
}


def test_each_program_is_here_and_on_a_page() -> None:
    assert {path.stem for path in EXAMPLES.glob("*.py")} == set(SAID)
    pages = [(ROOT / "docs" / f"{page}.rst").read_text("utf-8") for page in PAGES]
    for name in SAID:
        whole = f".. literalinclude:: examples/{name}.py\n   :language: python\n\n"
        assert [whole in page for page in pages].count(True) == 1


@pytest.mark.parametrize("name", SAID)
def test_a_program_does_what_the_page_says(name: str, tmp_path: Path) -> None:
    arguments = [str(tmp_path)] if name == "store_scp" else []
    done = subprocess.run(
        [sys.executable, str(EXAMPLES / f"{name}.py"), *arguments],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        text=True,
        timeout=SECONDS,
    )
    assert done.returncode == 0, done.stderr
    said = iter(done.stdout.splitlines())
    if name == "storage_commitment":  # the report and what is said of the answer may overtake
        said = iter(sorted(said, key=lambda line: not line.startswith("N-ACTION")))
    for words in SAID[name]:
        assert any(words in line for line in said), done.stdout
    if name == "store_scp":
        (path,) = tmp_path.glob("*.dcm")
        written = dcmread(path)  # with a header, or it would be refused
        assert written.file_meta.MediaStorageSOPInstanceUID == path.stem


# A peer that refuses


USERS = {
    "assigned_uid": "user",
    "mpps": "modality",
    "print_scp": "user",
    "retrieval": "user",
    "storage_commitment": "user",
    "store_scp": "send",
    "ups_worker": "worker",
}
SOP_CLASSES = {
    "assigned_uid": "1.2.840.10008.5.1.1.9",
    "mpps": "1.2.840.10008.3.1.2.3.3",
    "print_scp": "1.2.840.10008.5.1.1.9",
    "retrieval": "1.2.840.10008.5.1.4.1.2.2.2",
    "storage_commitment": "1.2.840.10008.1.20.1",
    "store_scp": str(CTImageStorage),
    "ups_worker": "1.2.840.10008.5.1.4.34.6.3",
}


@pytest.fixture
def examples(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.syspath_prepend(str(EXAMPLES))
    yield
    for name in SAID:
        sys.modules.pop(name, None)


def run_user(name: str, port: int) -> None:
    module: Any = importlib.import_module(name)
    user = getattr(module, USERS[name])
    user("127.0.0.1", port, *([[module.image()]] if name == "store_scp" else []))


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


# pynetdicom leaves the socket open of an association that did not come about.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.usefixtures("examples")
@pytest.mark.parametrize("name", SAID)
def test_it_says_so_if_nobody_listens(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    run_user(name, free_port())
    assert "takes no association" in capsys.readouterr().out


def refuse(event: Any) -> Any:
    if event.event is evt.EVT_C_FIND:
        return iter([(0xA700, None)])
    if event.event is evt.EVT_C_MOVE:
        return iter([(None, None)])  # destination unknown
    return 0x0110 if event.event is evt.EVT_C_STORE else (0x0110, None)


def abort(event: Any) -> Any:
    event.assoc.abort()
    iterates = event.event in (evt.EVT_C_FIND, evt.EVT_C_MOVE)
    return iter(()) if iterates else (0x0000, None)


REQUESTS = [
    evt.EVT_C_STORE,
    evt.EVT_C_FIND,
    evt.EVT_C_MOVE,
    evt.EVT_N_GET,
    evt.EVT_N_SET,
    evt.EVT_N_ACTION,
    evt.EVT_N_CREATE,
]


@pytest.mark.usefixtures("examples")
@pytest.mark.parametrize("answer", [refuse, abort])
@pytest.mark.parametrize("name", SAID)
def test_it_ends_and_releases_when_it_is_refused(
    name: str, answer: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    released: list[Any] = []
    ae: Any = AE("REFUSING")
    ae.add_supported_context(SOP_CLASSES[name])
    handlers: list[Any] = [(one, answer) for one in REQUESTS]
    handlers += [(evt.EVT_RELEASED, released.append), (evt.EVT_ABORTED, released.append)]
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
    try:
        run_user(name, server.server_address[1])
        for _ in range(50):
            if released:
                break
            time.sleep(0.1)
    finally:
        server.shutdown()
    assert released
    assert "refused: " in capsys.readouterr().out


@pytest.mark.usefixtures("examples")
@pytest.mark.parametrize("name", ["mpps", "print_scp"])
def test_it_ends_when_the_peer_aborts_after_a_good_answer(
    name: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    module: Any = importlib.import_module(name)
    read = module.resolve_response

    def read_slowly(*arguments: Any, **options: Any) -> Any:
        associations[0].abort()
        time.sleep(0.5)  # until the one who asks has heard of it
        return read(*arguments, **options)

    def answer(event: Any) -> Any:
        del event
        return 0x0000, None

    monkeypatch.setattr(module, "resolve_response", read_slowly)
    associations: list[Any] = []
    ae: Any = AE("ABORTING")
    ae.add_supported_context(SOP_CLASSES[name])
    handlers: list[Any] = [(one, answer) for one in REQUESTS]
    handlers.append((evt.EVT_ESTABLISHED, lambda event: associations.append(event.assoc)))
    server = ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
    try:
        run_user(name, server.server_address[1])
    finally:
        server.shutdown()
    said = capsys.readouterr().out
    assert "0x0000 Success" in said
    assert "refused: " in said


@pytest.mark.usefixtures("examples")
def test_an_instance_uid_becomes_no_path(tmp_path: Path) -> None:
    module: Any = importlib.import_module("store_scp")
    request: Any = type("Request", (), {"AffectedSOPInstanceUID": UID("../../x", config.IGNORE)})()
    event: Any = type("Made", (), {"request": request, "dataset": Dataset()})()
    assert module.store(event, tmp_path).Status == 0x0117
    assert list(tmp_path.iterdir()) == []


# Type checkers


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_the_programs_pass(checker: str, tmp_path: Path) -> None:
    if importlib.util.find_spec(checker) is None:
        pytest.skip(f"{checker} is not installed: nox -s types has it")
    options = ["--pythonpath", sys.executable]
    if checker == "mypy":
        options = ["--strict", "--cache-dir", str(tmp_path)]
    paths = [str(path) for path in sorted(EXAMPLES.glob("*.py"))]
    done = subprocess.run(
        [sys.executable, "-m", checker, *options, *paths],
        capture_output=True,
        check=False,
        cwd=ROOT,
        env=os.environ | {"PYRIGHT_PYTHON_IGNORE_WARNINGS": "1"},
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout
