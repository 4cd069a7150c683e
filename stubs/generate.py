"""Write the stubs in ``stubs/dimse_status``, and ``src/dimse_status/by_category.py``.

``python stubs/generate.py`` writes them; with ``--check`` it shows what would change, and exits
with 1 if anything would.

A stub is its module without bodies, and with what the source cannot say without noise: a
docstring for each member of an enum, the type of each constant, `service_for` for each operation.
The signatures and docstrings come from the syntax tree of the source. The rest is known only
once the package has run: which codes a member has from another table, what a range lends it, in
which category it falls. So this imports the package; it never reads its own output.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import importlib
import subprocess
import sys
import textwrap
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import zip_longest
from pathlib import Path
from types import MappingProxyType, ModuleType
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
STUBS = ROOT / "stubs"
PACKAGE = "dimse_status"
BY_CATEGORY = f"{PACKAGE}.by_category"
COMMAND = "nox -s stubs"
WIDTH = 100

# In a stub they would say no more than `object` does, or, as `__setattr__`, allow what they refuse.
NOT_IN_A_STUB = frozenset(
    {
        "__delattr__",
        "__dir__",
        "__eq__",
        "__format__",
        "__hash__",
        "__post_init__",
        "__reduce__",
        "__repr__",
        "__setattr__",
        "__str__",
    }
)
DECLARATIONS = frozenset({"TypeVar", "ParamSpec", "TypeVarTuple", "NewType"})


class StubError(Exception):
    """The source has something that no stub can be made of."""

    def __init__(self, module: str, node: ast.AST, problem: str) -> None:
        super().__init__(f"{module}:{getattr(node, 'lineno', '?')}: {problem}")


class _Unwritten(ModuleType):
    """Stands in for `by_category` while it is generated: a stale one could not be imported."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return ()


# --- The package at run time ---------------------------------------------------------------------


def import_package() -> ModuleType:
    """Import the package from ``src``, with a stand-in for the module that is generated."""
    sys.path.insert(0, str(SOURCE))
    sys.modules[BY_CATEGORY] = _Unwritten(BY_CATEGORY)
    return importlib.import_module(PACKAGE)


def module_names() -> tuple[str, ...]:
    """Return the names of the modules that have a stub: all but the private ones."""
    paths = sorted((SOURCE / PACKAGE).rglob("*.py"))
    names = (".".join(path.relative_to(SOURCE).with_suffix("").parts) for path in paths)
    return tuple(
        name.removesuffix(".__init__")
        for name in names
        if not any(part.startswith("_") and part != "__init__" for part in name.split("."))
    )


def path_of(module: str, root: Path, suffix: str) -> Path:
    """Return the file of `module` below `root`: the source's, or the stub's."""
    path = root.joinpath(*module.split("."))
    is_package = (SOURCE.joinpath(*module.split("."))).is_dir()
    return path / f"__init__{suffix}" if is_package else path.with_suffix(suffix)


# --- by_category.py ------------------------------------------------------------------------------

SUFFIXES = {
    "SUCCESS": "SUCCESS",
    "PENDING": "PENDING",
    "CANCEL": "CANCEL",
    "WARNING": "WARNINGS",
    "FAILURE": "FAILURES",
}


def render_by_category(services: Iterable[Any]) -> str:
    """Return the source of `by_category`: each service's members, by their category."""
    imports: dict[str, set[str]] = {}
    constants: dict[str, str] = {}
    for service in services:
        enum = service.statuses
        imports.setdefault(enum.__module__, set()).add(enum.__name__)
        for category, suffix in SUFFIXES.items():
            members = [member for member in enum if member.category.name == category]
            if members:
                listed = "".join(f"{enum.__name__}.{member.name}, " for member in members)
                constants[f"{service.identifier}_{suffix}"] = (
                    f"Final = ({listed})\n"
                    f'"""The members of `{enum.__name__}` of the category {category.title()}."""\n'
                )
    lines = [
        '"""The members of each service class by category, to narrow a status with ``in``.',
        "",
        "These tuples name each member, so a type checker that reads ``status in STORAGE_FAILURES``",
        "knows in either branch which members are left.",
        '"""',
        "",
        "from __future__ import annotations",
        "",
        "from typing import Final",
        "",
        *(f"from {module} import {', '.join(sorted(imports[module]))}" for module in imports),
        "",
        f"__all__ = [{', '.join(map(repr, sorted(constants)))}]",
        "",
        *(f"{name}: {definition}" for name, definition in constants.items()),
    ]
    return "\n".join(lines)


