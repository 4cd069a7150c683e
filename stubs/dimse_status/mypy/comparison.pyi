# Generated from src/dimse_status/mypy/comparison.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Comparisons of a status or a category with a literal that it can never equal."""

from mypy.nodes import Expression, TypeInfo
from mypy.plugin import CheckerPluginInterface, MethodContext
from mypy.types import Type

__all__ = ["check_comparison", "is_comparison", "report_never_true"]

def is_comparison(owner: str, method: str, info: TypeInfo | None) -> bool:
    """Whether mypy checks a comparison with a status or a category by this method."""

def check_comparison(context: MethodContext) -> Type:
    """Report each literal that the other side can never equal."""

def report_never_true(api: CheckerPluginInterface, problem: str, literal: Expression) -> None:
    """Report in spite of mypy, which tries a comparison one way and then the other.

    It would take the report for a sign that it is to be tried another way, and hide it. Where
    there is no telling mypy so, nothing is reported.
    """
