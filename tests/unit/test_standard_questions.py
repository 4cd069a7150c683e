"""What a standards editor asks, with the place where the standard answers.

Each question is put to the API and to the command line, which must give the same answer.
"""

# A question is a line, as a row of a table is.
# ruff: noqa: E501

from __future__ import annotations

import json
from typing import Any, NamedTuple

import pytest

from dimse_status import SERVICE_CLASSES, Operation, resolve
from dimse_status.cli import main
from dimse_status.services.sop_classes import SOP_CLASSES_EDITION

YES, NO = True, False
UID, INSTANCE = "Affected SOP Class UID", "Affected SOP Instance UID"
ELEMENT, COMMENT, ERROR_ID = "Offending Element", "Error Comment", "Error ID"
IDENTIFIER, REMAINING = "Identifier", "Number of Remaining Sub-operations"
FAILED, LIST = "Number of Failed Sub-operations", "Attribute Identifier List"
SERVICES = {service.identifier: service for service in SERVICE_CLASSES}


class Question(NamedTuple):
    """May this be answered, what does it mean or why not, where does it stand, what goes with it."""

    section: str
    code: int
    operation: str
    where: str
    permitted: bool
    words: str = ""
    carries: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()


class Answer(NamedTuple):
    permitted: bool
    words: str
    sections: set[str]
    fields: set[str]


