# Generated from src/dimse_status/mypy/hooks.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Which hook of mypy calls what."""

from collections.abc import Callable
from typing import Any

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
from mypy.types import FunctionLike, Type
from typing_extensions import override

__all__ = ["DimseStatusPlugin"]

class DimseStatusPlugin(Plugin):
    """Asks this package what the program that mypy reads would be told at run time."""
    def __init__(self, options: Options) -> None: ...
    @override
    def report_config_data(self, ctx: ReportConfigContext) -> Any: ...
    @override
    def get_base_class_hook(self, fullname: str) -> Callable[[ClassDefContext], None] | None: ...
    @override
    def get_type_analyze_hook(
        self, fullname: str
    ) -> Callable[[AnalyzeTypeContext], Type] | None: ...
    @override
    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None: ...
    @override
    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None: ...
    @override
    def get_method_signature_hook(
        self, fullname: str
    ) -> Callable[[MethodSigContext], FunctionLike] | None: ...
    @override
    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None: ...
    @override
    def get_attribute_hook(self, fullname: str) -> Callable[[AttributeContext], Type] | None: ...
