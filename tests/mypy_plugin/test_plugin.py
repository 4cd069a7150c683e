"""What is not a matter of one program: the plugin off, what it needs, and what must not stop it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from itertools import product
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mypy.options import Options
from mypy.plugin import ReportConfigContext

import dimse_status
from dimse_status import model
from dimse_status.mypy import plugin
from dimse_status.mypy.comparison import report_never_true
from dimse_status.mypy.module_notes import ModuleNotes

from .programs import CASES, MYPY_VERSION, read_cases
from .running import Daemon, Mypy, source_path

OURS = re.compile(
    r"\[dimse-status\]$| note: 0x| note: a status code|\[unused-ignore\]$"
    r'| Unused "type: ignore|Revealed type'
)

CALLS = (
    "StorageStatus({})",
    "ArchiveStatus({})",
    "Category({})",
    "Operation({})",
    "resolve({})",
    "resolve({}, STORAGE)",
    "resolve(0xA700, {})",
    "resolve(0xA700, STORAGE, {})",
    "resolve(0xA700, sop_class={}, operation=Operation.C_STORE)",
    "resolve(*({},))",
    "resolve(**{{'code': {}}})",
    "resolve(0xA700, STORAGE, registry={})",
    "resolve_response({}, STORAGE, {})",
    "code_to_status({}, STORAGE, error_id={})",
    "category_of({})",
    "service_for({}, {})",
    "StorageStatus.OUT_OF_RESOURCES.to_dataset({})",
    "StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment={})",
    "StorageStatus.CANNOT_UNDERSTAND.to_dataset(offending_elements={}, nonsense={})",
    "StorageStatus({}).to_dataset(error_id={})",
    "StatusDataset({}, error_id={})",
    "takes({})",
    "takes(status={})",
    "Record({})",
    "StatusError({}, {})",
    "StorageStatus.SUCCESS == {}",
    "{} == StorageStatus.SUCCESS != {}",
    "StorageStatus.SUCCESS in ({}, [{}])",
    "Category.SUCCESS in [{}]",
    "Category.SUCCESS == {}",
    "on_c_store({})",
)
VALUES = (
    "0xA700",
    "-1",
    "1 << 10**9",
    "10**10**10",
    "'x' * 10**12",
    "2 * 0xFFFF_FFFF_FFFF_FFFF_FFFF * 3",
    "~0",
    "1 / 0",
    "1.5",
    "1j",
    "True",
    "None",
    "...",
    "''",
    "b'Success'",
    "f'{0xA700}'",
    "'\\ud800'",
    "()",
    "[]",
    "{}",
    "{1: 2}",
    "[[1], [2]]",
    "(1, *[2])",
    "{*()}",
    "lambda: 0xA700",
    "[one for one in range(3)]",
    "(one for one in range(3))",
    "undefined",
    "undefined.attribute[0](1)",
    "StorageStatus",
    "StorageStatus.NOTHING",
    "StorageStatus.SUCCESS",
    "StorageStatus.SUCCESS.name",
    "ArchiveStatus.ONE",
    "BrokenStatus.ONE",
    "STORAGE",
    "STORAGE.statuses",
    "Operation",
    "Operation.C_STORE",
    "int",
    "type",
    "super()",
    "(walrus := 0xA700)",
    "0xA700 if STORAGE else 0xA701",
    "not 0xA700",
    "0xA700 and 0xA701",
    "resolve",
    "resolve(0xA700, STORAGE)",
    "resolve(0xA700, STORAGE).member",
    "module.sys.maxsize",
    "generic[int]",
)
PROGRAM = """
from __future__ import annotations
import dataclasses
import dimse_status as module
from dimse_status import *
from dimse_status.handlers import on_c_store

class ArchiveStatus(StorageCode):
    ONE = 0xA7F0, "One"

class BrokenStatus(StorageCode):
    ONE = 0xB123

@dataclasses.dataclass
class Record:
    status: StorageCode

