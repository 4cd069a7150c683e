r"""The lines in which programs report a status, as a table.

A format is a row: the program, a word that each of its lines has (looked for first, for that is
fast), the pattern, and an example with what it says, which a test reads. To add a format, add a
row; its lines must have one of `WORDS`, without which no line is looked at. A pattern is a regular
expression over one line, searched anywhere in it, for loggers put what they like before and after.
It repeats nothing without a bound, and these stand for what is read in it:

=========== =====================================================================================
``<0x>``    the code in hexadecimal after ``0x``: ``0xA702``, ``0x124``
``<H>``     the code in hexadecimal before ``H``: ``a702H``, ``0H``
``<hhhh>``  the code as four hexadecimal digits and nothing else
``<dec>``   the code in decimal
``<name>``  DCMTK's name for it, or ``Unknown Status: 0x124``: in brackets, or to the end
``<words>`` a toolkit's words for it, to the end of the line or a bracket
``<op>``    the operation, in any spelling: ``C-STORE``, ``Store``, ``CStore``, ``N-EventReport``
=========== =====================================================================================

The base of a number comes from its format, never from the number: 272 is 0110 in a dump.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property, lru_cache
from typing import Final

from dimse_status.model.operation import Operation

__all__ = ["FORMATS", "GENERIC", "WORDS", "Format", "Look", "operation_named"]

WORDS: Final = (b"tatus", b"esponse", b" SCP Result", b"Request Failed (")
"""A line without one of these is never looked at. Few and long, for each costs a pass."""


class Look(Enum):
    """Where the operation is, if it is not in the pattern."""

    LINE = auto()
    """Elsewhere on the line: what is nearest to the status."""
    BLOCK = auto()
    """Above, in the block of a message: ``Message Type : C-STORE RSP``."""
    DUMP = auto()
    """Above, in the elements of the command set: ``(0000,0100) US 32769``."""
    RETRIEVE = auto()
    """Above, in the response that is being reported: ``Received C-GET Response``."""
    NOWHERE = auto()
    """Not in the log."""


_OPERATION = (
    r"(?<![A-Za-z])(?P<op>(?i:(?:C[-_]?)?(?:ECHO|STORE|FIND|GET|MOVE)"
    r"|N[-_]?(?:EVENT[-_ ]?REPORT|GET|SET|ACTION|CREATE|DELETE)))"
)
_0X = r"(?P<hex>0[xX][0-9A-Fa-f]{1,4})(?![0-9A-Za-z])"
_PARTS: Final = {
    "<0x>": _0X,
    "<H>": r"(?P<hex>[0-9A-Fa-f]{1,4}[Hh])(?![0-9A-Za-z])",
    "<hhhh>": r"(?P<hex>[0-9A-Fa-f]{4})(?![0-9A-Za-z])",
    "<dec>": r"(?P<dec>[0-9]{1,5})(?![0-9A-Za-z.])",
    "<name>": (
        rf"(?:Unknown Status: )?(?:{_0X}|(?P<name>[A-Z][A-Za-z]{{1,30}}(?:: [A-Za-z]{{1,60}})?)"
        r"(?=[\])\s\x1b\\\"]|$))"
    ),
    "<words>": r"(?P<name>[A-Z][A-Za-z :;,()-]{1,120}?)(?=[\]\r\n\\\"]| *$)",
    "<op>": _OPERATION,
}
_PART = re.compile("|".join(map(re.escape, _PARTS)))


@dataclass(frozen=True)
class Format:
    """How a program reports a status: see the module.

    Parameters
    ----------
    program
        Who prints it.
    anchor
        What every such line has.
    pattern
        The pattern.
    example
        A line, or several of which the last has the status.
    says
        What the example says: the code or range, and the operation.
    look
        Where the operation is, if the pattern does not have it.
    operation
        The operation, if the program knows no other.
    sent
        Whether it reports a status that the program itself sent.
    certain
        Whether the program is known by it.
    """

    program: str
    anchor: str
    pattern: str
    example: str
    says: str
    look: Look = Look.LINE
    operation: Operation | None = None
    sent: bool = False
    certain: bool = True

    @cached_property
    def sought(self) -> bytes:
        """The anchor, as it is looked for."""
        return self.anchor.encode()

    @cached_property
    def regex(self) -> re.Pattern[bytes]:
        """The pattern, compiled when the first line has the anchor."""
        return re.compile(_PART.sub(lambda part: _PARTS[part[0]], self.pattern).encode())

    @cached_property
    def has_operation(self) -> bool:
        """Whether the pattern reads the operation."""
        return "op" in self.regex.groupindex

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The groups of the pattern of which each match has one: in which the status is."""
        return tuple(name for name in self.regex.groupindex if not name.startswith("op"))


