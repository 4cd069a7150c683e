# Generated from src/dimse_status/model/error_comment.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Error Comment (0000,0902): what text can be sent in it, and how to make any text fit.

Nothing here looks at more of a text than its first `_WINDOW` characters, whatever its length.
"""

from typing import Final

__all__ = ["ERROR_COMMENT_LENGTH", "check_error_comment", "fit_error_comment"]
ERROR_COMMENT_LENGTH: Final = 64
"""The most characters that an Error Comment holds: its VR is LO (PS3.5 Table 6.2-1)."""

def check_error_comment(text: str) -> None:
    """Make sure that `text` can be sent as an Error Comment.

    Raises
    ------
    ErrorCommentError
        If it is longer than 64 characters, or holds a backslash, a control character, or a
        character outside the default repertoire (PS3.5 Table 6.2-1; PS3.7 C.4.1).
    """

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