# fmt: off
QUESTIONS = [
    # C-STORE
    Question("PS3.4 B.2.3", 0xA700, "C-STORE", "CTImageStorage", YES, "Out of resources", (COMMENT, UID, INSTANCE), (ELEMENT,)),
    Question("PS3.4 B.2.3", 0xA9FF, "C-STORE", "CTImageStorage", YES, "does not match SOP Class", (ELEMENT, COMMENT)),
    Question("PS3.4 B.2.3", 0xB007, "C-STORE", "CTImageStorage", YES, "Z.4.2.2.1"),
    Question("PS3.4 B.2.3", 0xC000, "C-STORE", "CTImageStorage", YES, "no row for C000 alone"),
    Question("PS3.4 B.2.3", 0xB000, "C-STORE", "CTImageStorageForProcessing", YES, "Coercion of Data Elements"),
    Question("PS3.7 C.5.12", 0x0117, "C-STORE", "STORAGE", YES, "Invalid SOP Instance", (INSTANCE,)),
    Question("PS3.7 C.5.6", 0x0122, "C-STORE", "STORAGE", YES, "SOP Class not supported", (COMMENT,)),
    Question("PS3.7 C.5.19", 0x0112, "C-STORE", "STORAGE", NO, "not a C-STORE status"),
    Question("PS3.7 C.5.21", 0x0110, "C-STORE", "STORAGE", NO, "PS3.7 permits it for N-EVENT-REPORT"),
    Question("PS3.4 GG.4.2", 0xA700, "C-STORE", "HangingProtocolStorage", YES, "Out of resources"),
    Question("PS3.7 C", 0xA701, "C-STORE", "HangingProtocolStorage", NO),
    # C-FIND
    Question("PS3.7 C.5.25", 0x0124, "C-FIND", "ModalityWorklistInformationModelFind", YES, "Not authorized", (COMMENT, UID)),
    Question("PS3.7 C.5.9", 0x0210, "C-FIND", "QUERY_RETRIEVE_FIND", YES, "Duplicate invocation", (UID,), (COMMENT,)),
    Question("PS3.7 C.5.23", 0x0211, "C-FIND", "RELEVANT_PATIENT", YES, "Unrecognized operation"),
    Question("PS3.7 C.5.15", 0x0212, "C-FIND", "SUBSTANCE_ADMINISTRATION", YES, "Mistyped argument"),
    Question("PS3.4 CC.2.8.3", 0x0124, "C-FIND", "UnifiedProcedureStepQuery", YES, "since 2025b"),
    Question("PS3.4 C.6.4.3", 0xB001, "C-FIND", "RepositoryQuery", YES, "text of the standard was not seen", (ELEMENT, COMMENT)),
    Question("PS3.4 C.6.4.6.2", 0xFF01, "C-FIND", "RepositoryQuery", YES, "C.6.4.6.2 (read in 2025b)", (IDENTIFIER,)),
    Question("PS3.4 C.4.1.1.4", 0xFF00, "C-FIND", "StudyRootQueryRetrieveInformationModelFind", YES, "", (IDENTIFIER, UID), (COMMENT,)),
    Question("PS3.4 HH.4.1", 0xA700, "C-FIND", "DefinedProcedureProtocolInformationModelFind", YES, "K.4.1.3.1"),
    Question("PS3.4 Q.2.1.1.4", 0xC100, "C-FIND", "BreastImagingRelevantPatientInformationQuery", YES, "More than one match found"),
    Question("PS3.7 C.5.21", 0x0110, "C-FIND", "QUERY_RETRIEVE_FIND", NO, "not a C-FIND status"),
    # C-MOVE and C-GET
    Question("PS3.4 C.4.2.1.5", 0xA702, "C-MOVE", "StudyRootQueryRetrieveInformationModelMove", YES, "Unable to perform sub-operations", (FAILED, IDENTIFIER, UID), (REMAINING,)),
    Question("PS3.4 Y.4.1.1.4", 0xA702, "C-MOVE", "CompositeInstanceRootRetrieveMove", YES, "", (REMAINING,)),
    Question("PS3.4 C.4.2.1.5", 0xA801, "C-MOVE", "StudyRootQueryRetrieveInformationModelMove", YES, "Move Destination unknown", (COMMENT, FAILED), (REMAINING, ELEMENT)),
    Question("PS3.4 C.4.2.1.5", 0xFE00, "C-MOVE", "StudyRootQueryRetrieveInformationModelMove", YES, "", (REMAINING, FAILED)),
    Question("PS3.4 C.4.3.1.4", 0x0000, "C-GET", "StudyRootQueryRetrieveInformationModelGet", YES, "No Failures", (FAILED,), (REMAINING, IDENTIFIER)),
    Question("PS3.4 HH.4.3", 0xB000, "C-GET", "DefinedProcedureProtocolInformationModelGet", YES, "HH.4.3 points to C.4.2"),
    Question("PS3.4 II.4.3", 0xB000, "C-GET", "ProtocolApprovalInformationModelGet", YES, "II.4.3 points to C.4.2"),
    Question("PS3.4 BB.4.3", 0xB000, "C-GET", "GenericImplantTemplateInformationModelGet", YES, "BB.4.3 points to C.4.2"),
    Question("PS3.4 Y.4.2.1.4", 0xAA03, "C-GET", "StudyRootQueryRetrieveInformationModelGet", NO, "one of CompositeInstanceRootRetrieveGet"),
    Question("PS3.4 JJ.3.3", 0xA701, "C-GET", "InventoryGet", YES, "JJ.3.3 was not seen"),
    # C-ECHO
    Question("PS3.7 C.5.25", 0x0124, "C-ECHO", "VERIFICATION", NO, "not a C-ECHO status"),
    Question("PS3.7 C.5.6", 0x0122, "C-ECHO", "Verification", YES, "SOP Class not supported", (COMMENT,)),
    # what PS3.4 5.4.2 demands and PS3.7 does not list
    Question("PS3.4 5.4.2.1", 0x0120, "N-SET", "ModalityPerformedProcedureStep", YES, "PS3.7 10.1.3.1.9 does not list it"),
    Question("PS3.4 5.4.2.1", 0x0121, "N-ACTION", "StorageCommitmentPushModel", YES, "PS3.7 10.1.4.1.10 does not list it"),
    Question("PS3.4 5.4.2.2", 0x0106, "N-GET", "DisplaySystem", YES, "PS3.7 10.1.2.1.9 does not list it"),
    Question("PS3.4 5.4.2.2", 0x0116, "N-EVENT-REPORT", "PrintJob", YES, "PS3.7 10.1.1.1.8 does not list it"),
    Question("PS3.4 5.4.2.1", 0x0120, "N-DELETE", "PRINT_MANAGEMENT", NO, "not an N-DELETE status"),
    # print
    Question("PS3.4 H.2.4", 0x0120, "N-SET", "BasicGrayscaleImageBox", YES, "PS3.7 10.1.3.1.9 does not list 0120"),
    Question("PS3.4 H.2.4", 0x0107, "N-CREATE", "BasicFilmBox", YES, "optional attribute not supported", (LIST,)),
    Question("PS3.7 C.1.1", 0x0000, "N-CREATE", "PresentationLUT", YES, "", (INSTANCE, UID)),
    Question("PS3.4 H.4.1.2.1.2", 0xB600, "N-CREATE", "BasicGrayscalePrintManagementMeta", YES, "Memory allocation not supported", (INSTANCE,)),
    Question("PS3.4 H.4.2.2.4.2", 0xC602, "N-ACTION", "BasicFilmBox", YES, "print queue is full", (ELEMENT, COMMENT)),
    Question("PS3.7 C.5.3", 0xC602, "N-ACTION", "BasicFilmBox", YES, "print queue is full"),
    Question("PS3.4 H.4.1.2.4.2", 0xC604, "N-ACTION", "BasicFilmSession", NO, "retired"),
    # S.3.2.1.3
    Question("PS3.4 S.3.2.1.3", 0x0107, "N-CREATE", "MediaCreationManagement", NO, "no warning is returned"),
    Question("PS3.4 S.3.2.1.3", 0x0116, "N-CREATE", "MediaCreationManagement", NO, "S.3.2.1.3"),
    Question("PS3.7 C.4.2", 0x0107, "N-GET", "MediaCreationManagement", YES, "", (LIST,)),
    Question("PS3.4 S.3.2.1.4", 0xA510, "N-CREATE", "MediaCreationManagement", YES, "by its number and meaning it is N-ACTION's"),
    # MPPS
    Question("PS3.4 F.7.2.2.4", 0x0110, "N-SET", "ModalityPerformedProcedureStep", YES, "Error ID", (ERROR_ID, COMMENT)),
    Question("PS3.4 F.8.1", 0x0112, "N-GET", "ModalityPerformedProcedureStepRetrieve", YES, "no longer available"),
    # UPS
    Question("PS3.4 CC.2.1.3", 0x0124, "N-ACTION", "UnifiedProcedureStepPull", YES, "without its code"),
    Question("PS3.4 CC.2.6.3", 0x0124, "N-SET", "UnifiedProcedureStepPush", YES, "without its code"),
    Question("PS3.4 CC.2.3.4", 0xC315, "N-ACTION", "UnifiedProcedureStepWatch", YES, "Refused: SCP does not support Event Reports"),
    Question("PS3.4 CC.2.3.3", 0xC307, "N-ACTION", "UnifiedProcedureStepWatch", YES, "Filtered Global Subscription"),
    Question("PS3.7 C.5.25", 0x0124, "N-EVENT-REPORT", "UnifiedProcedureStepEvent", NO, "not an N-EVENT-REPORT status"),
    # event logging, inventories
    Question("PS3.4 P.2.2.4", 0xB102, "N-ACTION", "ProceduralEventLogging", YES, "10.1.4.1.9", ("Action Reply", "Action Type ID")),
    Question("PS3.4 KK.2.2.3", 0x0212, "N-ACTION", "InventoryCreation", YES, "C.5.15", (COMMENT,)),
    # the messages of DIMSE-N
    Question("PS3.7 C.1.1", 0x0000, "N-EVENT-REPORT", "StorageCommitmentPushModel", YES, "", ("Event Type ID", "Event Reply", INSTANCE)),
    Question("PS3.7 C.1.1", 0x0000, "N-GET", "Printer", YES, "", ("Attribute List", UID), (COMMENT,)),
    Question("PS3.7 C.5.8", 0x0111, "N-CREATE", "ModalityPerformedProcedureStep", YES, "10.1.5.1.4", (INSTANCE, UID)),
    Question("PS3.7 C.5.20", 0x0118, "N-DELETE", "BasicFilmBox", YES, "No such SOP Class", (UID, INSTANCE), (COMMENT,)),
    # C-STORE, further
    Question("PS3.7 C.1.1", 0x0000, "C-STORE", "CTImageStorage", YES, "Success", (UID, INSTANCE), (COMMENT, ELEMENT)),
    Question("PS3.4 B.2.3", 0xB006, "C-STORE", "MRImageStorage", YES, "Elements Discarded", (ELEMENT, COMMENT)),
    Question("PS3.4 B.2.3", 0xCFFF, "C-STORE", "CTImageStorage", YES, "Cannot understand", (ELEMENT, COMMENT)),
    Question("PS3.7 C", 0xA6FF, "C-STORE", "CTImageStorage", NO, "no table of the standard has it"),
    Question("PS3.7 C", 0xA800, "C-STORE", "CTImageStorage", NO, "no table of the standard has it"),
    Question("PS3.7 C", 0xB008, "C-STORE", "MRImageStorage", NO, "no table of the standard has it"),
    Question("PS3.7 C.5.9", 0x0210, "C-STORE", "CTImageStorage", YES, "Duplicate invocation", (UID, INSTANCE), (COMMENT,)),
    Question("PS3.7 C.5.23", 0x0211, "C-STORE", "CTImageStorage", YES, "Unrecognized operation"),
    Question("PS3.7 C.5.15", 0x0212, "C-STORE", "CTImageStorage", YES, "Mistyped argument"),
    Question("PS3.7 C.5.25", 0x0124, "C-STORE", "EncapsulatedPDFStorage", YES, "Not authorized", (COMMENT,)),
    Question("PS3.7 C.5.8", 0x0111, "C-STORE", "CTImageStorage", NO, "PS3.7 permits it for N-CREATE"),
    Question("PS3.7 C.3.1", 0xFE00, "C-STORE", "CTImageStorage", NO, "permits it for C-FIND, C-GET or C-MOVE"),
    Question("PS3.7 C", 0xFF00, "C-STORE", "CTImageStorage", NO, "permits it for C-FIND, C-GET or C-MOVE"),
    Question("PS3.7 C", 0xB000, "C-STORE", "HangingProtocolStorage", NO, "in Non-Patient Object Storage: elsewhere"),
    Question("PS3.7 C", 0xA701, "C-STORE", "ColorPaletteStorage", NO, "in Non-Patient Object Storage: elsewhere"),
    Question("PS3.4 GG.4.2", 0xC000, "C-STORE", "ColorPaletteStorage", YES, "Cannot understand", (ELEMENT, COMMENT)),
    # C-FIND, further
    Question("PS3.4 K.4.1.1.4", 0xFF01, "C-FIND", "ModalityWorklistInformationModelFind", YES, "Optional Keys", (IDENTIFIER,), (COMMENT,)),
    Question("PS3.4 K.4.1.1.4", 0xC000, "C-FIND", "ModalityWorklistInformationModelFind", YES, "Unable to process", (ELEMENT, COMMENT)),
    Question("PS3.7 C", 0xA701, "C-FIND", "ModalityWorklistInformationModelFind", NO, "permits it for C-STORE, C-GET or C-MOVE"),
    Question("PS3.4 C.4.1.1.4", 0xFE00, "C-FIND", "StudyRootQueryRetrieveInformationModelFind", YES, "Cancel request", (UID,), (IDENTIFIER,)),
    Question("PS3.4 C.4.1.1.4", 0xA900, "C-FIND", "PatientRootQueryRetrieveInformationModelFind", YES, "does not match SOP Class", (ELEMENT, COMMENT)),
    Question("PS3.4 C.4.1.1.4", 0xC312, "C-FIND", "PatientRootQueryRetrieveInformationModelFind", YES, "Unable to process", (ELEMENT, COMMENT)),
    Question("PS3.4 C.4.1.1.4", 0xC100, "C-FIND", "PatientRootQueryRetrieveInformationModelFind", YES, "Unable to process"),
    Question("PS3.7 C", 0xB000, "C-FIND", "PatientRootQueryRetrieveInformationModelFind", NO, "not a C-FIND status"),
    Question("PS3.7 C.5.12", 0x0117, "C-FIND", "PatientRootQueryRetrieveInformationModelFind", NO, "not a C-FIND status"),
    Question("PS3.4 Q.2.1.1.4", 0xC200, "C-FIND", "GeneralRelevantPatientInformationQuery", YES, "requested template", (ELEMENT, COMMENT)),
    Question("PS3.7 C", 0xFF01, "C-FIND", "GeneralRelevantPatientInformationQuery", NO, "in Relevant Patient Information Query: elsewhere"),
    Question("PS3.4 V.4.1.1.4", 0xFF01, "C-FIND", "ProductCharacteristicsQuery", YES, "Optional Keys", (IDENTIFIER,)),
    Question("PS3.4 U.4.1", 0xFF01, "C-FIND", "HangingProtocolInformationModelFind", YES, "Optional Keys", (IDENTIFIER,)),
    # C-MOVE, C-GET and C-ECHO, further
    Question("PS3.4 C.4.2.1.5", 0xA701, "C-MOVE", "StudyRootQueryRetrieveInformationModelMove", YES, "number of matches", (COMMENT,), (REMAINING,)),
    Question("PS3.4 C.4.2.1.5", 0xA900, "C-MOVE", "StudyRootQueryRetrieveInformationModelMove", YES, "does not match SOP Class", (ELEMENT, COMMENT)),
    Question("PS3.4 C.4.2.1.5", 0xFF00, "C-MOVE", "StudyRootQueryRetrieveInformationModelMove", YES, "are continuing", (REMAINING, FAILED), (COMMENT, IDENTIFIER)),
    Question("PS3.7 C", 0xA700, "C-MOVE", "StudyRootQueryRetrieveInformationModelMove", NO, "permits it for C-STORE or C-FIND"),
    Question("PS3.7 C.5.25", 0x0124, "C-MOVE", "StudyRootQueryRetrieveInformationModelMove", YES, "Not authorized", (COMMENT, FAILED)),
    Question("PS3.7 C", 0xA801, "C-GET", "StudyRootQueryRetrieveInformationModelGet", NO, "permits it for C-MOVE"),
    Question("PS3.4 Y.4.1.1.4", 0xAA01, "C-MOVE", "CompositeInstanceRootRetrieveMove", YES, "Unable to create new object", (COMMENT,)),
    Question("PS3.4 Y.4.2.1.4", 0xAA04, "C-GET", "CompositeInstanceRootRetrieveGet", YES, "Invalid Request", (ELEMENT, COMMENT)),
    Question("PS3.4 Y.4.2.1.4", 0xAA02, "C-GET", "CompositeInstanceRetrieveWithoutBulkDataGet", NO, "one of CompositeInstanceRootRetrieveGet"),
    Question("PS3.7 C.5.23", 0x0211, "C-ECHO", "Verification", YES, "Unrecognized operation", (UID,), (COMMENT,)),
    Question("PS3.7 C", 0xC000, "C-ECHO", "Verification", NO, "not a C-ECHO status"),
    # DIMSE-N, further
    Question("PS3.4 F.7.2.1.3", 0x0106, "N-CREATE", "ModalityPerformedProcedureStep", YES, "Invalid Attribute Value", (UID,)),
    Question("PS3.7 C.5.24", 0x0123, "N-ACTION", "StorageCommitmentPushModel", YES, "No such Action Type", ("Action Type ID",)),
    Question("PS3.7 C", 0x0131, "N-ACTION", "StorageCommitmentPushModel", NO, "reserved for the standard"),
    Question("PS3.7 C.5.18", 0x0113, "N-EVENT-REPORT", "StorageCommitmentPushModel", YES, "No such Event Type", ("Event Type ID",)),
    Question("PS3.7 C.5.10", 0x0115, "N-EVENT-REPORT", "StorageCommitmentPushModel", YES, "Invalid argument value", ("Event Information", "Event Type ID")),
    Question("PS3.7 C.5.16", 0x0114, "N-SET", "ModalityPerformedProcedureStep", NO, "not an N-SET status"),
    Question("PS3.7 C.5.17", 0x0105, "N-SET", "ModalityPerformedProcedureStep", YES, "No such Attribute", (LIST,)),
    Question("PS3.7 C.5.17", 0x0105, "N-GET", "Printer", NO, "not an N-GET status"),
    Question("PS3.7 C", 0x0001, "N-GET", "Printer", NO, "in Print Management: elsewhere"),
    # print and media, further
    Question("PS3.4 H.4.1.2.4.2", 0xC600, "N-ACTION", "BasicFilmSession", YES, "does not contain Film Box", (ELEMENT, COMMENT)),
    Question("PS3.4 H.4.1.2.4.2", 0xB601, "N-ACTION", "BasicFilmSession", YES, "collation", ("Action Reply",)),
    Question("PS3.4 H.4.2.2.4.2", 0xB603, "N-ACTION", "BasicFilmBox", YES, "does not contain Image Box"),
    Question("PS3.4 H.4.2.2.4.2", 0xC613, "N-ACTION", "BasicFilmBox", YES, "Combined Print Image size"),
    Question("PS3.4 H.4.2.2.1.2", 0xC616, "N-CREATE", "BasicFilmBox", YES, "existing Film Box", (COMMENT,)),
    Question("PS3.4 H.4.3.1.2.1.2", 0xB609, "N-SET", "BasicGrayscaleImageBox", YES, "cropped"),
    Question("PS3.4 H.4.3.2.2.1.2", 0xC605, "N-SET", "BasicColorImageBox", YES, "Insufficient memory"),
    Question("PS3.4 H.4.9.2.1.2", 0xB605, "N-CREATE", "PresentationLUT", YES, "Requested Min Density", (INSTANCE,)),
    Question("PS3.4 S.3.2.3.4", 0xC203, "N-ACTION", "MediaCreationManagement", YES, "Cancellation denied"),
    Question("PS3.4 S.3.2.3.4", 0xC201, "N-CREATE", "MediaCreationManagement", NO, "permits it for N-ACTION"),
    # UPS, logging and machine verification, further
    Question("PS3.4 CC.2.5.4", 0xB300, "N-CREATE", "UnifiedProcedureStepPush", YES, "created with modifications", (INSTANCE,)),
    Question("PS3.4 CC.2.5.4", 0xC309, "N-CREATE", "UnifiedProcedureStepPush", YES, "SCHEDULED"),
    Question("PS3.4 CC.2.6.4", 0xB305, "N-SET", "UnifiedProcedureStepPull", YES, "Coerced invalid values"),
    Question("PS3.4 CC.2.1.4", 0xC304, "N-ACTION", "UnifiedProcedureStepPull", YES, "final state requirements"),
    Question("PS3.4 CC.2.2.4", 0xC312, "N-ACTION", "UnifiedProcedureStepPush", YES, "performer cannot be contacted"),
    Question("PS3.4 CC.2.3.4", 0xB301, "N-ACTION", "UnifiedProcedureStepWatch", YES, "Deletion Lock", ("Action Reply",)),
    Question("PS3.4 CC.2.7.4", 0xC307, "N-GET", "UnifiedProcedureStepPull", YES, "does not exist"),
    Question("PS3.4 P.2.2.4", 0xC104, "N-ACTION", "ProceduralEventLogging", YES, "IDs inconsistent"),
    Question("PS3.4 P.2.2.4", 0xC102, "N-ACTION", "SubstanceAdministrationLogging", NO, "one of ProceduralEventLogging"),
    Question("PS3.4 P.3.2.4", 0xC10E, "N-ACTION", "SubstanceAdministrationLogging", YES, "Not authorized"),
    Question("PS3.4 DD.3.2.1.2", 0xC227, "N-CREATE", "RTIonMachineVerification", YES, "RT Plan not found"),
    Question("PS3.4 DD.3.2.1.2", 0xC224, "N-SET", "RTConventionalMachineVerification", YES, "Referenced Beam Number"),
    Question("PS3.4 DD.3.2.2.3", 0xC112, "N-CREATE", "RTConventionalMachineVerification", NO, "permits it for N-GET or N-ACTION"),
    Question("PS3.4 KK.2.2.3", 0xB010, "N-ACTION", "InventoryCreation", YES, "Key Attributes", (LIST,)),
]
# fmt: on


