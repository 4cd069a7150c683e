"""The stub of each thing that a module defines: a constant, a function, a class.

A part of a class comes with its first line not indented; the others are as in the source.
"""

from __future__ import annotations

import ast
import importlib
from collections.abc import Iterator, Mapping
from enum import Enum, StrEnum
from itertools import zip_longest
from types import FunctionType, GenericAlias, UnionType
from typing import is_typeddict

from run_time_facts import docstring_of_member, lines_of_members, type_of
from source_module import SourceModule, StubError

__all__ = ["definitions"]

INDENT = "    "
TYPE_DECLARATIONS = frozenset({"TypeVar", "ParamSpec", "TypeVarTuple", "NewType"})

# They would say no more than `object` does, or, as `__setattr__`, allow what they refuse.
LEFT_OUT = frozenset(
    {
        "__delattr__",
        "__dir__",
        "__eq__",
        "__format__",
        "__getattr__",
        "__hash__",
        "__reduce__",
        "__repr__",
        "__setattr__",
        "__str__",
    }
)

Overloads = dict[str, list[ast.FunctionDef]]
Kinds = set[type]


def definitions(  # noqa: C901 - a case for each kind of statement
    module: SourceModule, named: Kinds
) -> Iterator[tuple[str, str]]:
    """Yield each name that a module defines, with its part of the stub, in order.

    Classes that the stub names and that the source may not are added to `named`.
    """
    overloads: Overloads = {}
    for node, following in zip_longest(module.body, module.body[1:]):
        match node:
            case ast.FunctionDef():
                text = _function_or_overloads(module, node, overloads, "", named)
                if text:
                    yield node.name, text
            case ast.ClassDef():
                yield node.name, _class(module, node)
            case ast.If() if module.is_of_imports(node):
                for part, after in zip_longest(node.body, node.body[1:]):
                    if isinstance(part, ast.AnnAssign):  # that a module's __getattr__ gives
                        text = f"{module.text(part.target)}: {module.text(part.annotation)}"
                        documentation = module.docstring(after)
                        yield (
                            module.text(part.target),
                            "\n".join(filter(None, [text, documentation])),
                        )
            case ast.Assign(targets=[ast.Attribute() | ast.Name("TYPE_CHECKING")]):
                pass
            case ast.Assign() | ast.AnnAssign():
                for name, text in _constants(module, node, named):
                    yield name, "\n".join(filter(None, [text, module.docstring(following)]))
            case ast.Expr() | ast.Import() | ast.ImportFrom() | ast.If() | ast.Try() if isinstance(
                node, ast.Expr
            ) or module.is_of_imports(node):
                pass
            case _:
                raise StubError(module, node, f"a stub cannot say {type(node).__name__}")


# --- Constants -----------------------------------------------------------------------------------


def _constants(
    module: SourceModule, node: ast.Assign | ast.AnnAssign, named: Kinds
) -> Iterator[tuple[str, str]]:
    if isinstance(node, ast.AnnAssign) and (text := _annotated(module, node)):
        yield module.text(node.target), text
        return
    targets = node.targets if isinstance(node, ast.Assign) else [node.target]
    for target in targets:
        for one in target.elts if isinstance(target, ast.Tuple) else [target]:
            name = module.text(one)
            yield name, _constant(module, name, node, named)


def _annotated(module: SourceModule, node: ast.AnnAssign) -> str:
    """Return the stub of a constant or an alias; nothing if its annotation is a bare Final."""
    name, annotation = module.text(node.target), module.text(node.annotation)
    if annotation == "TypeAlias":
        if isinstance(node.value, ast.Constant):  # in quotes, of which a stub has no need
            return f"{name}: TypeAlias = {ast.literal_eval(node.value)}"
        return module.text(node)
    if annotation == "Final":
        return ""
    return f"{name}: {annotation if annotation.startswith('Final[') else f'Final[{annotation}]'}"


def _constant(
    module: SourceModule, name: str, node: ast.Assign | ast.AnnAssign, named: Kinds
) -> str:
    value = node.value
    is_declaration = isinstance(value, ast.Call) and module.text(value.func) in TYPE_DECLARATIONS
    if is_declaration or name == "__all__":
        return module.text(node)
    if isinstance(value, ast.Constant) and isinstance(value.value, int):
        return f"{name}: Final = {module.text(value)}"
    if not module.is_seen(name):
        return f"{name}: object"  # nothing in a stub has its type from a private constant
    known = module.evaluate(name)
    if isinstance(known, UnionType | GenericAlias):
        return f"{name}: TypeAlias = ({module.text(value)})"
    text, kinds = type_of(known)
    if isinstance(value, ast.Attribute) and isinstance(known, Enum):
        text = f"Literal[{module.text(value)}]"  # a later Python may have another name for it
    if FunctionType in kinds:
        raise StubError(module, node, f"{name} must be annotated: it holds functions")
    named |= kinds
    return f"{name}: Final[{text}]"


# --- Functions -----------------------------------------------------------------------------------


