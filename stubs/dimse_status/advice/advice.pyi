# Generated from src/dimse_status/advice/advice.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What an advice says, and how it is shown. Knows no entry and no code."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Literal

__all__ = ["Advice", "Basis", "Retry", "Source", "Turn"]

class Turn(StrEnum):
    """Who can do something about it."""

    _value_: Literal[  # pyright: ignore[reportIncompatibleVariableOverride]
        "requester", "responder", "configuration", "nobody"
    ]
    REQUESTER = "requester"
    """Whoever sent the request: its data or its program."""
    RESPONDER = "responder"
    """Whoever answered, or what stands behind it: its disk, its database, its program."""
    CONFIGURATION = "configuration"
    """Whoever keeps the AE titles, ports, rights and SOP classes on either side."""
    NOBODY = "nobody"
    """Nothing is wrong, or nothing can be done."""

class Retry(StrEnum):
    """What comes of sending the request again."""

    _value_: Literal[  # pyright: ignore[reportIncompatibleVariableOverride]
        "not needed", "no", "unchanged later", "after a change"
    ]
    NOT_NEEDED = "not needed"
    """It is done; a repeat changes nothing, or does it twice."""
    NO = "no"
    """The same request gets the same answer, for good."""
    LATER = "unchanged later"
    """The same request may pass later: a few times, with growing pauses, and an end."""
    AFTER_A_CHANGE = "after a change"
    """The same request fails until something is changed; `Turn` says by whom."""

class Basis(StrEnum):
    """What turn, retry and causes together rest on."""

    _value_: Literal[  # pyright: ignore[reportIncompatibleVariableOverride]
        "the standard's text", "several reports", "one report", "judgement alone"
    ]
    STANDARD = "the standard's text"
    REPORTS = "several reports"
    """At least two sources beside the standard: code of products, threads of their users."""
    REPORT = "one report"
    JUDGEMENT = "judgement alone"
    """The sources say what the code means, and the rest was concluded from that."""

@dataclass(frozen=True, slots=True)
class Source:
    """Where a part of an advice comes from.

    Parameters
    ----------
    where
        A place of the standard with the edition that was read, an address, or a file of a
        repository at a commit.
    says
        What is found there, in this project's words.
    """

    where: str
    says: str
    @property
    def url(self) -> str:
        """Where it can be read: a page of the current edition, an address, or a source tree."""

@dataclass(frozen=True, slots=True)
class Advice:
    """What to do about a status: this project's judgement, and nothing that DICOM says.

    Parameters
    ----------
    turn
        Who can do something about it.
    retry
        What comes of sending the request again.
    state
        What holds now, after the response.
    check
        What to look at, the first thing first; at least one.
    causes
        What is likely behind it, the likeliest first.
    basis
        How sure this is.
    sources
        What it rests on; at least one.
    retry_note
        A condition of the repeat; often empty.
    peers
        What differs by product: its name, and what it does.
    """

    turn: Turn
    retry: Retry
    state: str
    check: tuple[str, ...]
    causes: tuple[str, ...]
    basis: Basis
    sources: tuple[Source, ...]
    retry_note: str = ""
    peers: tuple[tuple[str, str], ...] = ()
    def lines(self, width: int = 80) -> list[str]:
        """Say the most important in four lines of at most `width` columns.

        Parameters
        ----------
        width
            The columns of a line; fewer than 40 are taken as 40. What does not fit ends in three
            dots, and a note on the retry is left out whole: `why` has all of it.

        Returns
        -------
        list of str
            Whose turn it is and whether to repeat; what holds now; what to check first; the basis.
        """
    def why(self, width: int = 80) -> list[str]:
        """Say the rest: the note on the retry, causes, further checks, products and sources.

        Parameters
        ----------
        width
            The columns of a line; fewer than 40 are taken as 40. An address is never broken.

        Returns
        -------
        list of str
            Lines, each paragraph under its label.
        """
    def to_dict(self) -> dict[str, Any]:
        """Return all of it as plain values, ready for JSON."""
