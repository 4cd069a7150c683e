"""May an operation be answered with a code? And if not, why not.

What permits a code is a row of the standard for the operation and the SOP class; and the operation
must be in the SOP class's DIMSE service group.
"""

from __future__ import annotations

from collections.abc import Iterable

from dimse_status.model.category import Category
from dimse_status.model.errors import spelled_out
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_info import StatusInfo
from dimse_status.model.status_type import status_type
from dimse_status.model.table import Usage
from dimse_status.services import finding

__all__ = ["is_assignable", "is_in_service_group", "reason_against", "usages_in"]

_BEGINS_WITH_A_VOWEL_WHEN_SPOKEN = ("A", "E", "I", "O", "N-", "RT ")


def is_in_service_group(
    sop_class: SOPClass | None, operation: Operation, service: ServiceClass
) -> bool:
    """Whether a message that names a SOP class may be of that operation.

    A SOP class whose group is not known answers as its service class does, and so does one that
    a message names in place of the one that was negotiated (PS3.4 CC.3.1.1).
    """
    return (
        sop_class is None
        or not sop_class.operations
        or sop_class.keyword == service.named_in_messages
        or operation in sop_class.operations
    )


def usages_in(
    usages: Iterable[Usage],
    service: ServiceClass,
    operation: Operation | None,
    sop_class: SOPClass | None,
) -> tuple[Usage, ...]:
    """Return those of `usages` that apply there; None stands for any."""
    named: tuple[str | None, ...] = (None,)
    if sop_class is not None and sop_class.keyword != service.named_in_messages:
        named = sop_class.members or (sop_class.keyword,)
    return tuple(
        usage
        for usage in usages
        if usage.operation in service.operations
        and any(usage.is_for(operation, keyword) for keyword in named)
        and is_in_service_group(sop_class, usage.operation, service)
    )


def is_assignable(code: int, service: ServiceClass, operation: Operation | None) -> bool:
    """Whether a code that no table names may answer there.

    In a service class of the standard it may not. Where PS3.7 stands alone, a code that PS3.7
    leaves to the service class may, in an operation for which PS3.7 knows its type.
    """
    if service.annexes:
        return False
    operations = (operation,) if operation else tuple(Operation)
    return any(status_type(code, one) is not None for one in operations)


def reason_against(info: StatusInfo) -> str:
    """Say in one sentence why `info` is not permitted."""
    # What the standard permits, it permits for its own meaning, not for an implementation's.
    meaning = info.usages[0].meaning if info.usages else info.meaning
    what = f"{info.code:04X} {meaning.rstrip('.')}" if info.usages else f"{info.code:04X}"
    if info.category is Category.UNKNOWN:
        return (
            f"{what} lies outside the status classes of PS3.7 Annex C: no such code shall be used"
        )
    if barred := _barred(info, what):
        return barred
    operation, sop_class = info.operation, info.sop_class
    defined = info.usages or _usages_elsewhere(info.code)
    elsewhere = [usage for usage in defined if usage.permits]
    place = _where(info)
    where = _with_article(place)
    if not elsewhere:
        if 0x0100 <= info.code <= 0x02FF:
            return f"{what} is reserved for the standard, which gives it no meaning"
        return f"{what} is not {where} status: no table of the standard has it there"
    if usages_in(info.usages, info.service, operation, None) and sop_class is not None:
        return f"{what} is not a status of {sop_class.keyword}{_instead(info)}"
    if place in {str(usage.operation) for usage in elsewhere}:
        where, others = f"{where} status in {info.service.name}", "elsewhere "
    else:
        where, others = f"{where} status", ""
    return f"{what} is not {where}: {others}{_permitted_for(elsewhere)}"


def _instead(info: StatusInfo) -> str:
    """Say of which SOP classes it is a status there, or which operations the SOP class has."""
    here = usages_in(info.usages, info.service, info.operation, None)
    keywords = dict.fromkeys(word for one in here for word in one.sop_classes)
    if keywords or info.sop_class is None:
        return f": it is one of {spelled_out(keywords)}"
    return f", which has {spelled_out(info.sop_class.operations)}"


def _barred(info: StatusInfo, what: str) -> str:
    """Say what withdraws or forbids the code there, or the operation; empty if nothing does."""
    operation, sop_class = info.operation, info.sop_class
    if info.usages and all(usage.retired for usage in info.usages):
        return f"{what} is retired: see {info.reference}"
    if (
        operation is not None
        and sop_class is not None
        and not is_in_service_group(sop_class, operation, info.service)
    ):
        expected = spelled_out(sop_class.operations)
        return f"{what} is not a status of {sop_class.keyword} in {operation}: it has {expected}"
    if info.usages and all(usage.prohibited for usage in info.usages):
        first = info.usages[0]
        return f"{what} is not permitted in {first.operation}: {first.reference}: {first.note}"
    return ""


def _where(info: StatusInfo) -> str:
    if info.operation is not None:
        return str(info.operation)
    first, *others = info.service.operations
    return info.service.name if others else first


def _with_article(name: str) -> str:
    return f"an {name}" if name.startswith(_BEGINS_WITH_A_VOWEL_WHEN_SPOKEN) else f"a {name}"


def _permitted_for(usages: Iterable[Usage]) -> str:
    """Say which part of the standard permits a code for which operations, each operation once."""
    by_part = sorted(usages, key=lambda usage: usage.reference.part, reverse=True)
    part_of = {usage.operation: usage.reference.part for usage in by_part}
    phrases: list[str] = []
    for part in sorted(set(part_of.values())):
        operations = [operation for operation in Operation if part_of.get(operation) == part]
        permits = "" if phrases else " permits it"
        phrases.append(f"PS3.{part}{permits} for {spelled_out(operations)}")
    return ", ".join(phrases)


def _usages_elsewhere(code: int) -> tuple[Usage, ...]:
    holders = (one.member_of(code) or one.range_of(code) for one in finding.all_service_classes())
    return tuple(usage for holder in holders if holder is not None for usage in holder.usages)
