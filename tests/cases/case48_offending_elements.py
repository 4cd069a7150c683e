"""dcm4chee-arc conformance statement (MPPS) and PS3.2 Table E.4.2-15: an SCU logs the attributes that the response names; a peer names them in Offending Element (0000,0901). Expected: the tags that were read print as (gggg,eeee), as pydicom's do. Exit 0."""

from caselib import *
import struct
import dimse_status as d

r = d.resolve_response(
    decode(
        command_set(
            (0, 2, b"1.2.840.10008.5.1.4.1.1.2\0"),
            (0, 0x100, us(0x8001)),
            (0, 0x900, us(0xA900)),
            (0, 0x901, struct.pack("<4H", 0x10, 0x20, 0x28, 0x10)),
        )
    )
)
check("values", list(r.offending_elements) == [0x00100020, 0x00280010])
check("printed as tags", "0010" in str(r.offending_elements), r.offending_elements)
check("str(response) names them", "0010,0020" in str(r).replace(" ", ""), r)
finish()
