"""What toolkits print for a status in place of its number.

A name stands for a code, such as ``B000``, or for a range: DCMTK prints the same for all of
``A7xx``. Where that depends on the operation, the operation is stated; None is for the others, and
for a line that does not say its operation. Names are compared without regard to case.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from dimse_status.model.operation import Operation

__all__ = ["NAMES", "pattern_of_name"]

NAMES: Final[Mapping[str, Mapping[Operation | None, str]]] = {
    # DCMTK 3.6: DU_c…StatusString and DU_n…StatusString
    "Success": {None: "0000"},
    "Pending": {None: "FF00"},
    "Pending: WarningUnsupportedOptionalKeys": {None: "FF01"},
    "Cancel: MatchingTerminatedDueToCancelRequest": {None: "FE00"},
    "Cancel: SubOperationsTerminatedDueToCancelIndication": {None: "FE00"},
    "Warning: CoercionOfDataElements": {None: "B000"},
    "Warning: DataSetDoesNotMatchSOPClass": {None: "B007"},
    "Warning: ElementsDiscarded": {None: "B006"},
    "Warning: SubOperationsCompleteOneOrMoreFailures": {None: "B000"},
    "Warning: AttributeListError": {None: "0107"},
    "Warning: AttributeValueOutOfRange": {None: "0116"},
    "Refused: OutOfResources": {
        None: "A7xx",
        Operation.C_FIND: "A700",
        Operation.C_GET: "A700",
        Operation.C_MOVE: "A700",
    },
    "Refused: OutOfResourcesNumberOfMatches": {None: "A701"},
    "Refused: OutOfResourcesSubOperations": {None: "A702"},
    "Refused: MoveDestinationUnknown": {None: "A801"},
    "Refused: SOPClassNotSupported": {None: "0122"},
    "Error: CannotUnderstand": {None: "Cxxx"},
    "Error: DataSetDoesNotMatchSOPClass": {
        None: "A9xx",
        Operation.C_FIND: "A900",
        Operation.C_GET: "A900",
        Operation.C_MOVE: "A900",
    },
    "Failed: UnableToProcess": {None: "Cxxx"},
    "Failure: ClassInstanceConflict": {None: "0119"},
    "Failure: DuplicateInvocation": {None: "0210"},
    "Failure: DuplicateSOPInstance": {None: "0111"},
    "Failure: InvalidArgumentValue": {None: "0115"},
    "Failure: InvalidAttributeValue": {None: "0106"},
    "Failure: InvalidSOPInstance": {None: "0117"},
    "Failure: MissingAttribute": {None: "0120"},
    "Failure: MissingAttributeValue": {None: "0121"},
    "Failure: MistypedArgument": {None: "0212"},
    "Failure: NoSuchAction": {None: "0123"},
    "Failure: NoSuchArgument": {None: "0114"},
    "Failure: NoSuchAttribute": {None: "0105"},
    "Failure: NoSuchEventType": {None: "0113"},
    "Failure: NoSuchSOPClass": {None: "0118"},
    "Failure: NoSuchSOPInstance": {None: "0112"},
    "Failure: ProcessingFailure": {None: "0110"},
    "Failure: ResourceLimitation": {None: "0213"},
    "Failure: UnrecognizedOperation": {None: "0211"},
    # DCMTK before 3.6
    "Warning: CoersionOfDataElements": {None: "B000"},
    "Error: SOPClassNotSupported": {None: "A8xx"},
    "Failed: SOPClassNotSupported": {None: "A800"},
    "Failed: MoveDestinationUnknown": {None: "A801"},
    "Failed: IdentifierDoesNotMatchSOPClass": {None: "A900"},
    # fo-dicom, ClearCanvas (Description), dcmjs-dimse (by its own words)
    "Cancel": {None: "FE00"},
    "Warning": {None: "0001"},
    "Warning Class": {None: "Bxxx"},
    "Attribute list error": {None: "0107"},
    "Attribute Value Out of Range": {None: "0116"},
    "Refused: SOP class not supported": {None: "0122"},
    "SOP Class Not Supported": {None: "0122"},
    "Class-instance conflict": {None: "0119"},
    "Class Instance Conflict": {None: "0119"},
    "Duplicate SOP instance": {None: "0111"},
    "Duplicate invocation": {None: "0210"},
    "Invalid argument value": {None: "0115"},
    "Invalid attribute value": {None: "0106"},
    "Invalid object instance": {None: "0117"},
    "Missing attribute": {None: "0120"},
    "Missing attribute value": {None: "0121"},
    "Mistyped argument": {None: "0212"},
    "No such argument": {None: "0114"},
    "No such event type": {None: "0113"},
    "No Such object instance": {None: "0112"},
    "No Such SOP class": {None: "0118"},
    "No such action type": {None: "0123"},
    "Processing failure": {None: "0110"},
    "Resource limitation": {None: "0213"},
    "Unrecognized operation": {None: "0211"},
    "Out of Resources": {None: "A700", Operation.C_STORE: "A7xx"},
    "Data Set does not match SOP Class (Error)": {None: "A9xx"},
    "Data Set does not match SOP Class (Warning)": {None: "B007"},
    "Cannot understand": {None: "Cxxx"},
    "Unable to process": {None: "Cxxx"},
    "Coercion of Data Elements": {None: "B000"},
    "Elements Discarded": {None: "B006"},
    "Unable to calculate number of matches": {None: "A701"},
    "Unable to perform suboperations": {None: "A702"},
    "Move Destination unknown": {None: "A801"},
    "Identifier does not match SOP Class": {None: "A900"},
    "Optional Keys Not Supported": {None: "FF01"},
    "Sub-operations Complete - One or more Failures": {None: "B000"},
    "Film session printing (collation) is not supported": {None: "B601"},
}

_FOLDED: Final = {name.casefold(): patterns for name, patterns in NAMES.items()}


def pattern_of_name(name: str, operation: Operation | None) -> str | None:
    """Return the code or range, such as ``"A7xx"``, that a name stands for there; or None."""
    patterns = _FOLDED.get(name.casefold())
    return None if patterns is None else patterns.get(operation, patterns[None])
