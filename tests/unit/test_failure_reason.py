"""Failure Reason and Warning Reason: the standard's values, row by row, and every other value."""

# A row of a table is a line.
# ruff: noqa: E501

from __future__ import annotations

import json
import pickle
from pathlib import Path
from typing import Any

import pytest

from dimse_status import (
    GENERAL,
    STORAGE,
    Category,
    GeneralStatus,
    Implementation,
    ImplementationReason,
    Origin,
    StorageStatus,
    category_of,
    resolve,
)
from dimse_status.errors import CodeTypeError, CodeValueError
from dimse_status.failure_reason import (
    DICOMWEB_STORAGE_COMMITMENT_FAILURE,
    MEDIA_CREATION_FAILURE,
    REASON_SETS,
    STORAGE_COMMITMENT_FAILURE,
    STOW_FAILURE,
    STOW_WARNING,
    FailureReason,
    MediaCreationFailureReason,
    ReasonSet,
    StorageCommitmentFailureReason,
    StowFailureReason,
    StowWarningReason,
    WarningReason,
    resolve_reason,
)
from dimse_status.implementations import DCM4CHEE_ARC, DICOM_SERVER

DATA = Path(__file__).parents[1] / "data" / "failure_reasons.json"
ROWS: list[dict[str, Any]] = [
    row
    for row in json.loads(DATA.read_text(encoding="utf-8"))
    if row["attribute"].endswith("Reason")
]
SETS = {
    "Storage Commitment failure": STORAGE_COMMITMENT_FAILURE,
    "DICOMweb Storage Commitment failure": DICOMWEB_STORAGE_COMMITMENT_FAILURE,
    "Media Creation failure": MEDIA_CREATION_FAILURE,
    "STOW-RS failure": STOW_FAILURE,
    "STOW-RS warning": STOW_WARNING,
}


def place(row: dict[str, Any]) -> tuple[int, str, str, str | None]:
    """The reference of a row, as in "PS3.18 I.2.2 Table I.2-2"."""
    part, _, rest = row["section"].removeprefix("PS3.").partition(" ")
    section, _, table = rest.partition(" Table ")
    return int(part), section, table, row["edition_verified"]


def test_the_values_are_those_of_the_standard() -> None:
    expected = {
        (SETS[row["registry"]], int(row["code"], 16), row["meaning"], row.get("related", ""))
        for row in ROWS
        if "code" in row and "x" not in row["code"]
    }
    # A range stands in the enum by its first value.
    expected |= {
        (SETS[row["registry"]], int(row["code_low"], 16), row["meaning"], "")
        for row in ROWS
        if "x" in row.get("code", "")
    }
    # Table J.2-1 takes over the values of C.14.1.1.
    expected |= {
        (DICOMWEB_STORAGE_COMMITMENT_FAILURE, *rest)
        for one, *rest in expected
        if one is STORAGE_COMMITMENT_FAILURE
    }
    assert expected == {
        (one, member.code, member.meaning, member.related_attribute)
        for one in REASON_SETS
        for member in one.reasons
    }


def test_the_ranges_are_those_of_the_standard() -> None:
    expected = {
        (
            SETS[row["registry"]],
            row["code"],
            int(row["code_low"], 16),
            int(row["code_high"], 16),
            row["meaning"],
        )
        for row in ROWS
        if "x" in row.get("code", "")
    }
    assert expected == {
        (one, span.pattern, span.low, span.high, span.meaning)
        for one in REASON_SETS
        for span in one.ranges
    }


def test_the_places_are_those_of_the_standard() -> None:
    for row in ROWS:
        one = SETS[row["registry"]]
        reference = one.reference
        if one is MEDIA_CREATION_FAILURE:  # its last two were read in a later edition
            reference = one.reasons(int(row["code"], 16)).reference
        found = (reference.part, reference.section, reference.table, reference.edition)
        assert found == place(row)
        assert one.attribute == f"{row['attribute']} {row['tag']}"
        assert one.is_open is ("Enumerated" not in row.get("value_set", "Enumerated"))
    assert {SETS[row["registry"]] for row in ROWS} == set(REASON_SETS)


