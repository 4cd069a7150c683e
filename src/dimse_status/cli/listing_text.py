"""What ``dimse-status list`` shows a human."""

from __future__ import annotations

from collections.abc import Iterable

from dimse_status.cli.entry import Entry
from dimse_status.cli.layout import labelled, table
from dimse_status.model.category import Category
from dimse_status.model.service_class import ServiceClass

__all__ = ["annexes_of", "code_lines", "of_service", "of_services"]


def of_services(services: Iterable[ServiceClass]) -> str:
    """Show each service class: its identifier and name, where it is defined, and what it has."""
    rows: list[tuple[str, str]] = []
    for service in services:
        has = f"{', '.join(service.operations)}: {_counts(service)}"
        rows.append((service.identifier, f"{service.name} ({annexes_of(service)})\n{has}"))
    lines = table(rows, indent=0)
    lines += ["", "dimse-status list STORAGE shows the codes and ranges of Storage."]
    return "\n".join(lines)


def of_service(service: ServiceClass, entries: Iterable[Entry]) -> str:
    """Show every code and range of a service class, by category."""
    lines = labelled(
        (
            ("service", (service.name,)),
            ("identifier", (service.identifier,)),
            ("defined in", (annexes_of(service),)),
            ("operations", (", ".join(service.operations),)),
            ("has", (_counts(service),)),
        ),
        indent=0,
    )
    found = tuple(entries)
    for category in Category:
        ours = [entry for entry in found if entry.info.category is category]
        own = [entry for entry in ours if entry.is_of_part_4]
        general = [entry for entry in ours if not entry.is_of_part_4]
        title = str(category)
        if own:
            lines += ["", title, *code_lines(own)]
            title += ", as in every service class (PS3.7 Annex C)"
        if general:
            lines += ["", title, *code_lines(general)]
    return "\n".join(lines)


def code_lines(entries: Iterable[Entry]) -> list[str]:
    """Show a code or range in a line, or more if its meaning is long."""
    rows: list[tuple[str, str]] = []
    for entry in entries:
        remarks: list[str] = []
        if len(entry.info.service.operations) > 1:
            remarks.append(", ".join(entry.operations))
        if entry.is_retired:
            remarks.append("retired")
        remark = f" [{'; '.join(remarks)}]" if remarks else ""
        rows.append((entry.pattern, entry.info.meaning + remark))
    return table(rows)


def annexes_of(service: ServiceClass) -> str:
    """Say where the standard defines a service class: ``PS3.4 Annex B``."""
    if not service.annexes:
        return "PS3.7 Annex C"
    return f"PS3.4 Annex{'es' if len(service.annexes) > 1 else ''} {', '.join(service.annexes)}"


def _counts(service: ServiceClass) -> str:
    ranges = ", ".join(span.pattern for span in service.ranges)
    kind = f"range{'s' if len(service.ranges) > 1 else ''} {ranges}" if ranges else "no ranges"
    return f"{len(service.statuses)} codes, {kind}"