def from_api(question: Question) -> Answer:
    operation = Operation(question.operation)
    if question.where in SERVICES:
        info = resolve(question.code, SERVICES[question.where], operation)
    else:
        info = resolve(question.code, operation=operation, sop_class=question.where)
    said = [info.meaning, info.reason, *(usage.note for usage in info.usages)]
    said += [usage.meaning for usage in info.usages]
    return Answer(
        info.permitted,
        " | ".join(said),
        {f"PS3.{one.part} {one.section}" for one in info.references},
        {one.value for one in info.related_fields},
    )


def from_command_line(question: Question, capsys: pytest.CaptureFixture[str]) -> Answer:
    option = "--service" if question.where in SERVICES else "--sop-class"
    arguments = ["explain", f"{question.code:04X}", "--operation", question.operation]
    arguments += [option, question.where]
    main([*arguments, "--json"])
    answer: dict[str, Any] = json.loads(capsys.readouterr().out)
    main([*arguments, "--all"])
    return Answer(
        answer["permitted"],
        " ".join(capsys.readouterr().out.split()),
        {f"PS3.{one['part']} {one['section']}" for one in answer["references"]},
        {one["name"] for one in answer["related_fields"]},
    )


@pytest.mark.parametrize(
    "question", QUESTIONS, ids=lambda one: f"{one.section} {one.code:04X} {one.operation}"
)
def test_a_question_is_answered_right_by_api_and_command_line(
    question: Question, capsys: pytest.CaptureFixture[str]
) -> None:
    answers = {"API": from_api(question), "command line": from_command_line(question, capsys)}
    for name, answer in answers.items():
        assert answer.permitted is question.permitted, name
        assert question.words in answer.words, name
        assert question.section in answer.sections, name
        assert set(question.carries) <= answer.fields, name
        assert not set(question.lacks) & answer.fields, name
    api, printed = answers.values()
    assert api._replace(words="") == printed._replace(words="")


