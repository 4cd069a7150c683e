"""Find codes by words: of the standard, of toolkits' names, of vendors' texts, of Failure Reasons.

A phrase is found if each word that is asked for is one of its words, or begins one. What has no
other word comes before what says more; what the standard says before what toolkits print for it,
then reasons and what implementations mean by a code; a range before the codes in it; the shorter
first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from dimse_status.failure_reason import REASON_SETS
from dimse_status.implementations.pynetdicom import PYNETDICOM
from dimse_status.implementations.tables import TABLES
from dimse_status.model.category import category_of
from dimse_status.model.errors import closest_of
from dimse_status.model.operation import Operation
from dimse_status.model.table import StatusRange
from dimse_status.services import SERVICE_CLASSES

__all__ = ["Phrase", "nearest_word", "phrases_with", "words_of"]

_MOST_CHARACTERS = 4000
_FEWEST_LETTERS = 3
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", re.ASCII)
_STANDARD, _PRINTED, _REASON, _PRODUCT = range(4)
_KINDS = ("standard", "printed", "reason", "implementation")
# The kind of status, which a meaning may begin with, is not what sets it apart.
_LEADING = frozenset({"refused", "failed", "failure", "error", "warning", "cancel", "status"})


class Phrase(NamedTuple):
    """A text that stands for a code or a range.

    Parameters
    ----------
    text
        What it is found by.
    low, high
        The first and the last code.
    kind
        Whose text it is: an index of the kinds.
    operations
        The operations in which it is used; empty for any.
    whose
        The implementation that prints or sends it, or the attribute of a reason; or empty.
    meaning
        What to show, if that is another text than the one that it is found by.
    """

    text: str
    low: int
    high: int
    kind: int
    operations: tuple[Operation, ...] = ()
    whose: str = ""
    meaning: str = ""

    @property
    def pattern(self) -> str:
        """The code or range: ``A702``, ``A7xx``."""
        if self.low == self.high:
            return f"{self.low:04X}"
        return StatusRange(self.low, self.high, self.text).pattern

    @property
    def is_meant(self) -> bool:
        """Whether it is no text of the standard or of a toolkit, but what a product means."""
        return self.kind == _PRODUCT

    @property
    def where(self) -> str:
        """Who says so, and in which operations."""
        operations = ", ".join(self.operations) if len(self.operations) <= 4 else ""
        return ", ".join(filter(None, (self.whose, operations)))

    def to_dict(self) -> dict[str, Any]:
        """Return the plain form, of what JSON has."""
        return {
            "pattern": self.pattern,
            "low": self.low,
            "high": self.high,
            "category": str(category_of(self.low)),
            "text": self.text,
            "meaning": self.meaning or self.text,
            "kind": _KINDS[self.kind],
            "whose": self.whose or None,
            "operations": list(map(str, self.operations)),
        }


def phrases_with(text: str) -> list[tuple[Phrase, bool]]:
    """Return for each code or range the best phrase with all words of `text`, the best first.

    Beside each is whether it has no other word.
    """
    asked = set(words_of(text))
    ranked: list[tuple[Any, ...]] = []
    for place, (phrase, words) in enumerate(_phrases()) if asked else ():
        if all(any(_begins(word, one) for word in words) for one in asked):
            more = len(words - asked - _LEADING)
            rank = (more > 0, phrase.kind, more, phrase.low == phrase.high, len(phrase.text))
            ranked.append((*rank, place, phrase))
    found: dict[tuple[int, int, bool], tuple[Phrase, bool]] = {}
    for says_more, *_, phrase in sorted(ranked):
        key = (phrase.low, phrase.high, phrase.kind == _REASON)
        found.setdefault(key, (phrase, not says_more))
    return list(found.values())


def nearest_word(text: str) -> str:
    """Return ``"; did you mean 'this'?"`` for the first word that no phrase has; or nothing."""
    known = {word for _, words in _phrases() for word in words}
    wrong = (one for one in words_of(text) if not any(_begins(word, one) for word in known))
    return closest_of(next(wrong, ""), sorted(known))


def _begins(word: str, asked: str) -> bool:
    return word == asked or (len(asked) >= _FEWEST_LETTERS and word.startswith(asked))


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters; ``OutOfResources`` has three."""
    return tuple(word.lower() for word in _WORD.findall(text[:_MOST_CHARACTERS]))


@cache
def _phrases() -> tuple[tuple[Phrase, frozenset[str]], ...]:
    found = dict.fromkeys((*_of_standard(), *_of_reasons(), *_of_implementations()))
    return tuple((one, frozenset(words_of(one.text))) for one in found)


def _of_standard() -> Iterator[Phrase]:
    holders: dict[tuple[str, int, int], dict[Operation, None]] = {}
    names: dict[tuple[str, int], str] = {}
    for service in SERVICE_CLASSES:
        for holder in (*service.ranges, *service.statuses):
            is_range = isinstance(holder, StatusRange)
            low, high = (holder.low, holder.high) if is_range else (holder.code, holder.code)
            for usage in holder.usages:
                places = holders.setdefault((usage.meaning, low, high), {})
                places[usage.operation] = None
                if not is_range:
                    names.setdefault((holder.name, low), usage.meaning)
    for (meaning, low, high), places in holders.items():
        operations = tuple(one for one in Operation if one in places)
        yield Phrase(meaning, low, high, _STANDARD, operations)
    for (name, code), meaning in names.items():
        operations = tuple(one for one in Operation if one in holders[meaning, code, code])
        yield Phrase(name, code, code, _STANDARD, operations, "", meaning)


def _of_reasons() -> Iterator[Phrase]:
    for one in REASON_SETS:
        for member in one.reasons:
            yield Phrase(member.meaning, member.code, member.code, _REASON, (), one.attribute)


def _of_implementations() -> Iterator[Phrase]:
    for one in (PYNETDICOM, *TABLES):
        for said in one.printed:
            yield Phrase(said.text, said.code, said.last, _PRINTED, said.operations, one.name)
        for used in one.codes:
            for text in filter(None, (used.name, used.meaning)):
                place = (used.code, used.last, _PRODUCT, used.all_operations, one.name)
                yield Phrase(text, *place, used.meaning)
        for reason in one.reasons:
            whose = f"{one.name}, {'Warning' if reason.warning else 'Failure'} Reason"
            yield Phrase(reason.meaning, reason.code, reason.code, _REASON, (), whose)
