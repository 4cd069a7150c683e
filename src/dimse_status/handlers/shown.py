"""What a handler gave or raised, as it can be written to a log: on one line, visible, cut.

It is not trusted: an exception may have been given a peer's text, and its ``__str__`` may fail.
"""

from __future__ import annotations

from pydicom.dataset import Dataset

from dimse_status.model.errors import escaped

__all__ = ["loggable", "shown", "text_of"]

_LONGEST_TEXT = 500
_MOST_CAUSES = 5


def shown(value: object, limit: int = 90) -> str:
    """Return the type of `value` and the value, for a message."""
    kind = type(value).__name__
    if value is None or isinstance(value, Dataset):
        return "None" if value is None else f"{kind if len(value) else f'an empty {kind}'}"
    try:
        return escaped(f"{kind} {value!r}", limit)
    except Exception:  # noqa: BLE001 - it is not ours
        return escaped(kind, limit)


def text_of(error: BaseException) -> str:
    """Return what `error` says, or the name of its type."""
    return _said_by(error) or type(error).__name__


def _said_by(error: BaseException) -> str | None:
    try:
        return str(error)
    except Exception:  # noqa: BLE001 - it is not ours
        return None


def loggable(error: BaseException, most_causes: int = _MOST_CAUSES) -> BaseException:
    """Return `error`, or in place of one whose text cannot be shown one of the same name that can.

    A traceback repeats the texts of an exception and of its causes as they are; pynetdicom, which
    logs what ends an operation, aborts the association if it cannot.
    """
    said = escaped(text_of(error), _LONGEST_TEXT)
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    below = loggable(cause, most_causes - 1) if cause is not None and most_causes else None
    plain = not hasattr(error, "__notes__") and not isinstance(error, BaseExceptionGroup)
    if _said_by(error) in ("", said) and below is cause and plain:
        return error
    kind = type(error)
    stand_in: BaseException = type(kind.__name__, (Exception,), {"__module__": kind.__module__})(
        said
    )
    stand_in.__cause__ = below
    return stand_in.with_traceback(error.__traceback__)
