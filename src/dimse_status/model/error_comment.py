"""Error Comment (0000,0902): what text can be sent in it, and how to make any text fit."""

from __future__ import annotations

import unicodedata

from dimse_status.model.errors import ErrorCommentError

__all__ = ["ERROR_COMMENT_LENGTH", "check_error_comment", "fit_error_comment"]

ERROR_COMMENT_LENGTH = 64
"""The most characters that an Error Comment holds: its VR is LO (PS3.5 Table 6.2-1)."""

_CUT = "..."


def _is_plain(text: str) -> bool:
    """Whether `text` is of spaces and the graphic characters of ISO IR 6, but for a backslash."""
    return text.isascii() and text.isprintable() and "\\" not in text


def _problem_with(character: str) -> str:
    if character == "\\":
        return "a backslash, which separates values"
    if unicodedata.category(character) == "Cc":
        return f"the control character {character!r}"
    return f"{character!r}, which is outside the default character repertoire"


def check_error_comment(text: str) -> None:
    """Make sure that `text` can be sent as an Error Comment.

    Raises
    ------
    ErrorCommentError
        If it is longer than 64 characters, or holds a backslash, a control character, or a
        character outside the default repertoire (PS3.5 Table 6.2-1; PS3.7 C.4.1).
    """
    if not isinstance(text, str):
        kind = type(text).__name__
        raise ErrorCommentError(
            str(text), f"an error comment must be text, got {kind} {text!r:.60}"
        )
    if not _is_plain(text):
        at, character = next((at, one) for at, one in enumerate(text) if not _is_plain(one))
        raise ErrorCommentError(
            text,
            f"an error comment cannot hold {_problem_with(character)}"
            f" (at position {at} of {text!r:.90})",
        )
    if len(text) > ERROR_COMMENT_LENGTH:
        raise ErrorCommentError(
            text,
            f"an error comment holds at most {ERROR_COMMENT_LENGTH} characters, got {len(text)}",
        )


def fit_error_comment(text: str) -> str:
    r"""Make `text` fit into an Error Comment (0000,0902).

    For a place where failing to report a failure would be worse than reporting it shortly. A
    text that fits is returned as it is. Otherwise letters lose their accents, a backslash becomes
    a slash, each run of white space and control characters becomes one space, whatever else is
    outside the default repertoire becomes ``?``, and what goes beyond 64 characters is cut off
    and marked with ``...``.

    Parameters
    ----------
    text
        Any text.

    Returns
    -------
    str
        A text of at most 64 characters that `to_dataset` accepts.

    Examples
    --------
    >>> fit_error_comment("Kapazität erschöpft:\n\tD:\\images")
    'Kapazitat erschopft: D:/images'
    """
    try:
        check_error_comment(text)
    except ErrorCommentError:
        return _fitted(text)
    return text


def _fitted(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", str(text))
    letters = (one for one in decomposed if not unicodedata.combining(one))
    spaced = "".join(
        " " if one.isspace() or unicodedata.category(one) == "Cc" else one for one in letters
    )
    plain = "".join(
        one if _is_plain(one) else "?" for one in " ".join(spaced.split()).replace("\\", "/")
    )
    if len(plain) <= ERROR_COMMENT_LENGTH:
        return plain
    return plain[: ERROR_COMMENT_LENGTH - len(_CUT)] + _CUT
