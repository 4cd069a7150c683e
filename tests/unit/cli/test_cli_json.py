"""What the commands print for programs: by the schema that is shipped, and as `to_dict` has it."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from importlib.resources import files
from typing import Any

import pytest

from dimse_status import SERVICE_CLASSES, Operation, RelatedField, resolve
from dimse_status.cli.json_output import FORMAT

Read = Callable[..., Any]

# It has types only in the newest stubs.
jsonschema: Any = importlib.import_module("jsonschema")
SCHEMA = json.loads(files("dimse_status.cli").joinpath("output.schema.json").read_text())
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
KIND = {
    name: jsonschema.Draft202012Validator({"$ref": f"#/$defs/{name}", "$defs": SCHEMA["$defs"]})
    for name in ("status", "codes", "reasons", "listing", "found")
}


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert {one["properties"]["format"]["const"] for one in SCHEMA["$defs"].values()
            if "format" in one.get("properties", {})} == {FORMAT}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "arguments"),
    [
        ("status", ("explain", "A702", "--operation", "C-MOVE")),
        ("status", ("explain", "0110")),
        ("status", ("explain", "9999")),
        ("status", ("explain", "C604", "--service", "print")),
        ("status", ("explain", "C211", "--implementation", "pynetdicom")),
        ("status", ("explain", "A700", "--sop-class", "1.2.3.4", "--operation", "C-STORE")),
        ("status", ("explain", "MOVE_DESTINATION_UNKNOWN")),
        ("status", ("explain", "Received C-STORE-RSP with Status A900H for 0.dcm")),
        ("codes", ("explain", "A7xx", "--operation", "C-STORE")),
        ("codes", ("explain", "C4xx", "--implementation", "pynetdicom")),
        ("codes", ("explain", "3xxx")),
        ("reasons", ("explain", "0131", "--attribute", "failure-reason")),
        ("reasons", ("explain", "A7F0", "--attribute", "failure-reason")),
        ("reasons", ("explain", "Bxxx", "--attribute", "warning-reason")),
        ("listing", ("list",)),
        ("listing", ("list", "C-MOVE")),
        ("listing", ("list", "qr")),
        ("found", ("search", "out", "of", "resources")),
    ],
)
def test_what_is_printed_is_by_the_schema(
    as_json: Read, kind: str, arguments: tuple[str, ...]
) -> None:
    printed = as_json(*arguments)
    VALIDATOR.validate(printed)
    KIND[kind].validate(printed)
    # Nothing is printed that the schema does not describe.
    assert set(printed) <= set(SCHEMA["$defs"][kind]["properties"])


@pytest.mark.thorough
def test_every_member_and_range_is_printed_by_the_schema(as_json: Read) -> None:
    codes = {f"{int(member):04X}H" for one in SERVICE_CLASSES for member in one.statuses}
    codes |= {f"{span.high:04X}H" for one in SERVICE_CLASSES for span in one.ranges}
    VALIDATOR.validate(as_json("explain", *sorted(codes)))
    for operation in (Operation.C_MOVE, Operation.N_CREATE):
        for printed in as_json("explain", *sorted(codes), "--operation", str(operation)):
            KIND["status"].validate(printed)


@pytest.mark.parametrize("code", [0x0000, 0x0110, 0x0131, 0x9999, 0xA702, 0xC100, 0xC502, 0xFE00])
@pytest.mark.parametrize("operation", [None, Operation.C_MOVE, Operation.C_FIND, Operation.N_SET])
def test_explain_prints_what_to_dict_returns(
    as_json: Read, code: int, operation: Operation | None
) -> None:
    named = ("--operation", str(operation)) if operation is not None else ()
    printed = as_json("explain", f"0x{code:04X}", *named)
    expected = resolve(code, operation=operation).to_dict()
    assert {key: printed[key] for key in expected} == expected
    assert list(printed)[:2] == ["format", "query"]
    fields = [{**one, "requirement": None} for one in expected["related_fields"]]
    if operation is not None and expected["permitted"]:
        assert [{**one, "requirement": None} for one in printed["response_fields"]] == fields
    else:
        assert printed["response_fields"] == []


def test_several_codes_are_a_list(as_json: Read, monkeypatch: pytest.MonkeyPatch) -> None:
    import io

    assert [one["hex"] for one in as_json("explain", "A702", "A801")] == ["A702", "A801"]
    monkeypatch.setattr("sys.stdin", io.StringIO("a702\n"))
    assert [one["hex"] for one in as_json("explain", "-")] == ["A702"]


def test_what_was_asked_is_in_the_query(as_json: Read) -> None:
    query = as_json("explain", "0110")["query"]
    assert (query["text"], query["pattern"], query["read_as"]) == ("0110", "0110", "hexadecimal")
    assert (query["low"], query["high"], query["otherwise"]) == (0x0110, 0x0110, 110)
    assert query["note"].startswith("0110 is read as hexadecimal")
    assert as_json("explain", "0xA702")["query"]["note"] is None
    assert as_json("explain", "a7xx")["query"] == {
        "text": "a7xx",
        "pattern": "A7xx",
        "low": 0xA700,
        "high": 0xA7FF,
        "read_as": "range",
        "otherwise": None,
        "note": None,
    }


def test_what_must_come_in_the_response_is_told(as_json: Read) -> None:
    fields = as_json("explain", "FF00", "--operation", "C-MOVE")["response_fields"]
    remaining = RelatedField.REMAINING_SUBOPERATIONS
    assert {**remaining.to_dict(), "requirement": "mandatory"} in fields


def test_the_advice_is_that_of_the_library(as_json: Read) -> None:
    from dimse_status.advice import advice_for

    advice = advice_for(resolve(0xA801, operation=Operation.C_MOVE))
    assert advice is not None
    assert as_json("explain", "A801", "--operation", "C-MOVE")["advice"] == advice.to_dict()
    assert as_json("explain", "3000")["advice"] is None


def test_a_range_has_an_entry_for_each_range_and_fixed_code(as_json: Read) -> None:
    read = as_json("explain", "A7xx", "--operation", "C-STORE")
    assert [(one["pattern"], one["services"]) for one in read["codes"]] == [
        ("A7xx", ["STORAGE"]),
        ("A700", ["STORAGE", "NON_PATIENT_OBJECT"]),
    ]
    assert as_json("explain", "3xxx")["codes"] == []


def test_list_has_every_service_class(as_json: Read) -> None:
    read = as_json("list")
    assert read["codes"] is None
    for one, service in zip(read["services"], SERVICE_CLASSES, strict=True):
        assert one["identifier"] == service.identifier
        assert one["annexes"] == list(service.annexes)
        assert one["operations"] == list(service.operations)
        assert [sop["uid"] for sop in one["sop_classes"]] == [
            sop.uid for sop in service.sop_classes
        ]


@pytest.mark.parametrize("service", SERVICE_CLASSES)
def test_list_of_a_service_has_every_code_and_range(as_json: Read, service: Any) -> None:
    read = as_json("list", service.identifier)
    assert [one["identifier"] for one in read["services"]] == [service.identifier]
    codes = {one["low"] for one in read["codes"] if one["low"] == one["high"]}
    assert codes == {member.code for member in service.statuses}
    ranges = [one["pattern"] for one in read["codes"] if one["low"] != one["high"]]
    assert ranges == [span.pattern for span in service.ranges]


def test_a_span_is_told_as_it_was_typed(as_json: Callable[..., Any]) -> None:
    query = as_json("explain", "(A700-A7ff)")["query"]
    assert (query["text"], query["pattern"], query["read_as"]) == (
        "A700-A7ff",
        "A700-A7FF",
        "range",
    )
