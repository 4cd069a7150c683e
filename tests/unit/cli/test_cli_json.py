"""What the commands print for programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from dimse_status import SERVICE_CLASSES, Operation, RelatedField, resolve
from dimse_status.cli import json_output

Read = Callable[..., Any]

ENTRY = {
    "service",
    "code",
    "hex",
    "range",
    "category",
    "meaning",
    "name",
    "origin",
    "permitted",
    "reason",
    "related_fields",
    "references",
    "usages",
}


def test_a_code_is_an_integer_and_text(as_json: Read) -> None:
    read = as_json("explain", "0xA702", "--operation", "C-MOVE")
    assert read["format"] == 1
    assert read["query"] == {
        "text": "0xA702",
        "pattern": "A702",
        "low": 42754,
        "high": 42754,
        "read_as": "hexadecimal",
        "otherwise": None,
        "service": None,
        "operation": "C-MOVE",
        "sop_class": None,
    }
    (entry,) = read["entries"]
    assert set(entry) == ENTRY
    assert (entry["code"], entry["hex"]) == (42754, "A702")
    assert entry["service"] == "QUERY_RETRIEVE_MOVE"
    assert entry["name"] == "UNABLE_TO_PERFORM_SUB_OPERATIONS"
    assert entry["origin"] == "fixed"
    assert entry["permitted"] is True
    assert entry["reason"] is None
    assert entry["range"] is None


def test_an_entry_says_what_the_resolver_says(as_json: Read) -> None:
    for entry in as_json("explain", "C000")["entries"]:
        service = next(one for one in SERVICE_CLASSES if one.identifier == entry["service"])
        info = resolve(0xC000, service)
        assert entry["category"] == info.category
        assert entry["meaning"] == info.meaning
        assert entry["origin"] == info.origin
        assert [field["name"] for field in entry["related_fields"]] == [
            field.value for field in info.related_fields
        ]
        assert [one["url"] for one in entry["references"]] == [one.url for one in info.references]
        assert [one["operation"] for one in entry["usages"]] == [
            usage.operation for usage in info.usages
        ]


def test_related_fields_have_keyword_and_tag(as_json: Read) -> None:
    (entry,) = as_json("explain", "FF00", "--service", "repository-query")["entries"]
    assert {"name": "Identifier", "keyword": None, "tag": None} in entry["related_fields"]
    (entry,) = as_json("explain", "B006")["entries"]
    assert {
        "name": RelatedField.ERROR_COMMENT.value,
        "keyword": "ErrorComment",
        "tag": "(0000,0902)",
    } in entry["related_fields"]


def test_a_usage_has_its_sop_classes_and_its_place(as_json: Read) -> None:
    (entry,) = as_json("explain", "B001")["entries"]
    (usage,) = entry["usages"]
    assert usage["operation"] == "C-FIND"
    assert [one["keyword"] for one in usage["sop_classes"]] == ["RepositoryQuery"]
    assert usage["sop_classes"][0]["uid"].startswith("1.2.840.10008.")
    assert usage["reference"] == {
        "part": 4,
        "section": "C.6.4.3",
        "table": None,
        "by_reference": False,
        "edition": None,
        "url": entry["references"][0]["url"],
    }
    assert usage["note"]
    assert usage["retired"] is False
    assert usage["error_id"] is None
    assert usage["error_comment"] is None


def test_what_a_row_fixes_is_in_its_usage(as_json: Read) -> None:
    (entry,) = as_json("explain", "0110H", "--service", "mpps")["entries"]
    assert entry["usages"][0]["error_id"] == 0xA710
    assert entry["usages"][0]["error_comment"].startswith("Performed Procedure Step Object")


def test_a_range_has_an_entry_for_each_range_and_fixed_code(as_json: Read) -> None:
    read = as_json("explain", "A7xx", "--operation", "C-STORE")
    assert (read["query"]["low"], read["query"]["high"]) == (0xA700, 0xA7FF)
    assert read["query"]["read_as"] == "range"
    assert [(one["service"], one["code"], one["hex"]) for one in read["entries"]] == [
        ("STORAGE", None, None),
        ("STORAGE", 0xA700, "A700"),
        ("NON_PATIENT_OBJECT", 0xA700, "A700"),
    ]
    whole = {"pattern": "A7xx", "low": 0xA700, "high": 0xA7FF}
    assert [one["range"] for one in read["entries"]] == [whole, whole, None]
    assert as_json("explain", "3xxx")["entries"] == []


def test_an_ambiguous_code_has_the_other_reading(as_json: Read) -> None:
    query = as_json("explain", "0110")["query"]
    assert (query["low"], query["read_as"], query["otherwise"]) == (0x0110, "hexadecimal", 110)


def test_what_was_named_is_in_the_query(as_json: Read) -> None:
    query = as_json("explain", "A700", "--service", "storage", "--sop-class", "CTImageStorage")
    assert query["query"]["service"] == "STORAGE"
    assert query["query"]["sop_class"] == {
        "keyword": "CTImageStorage",
        "uid": "1.2.840.10008.5.1.4.1.1.2",
    }
    private = as_json("explain", "A700", "--sop-class", "1.2.3")["query"]["sop_class"]
    assert private == {"keyword": None, "uid": "1.2.3"}


def test_where_no_service_class_asked_about_permits_it_each_says_why(as_json: Read) -> None:
    entries = as_json("explain", "B604", "--operation", "C-FIND")["entries"]
    having_find = [
        one.identifier
        for one in SERVICE_CLASSES
        if Operation.C_FIND in one.operations and one.identifier != "GENERAL"
    ]
    assert [entry["service"] for entry in entries] == having_find
    assert not any(entry["permitted"] for entry in entries)
    assert all("is not a C-FIND status" in entry["reason"] for entry in entries)


def test_what_nothing_defines_is_general(as_json: Read) -> None:
    (entry,) = as_json("explain", "9999")["entries"]
    assert (entry["service"], entry["category"], entry["usages"]) == ("GENERAL", "Unknown", [])


def test_list_has_every_service_class(as_json: Read) -> None:
    read = as_json("list")
    assert set(read) == {"format", "services"}
    for one, service in zip(read["services"], SERVICE_CLASSES, strict=True):
        assert one["identifier"] == service.identifier
        assert one["name"] == service.name
        assert one["annexes"] == list(service.annexes)
        assert one["operations"] == list(service.operations)
        assert one["codes"] == len(service.statuses)
        assert [span["pattern"] for span in one["ranges"]] == [
            span.pattern for span in service.ranges
        ]
        assert [sop["uid"] for sop in one["sop_classes"]] == [
            sop.uid for sop in service.sop_classes
        ]
        assert all(sop["keyword"] != "" for sop in one["sop_classes"])


@pytest.mark.parametrize("service", SERVICE_CLASSES)
def test_list_of_a_service_has_every_code_and_range(as_json: Read, service: Any) -> None:
    read = as_json("list", service.identifier)
    assert read["service"]["identifier"] == service.identifier
    codes = [entry["code"] for entry in read["entries"] if entry["code"] is not None]
    assert codes == sorted(member.code for member in service.statuses)
    ranges = [entry["range"]["pattern"] for entry in read["entries"] if entry["code"] is None]
    assert ranges == [span.pattern for span in service.ranges]
    assert all(set(entry) == ENTRY for entry in read["entries"])


def test_every_key_is_documented(shown: Callable[..., str]) -> None:
    keys: set[str] = set()

    def note(pairs: list[tuple[str, Any]]) -> None:
        keys.update(key for key, _ in pairs)

    for command in (("explain", "0110"), ("list",), ("list", "storage")):
        json.loads(shown(*command, "--json"), object_pairs_hook=note)
    assert keys.issuperset(ENTRY)
    documented = json_output.__doc__ or ""
    assert {key for key in keys if f"``{key}``" not in documented} == set()