_OPERATIONS: Final = {
    "".join(filter(str.isalpha, spelled)).casefold(): operation
    for operation in Operation
    for spelled in (operation, operation.removeprefix("C-"))
}


@lru_cache(maxsize=256)
def operation_named(spelled: bytes) -> Operation | None:
    """Return the operation that is spelled so: ``Store``, ``C_STORE``, ``N-EventReport``."""
    letters = "".join(filter(str.isalpha, spelled.decode("ascii", "replace")))
    return _OPERATIONS.get(letters.casefold())


_C_STORE, _C_GET = Operation.C_STORE, Operation.C_GET

FORMATS: Final = (
    # DCMTK
    Format(
        "DCMTK",
        "DIMSE Status",
        r"DIMSE Status {2,40}: <0x>",
        "D: Message Type                  : C-STORE RSP\n"
        "D: DIMSE Status                  : 0xa700: Refused: Out of resources",
        "A700 C-STORE",
        Look.BLOCK,
    ),
    Format(
        "DCMTK",
        "esponse",
        r"Received(?: Final)? <op> Response(?: \d{1,9})? \(<name>",
        "I: Received Store Response (Refused: OutOfResources)",
        "A7xx C-STORE",
    ),
    Format(
        "DCMTK",
        "Sending ",
        r"Sending <op> Response(?: \d{1,9})? \(<name>",
        "I: Sending C-STORE Response (Error: CannotUnderstand)",
        "Cxxx C-STORE",
        sent=True,
    ),
    Format(
        "DCMTK",
        "esponse: ",
        r"<op> Response: \d{1,9} \(<name>\)",
        "I: Find Response: 1 (Pending: WarningUnsupportedOptionalKeys)",
        "FF01 C-FIND",
    ),
    Format(
        "DCMTK",
        "esponse with ",
        r"<op> response with (?:error|warning) status \(<name>\)",
        "W: Move response with error status (Refused: MoveDestinationUnknown)",
        "A801 C-MOVE",
    ),
    Format(
        "DCMTK",
        "SCP Response ",
        r"<op> SCP Response \d{1,9} (?:\[status: |\()<name>[\])]",
        "I: Move SCP Response 1 [status: Refused: OutOfResourcesSubOperations]",
        "A702 C-MOVE",
        sent=True,
    ),
    Format(
        "DCMTK",
        " RSP [Status=",
        r"Received <op> SC[UP] RSP \[Status=<name>\]",
        "I: Move SCP: Received Store SCU RSP [Status=Warning: ElementsDiscarded]",
        "B006 C-STORE",
    ),
    Format(
        "DCMTK",
        ": Response Status: ",
        r"SCP: Store (?:Failed|Warning): Response Status: <name>",
        "E: Move SCP: Store Failed: Response Status: Refused: OutOfResources",
        "A7xx C-STORE",
        operation=_C_STORE,
    ),
    Format(
        "DCMTK",
        "SCP: Database: ",
        r"<op>SCP: Database: \w{1,40} Failed \(<name>\)",
        "E: findSCP: Database: startFindRequest Failed (Failed: UnableToProcess):",
        "Cxxx C-FIND",
        sent=True,
    ),
    Format(
        "DCMTK",
        "DIMSE status is: ",
        r"DIMSE status is: <name>",
        "I: Received C-GET Response (Refused: OutOfResourcesNumberOfMatches)\n"
        "E: DIMSE status is: Refused: OutOfResourcesNumberOfMatches",
        "A701 C-GET",
        Look.RETRIEVE,
        _C_GET,
    ),
    Format(
        "DCMTK before 3.6, Horos, OsiriX",
        " RSP: MsgID: ",
        r"<op> RSP: MsgID: \d{1,9} \[Status=<name>\]",
        "C-Store RSP: MsgID: 1 [Status=Failed: UnableToProcess]",
        "Cxxx C-STORE",
    ),
    Format(
        "DCMTK before 3.6",
        " Complete [Status: ",
        r"\[MsgID \d{1,9}\] Complete \[Status: <name>\]",
        "[MsgID 1] Complete [Status: Success]",
        "0000 -",
        Look.NOWHERE,
    ),
    # dumps of command sets
    Format(
        "DCMTK, fo-dicom, GDCM, dcm4che and Mirth",
        "0000,0900",
        r"\(0000,0900\)\s{1,8}(?:\?\? )?\(?US\)?\s{1,8}(?:#\d\s)?\[?<dec>",
        "T: (0000,0100) US 32801                                #   2, 1 CommandField\n"
        "T: (0000,0900) US 43009                                #   2, 1 Status",
        "A801 C-MOVE",
        Look.DUMP,
    ),
    Format(
        "pydicom, pynetdicom",
        "0900) Status ",
        r"\(0000, ?0900\) Status {2,60}US: (?:<0x>|<dec>)",
        "(0000,0900) Status                              US: 42752",
        "A700 -",
        Look.DUMP,
    ),
    Format(
        "tshark -V",
        "0000,0900",
        r"\(0000,0900\)\s{1,30}\d{1,9} Status\s[^\n]{1,200}\(<0x>\)",
        "    (0000,0100)          2 Command Field                  C-STORE-RSP (0x8001)\n"
        "    (0000,0900)          2 Status                         Refused: No (0x122)",
        "0122 C-STORE",
        Look.DUMP,
    ),
    Format(
        "dcm2xml",
        '"0000,0900"',
        r'"0000,0900" vr="US"[^>\n]{0,80}>\s?<dec>',
        '<element tag="0000,0900" vr="US" vm="1" len="2" name="Status">42752</element>',
        "A700 -",
        Look.DUMP,
    ),
    # pynetdicom
    Format(
        "pynetdicom",
        "Status                        : ",
        r"(?<![A-Za-z] )(?<![A-Za-z])Status {24}: <0x>",
        "D: Message Type                  : C-GET RSP\nD: Status                        : 0xA702",
        "A702 C-GET",
        Look.BLOCK,
    ),
    Format(
        "pynetdicom",
        "esponse (Status: ",
        r"Received <op> Response \(Status: <0x>",
        "I: Received Store Response (Status: 0xA700 - Failure)",
        "A700 C-STORE",
    ),
    Format(
        "pynetdicom",
        " SCP Res",
        r"<op> SCP Res(?:ponse|ult): {1,2}(?:\d{1,9} - )?<0x>",
        "I: Move SCP Result: 0xA702 (Failure)",
        "A702 C-MOVE",
    ),
    Format(
        "pynetdicom",
        " SCP Res",
        r"<op> SCP Res(?:ponse|ult) \d{1,9}: <0x>",
        "I: Move SCP Response 1: 0xA801 (Failure - Refused: Move destination unknown)",
        "A801 C-MOVE",
        sent=True,
    ),
    Format(
        "pynetdicom",
        " SCP response ",
        r"SCP: Received <op> SCP response <0x>",
        "I: Move SCP: Received Store SCP response 0x0000 (Success)",
        "0000 C-STORE",
    ),
    Format(
        "pynetdicom",
        "EVT_",
        r"value returned by the (?:handler bound to )?'?(?:evt\.)?EVT_<op>(?: handler:|' -) <0x>",
        "W: Unknown 'status' value returned by the handler bound to 'evt.EVT_C_ECHO' - 0x0210",
        "0210 C-ECHO",
        sent=True,
    ),
    Format(
        "pynetdicom",
        "returned by callback - ",
        r"status value returned by callback - <0x>",
        "W: Unknown status value returned by callback - 0xC002",
        "C002 -",
        Look.NOWHERE,
        sent=True,
    ),
    # dcm4che
    Format(
        "dcm4che 5, dcm4chee-arc",
        "-RSP[",
        r"<op>-RSP\[[^\]\n]{0,200}?\bstatus=<H>",
        "10:00:00.123 INFO  - STORESCU->C_A700(1) >> 1:C-STORE-RSP[pcid=1, status=a700H",
        "A700 C-STORE",
    ),
    Format(
        "dcm4che 5",
        "-RSP with Status ",
        r"Received <op>-RSP with Status <H>",
        "ERROR: Received C-STORE-RSP with Status A900H for ct1.dcm",
        "A900 C-STORE",
    ),
    Format(
        "dcm4che 2, Mirth",
        "RSP with Status ",
        r"Received RSP with Status <H>",
        "ERROR: Received RSP with Status 0110H for ct1.dcm",
        "0110 -",
    ),
    Format(
        "dcm4chee-arc",
        "status:",
        r"\bfailed (?:with error|-) status: ?<H>",
        "WARN  C-MOVE failed with error status: a702H",
        "A702 C-MOVE",
    ),
    Format(
        "dcm4chee-arc",
        "StorePermission{",
        r"StorePermission\{[A-Z]{1,20}, status=<hhhh>",
        "StorePermission{DIENIED, status=A700, comment=quota}",
        "A700 C-STORE",
        operation=_C_STORE,
    ),
    Format(
        "dcm4chee-arc",
        '"status":"',
        r'"status":"<hhhh>"[^\n]{0,300}?"(?:completed|failed|warning|remaining)":',
        '{"level":"STUDY","status":"A702","completed":0,"failed":2}',
        "A702 -",
    ),
    Format(
        "dcm4chee 2",
        "failed with status ",
        r"\bfailed with status <hhhh>,? Error Comment:",
        "C-MOVE failed with status A702 Error Comment:null",
        "A702 C-MOVE",
    ),
    # others
    Format(
        "Orthanc",
        " DIMSE status ",
        r"<op> SCU to AET [^\n]{1,80}? DIMSE status <0x>",
        'C-STORE SCU to AET "C_A700" has failed with DIMSE status 0xA701',
        "A701 C-STORE",
    ),
    Format(
        "fo-dicom",
        " response [",
        r"<op> response \[\d{1,9}\]: (?:Failure|Warning) \[<hhhh>: ",
        "PACS <- C-Move response [3]: Failure [c502: Unable to process] -> 0xA700",
        "C502 C-MOVE",
    ),
    Format(
        "fo-dicom",
        " response [",
        r"<op> response \[\d{1,9}\]: <words>",
        "PACS <- N-Create response [104]: Processing failure",
        "0110 N-CREATE",
    ),
    Format(
        "fo-dicom",
        " [",
        r"\b(?:Failure|Warning) \[<hhhh>: [A-Z][A-Za-z :;,()-]{1,120}\]",
        "C-STORE response status: Failure [a700: Out of Resources]",
        "A700 C-STORE",
    ),
    Format(
        "dicom-rs",
        "(status code ",
        r"\(status code <H>\)",
        "ERROR dicom_storescu: Failed to store file (status code A700H)",
        "A700 C-STORE",
    ),
    Format(
        "dicom-rs findscu",
        "(status code ",
        r"findscu\b[^\n]{0,200}?\(status code <dec>\)",
        " WARN dicom_findscu: Operation failed (status code 272)",
        "0110 C-FIND",
        operation=Operation.C_FIND,
    ),
    Format(
        "dicom-rs findscu",
        "Operation failed (status code ",
        r"Operation failed \(status code (?=\d{5}\))<dec>\)",
        "Operation failed (status code 42752)",
        "A700 -",
    ),
    Format(
        "dicom-rs movescu",
        "(status code ",
        r"movescu\b[^\n]{0,200}?\(status code (?P<hex>[0-9a-f]{1,4})\)",
        "ERROR dicom_movescu: Failed to move (status code a801) move destination unknown",
        "A801 C-MOVE",
        operation=Operation.C_MOVE,
    ),
    Format(
        "dicom-rs movescu",
        "(status code ",
        r"\(status code (?=[abcf])<hhhh>\)",
        "Operation failed (status code a801) move destination unknown",
        "A801 -",
    ),
    Format(
        "dcmjs-dimse",
        "; status: ",
        r"<op> RSP \[(?:HasDataset: \w{4,5}\] \[)?id: \d{0,9}; status: (?:<dec>|<words>)\]",
        "C-MOVE RSP [HasDataset: false] [id: 1; status: 42754]",
        "A702 C-MOVE",
    ),
    Format(
        "go-netdicom",
        "Status:{",
        r"<op>R(?:sp|esponse)\{[^\n]{0,600}?Status:\{(?:Status:)?<dec>",
        "dicom.serviceDispatcher: CGetRsp{MessageID:1 Status:{42754 }}",
        "A702 C-GET",
    ),
    Format(
        "ClearCanvas",
        " status received in sending ",
        r"(?:Failure|Warning) status received in sending <op> to [^:\n]{1,64}: <words>",
        "Failure status received in sending C-STORE to PACS: Processing failure",
        "0110 C-STORE",
    ),
    Format(
        "Conquest",
        "_RSP",
        r"\bstatus <hhhh> in <op>_RSP",
        "status C004 in C_MOVE_RSP",
        "C004 C-MOVE",
    ),
)
"""The known formats."""

GENERIC: Final = Format(
    "any",
    "tatus",
    (
        r"(?<![A-Za-z])(?<!HTTP )(?<!http )[Ss]tatus(?:[ _]?[Cc]ode)?[\"']?"
        r"(?: is| of| was| returned| received)?[ =:]{0,3}[\"'\[(]?"
        r"(?:<0x>|(?P<hex2>[0-9A-Fa-f]{3,4}[Hh]|[0-9A-Fa-f]{4})(?![0-9A-Za-z:./-]))"
    ),
    "my-pacs: C-STORE to X failed, status=0xA700",
    "A700 C-STORE",
    certain=False,
)
"""What is tried on a line that no known format reads, if it names an operation as DICOM does."""
