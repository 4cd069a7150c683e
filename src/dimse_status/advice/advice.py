"""What an advice says, and how it is shown. Knows no entry and no code."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from dimse_status.model.reference import Reference

__all__ = ["Advice", "Basis", "Retry", "Source", "Turn"]

_LABEL = 10
_NARROWEST = 40
_STANDARD = r"PS3\.(\d+) ([A-Z0-9][\w.]*)"
_REPOSITORY = r"([\w.-]+/[\w.-]+)@([0-9a-f]+) "


class Turn(StrEnum):
    """Who can do something about it."""

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
        place = re.match(_STANDARD, self.where)
        if place is not None:
            return Reference(int(place[1]), place[2]).url
        code = re.match(_REPOSITORY, self.where)
        return f"https://github.com/{code[1]}/tree/{code[2]}" if code is not None else self.where


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
        room = max(width, _NARROWEST) - _LABEL
        bounded = ", bounded" if self.retry is Retry.LATER else ""
        turn = f"{self.turn}'s turn; retry: {self.retry}{bounded}"
        with_note = f"{turn}; {self.retry_note}"
        if self.retry_note and len(with_note) <= room:
            turn = with_note
        rows = (
            ("advice", turn),
            ("  now", self.state),
            ("  first", self.check[0]),
            ("  basis", f"this project's judgement ({self.basis})"),
        )
        return [f"{label:{_LABEL}}{_cut(text, room)}" for label, text in rows]

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
        import textwrap  # noqa: PLC0415 - it is slow, and only what is shown needs it

        rows: tuple[tuple[str, Sequence[str]], ...] = (
            ("retry", (self.retry_note,) if self.retry_note else ()),
            ("causes", self.causes),
            ("then", self.check[1:]),
            ("peers", [f"{name}: {text}" for name, text in self.peers]),
            ("sources", [f"{one.where}: {one.says}" for one in self.sources]),
        )
        return [
            line
            for label, texts in rows
            for number, text in enumerate(texts)
            for line in textwrap.wrap(
                text,
                max(width, _NARROWEST),
                initial_indent=f"{'' if number else '  ' + label:{_LABEL}}",
                subsequent_indent=" " * (_LABEL + 2),
                break_long_words=False,
                break_on_hyphens=False,
            )
        ]

    def to_dict(self) -> dict[str, Any]:
        """Return all of it as plain values, ready for JSON."""
        return {
            "turn": str(self.turn),
            "retry": str(self.retry),
            "retry_note": self.retry_note,
            "state": self.state,
            "check": list(self.check),
            "causes": list(self.causes),
            "peers": dict(self.peers),
            "basis": str(self.basis),
            "sources": [
                {"where": one.where, "says": one.says, "url": one.url} for one in self.sources
            ],
        }


def _cut(text: str, room: int) -> str:
    if len(text) <= room:
        return text
    import textwrap  # noqa: PLC0415 - as above

    return textwrap.shorten(text, room, placeholder="...")
