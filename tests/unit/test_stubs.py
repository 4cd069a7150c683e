"""The stubs: what the generator makes of a source, and that what is committed is what it makes."""

from __future__ import annotations

import ast
import importlib
import importlib.util
import sys
import types
from collections.abc import Iterator
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

import dimse_status

ROOT = Path(__file__).resolve().parents[2]
STUBS = ROOT / "stubs" / "dimse_status"
ALL_STUBS = sorted(STUBS.rglob("*.pyi"))


@pytest.fixture(scope="module")
def generator() -> Iterator[Any]:
    """The generator and the modules beside it, which are on no path."""
    sys.path.insert(0, str(ROOT / "stubs"))
    names = ("source_module", "run_time_facts", "definitions", "members_by_category", "generate")
    yield types.SimpleNamespace(**{name: importlib.import_module(name) for name in names})
    sys.path.remove(str(ROOT / "stubs"))


def stub_of(generator: Any, monkeypatch: pytest.MonkeyPatch, source: str) -> str:
    """Return the stub of a module with that source, without its first two lines."""
    module = types.ModuleType("sample")
    exec(source, vars(module))  # noqa: S102 - written below
    monkeypatch.setitem(sys.modules, "sample", module)
    text = generator.generate.render(
        generator.source_module.SourceModule("sample", "src/sample.py", source)
    )
    return str(text).split("\n", 2)[2].strip()


def test_first_lines_say_how_it_was_made(generator: Any) -> None:
    module = generator.source_module.SourceModule("sample", "src/sample.py", '"""Sample."""')
    first, second, third, *_ = generator.generate.render(module).splitlines()
    assert first == "# Generated from src/sample.py by stubs/generate.py. Do not edit:"
    assert second == "# change the source and run `nox -s stubs`."
    assert third == '"""Sample."""'


