"""May an operation be answered with a code? And if not, why not."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from dimse_status.model.category import Category
from dimse_status.model.errors import spelled_out
from dimse_status.model.operation import Operation
from dimse_status.model.status_type import status_type
from dimse_status.services import GENERAL, SERVICE_CLASSES

if TYPE_CHECKING:
    from dimse_status.model.service_class import ServiceClass
    from dimse_status.model.status_info import StatusInfo
    from dimse_status.model.table import Usage

__all__ = ["is_assignable", "reason_against"]

_BEGINS_WITH_A_VOWEL_WHEN_SPOKEN = ("A", "E", "I", "O", "N-", "RT ")


def is_assignable(code: int, service: ServiceClass, operation: Operation | None) -> bool:
    """Whether a code that no table names may answer there.

    In a service class of the standard it may not. Where PS3.7 stands alone, a code that PS3.7
    leaves to the service class may, in an operation for which PS3.7 knows its type.
    """
    if service is not GENERAL:
        return False
    operations = (operation,) if operation else tuple(Operation)
    return any(status_type(code, one) is not None for one in operations)


def reason_against(info: StatusInfo) -> str:
    """Say in one sentence why `info` is not permitted."""
    # What the standard permits, it permits for its own meaning, not for an implementation's.
    meaning = info.usages[0].meaning if info.assigned_by and info.usages else info.meaning
    what = f"{info.code:04X} {meaning.rstrip('.')}" if info.usages else f"{info.code:04X}"
    if info.category is Category.UNKNOWN:
        return (
            f"{what} lies outside the status classes of PS3.7 Annex C: no such code shall be used"
        )
    if info.usages and all(usage.retired for usage in info.usages):
        return f"{what} is retired: see {info.reference}"
    defined = info.usages or _usages_elsewhere(info.code)
    elsewhere = [usage for usage in defined if not usage.retired]
    where = _with_article(_where(info))
    if not elsewhere:
        if 0x0100 <= info.code <= 0x02FF:
            return f"{what} is reserved for the standard, which gives it no meaning"
        return f"{what} is not {where} status: no table of the standard has it there"
    here = [
        usage
        for usage in info.usages
        if usage.operation in info.service.operations and usage.is_for(info.operation, None)
    ]
    if here and info.sop_class is not None:
        keywords = spelled_out(dict.fromkeys(word for one in here for word in one.sop_classes))
        return f"{what} is not a status of {info.sop_class.keyword}: it is one of {keywords}"
    return f"{what} is not {where} status: {_permitted_for(elsewhere)}"


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
    found: list[Usage] = []
    for service in SERVICE_CLASSES:
        member = service.member_of(code)
        around = service.range_of(code)
        if member is not None:
            found += member.usages
        elif around is not None:
            found += around.usages
    return tuple(found)
