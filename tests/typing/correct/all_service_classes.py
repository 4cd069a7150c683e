"""A table of everything that the standard fixes."""

from dimse_status import SERVICE_CLASSES, ServiceClass


def rows(service: ServiceClass) -> list[tuple[str, str, str, str]]:
    return [
        (service.name, f"{member.code:04X}", str(member.category), member.meaning)
        for member in service.statuses
    ]


def main() -> None:
    assert sum(len(rows(service)) for service in SERVICE_CLASSES) > 200
