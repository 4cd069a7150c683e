"""The implementations that come with the package say what was read in their source, row by row."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

import dimse_status
from dimse_status import (
    NON_PATIENT_OBJECT,
    PRINT_MANAGEMENT,
    PROCEDURE_STEP,
    STORAGE,
    STORAGE_COMMITMENT,
    Category,
    ImplementationCode,
    Operation,
    ServiceClass,
    category_of,
    implementations,
)
from dimse_status.implementations import (
    CLEARCANVAS,
    CONQUEST,
    DCM4CHE,
    DCM4CHEE_ARC,
    DCMTK,
    GOOGLE_ADAPTER,
    IMPLEMENTATIONS,
    MONAI_GATEWAY,
    PYNETDICOM,
    PynetdicomCode,
    PynetdicomFindCode,
    PynetdicomGeneralCode,
    PynetdicomGetCode,
    PynetdicomMoveCode,
    PynetdicomStoreCode,
    built_on_text,
    implementations_identified,
)
from dimse_status.implementations.review import is_outside
from dimse_status.implementations.tables import TABLES

Row = dict[str, Any]
Code = tuple[object, ...]

DATA = Path(__file__).parents[2] / "data" / "implementation_codes.json"
ROWS: list[Row] = json.loads(DATA.read_text(encoding="utf-8"))

NEW_ROWS: list[Row] = [
    json.loads(line)
    for line in DATA.with_name("implementation_rows.jsonl").read_text(encoding="utf-8").splitlines()
]
OLD = {row["implementation"] for row in ROWS}
NAMES = {"dcm4chee-arc-light": "dcm4chee-arc", "Microsoft dicom-server": "dicom-server"}
DIMSE_C = tuple(one for one in Operation if one.startswith("C-"))
DIMSE_N = tuple(one for one in Operation if one.startswith("N-"))
WORDS = {
    "any": tuple(Operation),
    "any C service": DIMSE_C,
    "C-*": DIMSE_C,
    "N-*": DIMSE_N,
    "C-* and N-*": tuple(Operation),
    "C-STORE (SCP and as C-GET SCU)": (Operation.C_STORE,),
}
# Where the source shows that the code is of one service class.
SERVICES: dict[tuple[str, str, str], tuple[ServiceClass, ...]] = {
    ("DCMTK", "C604", "N-ACTION"): (PRINT_MANAGEMENT,),
    ("DCMTK", "C606", "N-SET"): (PRINT_MANAGEMENT,),
    ("dcm4che", "0110", "N-SET"): (PROCEDURE_STEP,),
    ("Orthanc", "0110", "N-ACTION, N-EVENT-REPORT"): (STORAGE_COMMITMENT,),
}
# What is no status that is sent there, or no code at all.
REMARKS = {"classification", "code_scheme", "pass-through"}


def name_of(row: Row) -> str:
    name: str = row["implementation"]
    return NAMES.get(name, name)


def operations_of(text: str) -> tuple[Operation, ...]:
    found: list[Operation] = []
    for part in text.replace(" / STOW-RS", "").split(", "):
        found += WORDS.get(part) or (Operation(part),)
    return tuple(one for one in Operation if one in found)


def expected_codes() -> Iterator[Code]:
    for row in ROWS:
        if row.get("record") in REMARKS or row.get("operation", "").startswith("STOW-RS"):
            continue
        name = name_of(row)
        meaning, operation = row["meaning"], row.get("operation", "C-STORE")
        services = SERVICES.get((name, row["code"], operation), ())
        code = int(row["code"], 16)
        source = ", ".join(row["raised_in"]) if "raised_in" in row else ""
        member = row.get("constant", "").rpartition(".")[2]
        if name == "dcm4chee-arc" and "STOW" in operation:
            services = (STORAGE, NON_PATIENT_OBJECT)
        operations = operations_of(operation)
        if "(N-CREATE)" in source:
            services, operations = (*services, PROCEDURE_STEP), (*operations, Operation.N_CREATE)
        if row.get("record") == "legacy":
            meaning = "SOP Class not supported, sent from 1993 to 2019; now 0122"
            retrieve = (Operation.C_GET, Operation.C_MOVE)
            yield name, code, code, meaning, (), retrieve, source, ""
            operations = (Operation.C_STORE, Operation.C_FIND)
            yield name, code, code + 0xFF, meaning, (), operations, source, ""
            continue
        yield name, code, code, meaning, services, operations, source, member


def stated(name: str, code: ImplementationCode) -> Code:
    member = "" if name == "pynetdicom" else code.name
    source = code.source.replace("handlers.py:83,151,236", "handlers.py:83, ...:151, ...:236")
    operations = tuple(one for one in Operation if one in code.operations)
    assert code.evidence == ("source" if code.source else "documented")
    return (name, code.code, code.last, code.meaning, code.services, operations, source, member)


# Those whose rows are in the first file.
READ_FIRST = tuple(
    one for one in IMPLEMENTATIONS if one.name in {NAMES.get(name, name) for name in OLD}
)
PRODUCTS = {
    "ClearCanvas ImageServer": CLEARCANVAS,
    "ClearCanvas Workstation": CLEARCANVAS,
    "ConQuest DICOM server": CONQUEST,
    "Cloud Healthcare DICOM adapter": GOOGLE_ADAPTER,
    "MONAI Deploy Informatics Gateway": MONAI_GATEWAY,
}


@pytest.mark.parametrize("row", NEW_ROWS, ids=lambda row: f"{row['product']} {row['code']}")
def test_each_row_that_was_read_later_is_in_its_table(row: Row) -> None:
    one, code = PRODUCTS[row["product"]], int(row["code"], 16)
    assert row["version"] in one.version
    if "Reason" in row["operation"]:
        assert any(
            (reason.code, reason.meaning, reason.source) == (code, row["meaning"], row["place"])
            for reason in one.reasons
        )
        return
    (found,) = (
        used
        for used in one.codes
        if used.code == code and used.operations == (Operation(row["operation"]),)
    )
    assert row["meaning"] in found.meaning
    assert row["place"] in found.source
    assert found.role == ("SCU" if "SCU" in row["role"] else "SCP")
    assert row["behaviour"] in (found.behaviour, found.note)


def test_the_tables_are_made_from_their_files() -> None:
    """After a change of a file, or a new one: `nox -s tables`."""
    script = Path(__file__).parents[3] / "stubs" / "product_tables.py"
    if not script.exists() or find_spec("ruff") is None:
        pytest.skip("only the sources have the script, and ruff formats what it makes")
    done = subprocess.run(
        [sys.executable, script, "--check"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"stale: run `nox -s tables`\n{done.stdout}"


def test_each_product_has_its_place_on_the_page() -> None:
    """After a new file: nothing, if the page draws all; else add it to docs/implementations.rst."""
    page = Path(__file__).parents[3] / "docs" / "implementations.rst"
    if page.exists():
        assert ".. implementation-pages::" in page.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("uid", "name", "words"),
    [
        (None, "OFFIS_DCMTK_367", "built on DCMTK (Orthanc, ...)"),
        ("1.2.276.0.7230010.3.0.3.6.7", None, "built on DCMTK (Orthanc, ...)"),
        ("1.2.276.0.7238010.5.0.3.5.4", "OSIRIX", "built on Horos / OsiriX"),
        ("1.2.840.113619.6.93", "OFFIS_DCMTK_341", "built on DCMTK (Orthanc, ...)"),
        ("1.2.246.352.70.2.1.120.1", "MergeCOM3_410", "built on MergeCOM-3"),
        ("1.2.826.0.1.3680043.2.135.1066.101", "1.5.0/WIN32", "built on ConQuest"),
        ("1.2.826.0.1.3680043.10.854", "DCMJS-DIMSE-V0.2", "built on dcmjs-dimse"),
        ("1.2.826.0.1.3680043.10.854", "GO-DICOM-1.0", ""),
        ("1.2.826.0.1.3680043.10.8541", None, ""),
        ("1.2.826.0.1.3680043.9.3811.3.0.4", "PYNETDICOM_304", "built on pynetdicom"),
        ("1.3.12.2.1107.5.2", "MR_VB19A", ""),
        (None, "", ""),
    ],
)
def test_a_peer_is_built_on_what_it_names_itself_as(
    uid: str | None, name: str | None, words: str
) -> None:
    """The values are those of association logs and of the sources."""
    assert built_on_text(implementations_identified(uid, name)) == words


def test_of_several_toolkits_each_is_named() -> None:
    assert built_on_text((DCMTK, PYNETDICOM)) == "built on DCMTK or pynetdicom"


def test_a_hash_tells_the_implementations_apart() -> None:
    assert len({hash(one) for one in IMPLEMENTATIONS}) == len(IMPLEMENTATIONS)


def test_what_toolkits_print_stands_for_a_run_or_a_code() -> None:
    names = {
        (one.text, *one.operations): (one.code, one.last)
        for one in DCMTK.printed
        if len(one.operations) == 1
    }
    assert names["Refused: OutOfResources", Operation.C_STORE] == (0xA700, 0xA7FF)
    assert names["Refused: OutOfResources", Operation.C_FIND] == (0xA700, 0xA700)
    assert names["Refused: MoveDestinationUnknown", Operation.C_MOVE] == (0xA801, 0xA801)
    constant = "STATUS_MOVE_Failed_MoveDestinationUnknown"
    assert names[constant, Operation.C_MOVE] == (0xA801, 0xA801)
    for one in TABLES:
        for printed in one.printed:
            assert category_of(printed.code) is category_of(printed.last) is not Category.UNKNOWN


def test_the_codes_are_those_of_the_sources() -> None:
    expected = sorted(expected_codes(), key=repr)
    assert (
        sorted((stated(one.name, c) for one in READ_FIRST for c in one.codes), key=repr) == expected
    )


def test_the_reasons_are_those_of_the_sources() -> None:
    expected = sorted(
        (
            name_of(row),
            int(row["code"], 16),
            row["meaning"],
            tuple(word for word in row["operation"].split(" / ") if word.endswith("RS")),
            row["category"] == "Warning",
            ", ".join(row["raised_in"]),
            row.get("constant", "").rpartition(".")[2],
        )
        for row in ROWS
        if "-RS" in row.get("operation", "")
    )
    assert expected == sorted(
        (one.name, r.code, r.meaning, r.services, r.warning, r.source, r.name)
        for one in READ_FIRST
        for r in one.reasons
    )


def test_remarks_and_notes_are_those_of_the_sources() -> None:
    remarks = {(one.name, remark) for one in READ_FIRST for remark in one.remarks}
    for row in ROWS:
        if row.get("record") in REMARKS:
            name = NAMES.get(name_of(row).partition(" / ")[0], name_of(row))
            assert any(name == who and row["raised_in"][0] in remark for who, remark in remarks), (
                row
            )
    assert len(remarks) == sum(row.get("record") in REMARKS for row in ROWS)
    notes = {
        (one.name, code.code, code.note) for one in READ_FIRST for code in one.codes if code.note
    }
    for row in ROWS:
        if "note" in row and "code" in row:
            name = name_of(row)
            assert (name, int(row["code"], 16), row["note"]) in notes


def test_versions_are_those_of_the_sources() -> None:
    for one in READ_FIRST:
        versions = {row["version"] for row in ROWS if name_of(row) == one.name}
        assert any(one.version in version for version in versions)


def test_each_names_where_it_was_read() -> None:
    for one in IMPLEMENTATIONS:
        assert one.version
        for code in one.codes:
            assert code.source or code.note.startswith("nowhere in pynetdicom")
        assert all(reason.source for reason in one.reasons)


def test_what_lies_outside_of_the_standard_is_computed() -> None:
    conflicts = [row for row in ROWS if "does not list 0110" in row.get("conflict", "")]
    assert len(conflicts) == 3
    for row in conflicts:
        name = name_of(row)
        one = next(known for known in IMPLEMENTATIONS if known.name == name)
        (code,) = one.codes_for(0x0110, STORAGE)
        assert is_outside(code)


def test_categories_are_those_of_annex_c() -> None:
    for row in ROWS:
        if row.get("category") in tuple(Category) and "code" in row:
            assert category_of(int(row["code"], 16)) == row["category"]


GROUPS = (
    (PynetdicomGeneralCode, 0xC000, None),
    (PynetdicomStoreCode, 0xC200, Operation.C_STORE),
    (PynetdicomFindCode, 0xC300, Operation.C_FIND),
    (PynetdicomGetCode, 0xC400, Operation.C_GET),
    (PynetdicomMoveCode, 0xC500, Operation.C_MOVE),
)


@pytest.mark.parametrize(("group", "first", "operation"), GROUPS)
def test_a_group_of_pynetdicom_has_its_hundred(
    group: type[PynetdicomCode], first: int, operation: Operation | None
) -> None:
    for member in group:
        assert first <= member <= first + 0xFF
        assert operation is None or member.operations == (operation,)
        assert member.category is Category.FAILURE
        found = [code for code in PYNETDICOM.codes if code.code == member]
        assert [(code.meaning, code.name) for code in found] == [(member.meaning, member.name)]
        assert (found[0].source, found[0].note) == (member.source, member.note)


def test_the_groups_are_all_diagnostic_codes() -> None:
    members = [member for group, _, _ in GROUPS for member in group]
    codes = {
        int(row["code"], 16)
        for row in ROWS
        if row["implementation"] == "pynetdicom" and "code" in row
    }
    assert sorted(members) == sorted(code for code in codes if 0xC000 <= code <= 0xC5FF)
    assert {0xC416, 0xC516, 0xC320, 0xC521} <= set(members)
    assert repr(PynetdicomGetCode.TOO_MANY_SUBOPERATIONS) == (
        "<PynetdicomGetCode.TOO_MANY_SUBOPERATIONS: 0xC416>"
    )
    member = PynetdicomGetCode(0xC416)
    assert member.code == 0xC416
    assert (f"{member}", f"{member:>8}", f"{member:04x}") == ("0xC416", "  0xC416", "c416")


def test_names_are_those_of_the_package() -> None:
    assert sorted(implementations.__all__) == dir(implementations)
    for name in implementations.__all__:
        assert getattr(implementations, name) is not None
    with pytest.raises(AttributeError, match="'PYNETDICM'"):
        getattr(implementations, "PYNETDICM")  # noqa: B009 - mypy knows that it is missing
    assert DCM4CHE.name != DCM4CHEE_ARC.name
    assert all(one.name != other.name for one, other in pairwise(IMPLEMENTATIONS))


def test_importing_the_package_imports_no_table_of_them() -> None:
    program = (
        "import sys, dimse_status; sys.exit(any(name in sys.modules for name in ("
        "'tomllib', 'dimse_status.implementations.pynetdicom',"
        " 'dimse_status.implementations.known')))"
    )
    source = Path(dimse_status.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", program], env={"PYTHONPATH": str(source)}, check=False
    )
    assert done.returncode == 0
