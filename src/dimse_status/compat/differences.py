"""Where the answers of `dimse_status.compat` are not those of `pynetdicom.status`, and why.

The differences are found by asking both, so pynetdicom has to be installed. The reasons are what
a program cannot find.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from dimse_status import compat
from dimse_status.model.category import HIGHEST_CODE

__all__ = ["CONVENTION", "REASONS", "WORDING", "Answer", "Difference", "differences"]

Answer: TypeAlias = tuple[str, str] | str | None
"""Category and meaning; the category alone, of `code_to_category`; None for no such code."""

CONVENTION = (
    "PS3.7 Annex C makes each code of 01xx and 02xx a Failure, but for 0107 and 0116; pynetdicom"
    " knows only those that have a name"
)
WORDING = "the words of the standard: the same meaning, spelled or abbreviated in another way"
_NO_MEANING = "pynetdicom gives no meaning"
_IDENTIFIER = (
    "the tables of PS3.4 say Data Set; it is the Identifier of the query, as pynetdicom says"
)
_SHORTENED = "pynetdicom shortens the meaning"
_UNKNOWN = "pynetdicom does not know the code"
_NEARLY = "the words of the standard, from which those of pynetdicom differ a little"

REASONS: Mapping[tuple[str, int], str] = {
    ("", 0x0000): _NO_MEANING,
    ("", 0x0107): "renamed in 2024d by CP-2384: it is a Warning, not an error",
    ("", 0x0111): "pynetdicom's is a slip of the pen",
    ("", 0x0117): "PS3.7 C.5.12 speaks of a SOP Instance",
    ("", 0x0123): "PS3.7 C.5.24 speaks of the Action Type",
    ("", 0xFE00): _NO_MEANING,
    ("STORAGE_SERVICE_CLASS_STATUS", 0xB006): _NEARLY,
    ("QR_FIND_SERVICE_CLASS_STATUS", 0xA900): _IDENTIFIER,
    ("QR_FIND_SERVICE_CLASS_STATUS", 0xFF00): _SHORTENED,
    ("QR_FIND_SERVICE_CLASS_STATUS", 0xFF01): _SHORTENED,
    ("QR_MOVE_SERVICE_CLASS_STATUS", 0xA900): _IDENTIFIER,
    ("QR_MOVE_SERVICE_CLASS_STATUS", 0xB000): _NEARLY,
    ("QR_GET_SERVICE_CLASS_STATUS", 0xA900): _IDENTIFIER,
    ("MODALITY_WORKLIST_SERVICE_CLASS_STATUS", 0xA900): _IDENTIFIER,
    ("RELEVANT_PATIENT_SERVICE_CLASS_STATUS", 0xA900): _IDENTIFIER,
    ("PRINT_JOB_MANAGEMENT_SERVICE_CLASS_STATUS", 0xB605): _NEARLY,
    ("STORAGE_MANAGEMENT_SERVICE_CLASS_STATUS", 0x0212): (
        "PS3.4 Table KK.2.2.3-1 says more of it than PS3.7"
    ),
    ("STORAGE_MANAGEMENT_SERVICE_CLASS_STATUS", 0xB010): (
        "the name of 0107 in it was changed with 0107"
    ),
    ("APPLICATION_EVENT_LOGGING_SERVICE_CLASS_STATUS", 0xC10E): (
        "the sentence of PS3.4 Table P.3-3 as it stands there, garbled"
    ),
    ("UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS", 0xA900): _IDENTIFIER,
    ("UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS", 0xC314): _NEARLY,
    ("UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS", 0xFF00): _NEARLY,
    ("UNIFIED_PROCEDURE_STEP_SERVICE_CLASS_STATUS", 0xFF01): (
        "pynetdicom leaves out that it is a warning"
    ),
    ("RT_MACHINE_VERIFICATION_SERVICE_CLASS_STATUS", 0xC112): (
        "PS3.4 DD.3.2 does not call it No such Object Instance, which is 0112"
    ),
}
"""Reasons by table and code; an empty table stands for each that has none of its own."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A run of codes to which pynetdicom gives one answer, and this package another.

    Parameters
    ----------
    name
        The table, or ``"code_to_category"``.
    low, high
        The first and the last code.
    pynetdicom, standard
        The answers: pynetdicom's, and the one given here.
    reason
        Why; empty if nobody knows, which is a mistake in this package.
    """

    name: str
    low: int
    high: int
    pynetdicom: Answer
    standard: Answer
    reason: str


def differences() -> tuple[Difference, ...]:
    """Compare each table and `code_to_category` with those of pynetdicom, for all 65,536 codes.

    Returns
    -------
    tuple of Difference
        By table, in the order of the codes.

    Raises
    ------
    ImportError
        If pynetdicom is not installed.
    """
    from pynetdicom import status  # noqa: PLC0415 - the package works without it

    found = list(_compared("code_to_category", status.code_to_category, compat.code_to_category))
    for name, table in vars(compat).items():
        if isinstance(table, compat.StatusDict):
            found += _compared(name, getattr(status, name).get, table.get)
    return tuple(found)


def _compared(
    name: str, theirs: Callable[[int], Answer], ours: Callable[[int], Answer]
) -> Iterator[Difference]:
    def answers(code: int) -> tuple[Answer, Answer, str]:
        before, now = theirs(code), ours(code)
        return before, now, "" if before == now else _reason(name, code, before, now)

    codes: Iterable[int] = range(HIGHEST_CODE + 1)
    for (before, now, reason), run in groupby(codes, answers):
        if before != now:
            low, *others = run
            yield Difference(name, low, others[-1] if others else low, before, now, reason)


def _reason(name: str, code: int, before: Answer, now: Answer) -> str:
    stated = REASONS.get((name, code)) or REASONS.get(("", code))
    if stated is not None:
        return stated
    if name == "code_to_category":
        return CONVENTION if 0x0100 <= code <= 0x02FF else ""
    if before is None:
        return _UNKNOWN
    if not isinstance(before, tuple) or not isinstance(now, tuple) or before[0] != now[0]:
        return ""
    return WORDING if _bare(before[1]) == _bare(now[1]) else ""


_SPELLINGS = (
    (r"^(refused|error|failed)\b", ""),
    (r"n't\b", " not"),
    (r"is(e|ed|ation)\b", r"iz\1"),
    (r"[^a-z0-9]", ""),
)


def _bare(meaning: str) -> str:
    """Leave of `meaning` what does not depend on spelling, so that two can be compared."""
    bare = meaning.lower()
    for pattern, replacement in _SPELLINGS:
        bare = re.sub(pattern, replacement, bare)
    return bare
