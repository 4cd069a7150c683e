"""Which operation a status answers: from the line, or from what is above it.

Nothing is remembered of lines that report no status: from one that does, the reader looks back, a
few lines far. What is above says the operation of a response, or that of a request or the begin of
something else, where the search ends.
"""

from __future__ import annotations

import re
from typing import Final

from dimse_status.logs.formats import Look, operation_named
from dimse_status.model.operation import Operation

__all__ = ["operation_above", "operation_near", "was_sent"]

_LINES = 14
_OP = rb"(?P<op>[CN]-(?:STORE|FIND|GET|MOVE|ECHO|EVENT-REPORT|SET|ACTION|CREATE|DELETE))"
_BY_COMMAND_FIELD: Final = {one.response_command_field: one for one in Operation}
_END: Final = rb"|A-ASSOCIATE|[=+-]{10}|-RQ Command|(?:Message Type +|Command Field .*): ?.*R[Qq]\b"
# What says the operation, or that nothing above does.
_ABOVE: Final = {
    Look.BLOCK: re.compile(rb"Message Type {2,40}: " + _OP + rb" RSP" + _END),
    Look.DUMP: re.compile(
        _OP + rb"-RSP Command"
        rb"|\(0000, ?0100\)[^\n]{1,60}?(?:" + _OP.replace(b"op", b"op2") + rb"-RSP"
        rb"|\bUS\)?:?[\s\[]{1,40}(?:#\d \[)?(?P<field>0x[0-9A-Fa-f]{4}|\d{5})\b)"
        rb'|"0000,0100"[^>\n]{1,80}>(?P<field2>\d{5})<' + _END
    ),
    Look.RETRIEVE: re.compile(rb"(?P<op>C-(?:GET|MOVE))[- ](?:RSP|Response)" + _END),
}
# As DICOM spells them, and no AE title, which follows a quote, an arrow or an equals sign.
_NEAR: Final = re.compile(
    rb"(?<![\w\"'>=<-])(?:(?:evt\.)?EVT_)?(?P<op>[CN][-_](?:STORE|FIND|GET|MOVE|ECHO|"
    rb"EVENT[-_]REPORT|SET|ACTION|CREATE|DELETE)|[CN]-(?:Store|Find|Get|Move|Echo|Event-?Report|"
    rb"Set|Action|Create|Delete))(?P<request>(?:[-_ ]?RQ| [Rr]equest)\b)?(?![A-Za-z0-9])"
    rb"|(?P<program>\b(?:dicom_)?(?:store|find|get|move|echo)scu\b)"
)


def operation_near(line: bytes, column: int) -> tuple[Operation | None, bool]:
    """Return the operation named nearest to a column of a line, and whether as a request."""
    named = [one for one in _NEAR.finditer(line) if one["op"]]
    if named:
        nearest = min(named, key=lambda one: abs(one.start() - column))
        return operation_named(nearest["op"]), nearest["request"] is not None
    program = _NEAR.search(line)
    if program is None:
        return None, False
    return operation_named(program["program"].removeprefix(b"dicom_").removesuffix(b"scu")), False


def operation_above(text: bytes, end: int, look: Look) -> Operation | None:
    """Return the operation that the lines before `end` of a text say, or None."""
    above = _ABOVE.get(look)
    if above is None:
        return None
    for _ in range(_LINES):
        start = text.rfind(b"\n", 0, max(0, end - 1)) + 1
        if found := above.search(text, start, min(end, start + 400)):
            return _operation_of(found)
        if not start or (look is Look.DUMP and text.find(b"0000,", start, end) < 0):
            return None
        end = start
    return None


def was_sent(text: bytes, start: int, end: int) -> bool:
    """Whether a status was sent by who wrote the log: of the message that encloses it."""
    line = text[start:end]
    if b"-RSP[" in line:
        return b" << " in line
    above = text[max(0, start - 2048) : start]
    return above.rfind(b"OUTGOING DIMSE") > above.rfind(b"INCOMING DIMSE")


def _operation_of(found: re.Match[bytes]) -> Operation | None:
    groups = found.groupdict()
    spelled = groups.get("op") or groups.get("op2")
    if spelled:
        return operation_named(spelled)
    field = groups.get("field") or groups.get("field2") or b"0"
    return _BY_COMMAND_FIELD.get(int(field, 0))