@pytest.mark.parametrize(
    ("sop_class", "operation"),
    [
        ("PrintJob", "N-CREATE"),
        ("Printer", "N-SET"),
        ("ModalityPerformedProcedureStep", "N-GET"),
        ("ModalityPerformedProcedureStepRetrieve", "N-CREATE"),
        ("BasicFilmSession", "N-GET"),
        ("UnifiedProcedureStepQuery", "N-GET"),
    ],
)
def test_an_operation_outside_the_service_group_is_refused(
    sop_class: str, operation: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(ValueError, match=f"{operation} is no operation of"):
        resolve(0x0000, operation=Operation(operation), sop_class=sop_class)
    with pytest.raises(SystemExit) as exited:
        raise SystemExit(
            main(["explain", "0000", "--operation", operation, "--sop-class", sop_class])
        )
    assert exited.value.code == 2
    assert f"{operation} is no operation of" in capsys.readouterr().err


def test_a_sop_class_that_this_version_does_not_know_is_not_denied(
    capsys: pytest.CaptureFixture[str],
) -> None:
    new = "1.2.840.10008.5.1.4.1.1.2.999"
    info = resolve(0xA700, operation=Operation.C_STORE, sop_class=new)
    assert info.permitted
    assert info.meaning == "Refused: Out of resources"
    main(["explain", "A700", "--operation", "C-STORE", "--sop-class", new])
    shown = capsys.readouterr().out
    assert "Refused: Out of resources" in shown
    assert f"not known to this version (tables of PS3.6 {SOP_CLASSES_EDITION})" in " ".join(
        shown.split()
    )