def test_a_reason_has_the_qualities_of_a_status() -> None:
    reason = StorageCommitmentFailureReason.DUPLICATE_TRANSACTION_UID
    assert reason == 0x0131
    assert repr(reason) == "<StorageCommitmentFailureReason.DUPLICATE_TRANSACTION_UID: 0x0131>"
    assert (reason.code, reason.category) == (0x0131, Category.FAILURE)
    assert reason.meaning == "Duplicate transaction UID"
    assert reason.reason_set is STORAGE_COMMITMENT_FAILURE
    assert reason.reference.edition == "2020a"
    assert reason.reference.url == (
        "https://dicom.nema.org/medical/dicom/current/output/chtml/part03/sect_C.14.html"
        "#sect_C.14.1.1"
    )
    assert reason.status is None, "no status has this number"
    assert isinstance(reason, FailureReason)
    assert isinstance(StowWarningReason(0xB006), WarningReason)
    assert pickle.loads(pickle.dumps(reason)) is reason
    assert StorageCommitmentFailureReason(0x0131) is reason


def test_a_reason_of_stow_stands_for_the_status_of_c_store() -> None:
    status = StowFailureReason.OUT_OF_RESOURCES.status
    assert status is not None
    assert status.member is StorageStatus.OUT_OF_RESOURCES
    of_range = resolve_reason(0xA7F0, STOW_FAILURE).status
    assert of_range == resolve(0xA7F0, STORAGE)
    not_supported = StowFailureReason.REFERENCED_SOP_CLASS_NOT_SUPPORTED.status
    assert not_supported is not None
    assert not_supported.member is StorageStatus.SOP_CLASS_NOT_SUPPORTED
    processing = StowFailureReason.PROCESSING_FAILURE.status
    assert processing is not None
    assert (processing.meaning, processing.permitted) == ("Processing Failure", False)
    warning = StowWarningReason.ELEMENTS_DISCARDED.status
    assert warning is not None
    assert warning.member is StorageStatus.ELEMENTS_DISCARDED


def test_a_reason_of_a_commitment_stands_for_a_general_status() -> None:
    status = StorageCommitmentFailureReason.NO_SUCH_OBJECT_INSTANCE.status
    assert status is not None
    assert status.member is GeneralStatus.NO_SUCH_SOP_INSTANCE
    assert MediaCreationFailureReason.INSTANCE_SIZE_EXCEEDED.status is None


def test_the_numbers_of_statuses_have_their_meanings() -> None:
    """The meaning of a reason and of the status with its number are the same, but for words."""
    alike = {
        "no such object instance": "no such sop instance",
        "referenced sop class not supported": "refused: sop class not supported",
        "class/instance conflict": "class-instance conflict",
        "refused out of resources": "refused: out of resources",
        "referenced transfer syntax not supported": "error: cannot understand",
    }
    for one in REASON_SETS:
        for member in one.reasons:
            if member.status is not None:
                meaning = member.meaning.casefold()
                assert alike.get(meaning, meaning) == member.status.meaning.casefold()


@pytest.mark.parametrize("reason_set", REASON_SETS, ids=repr)
def test_every_value_resolves(reason_set: ReasonSet) -> None:
    for code in range(0, 0x10000, 0x11):
        info = resolve_reason(code, reason_set)
        assert info.code == code
        assert info.category is category_of(code)
        assert info.meaning
        assert info.reference is reason_set.reference
        assert (info.member is not None) == (info.origin is Origin.FIXED)
        assert info.permitted or not reason_set.is_open
        assert info.status is None or info.status.usages
    for member in reason_set.reasons:
        info = resolve_reason(member, reason_set)
        assert (info.member, info.meaning, info.permitted) == (member, member.meaning, True)