# --- What a constant and a member are ------------------------------------------------------------


def type_of(value: object) -> tuple[str, set[type]]:
    """Return the type of a constant as a stub writes it, and the classes that it names."""
    if isinstance(value, Enum):
        kind = type(value)
        return f"Literal[{kind.__name__}.{value.name}]", {kind}
    if isinstance(value, tuple) and value and all(isinstance(one, Enum) for one in value):
        parts = [type_of(one) for one in value]
        return f"tuple[{', '.join(text for text, _ in parts)}]", {type(one) for one in value}
    if isinstance(value, type):
        return f"type[{value.__name__}]", {value}
    kinds: set[type] = set()

    def one_of(values: Iterable[object]) -> str:
        texts: set[str] = set()
        for each in values:
            text, named = (
                (type(each).__name__, {type(each)}) if isinstance(each, Enum) else type_of(each)
            )
            texts.add(text)
            kinds.update(named)
        return " | ".join(sorted(texts)) or "Never"

    if isinstance(value, tuple):
        return f"tuple[{one_of(value)}, ...]", kinds
    if isinstance(value, set | frozenset | list):
        return f"{type(value).__name__}[{one_of(value)}]", kinds
    if isinstance(value, dict | MappingProxyType):
        name = "dict" if isinstance(value, dict) else "Mapping"
        return f"{name}[{one_of(value)}, {one_of(value.values())}]", kinds
    kind = type(value)
    if kind.__name__ == "ServiceClass":
        statuses: type = value.statuses  # type: ignore[attr-defined]  # a ServiceClass has it
        return f"ServiceClass[{statuses.__name__}]", {kind, statuses}
    return kind.__name__, {kind}


def describe(member: Any) -> tuple[str, str] | None:
    """Return what a hover on a member of an enum of the package should say, and what beside it."""
    if type(member).__name__ == "Operation":
        return (
            f"Command Field 0x{member.request_command_field:04X}, in a response"
            f" 0x{member.response_command_field:04X}.",
            f"Its statuses: PS3.7 {member.status_section}.",
        )
    if type(member).__name__ == "RelatedField":
        if member.tag is None:
            return f"{member}: the data set of the response.", ""
        return f"{member}, VR {member.vr}, VM {member.vm}.", ""
    if not hasattr(member, "usages"):
        return None
    said = f"0x{member.code:04X}, {member.category}: {member.meaning.rstrip('.')}."
    operations_of: dict[Any, list[str]] = {}
    for usage in member.usages:
        operations_of.setdefault((usage.reference, usage.retired), []).append(usage.operation)
    stated: dict[str, list[tuple[Any, bool]]] = {}
    for place, operations in operations_of.items():
        stated.setdefault(", ".join(dict.fromkeys(operations)), []).append(place)
    return said, " ".join(f"{key}: {_places(places)}." for key, places in stated.items())


def _places(places: Iterable[tuple[Any, bool]]) -> str:
    """Return the tables, or where there is none the sections, that define a status."""
    said: dict[str, None] = {}
    annexes: dict[str, None] = {}
    for reference, retired in places:
        if reference.by_reference:
            annexes[reference.section.partition(".")[0]] = None
            continue
        exact = f"Table {reference.table}" if reference.table else reference.section
        said[f"PS3.{reference.part} {exact}{' (retired)' if retired else ''}"] = None
    if annexes:
        said[f"by reference in PS3.4 Annex {', '.join(annexes)}"] = None
    return "; ".join(said)


def docstring(summary: str, more: str, indent: str) -> str:
    """Return a docstring: on one line if that holds it, else `more` after an empty line."""
    whole = f"{summary} {more}".rstrip()
    if len(indent) + len(whole) + len('""""""') <= WIDTH:
        return f'{indent}"""{whole}"""'
    lines = textwrap.wrap(f'"""{summary}', WIDTH - len(indent), break_on_hyphens=False)
    if more:
        lines += ["", *textwrap.wrap(more, WIDTH - len(indent), break_on_hyphens=False)]
    return textwrap.indent("\n".join([*lines, '"""']), indent)