def _function_or_overloads(
    module: SourceModule, node: ast.FunctionDef, overloads: Overloads, indent: str, named: Kinds
) -> str:
    """Return a function; if it has overloads, those, with its docstring on the first.

    Nothing is returned for an overload: it waits in `overloads` for the function.
    """
    if not module.is_seen(node.name) or node.name in LEFT_OUT:
        return ""
    if any(module.text(one) == "overload" for one in node.decorator_list):
        overloads.setdefault(node.name, []).append(node)
        return ""
    documentation = module.docstring(node.body[0])
    if (module.name, node.name) == ("dimse_status.services.finding", "service_for"):
        return "\n".join(_service_for_each_operation(module, node, documentation, named))
    first, *others = overloads.get(node.name, [node])
    texts = [_function(module, first, documentation, indent)]
    texts += [_function(module, one, module.docstring(one.body[0]), indent) for one in others]
    return f"\n{indent}".join(texts)


def _function(
    module: SourceModule, node: ast.FunctionDef, documentation: str, indent: str = ""
) -> str:
    if node.returns is None:
        raise StubError(module, node, f"{node.name}() must say what it returns")
    # With `cache` a type checker would know nothing of the parameters.
    return f"\n{indent}".join(
        [
            *(f"@{each}" for each in map(module.text, node.decorator_list) if each != "cache"),
            f"def {node.name}({_parameters(node)}) -> {ast.unparse(node.returns)}:",
            f"{INDENT}{documentation or '...'}",
        ]
    )


def _parameters(node: ast.FunctionDef) -> str:
    """Return the parameters; a default that is no literal is left open, for it is no type."""
    copy = ast.parse(f"def f({ast.unparse(node.args)}): ...").body[0]
    assert isinstance(copy, ast.FunctionDef)  # noqa: S101 - it was written so
    parameters = copy.args
    parameters.defaults = [_default(one) for one in parameters.defaults]
    parameters.kw_defaults = [one and _default(one) for one in parameters.kw_defaults]
    return ast.unparse(parameters)


def _default(node: ast.expr) -> ast.expr:
    try:
        ast.literal_eval(node)
    except ValueError:
        return ast.Constant(...)
    return node


def _service_for_each_operation(
    module: SourceModule, node: ast.FunctionDef, documentation: str, named: Kinds
) -> Iterator[str]:
    """Yield an overload for each operation, with the service classes that have it, and the rest."""
    package = importlib.import_module("dimse_status")
    for operation in package.Operation:
        services = [
            service
            for service in package.SERVICE_CLASSES
            if operation in service.operations and service.sop_classes
        ]
        enums = [service.statuses for service in services]
        bases = [service.code_type for service in services]
        named.update(enums, bases)
        either = ", ".join(" | ".join(kind.__name__ for kind in kinds) for kinds in (enums, bases))
        yield (
            "@overload\n"
            f"def {node.name}(sop_class: str, operation: Literal[Operation.{operation.name}])"
            f" -> ServiceClass[{either}]:\n"
            f"{INDENT}{documentation or '...'}"
        )
        documentation = ""
    yield f"@overload\n{_function(module, node, '')}"


# --- Classes -------------------------------------------------------------------------------------


def _class(module: SourceModule, node: ast.ClassDef) -> str:
    kind: type[object] = module.evaluate(node.name)
    is_enum = issubclass(kind, Enum)
    # An enum's keywords are for its metaclass, and are spent. Jedi knows an enum's members only if
    # the metaclass of its first base is Python's own, so the base that has ours comes last.
    keywords = [] if is_enum and kind.__bases__ != (Enum,) else node.keywords
    named = sorted(map(ast.unparse, node.bases), key=lambda base: base == "SuggestingEnum")
    bases = ", ".join([*named, *map(ast.unparse, keywords)])
    if is_typeddict(kind):
        bases += ", closed=True"  # the source cannot say it before Python 3.15
    header = f"class {node.name}({bases}):" if bases else f"class {node.name}:"
    if is_enum and not _members(kind):
        header += "  # type: ignore[misc]  # mypy: an enum without members in a stub"
    documentation = _with_members(module.docstring(node.body[0]), _members(kind))
    parts = [documentation, _words(kind), *_parts_of_class(module, kind, node), _truth(kind)]
    return "\n".join(
        [
            *(f"@{module.text(one)}" for one in node.decorator_list),
            header,
            *(f"{INDENT}{part}" for part in parts if part),
            *([] if any(parts) else [f"{INDENT}..."]),
        ]
    )


def _with_members(documentation: str, members: Mapping[str, Enum]) -> str:
    """Return the docstring of a class, and in it each status: Jedi shows it for every member."""
    lines = lines_of_members(members.values())
    if not documentation or not lines:
        return documentation
    listed = "".join(f"\n{INDENT}- {line}" for line in lines)
    return f'{documentation.removesuffix(chr(34) * 3).rstrip()}\n{listed}\n{INDENT}"""'


def _words(kind: type) -> str:
    """Return the type of the values of an enum of words: mypy takes them for any text."""
    if not issubclass(kind, StrEnum):
        return ""
    ignored = "pyright: ignore[reportIncompatibleVariableOverride]"
    return f"_value_: Literal[  # {ignored}\n{', '.join(repr(member.value) for member in kind)}]"