@pytest.mark.parametrize(
    ("code", "reason_set", "origin", "shown"),
    [
        (0xA7F0, STOW_FAILURE, Origin.RANGE, "0xA7F0 Failure: Refused out of Resources"),
        (0xC122, STOW_FAILURE, Origin.FIXED, "0xC122 Failure: Referenced Transfer Syntax not supported"),
        (0x0124, STOW_FAILURE, Origin.GENERAL, "0x0124 Failure: Refused: Not authorized"),
        (0xB123, STOW_WARNING, Origin.CONVENTION, "0xB123 Warning: no reason that STOW-RS lists"),
        (0x9999, STOW_WARNING, Origin.UNKNOWN, "0x9999 Unknown: no reason that STOW-RS lists"),
        (0x0201, STORAGE_COMMITMENT_FAILURE, Origin.CONVENTION, "0x0201 Failure: no reason that Storage Commitment lists"),
        (0xA700, STORAGE_COMMITMENT_FAILURE, Origin.CONVENTION, "0xA700 Failure: no reason that Storage Commitment lists; in C-STORE it is: Refused: Out of resources"),
        (0xA702, STORAGE_COMMITMENT_FAILURE, Origin.CONVENTION, "0xA702 Failure: no reason that Storage Commitment lists; in C-STORE it is: Refused: Out of resources"),
    ],
)  # fmt: skip
def test_the_first_that_knows_the_value_decides(
    code: int, reason_set: ReasonSet, origin: Origin, shown: str
) -> None:
    info = resolve_reason(code, reason_set)
    assert (info.origin, str(info)) == (origin, shown)
    assert info.permitted is (reason_set is not STORAGE_COMMITMENT_FAILURE)
    assert (info.status is None) is (origin in {Origin.CONVENTION, Origin.UNKNOWN})


def test_an_implementation_says_what_it_means() -> None:
    info = resolve_reason(0xB00E, STOW_FAILURE, implementation=DICOM_SERVER)
    assert str(info) == "0xB00E Warning: SOP Instance already exists (dicom-server)"
    assert (info.origin, info.assigned_by) == (Origin.IMPLEMENTATION, "dicom-server")
    mismatch = resolve_reason(0xA77B, STOW_FAILURE, implementation=DCM4CHEE_ARC)
    assert mismatch.meaning == "Study or series UID differs from the one stored for this object"
    assert mismatch.range is not None
    assert mismatch.range.pattern == "A7xx"


def test_an_implementation_overrides_no_value_of_the_standard_and_no_other_attribute() -> None:
    fixed = resolve_reason(0x0110, STOW_FAILURE, implementation=DICOM_SERVER)
    assert (fixed.origin, fixed.meaning, fixed.assigned_by) == (
        Origin.FIXED,
        "Processing failure",
        "",
    )
    assert fixed.implementation_reason is not None
    assert fixed.implementation_reason.meaning == "General processing failure"
    warning = resolve_reason(0xB00E, STOW_WARNING, implementation=DICOM_SERVER)
    assert warning == resolve_reason(0xB00E, STOW_WARNING)
    acme = Implementation("Acme", reasons=(ImplementationReason(0x0199, "Odd", ("UPS-RS",)),))
    assert resolve_reason(0x0199, STOW_FAILURE, implementation=acme).assigned_by == ""


def test_sets_are_constants() -> None:
    for one in REASON_SETS:
        assert pickle.loads(pickle.dumps(one)) is one
        assert repr(one) == f"<ReasonSet {one.identifier}>"
    assert STORAGE_COMMITMENT_FAILURE.dimse is GENERAL


def test_what_is_no_16_bit_integer_is_refused() -> None:
    with pytest.raises(CodeTypeError):
        resolve_reason("A700", STOW_FAILURE)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(CodeValueError):
        resolve_reason(0x10000, STOW_FAILURE)
