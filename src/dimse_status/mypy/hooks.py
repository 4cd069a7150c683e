"""Which hook of mypy calls what."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import Any

from mypy.nodes import SymbolNode, TypeAlias, TypeInfo
from mypy.options import Options
from mypy.plugin import (
    AnalyzeTypeContext,
    AttributeContext,
    ClassDefContext,
    FunctionContext,
    FunctionSigContext,
    MethodContext,
    MethodSigContext,
    Plugin,
    ReportConfigContext,
)
from mypy.types import FunctionLike, Instance, Type, get_proper_type
from typing_extensions import override

from dimse_status import model
from dimse_status.mypy.argument_note import note_arguments
from dimse_status.mypy.call import CALL_CHECKS, check_enum_call
from dimse_status.mypy.class_body import check_class_body
from dimse_status.mypy.comparison import check_comparison, is_comparison
from dimse_status.mypy.field_check import FUNCTION_FIELDS, METHOD_FIELDS
from dimse_status.mypy.member_type import (
    MEMBER,
    RETURN_TYPES,
    member_type_of_enum_call,
    member_type_of_info,
)
from dimse_status.mypy.module_notes import ModuleNotes
from dimse_status.mypy.runtime_enum import is_checked_enum, is_status_enum
from dimse_status.mypy.stray_integer import mentions_status

__all__ = ["DimseStatusPlugin"]


class DimseStatusPlugin(Plugin):
    """Asks this package what the program that mypy reads would be told at run time."""

    def __init__(self, options: Options) -> None:
        super().__init__(options)
        self._notes = ModuleNotes()

    @override
    def report_config_data(self, ctx: ReportConfigContext) -> Any:
        # What mypy has cached holds for the tables by which it was checked.
        return self._digest

    @cached_property
    def _digest(self) -> str:
        digest = hashlib.sha256()
        for source in sorted(Path(model.__file__).parents[1].rglob("*.py")):
            digest.update(source.read_bytes())
        return digest.hexdigest()

    @override
    def get_base_class_hook(self, fullname: str) -> Callable[[ClassDefContext], None] | None:
        info = self._class(fullname)
        return check_class_body if info is not None and is_status_enum(info) else None

    @override
    def get_type_analyze_hook(self, fullname: str) -> Callable[[AnalyzeTypeContext], Type] | None:
        if not self._notes.is_wanted:
            return None
        symbol = self.lookup_fully_qualified(fullname)
        node = symbol.node if symbol is not None else None
        if isinstance(node, TypeAlias):
            return self._notes.see if mentions_status(node.target) else None
        return self._notes.see if isinstance(node, TypeInfo) and is_status_enum(node) else None

    @override
    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None:
        check, check_fields = CALL_CHECKS.get(fullname), FUNCTION_FIELDS.get(fullname)
        if check is None and check_fields is None:
            info = self._class(fullname)
            return check_enum_call(info) if info is not None and is_checked_enum(info) else None

        def check_all(context: FunctionSigContext) -> FunctionLike:
            if check_fields is not None:
                check_fields(context)
            return context.default_signature if check is None else check(context)

        return check_all

    @override
    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        find = RETURN_TYPES.get(fullname)
        if find is not None:
            return find
        node = self._node(fullname)
        if isinstance(node, TypeInfo) and is_checked_enum(node):
            return member_type_of_enum_call(node)
        return note_arguments(node)

    @override
    def get_method_signature_hook(
        self, fullname: str
    ) -> Callable[[MethodSigContext], FunctionLike] | None:
        owner, _, method = fullname.rpartition(".")
        if method != "to_dataset":
            return None
        info = self._class(owner)
        bases = [base.fullname for base in info.mro] if info is not None else []
        check_fields = next((METHOD_FIELDS[one] for one in bases if one in METHOD_FIELDS), None)
        if check_fields is None:
            return None

        def check(context: MethodSigContext) -> FunctionLike:
            check_fields(context)
            return context.default_signature

        return check

    @override
    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        owner, _, method = fullname.rpartition(".")
        info = self._class(owner)
        if is_comparison(owner, method, info):
            return check_comparison
        symbol = info.get(method) if info is not None else None
        return note_arguments(symbol.node) if symbol is not None else None

    @override
    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None:
        return member_type_of_info if fullname == MEMBER else None

    def _class(self, fullname: str) -> TypeInfo | None:
        node = self._node(fullname)
        return node if isinstance(node, TypeInfo) else None

    def _node(self, fullname: str) -> SymbolNode | None:
        symbol = self.lookup_fully_qualified(fullname)
        node = symbol.node if symbol is not None else None
        if isinstance(node, TypeAlias):
            target = get_proper_type(node.target)
            return target.type if isinstance(target, Instance) else None
        return node
