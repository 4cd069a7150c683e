# Generated from src/dimse_status/mypy/comparison.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Comparisons of a status or a category with a literal that it can never equal."""

from mypy.nodes import TypeInfo
from mypy.plugin import MethodContext
from mypy.types import Type

__all__ = ["check_comparison", "is_comparison"]

def is_comparison(owner: str, method: str, info: TypeInfo | None) -> bool:
    """Whether mypy checks a comparison with a status or a category by this method."""

def check_comparison(context: MethodContext) -> Type:
    """Report each literal that the other side can never equal."""
