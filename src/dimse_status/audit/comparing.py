"""Holding what an edition says against what the package says.

A table keeps its place if section and label are those that the package cites. Tables move, so it
is looked for by its label next, by its section, and at last by what it holds. What stands in a
section that the edition does not have, and was read in a later one, cannot be asked of it: that is
told apart, and is no difference.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from dimse_status.audit.docbook import Document, UnreadableFileError
from dimse_status.audit.facts import Group, Kind, Row, plain_name
from dimse_status.audit.known import found_in, known_groups, known_sop_classes
from dimse_status.audit.slips import slip_for

__all__ = ["Audit", "Change", "Confirmation", "Finding", "audit", "compare"]

_ALIKE = 0.5
_TABLES = {Kind.STATUS_TABLE, Kind.STATUS_LIST, Kind.SERVICE_GROUP, Kind.PARAMETERS}


class Change(StrEnum):
    """What became of a row."""

    NEW = "new"
    GONE = "gone"
    CHANGED = "changed"
    MOVED = "moved"
    WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Finding:
    """A difference between an edition and the package.

    Parameters
    ----------
    change, kind, section, table, subject
        What became of which row, and where.
    known, found
        What the package says, and what the edition says.
    edition
        The edition that the package follows there.
    reason
        Why it is known and no difference; empty for what is to be looked at.
    """

    change: Change
    kind: Kind
    section: str
    table: str
    subject: str
    known: str
    found: str
    edition: str | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Confirmation:
    """A reference of the package whose rows all stand in a later edition as they are known."""

    kind: Kind
    section: str
    table: str
    editions: tuple[str | None, ...]
    rows: int


@dataclass(frozen=True, slots=True)
class Audit:
    """What came out for one document.

    Parameters
    ----------
    document
        The document.
    compared
        How many rows of each kind it has.
    findings
        The differences, known slips and changes of wording included.
    later
        What it cannot be asked about, for the package has it from a later edition.
    confirmed
        What can be cited in its edition from now on.
    """

    document: Document
    compared: dict[Kind, int]
    findings: tuple[Finding, ...]
    later: tuple[Group, ...]
    confirmed: tuple[Confirmation, ...]

    @property
    def differences(self) -> tuple[Finding, ...]:
        """The facts that differ: neither known slips nor mere words."""
        return tuple(
            one for one in self.findings if not one.reason and one.change is not Change.WORDING
        )

    @property
    def slips(self) -> tuple[Finding, ...]:
        """What differs and is explained by the allow-list."""
        return tuple(one for one in self.findings if one.reason)

    @property
    def wording(self) -> tuple[Finding, ...]:
        """What is said in other words."""
        return tuple(
            one for one in self.findings if one.change is Change.WORDING and not one.reason
        )

    def is_superseded(self, finding: Finding) -> bool:
        """Whether the package follows a later edition there than the document's."""
        return finding.edition is not None and finding.edition > self.document.edition


def audit(document: Document) -> Audit:
    """Hold a document against the package.

    Raises
    ------
    UnreadableFileError
        If no status is in it, so that it cannot be the whole part.
    """
    found = found_in(document)
    essential = Kind.STATUS_TABLE if document.part == 4 else Kind.STATUS_LIST
    if not any(group.kind is essential for group in found):
        problem = f"has no {essential}: it is not the whole of PS3.{document.part}"
        raise UnreadableFileError(document.file, problem)
    return compare(document, found, known_groups(document.part))


def compare(document: Document, found: Iterable[Group], known: Iterable[Group]) -> Audit:
    """Hold what was `found` in a document against what is `known`."""
    compared: dict[Kind, int] = {}
    findings: list[Finding] = []
    confirmed: list[Confirmation] = []
    found, known = tuple(found), tuple(known)
    for group in found:
        compared[group.kind] = compared.get(group.kind, 0) + len(group.rows)
    pairs, unknown, missing = _paired(found, known)
    for there, here in pairs:
        differences = [_explained(document, one) for one in _differences(there, here)]
        findings += differences
        confirmed += _confirmed(document, here, differences)
    later = [group for group in missing if _is_later(document, group)]
    absent = [_gone(group, row) for group in missing if group not in later for row in group.rows]
    for group in unknown:
        edition = _base_edition(group.kind, known)
        absent += (_new(group, row, edition) for row in group.rows)
    findings += (_explained(document, one) for one in absent)
    return Audit(document, compared, tuple(findings), tuple(later), tuple(confirmed))


def _is_later(document: Document, group: Group) -> bool:
    editions = [row.edition for row in group.rows]
    return not document.has(group.section) and all(
        edition is None or edition > document.edition for edition in editions
    )


def _base_edition(kind: Kind, known: Iterable[Group]) -> str | None:
    """Return the edition in which everything of a kind was read."""
    editions = (row.edition for group in known if group.kind is kind for row in group.rows)
    return min((edition for edition in editions if edition is not None), default=None)


