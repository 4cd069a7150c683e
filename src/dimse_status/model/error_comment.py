"""Error Comment (0000,0902): what text can be sent in it, and how to make any text fit.

Nothing here looks at more of a text than its first `_WINDOW` characters, whatever its length.
"""

# ruff: noqa: RUF001 - the table below is of signs that look like others

from __future__ import annotations

import unicodedata

from dimse_status.model.errors import ErrorCommentError

__all__ = ["ERROR_COMMENT_LENGTH", "check_error_comment", "fit_error_comment"]

ERROR_COMMENT_LENGTH = 64
"""The most characters that an Error Comment holds: its VR is LO (PS3.5 Table 6.2-1)."""

_CUT = "..."
_WINDOW = 1024
_NOTHING_LEFT = "(text that is not in the default character repertoire)"

# What decomposition does not reach: joined letters, letters with a stroke through them that have
# no "WITH STROKE" in their names, and the signs that typography has for those of ISO IR 6.
_REPLACEMENTS = str.maketrans(
    {
        "\\": "/",
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "þ": "th", "Þ": "Th",
        "ð": "d", "Ð": "D", "ı": "i", "ȷ": "j", "ĸ": "k", "ŋ": "ng", "Ŋ": "NG", "ə": "e", "Ə": "E",
        "×": "x", "÷": "/", "−": "-", "⁄": "/", "∕": "/", "€": "EUR", "°": " deg ", "µ": "u",
        "μ": "u", "•": "*", "·": ".", "←": "<-", "→": "->", "≤": "<=", "≥": ">=", "≠": "!=",
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "′": "'", "ʼ": "'", "´": "'",
        "“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "″": '"',
    }
)  # fmt: skip


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
    start = text[:_WINDOW]
    if not _is_plain(start):
        at, character = next((at, one) for at, one in enumerate(start) if not _is_plain(one))
        raise ErrorCommentError(
            text,
            f"an error comment cannot hold {_problem_with(character)}"
            f" (at position {at} of {start!r:.90})",
        )
    if len(text) > ERROR_COMMENT_LENGTH:
        raise ErrorCommentError(
            text,
            f"an error comment holds at most {ERROR_COMMENT_LENGTH} characters, got {len(text)}",
        )


def fit_error_comment(text: str) -> str:
    r"""Make `text` fit into an Error Comment (0000,0902).

    For a place where failing to report a failure would be worse than reporting it shortly. A
    text that fits is returned as it is. Otherwise letters lose their accents and strokes, joined
    letters come apart, dashes and quotation marks become plain, a backslash becomes a slash, each
    run of white space and control characters becomes one space, whatever else is outside the
    default repertoire becomes ``?``, and what goes beyond 64 characters is cut off and marked with
    ``...``. Where this leaves no letter and no digit, the result says so in English. Only the
    first 1024 characters are looked at.

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
    whole = str(text)
    if len(whole) <= ERROR_COMMENT_LENGTH and _is_plain(whole):
        return whole
    start = whole[:_WINDOW]
    fitted = " ".join("".join(map(_plain, start)).split())
    if fitted.count("?") > start.count("?") and not any(map(str.isalnum, fitted)):
        return _NOTHING_LEFT
    if len(fitted) <= ERROR_COMMENT_LENGTH and len(whole) <= _WINDOW:
        return fitted
    return fitted[: ERROR_COMMENT_LENGTH - len(_CUT)] + _CUT


def _plain(character: str) -> str:
    """Return the nearest text of ISO IR 6 to one character: often one, sometimes none or more."""
    if _is_plain(character) or ord(character) in _REPLACEMENTS:
        return character.translate(_REPLACEMENTS)
    return "".join(map(_plain_part, unicodedata.normalize("NFKD", character)))


def _plain_part(character: str) -> str:
    if _is_plain(character) or ord(character) in _REPLACEMENTS:
        return character.translate(_REPLACEMENTS)
    match unicodedata.category(character):
        case "Mn" | "Me" | "Cf":  # an accent, or what only directs how the text is laid out
            return ""
        case "Pd":
            return "-"
        case "Cc" | "Zs" | "Zl" | "Zp":
            return " "
        case _:
            return _without_stroke(character)


def _without_stroke(character: str) -> str:
    """Return the letter that Unicode names before the word "with", as in L WITH STROKE."""
    match unicodedata.name(character, "").split():
        case ["LATIN", size, "LETTER", letter, "WITH", *_] if len(letter) == 1:
            return letter.lower() if size == "SMALL" else letter
        case _:
            return "?"