def test_body_is_left_out_and_docstring_kept(
    generator: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = 'def f(a: int = 1, *, b: str = str(2)) -> int:\n    """Say."""\n    return a\n'
    stub = stub_of(generator, monkeypatch, source)
    assert stub == 'def f(a: int=1, *, b: str=...) -> int:\n    """Say."""'


def test_overloads_stay_and_the_first_has_the_docstring(
    generator: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = (
        "from typing import overload\n"
        "@overload\ndef f(a: int) -> int: ...\n"
        "@overload\ndef f(a: str) -> str: ...\n"
        'def f(a: object) -> object:\n    """Say."""\n    return a\n'
    )
    assert stub_of(generator, monkeypatch, source) == (
        "from typing import overload\n"
        '@overload\ndef f(a: int) -> int:\n    """Say."""\n'
        "@overload\ndef f(a: str) -> str:\n    ..."
    )


def test_constant_has_the_type_that_it_has_at_run_time(
    generator: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = 'PAIRS = {"a": (1, 2)}\n"""Say."""\nLIMIT = 0x10\n'
    assert stub_of(generator, monkeypatch, source) == (
        "from typing import Final\n"
        'PAIRS: Final[dict[str, tuple[int, ...]]]\n"""Say."""\nLIMIT: Final = 0x10'
    )


def test_tuple_of_members_names_each(generator: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    source = "from enum import Enum\nclass E(Enum):\n    A = 1\n    B = 2\nBOTH = (E.A, E.B)\n"
    stub = stub_of(generator, monkeypatch, source)
    assert stub.endswith("BOTH: Final[tuple[Literal[E.A], Literal[E.B]]]")


def test_private_names_stay_only_where_they_are_used(
    generator: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = (
        "class _Used: ...\nclass _Unused: ...\n"
        "class C:\n"
        "    def __init__(self, used: _Used) -> None:\n"
        "        self.used = used\n"
        "        self._hidden = 1\n"
        "    def __repr__(self) -> str:\n        return ''\n"
    )
    assert stub_of(generator, monkeypatch, source) == (
        "class _Used:\n    ...\n"
        "class C:\n    used: _Used\n    def __init__(self, used: _Used) -> None:\n        ..."
    )


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("class C:\n    def __init__(self) -> None:\n        self.a = 1\n", "self.a must be anno"),
        ("class C:\n    a = 1\n", "must be annotated"),
        ("class C:\n    class D: ...\n", "a stub cannot say ClassDef"),
        ("HANDLERS = {1: lambda: 2}\n", "HANDLERS must be annotated"),
        ("def f():\n    pass\n", "must say what it returns"),
        ("for _ in (): ...\n", "a stub cannot say For"),
    ],
)
def test_what_no_stub_can_be_made_of_is_named(
    generator: Any, monkeypatch: pytest.MonkeyPatch, source: str, problem: str
) -> None:
    with pytest.raises(generator.source_module.StubError, match=problem):
        stub_of(generator, monkeypatch, source)


def test_docstring_of_a_status_tells_code_category_meaning_operation_and_table(
    generator: Any,
) -> None:
    said = generator.run_time_facts.docstring_of_member(dimse_status.StorageStatus.OUT_OF_RESOURCES)
    assert said == ('"""0xA700, Failure: Refused: Out of resources. C-STORE: PS3.4 Table B.2-1."""')


def enums() -> list[type[Enum]]:
    """Every enum that the package exports, and its metaclass aside every class of codes."""
    kinds = (getattr(dimse_status, name) for name in dimse_status.__all__)
    return [kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Enum)]


@pytest.mark.parametrize("enum", enums(), ids=lambda enum: enum.__name__)
def test_stub_has_each_member_with_its_value_and_a_docstring(enum: type[Enum]) -> None:
    path = STUBS.parent.joinpath(*enum.__module__.split(".")).with_suffix(".pyi")
    (definition,) = (
        node
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and node.name == enum.__name__
    )
    stated = {
        ast.unparse(node.targets[0]): (ast.literal_eval(node.value), isinstance(after, ast.Expr))
        for node, after in zip(definition.body, [*definition.body[1:], None], strict=True)
        if isinstance(node, ast.Assign)
    }
    assert stated == {name: (member.value, True) for name, member in enum.__members__.items()}


@pytest.mark.parametrize("path", ALL_STUBS, ids=lambda path: path.relative_to(STUBS).as_posix())
def test_public_names_have_a_docstring_in_the_stub(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    exported: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            exported = set(ast.literal_eval(node.value))
    without = [
        node.name
        for node in tree.body
        if isinstance(node, ast.ClassDef | ast.FunctionDef)
        and node.name in exported
        and not ast.get_docstring(node)
        and not any(ast.unparse(one) == "overload" for one in node.decorator_list)
    ]
    assert ast.get_docstring(tree)
    assert not without


def test_each_category_of_each_service_class_has_its_tuple() -> None:
    suffixes = {
        dimse_status.Category.SUCCESS: "SUCCESS",
        dimse_status.Category.PENDING: "PENDING",
        dimse_status.Category.CANCEL: "CANCEL",
        dimse_status.Category.WARNING: "WARNINGS",
        dimse_status.Category.FAILURE: "FAILURES",
    }
    expected = {
        f"{service.identifier}_{suffixes[category]}": tuple(
            member for member in service.statuses if member.category is category
        )
        for service in dimse_status.SERVICE_CLASSES
        for category in suffixes
        if any(member.category is category for member in service.statuses)
    }
    by_category = importlib.import_module("dimse_status.by_category")
    assert {name: getattr(by_category, name) for name in by_category.__all__} == expected


def test_each_public_module_has_a_stub(generator: Any) -> None:
    source = ROOT / "src" / "dimse_status"
    # The commands, the maintainer's tool, the plugin and the inside of the log reader have none.
    modules = {
        path.relative_to(source).with_suffix("")
        for path in source.rglob("*.py")
        if generator.generate.is_imported_by_users(path.relative_to(source).as_posix())
    }
    assert {path.relative_to(STUBS).with_suffix("") for path in ALL_STUBS} == modules


def test_the_version_is_known_to_type_checkers() -> None:
    stub = (ROOT / "stubs" / "dimse_status" / "__init__.pyi").read_text(encoding="utf-8")
    assert "\n__version__: Final[str]\n" in stub