# --- A module ------------------------------------------------------------------------------------


@dataclass
class Module:
    """A module on its way from source to stub."""

    name: str
    source: str
    is_package: bool = False
    private_names_used_elsewhere: frozenset[str] = frozenset()
    needed: dict[str, set[str]] = field(default_factory=dict)
    """What its stub must import beside what its source imports: module, and the names."""

    def need(self, kinds: Iterable[type]) -> None:
        """Note that the stub names `kinds`."""
        for kind in kinds:
            if kind.__module__ not in {"builtins", self.name}:
                self.needed.setdefault(kind.__module__, set()).add(kind.__name__)

    def evaluate(self, name: str) -> Any:
        """Return what `name` is at run time."""
        return getattr(importlib.import_module(self.name), name)

    def segment(self, node: ast.AST) -> str:
        """Return the text of `node` in the source."""
        return ast.get_source_segment(self.source, node) or ""


def render(module: Module) -> str:
    """Return the stub of a module, not yet formatted."""
    tree = ast.parse(module.source)
    body = list(tree.body)
    head = [
        f"# Generated from src/{'/'.join(module.name.split('.'))}{'/__init__' if module.is_package else ''}.py by stubs/generate.py. Do not edit:"
    ]
    head.append(f"# change the source and run `{COMMAND}`.")
    if ast.get_docstring(tree):
        head.append(module.segment(body.pop(0)))

    parts = dict(_definitions(module, body))
    kept = _reachable(parts)
    text = "\n".join(parts[name] for name in parts if name in kept)
    imports = _imports(module, body, text)
    return "\n".join([*head, *imports, text]) + "\n"


def _definitions(module: Module, body: list[ast.stmt]) -> Iterator[tuple[str, str]]:
    """Yield each name that the module defines, with its part of the stub, in order."""
    overloads: dict[str, list[ast.FunctionDef]] = {}
    for node, following in zip_longest(body, body[1:]):
        if isinstance(node, ast.FunctionDef):
            if _is_overload(node):
                overloads.setdefault(node.name, []).append(node)
            elif node.name not in NOT_IN_A_STUB and node.name != "__getattr__":
                yield node.name, _function_and_overloads(module, node, overloads)
        elif isinstance(node, ast.ClassDef):
            yield node.name, _class(module, node)
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            for name, text in _constant(module, node):
                comment = _docstring_after(module, following)
                yield name, f"{text}\n{comment}" if comment else text
        elif not isinstance(node, ast.Import | ast.ImportFrom | ast.Expr) and not (
            isinstance(node, ast.If) and module.segment(node.test) == "TYPE_CHECKING"
        ):
            raise StubError(module.name, node, f"a stub cannot say {type(node).__name__}")


def _reachable(parts: Mapping[str, str]) -> set[str]:
    """Return the public names, and the private ones that their stubs mention."""
    waiting = [name for name in parts if not name.startswith("_") or name == "__all__"]
    kept: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in kept:
            continue
        kept.add(name)
        waiting += _names_in(parts[name]) & parts.keys()
    return kept


def _names_in(text: str) -> set[str]:
    return {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}


def _imports(module: Module, body: list[ast.stmt], text: str) -> list[str]:
    """Return the imports of what the stub names, or exports."""
    wanted = _names_in(text)
    exported: set[str] = set()
    for node in body:
        if isinstance(node, ast.Assign) and module.segment(node.targets[0]) == "__all__":
            exported = set(ast.literal_eval(node.value))
    lines: list[str] = []
    found: set[str] = set()
    for node in _import_statements(module, body):
        if isinstance(node, ast.ImportFrom) and node.module == "__future__":
            continue
        for alias in node.names:
            name = alias.asname or alias.name
            if name.partition(".")[0] not in wanted | exported:
                continue
            found.add(name)
            what = alias.name if not alias.asname else f"{alias.name} as {alias.asname}"
            if isinstance(node, ast.ImportFrom):
                lines.append(f"from {node.module} import {what}")
            else:
                lines.append(f"import {what}")
    lines += [
        f"from typing import {name}"
        for name in ("Final", "Literal", "overload")
        if name in wanted - found
    ]
    if "Mapping" in wanted - found:
        lines.append("from collections.abc import Mapping")
    lines += [
        f"from {origin} import {name}"
        for origin, names in module.needed.items()
        for name in sorted(names & (wanted - found))
    ]
    return lines


