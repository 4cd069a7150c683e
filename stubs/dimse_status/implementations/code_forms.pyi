# Generated from src/dimse_status/implementations/code_forms.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The forms in which people write status codes: ``A711H``, ``0110``, ``A7xx``, ``A700-A7FF``."""

__all__ = ["form_to_write", "read_form"]

def read_form(text: str) -> tuple[int, int] | None:
    """Return the first and the last code that a hexadecimal text stands for; None, if for none."""

def form_to_write(value: object) -> str:
    """Say how to write a code that was written as `value`; nothing, if that is no code."""