def _paired(
    found: tuple[Group, ...], known: tuple[Group, ...]
) -> tuple[list[tuple[Group, Group]], list[Group], list[Group]]:
    """Return which group is which, what is in no group known, and what was not found."""
    pairs: list[tuple[Group, Group]] = []
    unknown = [group for group in found if group.kind is not Kind.SOP_CLASSES]
    missing = list(known)
    for is_same in (_same_place, _same_label, _same_section):
        waiting, unknown = unknown, []
        for there in waiting:
            here = next((one for one in missing if is_same(there, one)), None)
            if here is None:
                unknown.append(there)
            else:
                pairs.append((there, here))
                missing.remove(here)
    pairs += ((group, _known_of(group)) for group in found if group.kind is Kind.SOP_CLASSES)
    new: list[Group] = []
    taken: list[Group] = []
    for there in unknown:
        here = _most_alike(there, missing)
        if here is None:
            new.append(there)
        else:
            # Two tables may have become one, so that it stays to be had.
            pairs.append((there, here))
            taken += [] if here in taken else [here]
    return pairs, new, [group for group in missing if group not in taken]


def _same_place(one: Group, other: Group) -> bool:
    return (one.kind, one.section, one.table) == (other.kind, other.section, other.table)


def _same_label(one: Group, other: Group) -> bool:
    return bool(one.table) and (one.kind, one.table) == (other.kind, other.table)


def _same_section(one: Group, other: Group) -> bool:
    same = (one.kind, one.section) == (other.kind, other.section)
    return same and _likeness(one, other) >= _ALIKE


def _most_alike(group: Group, others: Iterable[Group]) -> Group | None:
    movable = group.kind in _TABLES | {Kind.STATUS}
    alike = [one for one in others if movable and one.kind is group.kind]
    best = max(alike, key=lambda one: _likeness(group, one), default=None)
    return best if best is not None and _likeness(group, best) >= _ALIKE else None


def _likeness(one: Group, other: Group) -> float:
    mine = {row.subject for row in one.rows}
    yours = {row.subject for row in other.rows}
    return len(mine & yours) / max(len(mine | yours), 1)


def _known_of(group: Group) -> Group:
    """Return those rows of a list of SOP classes that the package knows; it cites no such list."""
    known = tuple(row for row in group.rows if row.subject in known_sop_classes())
    return Group(group.kind, group.section, group.table, known)


def _differences(there: Group, here: Group) -> Iterator[Finding]:
    if (there.section, there.table) != (here.section, here.table):
        was, now = f"{here.section} {here.table}", f"{there.section} {there.table}"
        edition = here.rows[0].edition
        yield Finding(Change.MOVED, here.kind, here.section, here.table, "", was, now, edition)
    new = list(there.rows)
    gone: list[Row] = []
    for known in here.rows:
        match = _take(new, known, _is_same_subject)
        if match is None:
            gone.append(known)
        else:
            yield from _changes(here, known, match)
    for known in gone:
        # A code that changed keeps its words.
        match = _take(new, known, _is_same_name)
        if match is not None:
            yield Finding(
                Change.CHANGED, here.kind, here.section, here.table,
                known.subject, known.subject, match.subject, known.edition,
            )  # fmt: skip
        else:
            yield _gone(here, known)
    edition = here.rows[0].edition if here.rows else None
    for row in new:
        yield _new(here, row, edition)


def _take(rows: list[Row], known: Row, is_same: Callable[[Row, Row], bool]) -> Row | None:
    match = next((row for row in rows if is_same(row, known)), None)
    if match is not None:
        rows.remove(match)
    return match


def _is_same_subject(one: Row, other: Row) -> bool:
    return one.subject == other.subject


def _is_same_name(one: Row, other: Row) -> bool:
    return bool(one.wording) and plain_name(one.wording) == plain_name(other.wording)


def _words(wording: str) -> str:
    return wording.casefold().rstrip(".")


def _changes(group: Group, known: Row, found: Row) -> Iterator[Finding]:
    place = group.kind, group.section, group.table, known.subject
    said, says = dict(known.facts), dict(found.facts)
    for name in [one for one in said if one in says]:
        if _words(said[name]) != _words(says[name]):
            facts = f"{name}: {said[name]}", f"{name}: {says[name]}"
            yield Finding(Change.CHANGED, *place, *facts, known.edition)
    if known.wording and _words(known.wording) != _words(found.wording):
        yield Finding(Change.WORDING, *place, known.wording, found.wording, known.edition)


def _gone(group: Group, row: Row) -> Finding:
    place = group.kind, group.section, group.table, row.subject
    return Finding(Change.GONE, *place, _described(row), "", row.edition)


def _new(group: Group, row: Row, edition: str | None) -> Finding:
    place = group.kind, group.section, group.table, row.subject
    return Finding(Change.NEW, *place, "", _described(row), edition)


def _described(row: Row) -> str:
    facts = (f"{name}: {value}" for name, value in row.facts if value)
    return "; ".join(filter(None, (*facts, row.wording)))


def _explained(document: Document, finding: Finding) -> Finding:
    slip = slip_for(
        document.part,
        document.edition,
        finding.kind,
        finding.section,
        finding.subject,
        finding.found,
    )
    return finding if slip is None else replace(finding, reason=slip.reason)


def _confirmed(
    document: Document, group: Group, differences: Iterable[Finding]
) -> Iterator[Confirmation]:
    if group.kind is Kind.SOP_CLASSES or any(
        not one.reason and one.change is not Change.WORDING for one in differences
    ):
        return
    older = [row for row in group.rows if row.edition is None or row.edition < document.edition]
    if older:
        editions = sorted({row.edition for row in older}, key=lambda one: one or "")
        yield Confirmation(group.kind, group.section, group.table, tuple(editions), len(older))