def _import_statements(
    module: Module, body: list[ast.stmt]
) -> Iterator[ast.Import | ast.ImportFrom]:
    for node in body:
        if isinstance(node, ast.Import | ast.ImportFrom):
            yield node
        elif isinstance(node, ast.If) and module.segment(node.test) == "TYPE_CHECKING":
            yield from _import_statements(module, node.body)


def _docstring_after(module: Module, node: ast.stmt | None) -> str:
    if (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    ):
        return module.segment(node)
    return ""


def _constant(module: Module, node: ast.Assign | ast.AnnAssign) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.AnnAssign):
        name = module.segment(node.target)
        annotation = module.segment(node.annotation)
        if annotation == "TypeAlias":
            yield name, module.segment(node)
            return
        if annotation != "Final":
            inner = annotation if annotation.startswith("Final[") else f"Final[{annotation}]"
            yield name, f"{name}: {inner}"
            return
        targets: list[ast.expr] = [node.target]
    else:
        targets = node.targets
    value = node.value
    if isinstance(value, ast.Call) and module.segment(value.func) in DECLARATIONS:
        yield module.segment(targets[0]), module.segment(node)
        return
    for target in targets:
        for one in target.elts if isinstance(target, ast.Tuple) else [target]:
            name = module.segment(one)
            if name == "__all__":
                yield name, module.segment(node)
            elif isinstance(value, ast.Constant) and isinstance(value.value, int):
                yield name, f"{name}: Final = {module.segment(value)}"
            elif name.startswith("_"):
                # Nothing in a stub has its type from a private constant.
                yield name, f"{name}: object"
            else:
                text, kinds = type_of(module.evaluate(name))
                module.need(kinds)
                yield name, f"{name}: Final[{text}]"


# --- A function ----------------------------------------------------------------------------------


def _is_overload(node: ast.FunctionDef) -> bool:
    return any(isinstance(one, ast.Name) and one.id == "overload" for one in node.decorator_list)


def _function_and_overloads(
    module: Module, node: ast.FunctionDef, overloads: Mapping[str, list[ast.FunctionDef]]
) -> str:
    """Return a function; if it has overloads, those, with its docstring on the first."""
    if (module.name, node.name) == (f"{PACKAGE}.registry", "service_for"):
        return _service_for(module, node)
    if node.name not in overloads:
        return _function(module, node, node)
    first, *others = overloads[node.name]
    return "\n".join(
        [_function(module, first, node), *(_function(module, other, other) for other in others)]
    )


def _function(
    module: Module, node: ast.FunctionDef, documented: ast.FunctionDef, indent: str = ""
) -> str:
    """Return the stub of `node`, with the docstring of `documented`.

    Only its first line is not indented; so it is with every part of a class.
    """
    if node.returns is None:
        raise StubError(module.name, node, f"{node.name}() must say what it returns")
    arguments = node.args
    arguments.defaults = [_default(one) for one in arguments.defaults]
    arguments.kw_defaults = [_default(one) if one else None for one in arguments.kw_defaults]
    lines = [f"@{ast.unparse(one)}" for one in node.decorator_list]
    prefix = "async def" if isinstance(node, ast.AsyncFunctionDef) else "def"
    lines.append(f"{prefix} {node.name}({ast.unparse(arguments)}) -> {ast.unparse(node.returns)}:")
    if ast.get_docstring(documented):
        lines.append(f"    {module.segment(documented.body[0])}")
    else:
        lines.append("    ...")
    return f"\n{indent}".join(lines)


def _default(node: ast.expr) -> ast.expr:
    """Return a default as it is if it is a literal: what else it says is no matter of types."""
    try:
        ast.literal_eval(node)
    except ValueError:
        return ast.Constant(...)
    return node


def _service_for(module: Module, node: ast.FunctionDef) -> str:
    """Return `service_for` with an overload for each operation."""
    package = importlib.import_module(PACKAGE)
    parts: list[str] = []
    for operation in package.Operation:
        enums = [
            service.statuses
            for service in package.SERVICE_CLASSES
            if operation in service.operations and service.sop_classes
        ]
        module.need(enums)
        union = " | ".join(enum.__name__ for enum in enums)
        text = (
            "@overload\n"
            f"def service_for(sop_class: str, operation: Literal[Operation.{operation.name}])"
            f" -> ServiceClass[{union}]:"
        )
        documentation = f"\n    {module.segment(node.body[0])}" if not parts else " ..."
        parts.append(text + documentation)
    parts.append(f"@overload\n{_function(module, node, ast.FunctionDef(body=[]))}")
    return "\n".join(parts)


