"""What ``dimse-status explain`` shows a human beside the short answer."""

from __future__ import annotations

from collections.abc import Callable
from textwrap import dedent

import pytest

from dimse_status import SERVICE_CLASSES, Operation, ServiceClass, resolve

Run = Callable[..., str]


def test_all_of_a_code_is_shown_with_each_place_of_the_standard(shown: Run) -> None:
    composite = ("--sop-class", "CompositeInstanceRootRetrieveMove")
    text = shown("explain", "--all", "0xA801", "--operation", "C-MOVE", *composite)
    head, _, places = text.partition("\n\n")
    for line in (
        "0xA801  Failure  Refused: Move Destination unknown (C-MOVE)",
        "  decimal 43009",
        "  name    QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN",
        "  defined as a fixed code of the service class",
        "  for     CompositeInstanceRootRetrieveMove",
        "  fields  (0000,0002) Affected SOP Class UID: optional",
        "          Identifier: mandatory if a sub-operation failed",
    ):
        assert line in head.splitlines()
    assert places.startswith("  PS3.4 Y.4.1.1.4, Table Y.4-1 (read in edition 2020c)\n    https://")
    assert "    operation     C-MOVE\n" in places
    assert "    SOP classes   CompositeInstanceRootRetrieveMove\n" in places


def test_what_annexes_repeat_is_said_once(shown: Run) -> None:
    text = shown("explain", "--all", "0xA702", "--operation", "C-MOVE")
    assert text.count("    service       ") == 1
    # Table C.4-2 has no Remaining count, and Table Y.4-1 has.
    assert text.count("    may carry     ") == 2
    assert (
        "  PS3.4 JJ.3.2, by reference to Table C.4-2 (read in edition 2024e)\n"
        "    https://dicom.nema.org/medical/dicom/current/output/chtml/"
        "part04/sect_JJ.3.2.html#sect_JJ.3.2\n"
        "    SOP classes   InventoryMove\n"
    ) in text


def test_every_place_and_reference_is_cited(shown: Run) -> None:
    for code, operation in ((0xA702, Operation.C_MOVE), (0x0110, Operation.N_SET), (0xB006, None)):
        named = ("--operation", str(operation)) if operation is not None else ()
        text = shown("explain", "--all", f"{code:04X}H", *named)
        for reference in resolve(code, operation=operation).references:
            assert f"    {reference.url}\n" in text


def test_without_a_service_each_meaning_is_shown_once(shown: Run) -> None:
    lines = shown("explain", "0xA702").splitlines()
    assert lines[:3] == [
        "0xA702  Failure  depends on where it came up:",
        "  C-STORE        Refused: Out of resources",
        "  C-GET, C-MOVE  Refused: Out of resources - Unable to perform sub-operations",
    ]


def test_a_code_in_a_range_says_so(shown: Run) -> None:
    text = shown("explain", "--all", "C502", "--service", "query-retrieve-move")
    assert text.startswith("0xC502  Failure  Failed: Unable to process (C-MOVE)\n")
    assert ("  defined in the range Cxxx, where an implementation assigns its own codes\n") in text
    assert "  name " not in text


def test_what_is_not_permitted_says_why(shown: Run) -> None:
    text = shown("explain", "--all", "0x0120", "--operation", "C-MOVE")
    assert text.startswith("0x0120  Failure  Missing Attribute (C-MOVE)\n")
    assert (
        "  allowed no: 0120 Missing Attribute is not a C-MOVE status: PS3.4 permits it\n"
        "          for N-SET, N-ACTION or N-CREATE\n"
    ) in text
    assert "fields" not in text


def test_a_code_of_another_service_class_says_where_it_has_a_meaning(shown: Run) -> None:
    text = shown("explain", "B604", "--service", "storage")
    assert text.startswith(
        "0xB604  Warning  has no meaning in Storage; in N-ACTION or N-SET it is: Image\n"
    )
    assert "  allowed no: B604 is not a C-STORE status: PS3.4 permits it" in text


def test_a_code_without_a_meaning_anywhere_has_its_category(shown: Run) -> None:
    text = shown("explain", "--all", "A123")
    assert text.startswith("0xA123  Failure  Failure without a meaning in the standard\n")
    assert "  defined not here; PS3.7 Annex C tells the category of every code\n" in text


def test_a_code_outside_annex_c_says_so(shown: Run) -> None:
    text = shown("explain", "--all", "0x9999")
    assert text.startswith("0x9999  Unknown  Not a status code of DICOM\n")
    assert "  allowed no: 9999 lies outside the status classes of PS3.7 Annex C" in text


def test_a_retired_code_says_so(shown: Run) -> None:
    text = shown("explain", "--all", "C604", "--service", "print-management")
    assert "is retired: see PS3.4\n          H.4.1.2.4.2\n" in text
    assert text.count("    retired       yes\n") == 2


def test_a_row_whose_text_nobody_saw_says_so(shown: Run) -> None:
    assert "  PS3.4 C.6.4.3 (text not seen by this project)\n" in shown("explain", "--all", "B001")


def test_what_a_row_fixes_to_be_sent_is_shown(shown: Run) -> None:
    text = shown("explain", "--all", "0110H", "--service", "mpps", "--operation", "N-SET")
    assert (
        '    sent with it  Error ID 0xA710, Error Comment "Performed Procedure Step\n'
        '                  Object may no longer be updated"\n'
    ) in text


def test_meanings_of_rows_are_shown_where_they_differ(shown: Run) -> None:
    text = shown("explain", "--all", "C307", "--sop-class", "UnifiedProcedureStepWatch")
    assert "    operation     N-GET\n" in text
    assert "    meaning       Filtered Global Subscription not supported\n" in text


