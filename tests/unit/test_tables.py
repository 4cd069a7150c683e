"""The registry and the standard's tables say the same, row by row, both ways.

What fails here says which file wants a row; docs/where-a-change-goes.rst has them all.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from pydicom.uid import UID

from dimse_status import (
    GENERAL,
    SERVICE_CLASSES,
    Category,
    GeneralStatus,
    Operation,
    RelatedField,
    ServiceClass,
    Usage,
)
from dimse_status.model.status_type import STATUS_TYPES, status_type
from dimse_status.services import sop_classes as tables
from dimse_status.services.messages import RESPONSE_FIELDS

Row = tuple[object, ...]

FIELDS = {
    f"({field.tag >> 16:04X},{field.tag & 0xFFFF:04X})": field
    for field in RelatedField
    if field.tag is not None
} | {field.value: field for field in RelatedField}

# The annexes take over K.4-1, C.4-2 and C.4-3; the enum of those holds their rows.
ANNEX_OF_SECTION = re.compile(r"[A-Z]+")


def expected_rows(statuses: list[dict[str, Any]]) -> Iterator[Row]:
    for row in statuses:
        if "code_low" not in row:
            continue  # KK.2.2.3-1: "other failures of PS3.7", which are the general statuses
        place = re.match(r"[A-Z]+[\d.]*\d", row["section"])
        assert place is not None
        table = row.get("table") or ""
        if in_text := re.search(r"\(Table (.*)\)", row["section"]):
            table = in_text.group(1)
        keywords = [name.split(" (")[0] for name in row["sop_classes"]]
        for operation in row["operation"].split(", "):
            named = row["applies_to"][operation] if "applies_to" in row else keywords
            for keyword in [""] if named[0].startswith("group:") else named:
                yield (
                    row["annex"],
                    Operation(operation),
                    keyword,
                    int(row["code_low"], 16),
                    int(row["code_high"], 16),
                    Category(row["category"]),
                    row["meaning"],
                    frozenset(FIELDS[field] for field in row.get("related_fields", [])),
                    place.group(),
                    table,
                    row["edition_verified"],
                    row["form"] == "by reference",
                    row.get("retired", False),
                    int(row.get("error_id", "0"), 16),
                    row.get("error_comment", ""),
                )


def stated_rows() -> Iterator[Row]:
    for service in SERVICE_CLASSES:
        for low, high, category, usage in usages_of(service):
            if is_in_general(usage) or usage.prohibited:
                continue
            annex = ANNEX_OF_SECTION.match(usage.reference.section)
            assert annex is not None
            for keyword in usage.sop_classes or ("",):
                yield (
                    annex.group(),
                    usage.operation,
                    keyword,
                    low,
                    high,
                    category,
                    usage.meaning,
                    frozenset(usage.related_fields),
                    usage.reference.section,
                    usage.reference.table,
                    usage.reference.edition,
                    usage.reference.by_reference,
                    usage.retired,
                    usage.error_id or 0,
                    usage.error_comment,
                )


def is_in_general(usage: Usage) -> bool:
    """Whether it is no row of an annex, but what PS3.4 5.4.2 demands of all of them."""
    return usage.reference.part == 4 and usage.reference.section.startswith("5.4.2")


def usages_of(service: ServiceClass) -> Iterator[tuple[int, int, Category, Usage]]:
    """The rows of PS3.4 that a service class states, each once."""
    for span in service.ranges:
        for usage in span.usages:
            yield span.low, span.high, span.category, usage
    for member in service.statuses:
        if member.range is None:
            for usage in member.usages:
                if usage.reference.part == 4:
                    yield member.code, member.code, member.category, usage


def test_no_row_of_the_standard_is_missing_and_none_is_added(
    statuses: list[dict[str, Any]],
) -> None:
    expected = Counter(expected_rows(statuses))
    stated = Counter(stated_rows())
    assert sorted(expected - stated, key=str) == [], (
        "these are in tests/data/statuses.json: give them a row in src/dimse_status/services"
    )
    assert sorted(stated - expected, key=str) == [], (
        "these are in src/dimse_status/services: put them down in tests/data/statuses.json as well,"
        " as they were read in the standard"
    )


def test_what_is_prohibited_is_what_the_rules_forbid(general_rules: list[dict[str, Any]]) -> None:
    stated = {
        (usage.operation, usage.reference.section, usage.reference.edition, keyword, category)
        for service in SERVICE_CLASSES
        for _, _, category, usage in usages_of(service)
        if usage.prohibited
        for keyword in usage.sop_classes
    }
    assert stated == {
        (row["operation"], row["section"], row["edition_verified"], keyword, row["category"])
        for row in general_rules
        if row["rule"] == "prohibition" and "condition" not in row
        for keyword in row["sop_classes"]
    }


def test_what_holds_on_a_condition_or_is_said_twice_differently_has_a_note(
    general_rules: list[dict[str, Any]],
) -> None:
    noted = [usage for service in SERVICE_CLASSES for *_, usage in usages_of(service) if usage.note]
    for row in general_rules:
        section = row["section"].removeprefix("PS3.4 ")
        if row.get("condition") and row["rule"] == "prohibition":
            assert any(section in usage.note for usage in noted)
        for operation in row.get("operations", ()):
            if row["ps37_lists"][operation] is not True and section != "P.2.2.5":
                here = [
                    usage
                    for usage in noted
                    if usage.operation == operation and usage.reference.section == section
                ]
                assert here
                assert any("PS3.7" in usage.note for usage in here)
    procedural = [usage for usage in noted if usage.reference.table == "P.2-3"]
    assert procedural
    assert all("P.2.2.5" in one.note and "PS3.7 10.1.4.1.9" in one.note for one in procedural)


def test_ps3_4_demands_what_the_rules_say(general_rules: list[dict[str, Any]]) -> None:
    demanded = {
        (code, operation, row["section"], row["edition_verified"])
        for row in general_rules
        if row["rule"] == "contradiction" and row["section"].startswith("PS3.4 5.4.2")
        for code in row["codes"]
        for operation in row["operations"]
    }
    assert demanded == {
        (
            f"{member:04X}",
            usage.operation,
            f"PS3.4 {usage.reference.section}",
            usage.reference.edition,
        )
        for member in GeneralStatus
        for usage in member.usages
        if is_in_general(usage)
    }


def test_a_member_that_begins_a_range_has_the_words_and_the_usages_of_the_range() -> None:
    for service in SERVICE_CLASSES:
        for member in service.statuses:
            if member.range is not None:
                assert member.code == member.range.low
                without_notes = [replace(usage, note="") for usage in member.usages]
                assert without_notes == [replace(one, note="") for one in member.range.usages]
                assert member.meaning == member.range.meaning
                remark = f"the table has {member.range.pattern}, and no row for {member:04X} alone"
                for usage, of_range in zip(member.usages, member.range.usages, strict=True):
                    assert usage.note.endswith(remark.replace("0x", ""))
                    assert usage.note.startswith(of_range.note)
        assert all(span.low in list(service.statuses) for span in service.ranges)


def test_the_general_statuses_are_those_of_annex_c(general: list[dict[str, Any]]) -> None:
    rows = {int(row["code"], 16): row for row in general if "code" in row}
    assert set(rows) == {member.code for member in GeneralStatus}, (
        "a general status stands in src/dimse_status/services/general.py, and as it was read in"
        " tests/data/general.json"
    )
    for member in GeneralStatus:
        row = rows[member.code]
        assert member.meaning == row["name"]
        assert member.category == row["category"]
        listed = [usage for usage in member.usages if not is_in_general(usage)]
        assert [str(usage.operation) for usage in listed] == row["allowed_operations"]
        for usage in listed:
            assert usage.reference.part == 7
            assert usage.reference.section == row["section"]
            assert usage.reference.edition == row["edition_verified"]
            assert usage.operation.status_section == row["operation_sections"][usage.operation]
            assert set(usage.related_fields) == {
                FIELDS.get(field["tag"]) or FIELDS[field["name"]]
                for field in row.get("fields", [])
                if field.get("permitted_only_in", f"{usage.operation}-RSP")
                == f"{usage.operation}-RSP"
            }


def test_vr_and_vm_of_the_fields_are_those_of_annex_c(general: list[dict[str, Any]]) -> None:
    seen = set()
    for row in general:
        for field in row.get("fields", []):
            known = FIELDS.get(field["tag"]) or FIELDS[field["name"]]
            assert known.vr == field["vr"].replace("-", "")
            assert known.vm == ("" if field["vm"] == "-" else field["vm"])
            assert known.value == field["name"]
            seen.add(known)
    assert RelatedField.ERROR_COMMENT in seen


def test_the_status_types_are_those_of_annex_c_without_a_code(
    general: list[dict[str, Any]],
) -> None:
    rows = {row["name"]: row for row in general if "code" not in row}
    assert {kind.name for kind in STATUS_TYPES} == set(rows)
    for kind in STATUS_TYPES:
        row = rows[kind.name]
        assert kind.category == row["category"]
        assert kind.reference.section == row["section"]
        assert kind.reference.edition == row["edition_verified"]
        assert [str(one) for one in kind.operations] == row["allowed_operations"]
        assert {one.value for one in kind.related_fields} == {
            one["name"] for one in row.get("fields", [])
        }


@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_each_enum_has_the_general_statuses_that_its_operations_permit(
    service: ServiceClass,
) -> None:
    for general in GeneralStatus:
        expected = {usage for usage in general.usages if usage.operation in service.operations}
        member = service.member_of(general.code)
        if not expected:
            # A table of PS3.4 may name a status that PS3.7 does not list for the operation.
            assert member is None or all(one.reference.part == 4 for one in member.usages)
            continue
        assert member is not None, (
            f"{service.statuses.__name__} wants {general.name} = {general}, as_in_annex_c: PS3.7"
            f" has it for {', '.join(sorted({one.operation for one in expected}))}"
        )
        forbidden = {one.operation for one in member.usages if one.prohibited}
        assert {
            (one.operation, one.reference) for one in expected if one.operation not in forbidden
        } == {
            (one.operation, one.reference)
            for one in member.usages
            if one.reference.part == 7 or is_in_general(one)
        }


def test_a_code_with_the_same_meaning_has_the_same_name_everywhere() -> None:
    names: dict[tuple[int, str], set[str]] = {}
    for service in SERVICE_CLASSES:
        for member in service.statuses:
            names.setdefault((member.code, member.meaning), set()).add(member.name)
    assert {key: found for key, found in names.items() if len(found) > 1} == {}


@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_a_name_stands_for_one_code(service: ServiceClass) -> None:
    codes: dict[str, set[int]] = {}
    for other in SERVICE_CLASSES:
        for member in other.statuses:
            codes.setdefault(member.name, set()).add(member.code)
    for member in service.statuses:
        assert member.name == member.name.upper()
        assert codes[member.name] == {member.code}
    assert list(service.statuses.__members__.values()) == list(service.statuses), "an alias"


@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_every_usage_is_for_an_operation_and_sop_classes_of_its_service_class(
    service: ServiceClass,
) -> None:
    keywords = {sop_class.keyword for sop_class in service.sop_classes}
    for member in service.statuses:
        assert member.usages
        assert set(member.operations) <= set(service.operations)
        for usage in member.usages:
            assert usage.operation in service.operations
            assert set(usage.sop_classes) <= keywords
            assert usage.meaning


@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_ranges_ascend_and_are_disjoint(service: ServiceClass) -> None:
    bounds = [bound for span in service.ranges for bound in (span.low, span.high)]
    assert bounds == sorted(set(bounds))


def test_a_row_that_nobody_has_seen_says_so_and_says_what_it_rests_on() -> None:
    unseen = {
        (member.code, usage.reference.section)
        for service in SERVICE_CLASSES
        for member in service.statuses
        for usage in member.usages
        if usage.reference.edition is None and usage.note
    }
    assert {section for _, section in unseen} == {"C.6.4.3", "C.6.4.6.2", "JJ.3.1", "JJ.3.3"}
    assert (0xB001, "C.6.4.3") in unseen


def test_where_annex_c_has_a_type_for_a_code_of_a_service_class() -> None:
    store, find, get = Operation.C_STORE, Operation.C_FIND, Operation.C_GET
    move, create = Operation.C_MOVE, Operation.N_CREATE
    assert {
        (code, operation): kind.name if kind else None
        for code, operation in [
            (0xA7F0, store), (0xA900, store), (0xC123, store), (0xB000, store),
            (0xA700, find), (0xA900, find), (0xC000, find), (0xFF01, find), (0xB001, find),
            (0xA702, get), (0xAA04, get), (0xB000, get), (0xA801, move), (0xA710, find),
            (0xC616, create), (0xB600, create), (0x0001, create), (0x0000, store),
            (0xFE00, find), (0x0110, create), (0xFF00, store), (0xA510, create),
        ]
        for kind in [status_type(code, operation)]
    } == {
        (0xA7F0, store): "Refused: Out of resources",
        (0xA900, store): "Error: Data Set does not match SOP Class",
        (0xC123, store): "Error: Cannot understand",
        (0xB000, store): "Warning",
        (0xA700, find): "Refused: Out of resources",
        (0xA900, find): "Failed",
        (0xC000, find): "Failed",
        (0xFF01, find): "Pending",
        (0xB001, find): "Warning",
        (0xA702, get): "Refused: Out of resources",
        (0xAA04, get): "Failed",
        (0xB000, get): "Warning",
        (0xA801, move): "Refused: Move Destination unknown",
        (0xA710, find): "Failed",
        (0xC616, create): "Failed",
        (0xB600, create): "Warning",
        (0x0001, create): "Warning",
        (0x0000, store): None,
        (0xFE00, find): None,
        (0x0110, create): None,
        (0xFF00, store): None,
        (0xA510, create): "Failed",
    }  # fmt: skip


def test_what_the_issue_of_the_standard_is_known_for() -> None:
    repository = {0xA710, 0xB001}
    root_retrieve = set(range(0xAA00, 0xAA05))
    for service in SERVICE_CLASSES:
        codes = {member.code for member in service.statuses}
        assert repository <= codes or not repository & codes
        assert (service.identifier == "REPOSITORY_QUERY") == bool(repository & codes)
        for member in service.statuses:
            if member.code in root_retrieve:
                assert {word for usage in member.usages for word in usage.sop_classes} <= {
                    "CompositeInstanceRootRetrieveMove",
                    "CompositeInstanceRootRetrieveGet",
                }
    assert GeneralStatus(0x0107).meaning == "Attribute List warning"
    assert GENERAL.statuses is GeneralStatus


def test_the_sop_classes_are_those_of_the_standard(sop_classes: list[dict[str, Any]]) -> None:
    expected = {(row["uid"], row["keyword"], row.get("retired", False)) for row in sop_classes}
    groups = {
        one for service in SERVICE_CLASSES for one in (*service.sop_classes, *tables.NOT_DIMSE)
    }
    stated = {(one.uid, one.keyword, one.retired) for one in groups}
    assert sorted(expected - stated) == [], (
        "these are in tests/data/sop_classes.json: list them in services/sop_classes.py"
    )
    for uid, keyword, retired in stated - expected:
        # One that was added since: pydicom has read PS3.6 for itself, up to the edition it knows.
        known = UID(uid)
        assert known.is_valid
        assert uid.startswith("1.2.840.10008.")
        assert re.fullmatch(r"[A-Z][A-Za-z0-9]+", keyword)
        if known.keyword:
            assert (keyword, retired) == (known.keyword, known.is_retired)
    for row in sop_classes:
        annex = row.get("annex")
        services = [one for one in SERVICE_CLASSES if one.sop_class(row["uid"]) is not None]
        if annex is not None and annex != "I":
            assert services
            assert all(annex in one.annexes for one in services)


def test_the_operations_of_a_sop_class_are_its_service_group(
    service_groups: list[dict[str, Any]],
) -> None:
    expected = {
        row["uid"]: set(row["operations"])
        for row in service_groups
        if "uid" in row and "operations" in row
    }
    members = {row["uid"]: row["members"] for row in service_groups if "members" in row}
    for service in SERVICE_CLASSES:
        of_service: set[str] = set()
        for one in service.sop_classes:
            if one.uid in members:
                assert list(one.members) == members[one.uid]
                parts = [service.sop_class(member) for member in one.members]
                assert set(one.operations) == {
                    each for part in parts if part is not None for each in part.operations
                }
            else:
                assert not one.members
                assert set(one.operations) == expected.pop(one.uid, set(one.operations))
                of_service |= {*one.operations}
            assert list(one.operations) == [each for each in Operation if each in one.operations]
        assert service is GENERAL or of_service >= {*service.operations}
    assert expected == {}
    assert all(not one.operations for one in tables.NOT_DIMSE)
    unused = [row["uid"] for row in service_groups if row.get("no_dimse")]
    assert [one.uid for one in tables.NOT_DIMSE] == unused


@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_a_row_for_sop_classes_is_for_operations_that_they_have(service: ServiceClass) -> None:
    for *_, usage in usages_of(service):
        for keyword in usage.sop_classes:
            sop_class = service.sop_class(keyword)
            assert sop_class is not None
            assert not sop_class.operations or usage.operation in sop_class.operations


def test_messages_of_ups_name_one_sop_class(service_groups: list[dict[str, Any]]) -> None:
    (rule,) = [row for row in service_groups if "named_for" in row]
    (service,) = [one for one in SERVICE_CLASSES if one.named_in_messages]
    assert service.named_in_messages == rule["sop_class"]
    assert {str(one) for one in service.operations} == set(rule["operations"])
    assert {one.keyword for one in service.sop_classes if not one.retired} == set(rule["named_for"])


# Every response has these, and no status decides on them.
NO_FIELDS_OF_A_STATUS = {
    "Message ID", "Message ID Being Responded To", "Status", "Command Group Length",
    "Command Field", "Command Data Set Type",
}  # fmt: skip


def test_the_fields_of_a_response_are_those_of_ps3_7(
    response_fields: list[dict[str, Any]],
) -> None:
    categories = {
        row["operation"]: set(row["permitted_categories"])
        for row in response_fields
        if row["parameter"] == "Status"
    }
    narrowed = {
        (row["operation"], row["parameter"]): row
        for row in response_fields
        if row["kind"] == "narrowing"
    }
    expected = {}
    for row in response_fields:
        key = row["operation"], row["parameter"]
        if row["kind"] != "service parameter" or row["response"] == "-":
            continue
        if row["parameter"] in NO_FIELDS_OF_A_STATUS:
            continue
        strict = narrowed.pop(key, None)
        which = strict or row
        expected[key] = (
            row["response"],
            row["section"],
            row["table"],
            strict["section"] if strict else "",
            set(which["permitted_categories"]),
            set(which.get("required_categories", ())),
            bool(which.get("required_if")),
        )
    assert narrowed == {}
    stated = {}
    for one in RESPONSE_FIELDS:
        wider = WIDER_THAN_PS3_7.get((one.operation, one.field), set())
        stated[str(one.operation), one.field.value] = (
            one.usage,
            one.section,
            one.reference.table,
            one.narrowed_by,
            {str(each) for each in one.may if each not in wider} & categories[one.operation],
            {str(each) for each in one.must if each not in wider},
            bool(one.required_if),
        )
        assert not wider or "PS3.7" in one.note or "10.1.5.1.4" in one.note
        assert one.reference.edition == "2026c"
    assert stated == expected, (
        "a field of a response stands in services/messages.py, and as it was read in"
        " tests/data/response_fields.json"
    )


WIDER_THAN_PS3_7: dict[tuple[Operation, RelatedField], set[Category]] = {
    # PS3.4 P.2.2.5 returns an Action Reply, and so its type, with a Warning
    (Operation.N_ACTION, RelatedField.ACTION_REPLY): {Category.WARNING},
    (Operation.N_ACTION, RelatedField.ACTION_TYPE_ID): {Category.WARNING},
    # PS3.7 10.1.5.1.6: a Warning has created an instance
    (Operation.N_CREATE, RelatedField.AFFECTED_SOP_INSTANCE_UID): {Category.WARNING},
}