def _truth(kind: type) -> str:
    """Return the truth value of an enum with a status Success, which is as false as None.

    It is a bool, which is an int; and a condition that is said to be no bool is reported.
    """
    success = _members(kind).get("SUCCESS")
    if success is None or success.value != 0 or not hasattr(success, "usages"):
        return ""
    return "def __bool__(self) -> int: ...  # type: ignore[override]  # Success is false"


def _members(kind: type) -> Mapping[str, Enum]:
    return kind.__members__ if issubclass(kind, Enum) else {}


def _parts_of_class(  # noqa: C901 - likewise
    module: SourceModule, kind: type, node: ast.ClassDef
) -> Iterator[str]:
    overloads: Overloads = {}
    for part, following in zip_longest(node.body, node.body[1:]):
        match part:
            case ast.Assign() if issubclass(kind, Enum):
                yield from _member(module, kind, part, module.docstring(following))
            case ast.Assign():
                yield _class_variable(module, part)
            case ast.AnnAssign() if _is_kept(module, kind, part):
                yield _attribute(module, part)
                yield module.docstring(following)
            case ast.If() if "TYPE_CHECKING" in module.text(part.test):
                for one, after in zip_longest(part.body, part.body[1:]):
                    if isinstance(one, ast.AnnAssign) and not issubclass(kind, Enum):
                        yield _attribute(module, one)
                        yield module.docstring(after)
            case ast.FunctionDef():
                if part.name == "__init__":
                    yield from _instance_attributes(module, part, node)
                # An enum with members has done with __new__; a base still checks rows by it.
                if part.name != "__new__" or not _members(kind):
                    yield _function_or_overloads(module, part, overloads, INDENT, set())
            case _ if not _says_nothing(part):
                raise StubError(module, part, f"a stub cannot say {type(part).__name__}")
            case _:
                pass


def _says_nothing(node: ast.stmt) -> bool:
    """Whether a part of a class is a docstring or private."""
    return isinstance(node, ast.AnnAssign | ast.Expr | ast.Pass)


def _class_variable(module: SourceModule, node: ast.Assign) -> str:
    name = module.text(node.targets[0])
    if name == "__slots__":
        return module.text(node)
    if module.is_seen(name):
        raise StubError(module, node, "an attribute of a class must be annotated")
    return ""


def _member(
    module: SourceModule, kind: type[Enum], node: ast.Assign, documentation: str
) -> Iterator[str]:
    name = module.text(node.targets[0])
    member = kind.__members__.get(name)
    if member is None:
        return
    if member.name != name:
        yield f"{name} = {member.name}"
    elif isinstance(node.value, ast.Constant):
        yield f"{name} = {module.text(node.value)}"
    else:
        value = member.value
        yield f"{name} = {f'0x{value:04X}' if isinstance(value, int) else repr(value)}"
    yield documentation or docstring_of_member(member)


def _is_kept(module: SourceModule, kind: type, node: ast.AnnAssign) -> bool:
    return module.is_seen(module.text(node.target)) or "__dataclass_fields__" in vars(kind)


def _for_checkers(module: SourceModule, node: ast.AnnAssign) -> str:
    """Return the comment behind an attribute, if it is for a type checker."""
    line = module.source.splitlines()[node.lineno - 1]
    _, mark, comment = line.partition("  # pyright: ")
    return mark + comment


def _attribute(module: SourceModule, node: ast.AnnAssign) -> str:
    text = f"{module.text(node.target)}: {module.text(node.annotation)}"
    if node.value is None:
        return text + _for_checkers(module, node)
    is_call = isinstance(node.value, ast.Call)  # dataclasses.field
    return f"{text} = {module.text(node.value) if is_call else ast.unparse(_default(node.value))}"


def _instance_attributes(
    module: SourceModule, init: ast.FunctionDef, node: ast.ClassDef
) -> Iterator[str]:
    """Yield the public attributes that ``__init__`` sets, with the types of its parameters."""
    types = _types_of_parameters(module, init.args)
    declared = {module.text(one.target) for one in node.body if isinstance(one, ast.AnnAssign)}
    for part in ast.walk(init):
        match part:
            case ast.AnnAssign(target=ast.Attribute(ast.Name("self"), name)):
                stated = module.text(part.annotation)
            case ast.Assign(targets=[ast.Attribute(ast.Name("self"), name)]):
                stated = types.get(module.text(part.value), "")
            case _:
                continue
        if name in declared or not module.is_seen(name):
            continue
        if not stated:
            raise StubError(module, part, f"self.{name} must be annotated")
        yield f"{name}: {stated}"


def _types_of_parameters(module: SourceModule, parameters: ast.arguments) -> dict[str, str]:
    each = [*parameters.posonlyargs, *parameters.args, *parameters.kwonlyargs]
    types = {one.arg: module.text(one.annotation) for one in each}
    if parameters.vararg:
        rest = module.text(parameters.vararg.annotation)
        types[parameters.vararg.arg] = f"tuple[{rest}, ...]"
    return types
