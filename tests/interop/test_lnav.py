"""The formats for lnav of the documentation, on what DCMTK and pynetdicom really write."""

from __future__ import annotations

import csv
import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pydicom.dataset import Dataset
from pydicom.uid import UID
from pynetdicom import evt

from dimse_status.cli import main
from dimse_status.model.operation import Operation
from dimse_status.resolver import resolve

Serve = Callable[..., int]
Run = Callable[..., str]

STUDY_ROOT_FIND = UID("1.2.840.10008.5.1.4.1.2.2.1")
STUDY_ROOT_MOVE = UID("1.2.840.10008.5.1.4.1.2.2.2")
DOCS = Path(__file__).parents[2] / "docs"
DCMTK = """\
log4cplus.rootLogger = DEBUG, console
log4cplus.appender.console = log4cplus::ConsoleAppender
log4cplus.appender.console.layout = log4cplus::PatternLayout
log4cplus.appender.console.layout.ConversionPattern = %D{%Y-%m-%d %H:%M:%S.%q} %p: %m%n
"""
PYNETDICOM = "%(asctime)s %(levelname)s %(name)s: %(message)s"
ANSWERED = ((Operation.C_FIND, 0xA700), (Operation.C_MOVE, 0xA801))


@pytest.fixture
def port(serve: Serve) -> int:
    """The port of a provider that refuses both."""

    def find(event: Any) -> Iterator[tuple[int, None]]:
        del event
        yield 0xA700, None

    def move(event: Any) -> Iterator[tuple[None, None]]:
        del event
        yield None, None  # the destination is unknown, which pynetdicom answers with 0xA801

    return serve((evt.EVT_C_FIND, find), (evt.EVT_C_MOVE, move))


@pytest.fixture
def of_dcmtk(port: int, run: Run, tmp_path: Path) -> str:
    """What findscu and movescu write, with the layout that the page gives."""
    (tmp_path / "log.cfg").write_text(DCMTK, encoding="ascii")
    asked = ("-k", "QueryRetrieveLevel=STUDY", "-k", "StudyInstanceUID", "127.0.0.1", port)
    find = run("findscu", "--log-config", "log.cfg", "-S", *asked)
    return find + run("movescu", "--log-config", "log.cfg", "-S", "-aem", "NONE", *asked)


@pytest.fixture
def of_pynetdicom(port: int, connect: Any, tmp_path: Path) -> str:
    """What pynetdicom writes as a requestor, with the format that the page gives."""
    log = tmp_path / "pynetdicom.log"
    handler = logging.FileHandler(log, encoding="utf-8")
    handler.setFormatter(logging.Formatter(PYNETDICOM))
    query = Dataset()
    query.QueryRetrieveLevel = "STUDY"
    query.StudyInstanceUID = ""
    association = connect(port)
    logger = logging.getLogger("pynetdicom")
    level = logger.level
    logger.addHandler(handler)
    logger.setLevel(logging.DEBUG)
    try:
        list(association.send_c_find(query, STUDY_ROOT_FIND))
        list(association.send_c_move(query, "NONE", STUDY_ROOT_MOVE))
    finally:
        logger.setLevel(level)
        logger.removeHandler(handler)
        handler.close()
    return log.read_text(encoding="utf-8")


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The table as the page has it: exported, and in a database."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    assert main(["export", "--format", "csv", "--expand", "--output", "dimse.csv"]) == 0
    with (
        closing(sqlite3.connect("dimse.db")) as database,
        Path("dimse.csv").open(encoding="utf-8", newline="") as file,
    ):
        header, *rows = csv.reader(file)
        columns = ", ".join(f'"{name}"' for name in header)
        database.execute(f"CREATE TABLE status ({columns})")
        places = ", ".join("?" * len(header))
        database.executemany(f"INSERT INTO status VALUES ({places})", rows)  # noqa: S608 - only "?"
        database.commit()


@pytest.mark.usefixtures("table")
@pytest.mark.parametrize("toolkit", ["dcmtk", "pynetdicom"])
def test_lnav_says_what_a_status_means(
    toolkit: str, request: pytest.FixtureRequest, run: Run
) -> None:
    text = request.getfixturevalue(f"of_{toolkit}")
    Path("seen.log").write_text(text, encoding="utf-8")
    query = (DOCS / "lnav" / "statuses.lnav").read_text(encoding="utf-8")
    query = query.replace("dcmtk_log", f"{toolkit}_log")
    Path("statuses.lnav").write_text(query, encoding="utf-8")
    installed = run("lnav", "-i", *sorted((DOCS / "lnav").glob("*.json")))
    assert installed.endswith("exit status 0\n")
    *lines, status = run("lnav", "-n", "-f", "statuses.lnav", "seen.log").splitlines()
    assert status == "exit status 0"
    # Both sides of what pynetdicom does here write to one log.
    found = dict.fromkeys(tuple(row.values())[2:] for row in csv.DictReader(lines))
    assert list(found) == [
        (operation, f"{code:04X}", info.category, info.meaning)
        for operation, code in ANSWERED
        for info in [resolve(code, operation=operation)]
    ]


def test_the_page_gives_these_layouts() -> None:
    page = (DOCS / "millions-of-codes.rst").read_text(encoding="utf-8")
    assert DCMTK.splitlines()[-1] in page
    assert f'format="{PYNETDICOM}"' in page
