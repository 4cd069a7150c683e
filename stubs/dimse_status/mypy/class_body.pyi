# Generated from src/dimse_status/mypy/class_body.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The codes in the body of an enum of an implementation."""

from mypy.plugin import ClassDefContext

__all__ = ["check_class_body"]

def check_class_body(context: ClassDefContext) -> None:
    """Report each code of an enum that `StatusCode` would refuse when Python creates the class."""
