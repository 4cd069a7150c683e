"""The rooms of the package, and which may use which: computed from the source, late imports too."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from modulefinder import ModuleFinder
from pathlib import Path

import pytest

import dimse_status

ROOT = Path(dimse_status.__file__).parent
PACKAGE = "dimse_status"
MOST_FLOORS = 9
LARGEST_RING = 8


@cache
def modules() -> dict[str, Path]:
    found = {}
    for path in sorted(ROOT.rglob("*.py")):
        parts = path.relative_to(ROOT.parent).with_suffix("").parts
        found[".".join(parts).removesuffix(".__init__")] = path
    return found


def imported(path: Path, name: str) -> Iterator[tuple[str, int]]:
    """Yield each module of the package that a module imports, anywhere in it, with the line."""
    package = name if path.name == "__init__.py" else name.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.Import():
                yield from ((alias.name, node.lineno) for alias in node.names)
            case ast.ImportFrom():
                base = node.module or ""
                if node.level:
                    above = package.split(".")[: len(package.split(".")) - node.level + 1]
                    base = ".".join([*above, base]).rstrip(".")
                for alias in node.names:
                    inner = f"{base}.{alias.name}"
                    yield (inner if inner in modules() else base), node.lineno
            case ast.Call(
                func=ast.Name("import_module" | "__import__") | ast.Attribute(attr="import_module"),
                args=[argument, *_],
            ):
                late = nearest(imported_late(argument))
                # Which module of a room an f-string means, its own room apart, makes no difference.
                if isinstance(argument, ast.Constant) or room_of(late) != room_of(name):
                    yield late, node.lineno
            case ast.Attribute() if ast.unparse(node).startswith(f"{PACKAGE}."):
                yield nearest(ast.unparse(node)), node.lineno


def imported_late(argument: ast.expr) -> str:
    """Return what a call imports, as far as it is written there: of an f-string its beginning."""
    match argument:
        case (
            ast.JoinedStr(values=[ast.Constant(value=str(text)), *_])
            | ast.Constant(value=str(text))
        ):
            return f"{PACKAGE}{text}" if text.startswith(".") else text
        case _:
            return ""


def nearest(name: str) -> str:
    """Return the module of the package in which a name is, or the name if it is in none."""
    within = name.rstrip(".")
    while within and within not in modules():
        within = within.rpartition(".")[0]
    return within or name


@cache
def graph() -> dict[str, frozenset[str]]:
    return {
        name: frozenset(
            other for other, _ in imported(path, name) if other in modules() and other != name
        )
        for name, path in modules().items()
    }


def room_of(module: str) -> str:
    return module.removeprefix(PACKAGE).strip(".").partition(".")[0]


def rooms() -> dict[str, frozenset[str]]:
    """Return which rooms each room uses; the facade and what starts the command are in none."""
    found: dict[str, set[str]] = {}
    for module, others in graph().items():
        if room_of(module) not in {"", "__main__"}:
            used = found.setdefault(room_of(module), set())
            used |= {room_of(one) for one in others} - {"", room_of(module)}
    return {room: frozenset(used) for room, used in found.items()}


def rings(edges: Mapping[str, frozenset[str]]) -> list[set[str]]:
    """Return the sets of nodes that all reach one another, of two and more."""
    reached: dict[str, set[str]] = {}
    for start in edges:
        seen: set[str] = set()
        waiting = [start]
        while waiting:
            for other in edges.get(waiting.pop(), frozenset()) - seen:
                seen.add(other)
                waiting.append(other)
        reached[start] = seen
    found = [{one for one in reached[node] if node in reached[one]} for node in edges]
    return [ring for index, ring in enumerate(found) if ring and ring not in found[:index]]


def test_no_two_rooms_use_each_other() -> None:
    told = "rooms are used downwards: docs/where-a-change-goes.rst says which"
    assert rings(rooms()) == [], told


def test_there_are_few_floors() -> None:
    used = rooms()
    if rings(used):
        pytest.fail("where two rooms use each other, there are no floors")

    @cache
    def floor(room: str) -> int:
        return 1 + max((floor(one) for one in used[room]), default=0)

    heights = {room: floor(room) for room in used}
    assert max(heights.values()) <= MOST_FLOORS, sorted(heights.items(), key=lambda one: one[1])


def test_the_model_has_the_only_ring() -> None:
    inside = {
        name: frozenset(one for one in others if one != PACKAGE)
        for name, others in graph().items()
        if name != PACKAGE
    }
    found = rings(inside)
    assert len(found) == 1, found
    (ring,) = found
    assert {room_of(one) for one in ring} == {"model"}
    assert len(ring) <= LARGEST_RING, sorted(ring)


def test_the_ground_imports_nothing_of_the_package() -> None:
    assert graph()[f"{PACKAGE}.model.errors"] == frozenset()


def test_no_module_imports_a_name_from_the_facade() -> None:
    wrong = [
        f"{name}:{line}"
        for name, path in modules().items()
        for other, line in imported(path, name)
        if other == PACKAGE
    ]
    assert not wrong, "import it from the module that defines it"


@pytest.mark.thorough
def test_an_application_that_is_frozen_has_every_module(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text("import dimse_status\nprint(dimse_status.resolve(0xA702))\n")
    finder = ModuleFinder(path=[str(ROOT.parent)])
    finder.run_script(str(program))
    needed = {
        name
        for name in loaded_by("from dimse_status import *; resolve(0xA702); resolve_all(0xC001)")
        if name.partition(".")[0] == PACKAGE
    }
    assert needed <= finder.modules.keys()


def loaded_by(program: str) -> set[str]:
    """Return the modules that are loaded when a program has run."""
    code = f"{program}\nimport sys\nprint(*sys.modules, sep='\\n')"
    ran = subprocess.run(
        [sys.executable, "-c", code], check=True, capture_output=True, encoding="utf-8"
    )
    return set(ran.stdout.split())


SERVICE_MODULES = {name for name in modules() if re.fullmatch(r"dimse_status\.services\.\w+", name)}


@pytest.mark.parametrize(
    ("program", "unneeded"),
    [
        ("import dimse_status", {"enum", "typing", "dataclasses", "importlib.metadata"}),
        (
            "from dimse_status import STORAGE, resolve; resolve(0xA702, STORAGE)",
            {
                "difflib",
                "ipaddress",
                "pydicom",
                "shlex",
                "tomllib",
                "typing_extensions",
                "dimse_status.by_category",
                "dimse_status.implementations.implementation",
                *(SERVICE_MODULES - {f"{PACKAGE}.services.{one}" for one in (
                    "columns", "finding", "general", "index", "messages", "permission",
                    "sop_classes", "storage",
                )}),
            },
        ),
        (
            "from dimse_status import Operation, resolve\n"
            "resolve(0xA801, operation=Operation.C_MOVE)",
            {"pydicom", "dimse_status.services.storage", "dimse_status.services.print_management"},
        ),
        (
            "import dimse_status\n"
            "late = {'StatusDataset', 'load_implementation'}\n"
            "for name in set(dimse_status.__all__) - late: getattr(dimse_status, name)",
            {"pydicom", "numpy", "tomllib", "typing_extensions"},
        ),
    ],
)  # fmt: skip
def test_what_is_not_needed_is_not_loaded(program: str, unneeded: set[str]) -> None:
    assert loaded_by(program) & unneeded == set()