# --- A class -------------------------------------------------------------------------------------


def _class(module: Module, node: ast.ClassDef) -> str:
    decorators = [f"@{ast.unparse(one)}" for one in node.decorator_list]
    kind = module.evaluate(node.name)
    is_enum = issubclass(kind, Enum)
    keywords = [
        one
        for one in node.keywords
        # The other keywords of an enum are for its metaclass, and are spent.
        if one.arg == "metaclass" or not is_enum
    ]
    listed = ", ".join(ast.unparse(one) for one in [*node.bases, *keywords])
    header = f"class {node.name}({listed}):" if listed else f"class {node.name}:"
    if is_enum and not kind.__members__:
        header += "  # type: ignore[misc]  # mypy: an enum without members in a stub"
    lines = [*decorators, header]
    body = list(node.body)
    if ast.get_docstring(node):
        lines.append(f"    {module.segment(body.pop(0))}")
    lines += (f"    {part}" for part in _class_body(module, kind, body))
    if len(lines) == len(decorators) + 1:
        lines.append("    ...")
    return "\n".join(lines)


def _class_body(module: Module, kind: type, body: list[ast.stmt]) -> Iterator[str]:
    is_enum = issubclass(kind, Enum)
    overloads: dict[str, list[ast.FunctionDef]] = {}
    for node, following in zip_longest(body, body[1:]):
        comment = _docstring_after(module, following)
        if isinstance(node, ast.Assign) and is_enum:
            yield from _member(module, kind, node, comment)
        elif isinstance(node, ast.Assign):
            name = module.segment(node.targets[0])
            if name == "__slots__":
                yield module.segment(node)
            elif _is_seen(module, name):
                raise StubError(module.name, node, f"{kind.__name__}.{name} must be annotated")
        elif isinstance(node, ast.AnnAssign):
            if _is_seen(module, module.segment(node.target)) or "__dataclass_fields__" in vars(
                kind
            ):
                yield _attribute(module, node)
                if comment:
                    yield comment
        elif isinstance(node, ast.FunctionDef):
            if node.name == "__init__":
                yield from _instance_attributes(module, node, body)
            if not _is_seen(module, node.name) or node.name in NOT_IN_A_STUB:
                continue
            # An enum with members has done with __new__; a base still checks rows against it.
            if node.name == "__new__" and is_enum and kind.__members__:
                continue
            if _is_overload(node):
                overloads.setdefault(node.name, []).append(node)
            elif node.name in overloads:
                yield _function_and_overloads(module, node, overloads)
            else:
                yield _function(module, node, node, "    ")
        elif not isinstance(node, ast.Expr | ast.Pass):
            raise StubError(module.name, node, f"a stub cannot say {type(node).__name__}")


def _is_seen(module: Module, name: str) -> bool:
    """Whether a name in a class is public, or another module of the package uses it."""
    is_dunder = name.startswith("__") and name.endswith("__")
    return not name.startswith("_") or is_dunder or name in module.private_names_used_elsewhere


def _attribute(module: Module, node: ast.AnnAssign) -> str:
    text = f"{module.segment(node.target)}: {module.segment(node.annotation)}"
    if node.value is None:
        return text
    default = _default(node.value) if not isinstance(node.value, ast.Call) else node.value
    return f"{text} = {ast.unparse(default)}"


def _instance_attributes(
    module: Module, init: ast.FunctionDef, body: list[ast.stmt]
) -> Iterator[str]:
    """Yield the public attributes that ``__init__`` sets, with the types of its parameters."""
    arguments = [*init.args.posonlyargs, *init.args.args, *init.args.kwonlyargs]
    types = {one.arg: module.segment(one.annotation) for one in arguments if one.annotation}
    declared = {module.segment(one.target) for one in body if isinstance(one, ast.AnnAssign)}
    for node in ast.walk(init):
        if isinstance(node, ast.AnnAssign):
            target, stated = node.target, module.segment(node.annotation)
        elif isinstance(node, ast.Assign):
            target, stated = node.targets[0], types.get(module.segment(node.value), "")
        else:
            continue
        if not (isinstance(target, ast.Attribute) and module.segment(target.value) == "self"):
            continue
        if target.attr in declared or not _is_seen(module, target.attr):
            continue
        if not stated:
            raise StubError(module.name, node, f"self.{target.attr} must be annotated")
        yield f"{target.attr}: {stated}"