def test_a_sop_class_alone_finds_the_service_class(shown: Run) -> None:
    by_uid = shown("explain", "--all", "A700", "--sop-class", "1.2.840.10008.5.1.4.1.1.2")
    assert "    service       Storage (PS3.4 Annex B)\n" in by_uid
    assert "  for     CTImageStorage\n" in by_uid
    assert by_uid == shown("explain", "--all", "A700", "--sop-class", "CT Image Storage")


@pytest.mark.parametrize(
    ("uid", "note"),
    [
        ("1.2.3.4", "1.2.3.4 is a private SOP class; it counts as none."),
        (
            "1.2.840.10008.5.1.4.1.1.2.999",
            "the SOP class 1.2.840.10008.5.1.4.1.1.2.999 is not known to this version",
        ),
    ],
)
def test_a_sop_class_that_is_not_known_counts_as_none(shown: Run, uid: str, note: str) -> None:
    question = ("explain", "A700", "--operation", "C-STORE")
    text = shown(*question, "--sop-class", uid)
    assert note in text
    assert text.splitlines()[0] == shown(*question).splitlines()[0]


@pytest.mark.parametrize("text", ["0110", "00272", "42754"])
@pytest.mark.parametrize("options", [(), ("--all",)])
def test_how_a_number_was_read_is_said(shown: Run, text: str, options: tuple[str, ...]) -> None:
    assert f"\n  {text} is read as " in shown("explain", text, *options)


def test_a_range_shows_its_ranges_and_codes(shown: Run) -> None:
    assert shown("explain", "A7xx") == dedent("""\
        A7xx  0xA700 to 0xA7FF
        Failure
          A7xx  Refused: Out of resources [C-STORE]
          A700  Refused: Out of resources [C-STORE, C-FIND]
          A701  Refused: Out of resources - Unable to calculate number of matches
                [C-GET, C-MOVE]
          A702  Refused: Out of resources - Unable to perform sub-operations [C-GET,
                C-MOVE]
          A710  Invalid Prior Record Key [C-FIND]
        """)


def test_a_long_range_is_cut_and_says_so(shown: Run) -> None:
    short, long = shown("explain", "Cxxx").splitlines(), shown("explain", "Cxxx", "--all")
    assert len(short) == 22
    assert short[-1] == f"and {len(long.splitlines()) - 21} lines more: --all"
    assert long.splitlines()[:21] == short[:21]
    assert "  C616  Failed: There is an existing Film Box that has not been printed" in long


def test_a_part_of_a_range_shows_the_range_around_it(shown: Run) -> None:
    text = shown("explain", "C1xx", "--service", "storage")
    assert "  Cxxx  Error: Cannot understand\n" in text
    assert "C000" not in text


def test_codes_of_a_range_are_by_category(shown: Run) -> None:
    text = shown("explain", "01xx", "--all")
    warnings, failures = text.split("\nFailure\n")
    assert "\nWarning\n" in warnings
    assert "  0107  Attribute List warning [N-GET, N-SET, N-CREATE]\n" in warnings
    assert "  0110  Processing Failure" in failures


def test_a_range_in_one_service_class_does_not_repeat_its_name(shown: Run) -> None:
    text = shown("explain", "C3xx", "--service", "ups")
    assert "  C302  Failed: The UPS is already IN PROGRESS [N-ACTION]\n" in text


def test_a_range_without_a_code_says_so(shown: Run) -> None:
    assert "  The standard defines no code in it there.\n" in shown("explain", "--all", "3xxx")


def test_a_range_is_limited_to_the_operation(shown: Run) -> None:
    text = shown("explain", "A7xx", "--operation", "C-MOVE")
    assert text.startswith("A7xx  0xA700 to 0xA7FF in C-MOVE\n")
    assert "A701" in text
    assert "A700  " not in text


def test_a_range_is_limited_to_the_sop_class(shown: Run) -> None:
    text = shown("explain", "0xxx", "--sop-class", "Verification")
    assert "  0122  Refused: SOP Class not supported" in text
    assert "0110" not in text


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        (("--operation", "C-STORE", "--service", "ups"), "C-STORE is no operation of Unified "),
        (("--operation", "C-MOVE", "--sop-class", "CTImageStorage"), "C-MOVE is no operation of "),
        (("--service", "storage", "--sop-class", "Verification"), "Verification is no SOP class "),
        (
            ("--sop-class", "VideoEndoscopicImageRealTimeCommunication"),
            "VideoEndoscopicImageRealTimeCommunication is not used over DIMSE",
        ),
        (
            ("--service", "storage", "--sop-class", "MediaStorageDirectoryStorage"),
            "MediaStorageDirectoryStorage is not used over DIMSE",
        ),
    ],
)
@pytest.mark.parametrize("code", ["A700", "3xxx"])
def test_what_does_not_go_together_is_refused(
    refused: Run, code: str, arguments: tuple[str, ...], problem: str
) -> None:
    assert refused("explain", code, *arguments).startswith(
        f"dimse-status explain: error: {problem}"
    )


@pytest.mark.parametrize("service", SERVICE_CLASSES)
def test_every_member_is_explained_in_its_service_class(shown: Run, service: ServiceClass) -> None:
    codes = [f"{member.code:04X}H" for member in service.statuses]
    texts = shown("explain", *codes, "--service", service.identifier, "--all").split("\n\n0x")
    assert len(texts) == len(codes)
    for member, text in zip(service.statuses, texts, strict=True):
        assert text.removeprefix("0x").startswith(f"{member.code:04X}  {member.category}  ")
        assert f"  name    {type(member).__name__}.{member.name}\n" in text
