"""What ``dimse-status explain`` shows a human."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from textwrap import dedent

import pytest

from dimse_status import SERVICE_CLASSES, Operation
from dimse_status.cli import explanation_text, json_output
from dimse_status.cli.code_argument import read_code
from dimse_status.cli.entry import entries_about
from dimse_status.cli.question import question_of

Run = Callable[..., str]


def test_a_code_of_one_service_class_is_shown_whole(shown: Run) -> None:
    composite = ("--sop-class", "CompositeInstanceRootRetrieveMove")
    assert shown("explain", "--all", "0xA702", "--operation", "C-MOVE", *composite) == dedent("""\
        0xA702 (decimal 42754) in a C-MOVE response

          category   Failure
          meaning    Refused: Out of resources - Unable to perform sub-operations
          service    Query/Retrieve C-MOVE (PS3.4 Annexes C, U, X, Y, BB, HH, II, JJ)
          SOP class  CompositeInstanceRootRetrieveMove
          name       UNABLE_TO_PERFORM_SUB_OPERATIONS
          defined    as a fixed code of the service class
          may carry  (0000,0002) Affected SOP Class UID
                     (0000,0902) Error Comment
                     (0000,1020) Number of Remaining Sub-operations
                     (0000,1021) Number of Completed Sub-operations
                     (0000,1022) Number of Failed Sub-operations
                     (0000,1023) Number of Warning Sub-operations
                     Identifier

          PS3.4 Y.4.1.1.4, Table Y.4-1 (read in edition 2020c)
            https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_Y.4.1.1.4.html#table_Y.4-1
            SOP classes  CompositeInstanceRootRetrieveMove

          PS3.7 C.5.5 (read in edition 2026c)
            https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.5.html#sect_C.5.5
            note  what may go with a status of this kind, beside what its table lists

        If the peer is
          pynetdicom            standard code: every sub-operation failed
          ClearCanvas           No object of the study is online
          DCMTK                 All sub-operations failed
          Google DICOM adapter  All objects failed
        """)


def test_an_operation_finds_the_service_class_and_each_place_in_the_standard(shown: Run) -> None:
    text = shown("explain", "--all", "0xA702", "--operation", "C-MOVE")
    for fact in (
        "  category   Failure\n",
        "  meaning    Refused: Out of resources - Unable to perform sub-operations\n",
        "  service    Query/Retrieve C-MOVE (",
        "  PS3.4 C.4.2.1.5, Table C.4-2 (read in edition 2020c)\n"
        "    https://dicom.nema.org/medical/dicom/current/output/chtml/"
        "part04/sect_C.4.2.1.5.html#table_C.4-2\n"
        "    SOP classes  PatientRootQueryRetrieveInformationModelMove,\n",
        "  PS3.4 JJ.3.2, by reference to Table C.4-2 (read in edition 2024e)\n",
        "    SOP classes  InventoryMove\n",
    ):
        assert fact in text


def test_fields_that_differ_between_tables_stand_with_each_table(shown: Run) -> None:
    text = shown("explain", "--all", "0xA702", "--operation", "C-MOVE")
    # Table C.4-2 has no Remaining count, and Table Y.4-1 has.
    assert text.count("    may carry    ") == 1
    assert (
        "    may carry    Affected SOP Class UID, Error Comment, Number of Completed\n"
        "                 Sub-operations, Number of Failed Sub-operations, Number of\n"
        "                 Warning Sub-operations, Identifier\n"
    ) in text


def test_without_a_service_each_meaning_is_shown_once(shown: Run) -> None:
    assert shown("explain", "--all", "0xA702") == dedent("""\
        0xA702 (decimal 42754)

          category  Failure

        Refused: Out of resources
          Storage (A7xx)  C-STORE: PS3.4 B.2.3, Table B.2-1

        Refused: Out of resources - Unable to perform sub-operations
          Query/Retrieve C-MOVE  C-MOVE: PS3.4 C.4.2.1.5, Table C.4-2, and 7 more
          Query/Retrieve C-GET   C-GET: PS3.4 C.4.3.1.4, Table C.4-3, and 8 more

        Add --operation, --service or --sop-class for what may go with it, notes and
        links.

        If the peer is
          pynetdicom            standard code: every sub-operation failed
          ClearCanvas           No object of the study is online
          DCMTK                 All sub-operations failed
          Google DICOM adapter  All objects failed
          Orthanc               C-GET: all sub-operations failed
        """)


def test_tables_that_differ_in_a_full_stop_share_a_meaning(shown: Run) -> None:
    # PS3.4 Table CC.2.6-1 ends it with a full stop, and Table CC.2.7-1 does not.
    headings = [
        line for line in shown("explain", "--all", "0000").splitlines() if line[:1].isupper()
    ]
    assert len(headings) == len({line.rstrip(".").casefold() for line in headings})
    assert "Success" in headings


def test_a_general_status_is_shown_once_for_all_service_classes(shown: Run) -> None:
    text = shown("explain", "--all", "0110H")
    assert text.count("every service class (PS3.7)") == 1
    assert "Modality Performed Procedure Step  N-SET: PS3.4 F.7.2.2.4, Table F.7.2-2" in text
    assert "Print Management" not in text


def test_a_code_that_only_ps37_defines_is_shown_whole(shown: Run) -> None:
    assert shown("explain", "--all", "0119h") == dedent("""\
        0x0119 (decimal 281)

          category   Failure
          meaning    Class-Instance conflict
          service    every service class with the operation
          operation  N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-DELETE
          name       CLASS_INSTANCE_CONFLICT
          defined    by PS3.7 for all service classes
          may carry  (0000,0002) Affected SOP Class UID
                     (0000,1000) Affected SOP Instance UID

          PS3.7 C.5.7 (read in edition 2026c)
            https://dicom.nema.org/medical/dicom/current/output/chtml/part07/sect_C.5.7.html#sect_C.5.7
        """)


def test_a_code_that_one_service_class_has_is_shown_whole_without_naming_it(shown: Run) -> None:
    text = shown("explain", "--all", "B006")
    assert "  service    Storage (PS3.4 Annex B)\n" in text
    assert "             (0000,0901) Offending Element\n" in text


def test_service_classes_that_say_the_same_share_a_description(shown: Run) -> None:
    text = shown("explain", "--all", "A700", "--operation", "C-FIND")
    assert text.count("  category ") == 1
    assert "  service    Query/Retrieve C-FIND (PS3.4 Annexes C, U, X, BB, HH, II, JJ)\n" in text
    assert "             Repository Query (PS3.4 Annex C)\n" in text
    assert "  PS3.4 CC.2.8.4, Table CC.2.8-2 (read in edition 2024e)\n" in text
    assert "Storage" not in text


def test_a_code_in_a_range_says_so(shown: Run) -> None:
    text = shown("explain", "--all", "C502", "--service", "query-retrieve-move")
    assert "  meaning    Failed: Unable to process\n" in text
    assert "  defined    in the range Cxxx, where an implementation assigns its own codes\n" in text
    assert "  name " not in text


def test_what_is_not_permitted_says_why(shown: Run) -> None:
    text = shown("explain", "--all", "0x0120", "--operation", "C-MOVE")
    assert "  meaning    Missing Attribute\n" in text
    assert (
        "  permitted  no: 0120 Missing Attribute is not a C-MOVE status: PS3.4 permits it\n"
        "             for N-SET, N-ACTION or N-CREATE\n"
    ) in text
    assert "may carry" not in text


def test_a_code_of_another_service_class_has_no_meaning_here_and_a_hint(shown: Run) -> None:
    text = shown("explain", "--all", "B604", "--operation", "C-FIND")
    assert "  meaning    none here\n" in text
    assert "  permitted  no: B604 is not a C-FIND status: PS3.4 permits it for " in text
    assert text.endswith("\ndimse-status explain 0xB604 shows where it has a meaning.\n")


def test_a_code_without_a_meaning_anywhere_has_its_category(shown: Run) -> None:
    text = shown("explain", "--all", "A123")
    assert "  category   Failure\n" in text
    assert "  defined    nowhere; PS3.7 Annex C tells the category of every code\n" in text
    assert "shows where it has a meaning" not in text


def test_a_code_outside_annex_c_says_so(shown: Run) -> None:
    text = shown("explain", "--all", "0x9999")
    assert "  category   Unknown\n" in text
    assert "  permitted  no: 9999 lies outside the status classes of PS3.7 Annex C" in text


def test_a_retired_code_says_so(shown: Run) -> None:
    text = shown("explain", "--all", "C604", "--service", "print-management")
    assert "  permitted  no: C604 " in text
    assert "is retired: see\n             PS3.4 H.4.1.2.4.2\n" in text
    assert text.count("    retired      yes\n") == 2
    assert "(retired)" in shown("explain", "--all", "C604")


def test_a_row_whose_text_nobody_saw_says_so(shown: Run) -> None:
    assert "  PS3.4 C.6.4.3 (text not seen by this project)\n" in shown("explain", "--all", "B001")


def test_an_overview_says_whose_text_nobody_saw() -> None:
    code, anywhere = read_code("A702"), question_of(None, None, None)
    storage, *others = entries_about(code, anywhere)
    (usage,) = storage.info.usages
    unseen = replace(usage, reference=replace(usage.reference, edition=None))
    entries = [replace(storage, info=replace(storage.info, usages=(unseen,))), *others]
    text = explanation_text.explanation(code, anywhere, entries)
    assert "  Storage (A7xx)  C-STORE: PS3.4 B.2.3, Table B.2-1 (text not seen)\n" in text
    assert text.count("not seen") == 1


def test_what_a_row_fixes_to_be_sent_is_shown(shown: Run) -> None:
    text = shown("explain", "--all", "0110H", "--service", "mpps", "--operation", "N-SET")
    assert (
        '    sent with it  Error ID 0xA710, Error Comment "Performed Procedure Step\n'
        '                  Object may no longer be updated"\n'
    ) in text


def test_operations_and_meanings_of_rows_are_shown_where_they_differ(shown: Run) -> None:
    text = shown("explain", "--all", "C307", "--sop-class", "UnifiedProcedureStepWatch")
    assert "  operation  N-GET, N-ACTION\n" in text
    assert "    operation    N-GET\n" in text
    assert "    meaning      Filtered Global Subscription not supported\n" in text
    # The SOP class has a C-FIND as well.
    assert "  service    Unified Procedure Step C-FIND (PS3.4 Annex CC)\n" in text


def test_a_sop_class_alone_finds_the_service_class(shown: Run) -> None:
    by_uid = shown("explain", "--all", "A700", "--sop-class", "1.2.840.10008.5.1.4.1.1.2")
    assert "  service    Storage (PS3.4 Annex B)\n" in by_uid
    assert "  SOP class  CTImageStorage\n" in by_uid
    assert by_uid == shown("explain", "--all", "A700", "--sop-class", "CT Image Storage")


def test_a_retired_sop_class_is_said_to_be_retired(shown: Run) -> None:
    text = shown("explain", "--all", "0110H", "--sop-class", "1.2.840.10008.5.1.4.32.2")
    assert "  SOP class  GeneralPurposeScheduledProcedureStep (retired)\n" in text


def test_a_private_sop_class_is_read_by_its_operation(shown: Run) -> None:
    text = shown("explain", "--all", "A700", "--sop-class", "1.2.3.4", "--operation", "C-STORE")
    assert "1.2.3.4 is a private SOP class; it is taken for one of Storage.\n" in text
    assert "  service    Storage (PS3.4 Annex B)\n" in text


def test_a_private_sop_class_without_a_service_class_has_ps37_alone(shown: Run) -> None:
    text = shown("explain", "--all", "0122H", "--sop-class", "1.2.3.4", "--operation", "C-FIND")
    assert "\n1.2.3.4 is a private SOP class; what follows is what PS3.7 says of every " in text
    assert "  meaning    Refused: SOP Class not supported\n" in text


@pytest.mark.parametrize("text", ["0110", "00272", "42754"])
def test_how_a_number_was_read_is_said_first(shown: Run, text: str) -> None:
    second = shown("explain", "--all", text).splitlines()[1]
    assert second.startswith(f"{text} is read as ")


def test_a_range_is_shown_in_each_service_that_has_it(shown: Run) -> None:
    assert shown("explain", "--all", "A7xx") == dedent("""\
        A7xx (0xA700 to 0xA7FF)

          category   Failure
          meaning    Refused: Out of resources
          service    Storage (PS3.4 Annex B)
          operation  C-STORE
          defined    in the range A7xx, where an implementation assigns its own codes
          may carry  (0000,0002) Affected SOP Class UID
                     (0000,0902) Error Comment
                     (0000,1000) Affected SOP Instance UID

          PS3.4 B.2.3, Table B.2-1 (read in edition 2020c)
            https://dicom.nema.org/medical/dicom/current/output/chtml/part04/sect_B.2.3.html#table_B.2-1

        Failure: fixed codes in A7xx
          A700  Refused: Out of resources
                Storage, Query/Retrieve C-FIND, Repository Query, Basic Worklist
                Management, Relevant Patient Information Query, Substance Administration
                Query, Unified Procedure Step C-FIND, Non-Patient Object Storage
          A701  Refused: Out of resources - Unable to calculate number of matches
                Query/Retrieve C-MOVE, Query/Retrieve C-GET
          A702  Refused: Out of resources - Unable to perform sub-operations
                Query/Retrieve C-MOVE, Query/Retrieve C-GET
          A710  Invalid Prior Record Key
                Repository Query
        """)


def test_a_range_that_services_give_several_meanings_is_grouped(shown: Run) -> None:
    text = shown("explain", "--all", "Cxxx")
    assert "\nError: Cannot understand\n  Storage (Cxxx)  C-STORE: PS3.4 B.2.3" in text
    assert "\nFailed: Unable to process\n  Query/Retrieve C-FIND (Cxxx) " in text
    assert "  C616  Failed: There is an existing Film Box that has not been printed" in text


def test_a_part_of_a_range_shows_the_range_around_it(shown: Run) -> None:
    text = shown("explain", "--all", "C1xx", "--service", "storage")
    assert "in the range Cxxx" in text
    assert "C000" not in text


def test_fixed_codes_of_a_range_are_by_category(shown: Run) -> None:
    text = shown("explain", "--all", "01xx")
    warnings, failures = text.split("Failure: fixed codes in 01xx")
    assert "Warning: fixed codes in 01xx" in warnings
    assert "  0107  Attribute List warning" in warnings
    assert "  0110  Processing Failure" in failures
    # Print Management permits 0119 because PS3.7 does, and says nothing of its own about it.
    assert "  0119  Class-Instance conflict\n        every service class (PS3.7)\n" in failures


def test_a_range_in_one_service_class_does_not_repeat_its_name(shown: Run) -> None:
    text = shown("explain", "--all", "C3xx", "--service", "ups")
    assert "  C302  Failed: The UPS is already IN PROGRESS [N-ACTION]\n" in text


def test_a_range_without_a_code_says_so(shown: Run) -> None:
    assert "  The standard defines no code in it there.\n" in shown("explain", "--all", "3xxx")


def test_a_range_is_limited_to_the_operation(shown: Run) -> None:
    text = shown("explain", "--all", "A7xx", "--operation", "C-MOVE")
    assert "A701" in text
    assert "A700  " not in text


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


def test_every_code_is_explained_without_a_service() -> None:
    anywhere = question_of(None, None, None)
    defined = {member.code for service in SERVICE_CLASSES for member in service.statuses}
    for span in {span for service in SERVICE_CLASSES for span in service.ranges}:
        defined.update(range(span.low, span.high + 1))
    for code in range(0x10000):
        entries = entries_about(read_code(f"0x{code:04X}"), anywhere)
        assert entries
        assert all(entry.info.code == code for entry in entries)
        assert any(entry.info.usages for entry in entries) is (code in defined)


def _boundaries() -> list[int]:
    codes = {0x0000, 0xFFFF, 0xFF01, 0xFF02, 0x0100, 0x01FF, 0x02FF}
    for service in SERVICE_CLASSES:
        codes.update(member.code for member in service.statuses)
        for span in service.ranges:
            codes.update((span.low - 1, span.low, span.low + 1, span.high, span.high + 1))
    return sorted(codes)


def test_every_member_and_boundary_is_shown_within_80_columns() -> None:
    questions = [question_of(None, None, None)]
    questions += [question_of(service, None, None) for service in SERVICE_CLASSES]
    questions += [question_of(None, operation, None) for operation in Operation]
    for number in _boundaries():
        code = read_code(f"{number:04X}")
        for question in questions:
            entries = entries_about(code, question)
            text = explanation_text.explanation(code, question, entries)
            assert json_output.explanation(code, question, entries).isascii()
            assert text.isascii()
            for line in text.splitlines():
                assert len(line) <= 80 or line.lstrip().startswith("https://"), line
                assert line == line.rstrip()


def test_every_member_and_boundary_goes_through_the_command_line(shown: Run) -> None:
    for number in _boundaries():
        assert shown("explain", "--all", f"{number:04X}H").startswith(
            f"0x{number:04X} (decimal {number})\n"
        )


@pytest.mark.parametrize("pattern", [f"{digit:X}xxx" for digit in range(16)])
def test_every_range_is_shown_within_80_columns(shown: Run, pattern: str) -> None:
    for line in shown("explain", "--all", pattern).splitlines():
        assert len(line) <= 80 or line.lstrip().startswith("https://"), line
