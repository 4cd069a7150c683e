# Generated from src/dimse_status/handlers/shown.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What a handler gave or raised, as it can be written to a log: on one line, visible, cut.

It is not trusted: an exception may have been given a peer's text, and its ``__str__`` may fail.
"""

__all__ = ["loggable", "shown", "text_of"]

def shown(value: object, limit: int = 90) -> str:
    """Return the type of `value` and the value, for a message."""

def text_of(error: BaseException) -> str:
    """Return what `error` says, or the name of its type."""

def loggable(error: BaseException, most_causes: int = ...) -> BaseException:
    """Return `error`, or in place of one whose text cannot be shown one of the same name that can.

    A traceback repeats the texts of an exception and of its causes as they are; pynetdicom, which
    logs what ends an operation, aborts the association if it cannot.
    """