def _member(module: Module, kind: type[Enum], node: ast.Assign, comment: str) -> Iterator[str]:
    name = module.segment(node.targets[0])
    member = kind.__members__.get(name)
    if member is None:
        return
    if member.name != name:
        yield f"{name} = {member.name}"
    else:
        is_code = hasattr(member, "usages")
        yield f"{name} = 0x{member.value:04X}" if is_code else f"{name} = {member.value!r}"
    said = describe(member)
    if comment:
        yield comment
    elif said:
        yield docstring(*said, "    ").lstrip()


# --- All modules ---------------------------------------------------------------------------------


def private_names_used_elsewhere(sources: Mapping[str, str]) -> dict[str, frozenset[str]]:
    """Return, for each module, the private attributes that any other module uses."""
    used = {
        module: {
            node.attr
            for node in ast.walk(ast.parse(source))
            if isinstance(node, ast.Attribute)
            and node.attr.startswith("_")
            and not node.attr.startswith("__")
        }
        for module, source in sources.items()
    }
    return {
        module: frozenset(
            name for other, names in used.items() if other != module for name in names
        )
        for module in sources
    }


def formatted(text: str, path: Path) -> str:
    """Return `text` as ruff sorts its imports and formats it."""
    name = ["--quiet", "--stdin-filename", str(path), "-"]
    for command in (["check", "--select", "I", "--fix-only"], ["format"]):
        text = subprocess.run(  # noqa: S603 - ruff, on a text of our own
            [sys.executable, "-m", "ruff", *command, *name],
            input=text,
            capture_output=True,
            check=True,
            encoding="utf-8",
            cwd=ROOT,
        ).stdout
    return text


def outputs() -> dict[Path, str]:
    """Return every generated file with its text."""
    package = import_package()
    path = path_of(BY_CATEGORY, SOURCE, ".py")
    by_category = formatted(
        "# Generated from src/dimse_status/services by stubs/generate.py. Do not edit:\n"
        f"# change the source and run `{COMMAND}`.\n" + render_by_category(package.SERVICE_CLASSES),
        path,
    )
    generated = {path: by_category}
    del sys.modules[BY_CATEGORY]
    fresh = ModuleType(BY_CATEGORY)
    exec(compile(by_category, str(path), "exec"), vars(fresh))  # noqa: S102 - made above
    sys.modules[BY_CATEGORY] = fresh

    sources = {
        name: path_of(name, SOURCE, ".py").read_text(encoding="utf-8") for name in module_names()
    }
    sources[BY_CATEGORY] = by_category
    private = private_names_used_elsewhere(sources)
    for name, source in sorted(sources.items()):
        is_package = SOURCE.joinpath(*name.split(".")).is_dir()
        stub = path_of(name, STUBS, ".pyi")
        generated[stub] = formatted(render(Module(name, source, is_package, private[name])), stub)
    return generated


def main(arguments: list[str] | None = None) -> int:
    """Write the generated files, or with ``--check`` report those that are stale."""
    parser = argparse.ArgumentParser(description="Generate the stubs of dimse_status.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if stale")
    options = parser.parse_args(arguments)
    generated = outputs()
    surplus = set((STUBS / PACKAGE).rglob("*.pyi")) - set(generated)
    stale = False
    for path, text in [*generated.items(), *((path, "") for path in sorted(surplus))]:
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        if old == text:
            continue
        stale = True
        if options.check:
            sys.stdout.writelines(
                difflib.unified_diff(
                    old.splitlines(keepends=True),
                    text.splitlines(keepends=True),
                    str(path.relative_to(ROOT)),
                    "regenerated",
                )
            )
        elif text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        else:
            path.unlink()
    if options.check and stale:
        sys.stderr.write(f"generated files are stale: run `{COMMAND}`\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
