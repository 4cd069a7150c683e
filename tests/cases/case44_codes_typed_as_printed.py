"""Statements print codes as A711H, 0110, 0110H, A7xx, 'A700-A7FF' and in decimal (dcm4chee-arc's table has both columns; DICOMcloud issue 93 quotes 272). People type what they see. Expected: each form that TOML
or the format refuses is answered with the right way to write it; a decimal 110 (for 0110H) is not taken silently for 0x006E by load_implementation. Exit 0."""

from caselib import *
from dimse_status.implementations.loader import read_implementation

for typed, want in (
    ("A711H", "0xA711"),
    ("0110", "0x0110"),
    ('"A711"', "0xA711"),
    ('"A711H"', "0xA711"),
    ('"A7xx"', "range"),
    ('"A700-A7FF"', "range"),
    ("[0xA711, 0xA712]", "range"),
):
    _, e = attempt(
        read_implementation,
        f'name = "X"\n[[codes]]\ncode = {typed}\nservices = ["STORAGE"]\nmeaning = "x"\n',
        "a.toml",
    )
    check(
        f"code = {typed}: the error says how to write it ({want})",
        e is not None and want in str(e),
        str(e).replace("a.toml:", "", 1),
    )
x, e = attempt(
    read_implementation,
    'name = "X"\n[[codes]]\ncode = 110\nservices = ["STORAGE"]\nmeaning = "x"\n',
    "a.toml",
)
check("code = 110 is refused or warned of (0x006E is no status code)", e is not None, e or x.codes)
finish()
