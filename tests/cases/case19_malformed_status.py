"""dicom-rs issues 479/522, fo-dicom 1941, dcmjs-dimse issue 9, dcm4che 354: command sets with a wrong or missing group length, Status empty, twice, in big
endian, or absent. Expected: InvalidResponseError (a ValueError) that quotes what came, or the right reading; never another exception. Exit 0."""

import struct
from io import BytesIO
from caselib import *
import dimse_status as d
from dimse_status import errors
from pydicom.dataset import Dataset
from pydicom.filereader import read_dataset

head = ((0, 2, b"1.2.840.10008.5.1.4.1.1.2\0"), (0, 0x100, us(0x8001)))


def bad(what, ds, words):
    r, e = attempt(d.resolve_response, ds)
    check(
        what, isinstance(e, errors.InvalidResponseError) and all(w in str(e) for w in words), e or r
    )


bad("Status empty", decode(command_set(*head, (0, 0x900, b""))), ["Status"])
bad("Status twice", decode(command_set(*head, (0, 0x900, us(0) + us(0xA700)))), ["[0, 42752]"])
bad("no Status", decode(command_set(*head)), ["Status"])
for vr, value in (
    ("SS", -22784),
    ("UN", b"\0\xa7"),
    ("LO", "A700"),
    ("DS", "1.5"),
    ("UL", 0x1A700),
):
    ds = Dataset()
    ds.add_new(0x00000900, vr, value)
    bad(f"Status as {vr}", ds, ["Status"])
bad(
    "big endian read as little",
    read_dataset(
        BytesIO(
            b"".join(
                struct.pack(">HHI", g, e, len(v)) + v
                for g, e, v in ((0, 0x100, b"\x80\x01"), (0, 0x900, b"\xa7\0"))
            )
        ),
        True,
        True,
    ),
    ["Status"],
)
x = command_set(*head, (0, 0x900, us(0xA700)))
for length in (0, 4, 9999):
    r, e = attempt(lambda: d.resolve_response(decode(x[:8] + struct.pack("<I", length) + x[12:])))
    check(f"group length {length}", e is None and r.code == 0xA700, e or r)
r, e = attempt(lambda: d.resolve_response(decode(x[12:])))
check("no group length", e is None and r.code == 0xA700, e or r)
r, e = attempt(
    lambda: d.resolve_response(decode(x + struct.pack("<HHI", 0, 0x0901, 4) + b"\x10\0\x20\0"))
)
check(
    "Offending Element one tag",
    e is None and r.offending_elements == (0x00100020,),
    e or r.offending_elements,
)
r, e = attempt(
    lambda: d.resolve_response(decode(x + struct.pack("<HHI", 0, 0x0901, 3) + b"\x10\0\x20"))
)
check("Offending Element of 3 bytes: no exception", e is None, e)
finish()