def takes(status: StorageCode) -> StorageStatus: ...
"""


def program(calls: list[str], values: list[str]) -> str:
    """Return a program with each of `calls`, and with `values` wherever a value may stand."""
    codes = "".join(f"    V{i} = {value}\n" for i, value in enumerate(values))
    tuples = "".join(f"    T{i} = {value}, 'text'\n" for i, value in enumerate(values))
    given = "".join(f"    given = {value}\n    yield {value}, {value}\n" for value in values)
    return (
        f"{PROGRAM}\nclass Codes(StorageCode):\n{codes}{tuples}"
        f"def f(given: StorageStatus | dict[str, StorageStatus] = 0) -> list[StorageStatus]:\n"
        f"{given}    return [{', '.join(values)}]\n"
        f"def g() -> None:\n" + "".join(f"    {call}\n" for call in calls)
    )


def check_survives(mypy: Mypy, text: str) -> None:
    (mypy.folder / "main.py").write_text(text, encoding="utf-8")
    said = mypy.run()
    assert "INTERNAL ERROR" not in said
    assert "Traceback" not in said
    assert "main.py" in said


def test_survives_any_value_anywhere(mypy: Mypy) -> None:
    calls = [call.format(*[value] * 2) for call, value in product(CALLS, VALUES)]
    check_survives(mypy, program(calls, list(VALUES)))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_survives_values_made_of_others(mypy: Mypy, data: st.DataObject) -> None:
    values = st.recursive(
        # Not those that take mypy itself for ever, once they are part of others.
        st.sampled_from([value for value in VALUES if "10**" not in value]),
        lambda inner: st.one_of(
            st.tuples(
                inner,
                st.sampled_from(["+", "-", "*", "|", "&", "^", "//", "%", ">>", "==", "and"]),
                inner,
            ).map(lambda parts: "({}) {} ({})".format(*parts)),
            st.tuples(st.sampled_from(CALLS), inner).map(
                lambda parts: parts[0].format(*parts[1:] * 2)
            ),
            st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
            inner.map(lambda item: f"({item}).code"),
            inner.map(lambda item: f"-({item})"),
        ),
        max_leaves=5,
    )
    some = data.draw(st.lists(values, min_size=20, max_size=20))
    calls = [call.format(*[value] * 2) for call, value in zip(CALLS, some, strict=False)]
    check_survives(mypy, program(calls, some))


def test_off_nothing_is_lost_but_what_it_says(mypy: Mypy) -> None:
    names = []
    # What mypy says of these is not to depend on the types that the plugin makes more exact.
    for path in set(CASES.glob("*.test")) - {CASES / "literal_members.test"}:
        for case in read_cases(path):
            if case.steps[0].files.keys() == {"main.py"} and len(case.steps) == 1:
                names.append(f"{path.stem}_{case.name}.py")
                text = case.steps[0].files["main.py"]
                (mypy.folder / names[-1]).write_text(text, encoding="utf-8")
    on, off = mypy.run(*names).splitlines(), mypy.run(*names, plugin=False).splitlines()
    assert len([line for line in on if OURS.search(line)]) > 50
    assert [line for line in on if not OURS.search(line)] == [
        line for line in off if not OURS.search(line)
    ]
    assert not [line for line in off if "[dimse-status]" in line and "unused-ignore" not in line]


def run_apart(*command: str) -> subprocess.CompletedProcess[str]:
    """Run Python in a process of its own, which finds this package where this one does."""
    return subprocess.run(
        [sys.executable, *command],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "PYTHONPATH": source_path()},
    )


def run_without(module: str, mypy: Mypy) -> subprocess.CompletedProcess[str]:
    """Run mypy on main.py in a process that cannot import `module`."""
    program = f"import sys; sys.modules[{module!r}] = None; from mypy.main import main; main()"
    return run_apart("-c", program, *mypy.arguments, "--cache-dir=cache", "main.py")


def test_package_is_not_where_mypy_runs(mypy: Mypy) -> None:
    (mypy.folder / "main.py").write_text("x: int = 1\n", encoding="utf-8")
    done = run_without("dimse_status", mypy)
    said = (done.stdout + done.stderr).strip()
    assert done.returncode == 2
    assert re.fullmatch(
        r'.*mypy\.ini:2: error: Error importing plugin "dimse_status\.mypy": .*', said
    )


def test_pydicom_is_not_where_mypy_runs(mypy: Mypy) -> None:
    text = (
        "from dimse_status import StorageStatus\n"
        "StorageStatus(0x9999)\n"
        "StorageStatus.OUT_OF_RESOURCES.to_dataset(error_id=1)\n"
    )
    (mypy.folder / "main.py").write_text(text, encoding="utf-8")
    said = run_without("pydicom", mypy).stdout.splitlines()
    assert [line.partition(": error: ")[2][:60] for line in said] == [
        "0x9999 is not a member of StorageStatus; resolve(0x9999, STOR",
        "to check related fields, pydicom must be installed where myp",
    ]


def test_daemon_as_a_process(mypy: Mypy) -> None:
    def dmypy(*arguments: str) -> str:
        return run_apart("-m", "mypy.dmypy", "--status-file=status.json", *arguments).stdout

    main = mypy.folder / "main.py"
    main.write_text("from dimse_status import StorageStatus\nStorageStatus(0xA700)\n")
    try:
        dmypy("start", "--", *mypy.arguments)
        assert not dmypy("check", "main.py")
        with main.open("a") as file:
            file.write("StorageStatus(0xA7FF)\n")
        expected = "main.py:3: error: 0xA7FF is not a member of StorageStatus, but lies in A7xx"
        assert dmypy("check", "main.py").startswith(expected)
        main.write_text("from dimse_status import StorageStatus\nStorageStatus(0x9999)\n")
        expected = "main.py:2: error: 0x9999 is not a member of StorageStatus"
        assert dmypy("check", "main.py").startswith(expected)
    finally:
        dmypy("stop")


def test_daemon_recovers_from_a_syntax_error(daemon: Daemon) -> None:
    good = "from dimse_status import StorageCode\ndef f() -> StorageCode:\n    return 0xA700\n"
    expected = "main.py:3: note: 0xA700 is StorageStatus.OUT_OF_RESOURCES"
    for text, wanted in ((good, expected), (good + "    return (\n", "[syntax]"), (good, expected)):
        (daemon.folder / "main.py").write_text(text, encoding="utf-8")
        assert wanted in daemon.check()


@pytest.mark.skipif(MYPY_VERSION < (2, 0), reason="mypy 2.0 is the first with --num-workers")
def test_several_workers(mypy: Mypy) -> None:
    for name in "abcd":
        text = (
            "from dimse_status import StorageCode, StorageStatus\n"
            "class Own(StorageCode):\n    WRONG = 0xB123\n"
            "def f() -> StorageCode:\n    return 0xA700\n"
            "StorageStatus(0x9999)\n"
        )
        (mypy.folder / f"{name}.py").write_text(text, encoding="utf-8")
    files = [f"{name}.py" for name in "abcd"]
    alone = mypy.run(*files)
    own = ("--num-workers=2", "--cache-dir=own")
    done = run_apart("-m", "mypy", *mypy.arguments, *own, *files)
    assert len(alone.splitlines()) == 16
    assert sorted(done.stdout.splitlines()) == sorted(alone.splitlines())


def test_cache_is_of_use(mypy: Mypy) -> None:
    text = "from dimse_status import StorageStatus\nstatus = StorageStatus(0xA700)\n"
    (mypy.folder / "main.py").write_text(text, encoding="utf-8")
    assert not mypy.run()
    said = run_apart("-m", "mypy", "-v", *mypy.arguments, "main.py").stderr
    assert "Metadata fresh for main" in said
    assert "Metadata fresh for dimse_status.resolver" in said


def test_tables_are_part_of_the_cache_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def key() -> Any:
        context = ReportConfigContext(id="main", path="main.py", is_check=False)
        return plugin("2.4.1")(Options()).report_config_data(context)

    before = key()
    assert before == key()
    copy = tmp_path / "dimse_status"
    shutil.copytree(Path(dimse_status.__file__).parent, copy)
    with (copy / "services" / "storage.py").open("a", encoding="utf-8") as file:
        file.write("# an edit\n")
    monkeypatch.setattr(model, "__file__", str(copy / "model" / "__init__.py"))
    assert key() != before


def test_without_the_insides_of_mypy_there_are_only_no_notes() -> None:
    asked: list[Any] = []

    def analyze_type(kind: Any) -> Any:
        asked.append(kind)
        return kind

    kind: Any = object()
    api: Any = SimpleNamespace(analyze_type=analyze_type)
    context: Any = SimpleNamespace(api=api, type=kind)
    notes = ModuleNotes()
    assert notes.see(context) is kind
    assert notes.is_wanted
    api.api = SimpleNamespace(cur_mod_node=None, options=None, errors=None, schedule_patch=None)
    assert notes.see(context) is kind
    assert asked == [kind, kind]


def test_without_the_insides_of_mypy_no_comparison_is_reported() -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError

    api: Any = SimpleNamespace(fail=fail)
    literal: Any = None
    report_never_true(api, "problem", literal)
    api.errors = SimpleNamespace()
    report_never_true(api, "problem", literal)
