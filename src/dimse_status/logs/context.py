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

__all__ = ["CONTEXT", "operation_above", "operation_near", "was_sent"]

CONTEXT: Final = 4096
"""How many bytes above a line are looked at."""

_LINES: Final = 14
_WIDTH: Final = 400
_OP = rb"(?P<op>[CN]-(?:STORE|FIND|GET|MOVE|ECHO|EVENT-REPORT|SET|ACTION|CREATE|DELETE))"
_BY_COMMAND_FIELD: Final = {one.response_command_field: one for one in Operation}
_END: Final = rb"|A-ASSOCIATE|[=+-]{10}|-RQ Command|(?:Message Type +|Command Field .*): ?.*R[Qq]\b"
# What says the operation, or that nothing above does.
_OPERATION_ABOVE: Final = {
    Look.BLOCK: re.compile(rb"Message Type {2,40}: " + _OP + rb" RSP" + _END),
    Look.DUMP: re.compile(
        _OP + rb"-RSP Command"
        rb"|\(0000, ?0100\)[^\n]{1,60}?(?:" + _OP.replace(b"op", b"op2") + rb"-RSP"
        rb"|\bUS\)?:?[\s\[]{1,40}(?:#\d \[)?(?P<field>0x[0-9A-Fa-f]{4}|[1-9]\d{4})\b)"
        rb'|"0000,0100"[^>\n]{1,80}>(?P<field2>[1-9]\d{4})<' + _END
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
    pattern = _OPERATION_ABOVE.get(look)
    if pattern is None:
        return None
    for line in reversed(_above(text, end).splitlines()[-_LINES:]):
        if found := pattern.search(line[:_WIDTH]):
            return _operation_of(found)
        if look is Look.DUMP and b"0000," not in line:
            return None
    return None


def was_sent(text: bytes, start: int, end: int) -> bool:
    """Whether a status was sent by who wrote the log: of the message that encloses it."""
    line = text[start:end]
    if b"-RSP[" in line:
        return b" << " in line
    above = _above(text, start)
    return above.rfind(b"OUTGOING DIMSE") > above.rfind(b"INCOMING DIMSE")


def _above(text: bytes, start: int) -> bytes:
    return text[max(0, start - CONTEXT) : start]


def _operation_of(found: re.Match[bytes]) -> Operation | None:
    kind = found.lastgroup
    if kind is None:  # where something else begins
        return None
    if kind.startswith("field"):
        return _BY_COMMAND_FIELD.get(int(found[kind], 0))
    return operation_named(found[kind])
