"""What ``dimse-status list`` shows a human."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

from dimse_status import SERVICE_CLASSES, Category, ServiceClass, StorageStatus

Run = Callable[..., str]


def test_list_shows_every_service_class_and_what_it_has(shown: Run) -> None:
    lines = shown("list").splitlines()
    assert [line.split()[0] for line in lines if line[:1].isupper()] == [
        service.identifier for service in SERVICE_CLASSES
    ]
    assert lines[2] == "STORAGE                      Storage (PS3.4 Annex B)"
    assert lines[3] == f"{'':29}C-STORE: {len(StorageStatus)} codes, ranges A7xx, A9xx, Cxxx"
    text = " ".join(" ".join(lines).split())
    for service in SERVICE_CLASSES:
        operations = ", ".join(service.operations)
        assert f"{operations}: {len(service.statuses)} codes, " in text
        assert service.name in text


def test_list_of_a_service_shows_its_codes_by_category(shown: Run) -> None:
    head, success, warning, failure, general = shown("list", "storage").split("\n\n")
    assert head == dedent(f"""\
        service     Storage
        identifier  STORAGE
        defined in  PS3.4 Annex B
        operations  C-STORE
        has         {len(StorageStatus)} codes, ranges A7xx, A9xx, Cxxx""")
    assert success == "Success\n  0000  Success"
    assert warning.startswith("Warning\n  B000  Coercion of Data Elements\n")
    assert failure.startswith(
        "Failure\n  A7xx  Refused: Out of resources\n  A700  Refused: Out of resources\n"
    )
    assert general.startswith(
        "Failure, as in every service class (PS3.7 Annex C)\n  0117  Invalid SOP Instance\n"
    )


@pytest.mark.parametrize("service", SERVICE_CLASSES)
def test_every_code_and_range_is_in_the_list_once_under_its_category(
    shown: Run, service: ServiceClass
) -> None:
    category = ""
    found: list[tuple[str, str]] = []
    for line in shown("list", service.identifier).splitlines():
        assert len(line) <= 80
        if line[:1].isupper():
            category = line.partition(",")[0]
        elif line[:2] == "  " and line[2:3] != " ":
            found.append((category, line[2:6]))
    defined = [(member.category, f"{member.code:04X}") for member in service.statuses]
    defined += [(span.category, span.pattern) for span in service.ranges]
    assert sorted(found) == sorted(defined)
    assert {name for name, _ in found} <= set(Category)


def test_operations_are_shown_where_there_are_several(shown: Run) -> None:
    text = shown("list", "print-management")
    assert "  B603  " in text
    assert "[N-ACTION]\n" in text
    assert "[N-ACTION; retired]\n" in text
    assert "[" not in shown("list", "storage")


def test_a_misspelt_service_class_is_refused_with_the_nearest(refused: Run) -> None:
    assert refused("list", "storge") == (
        "dimse-status list: error: argument SERVICE: no service class is called 'storge';"
        " did you mean STORAGE?"
    )
