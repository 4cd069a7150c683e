"""Which hook of mypy calls what; what is called is loaded when it is.

A run in which nothing of this package is checked anew loads this module and `kinds` alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import Any, Final

from mypy.nodes import SymbolNode, TypeAlias, TypeInfo, Var
from mypy.plugin import Plugin, ReportConfigContext
from mypy.types import Instance, get_proper_type
from typing_extensions import override

from dimse_status import model
from dimse_status.mypy.kinds import PACKAGE, enums_in, is_status_enum, is_word_enum

__all__ = ["DimseStatusPlugin"]

_ROOMS: Final = ("", "implementations", "model", "mypy", "services")
_CONTAINERS: Final = ("builtins.tuple", "builtins.list", "builtins.set", "typing.Container")
_PLAIN: Final = ("builtins.int", "builtins.str")

Hook = Callable[[Any], Any]


class DimseStatusPlugin(Plugin):
    """Asks this package what the program that mypy reads would be told at run time."""

    @override
    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        # What mypy has cached holds for the tables by which it was checked.
        return self._digest

    @cached_property
    def _digest(self) -> str:
        digest = hashlib.sha256()
        root = Path(model.__file__).parents[1]
        for source in sorted(path for room in _ROOMS for path in (root / room).glob("*.py")):
            digest.update(source.read_bytes())
        return digest.hexdigest()

    @override
    def get_base_class_hook(self, fullname: str) -> Hook | None:
        info = self._class(fullname)
        is_ours = info is not None and is_status_enum(info)
        return _calling("class_body", "check_class_body") if is_ours else None

    @override
    def get_function_hook(self, fullname: str) -> Hook | None:
        if fullname == "builtins.bool":
            return _calling("uses", "after_truth")
        info = self._class(fullname)
        is_ours = fullname.startswith(f"{PACKAGE}.")
        if info is not None and info.is_enum and (is_ours or is_status_enum(info)):
            return _calling("calls", "after_enum_call", info)
        return _calling("calls", "after_call", fullname) if is_ours else None

    @override
    def get_method_hook(self, fullname: str) -> Hook | None:
        owner, _, method = fullname.rpartition(".")
        info = self._class(owner)
        is_compared = method == "__contains__" and owner in _CONTAINERS
        if method in {"__eq__", "__ne__"}:
            is_ours = info is not None and (is_status_enum(info) or is_word_enum(info))
            is_compared = is_ours or owner in _PLAIN
        if is_compared:
            return _calling("uses", "after_comparison")
        is_ours = fullname.startswith(f"{PACKAGE}.") or (info is not None and is_status_enum(info))
        return _calling("calls", "after_call", fullname) if is_ours else None

    @override
    def get_attribute_hook(self, fullname: str) -> Hook | None:
        is_wanted = fullname.startswith(f"{PACKAGE}.") or fullname.endswith((".value", ".code"))
        if not is_wanted:
            symbol = self.lookup_fully_qualified(fullname)
            node = symbol.node if symbol is not None else None
            is_wanted = (
                isinstance(node, Var) and node.type is not None and bool(enums_in(node.type))
            )
        return _calling("uses", "after_attribute", fullname) if is_wanted else None

    @override
    def get_class_attribute_hook(self, fullname: str) -> Hook | None:
        is_ours = fullname.startswith(f"{PACKAGE}.")
        return _calling("uses", "after_attribute", fullname) if is_ours else None

    def _class(self, fullname: str) -> TypeInfo | None:
        symbol = self.lookup_fully_qualified(fullname)
        node: SymbolNode | None = symbol.node if symbol is not None else None
        if isinstance(node, TypeAlias):
            target = get_proper_type(node.target)
            node = target.type if isinstance(target, Instance) else None
        return node if isinstance(node, TypeInfo) else None


def _calling(module: str, function: str, *bound: Any) -> Hook:
    """Return a hook that loads a module of this package, and calls a function of it."""

    def hook(context: Any) -> Any:
        found = getattr(import_module(f"{__package__}.{module}"), function)
        return found(*bound, context)

    return hook
