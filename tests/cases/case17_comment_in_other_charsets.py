"""fo-dicom issue 659 (no Specific Character Set, bytes are Latin-1), pynetdicom issue 201 (GB18030/UTF-8), dcm4che issue 1244: a command set has no
Specific Character Set, and peers write Error Comment in theirs all the same. Expected: read without exception; UTF-8 is recognised;
the bytes of the others can be had back. Exit 0."""

from caselib import *
import dimse_status as d


def read(raw, **more):
    return d.resolve_response(
        decode(
            command_set(
                (0, 2, b"1.2.840.10008.5.1.4.1.1.2\0"),
                (0, 0x100, us(0x8001)),
                (0, 0x900, us(0xA700)),
                (0, 0x902, raw),
            )
        ),
        **more,
    )


T = "\u691c\u67fb\u304c\u898b\u3064\u304b\u308a\u307e\u305b\u3093"
r, e = attempt(read, "Pr\u00fcfung fehlgeschlagen".encode("latin-1"))
check(
    "Latin-1 is readable",
    e is None and r.error_comment == "Pr\u00fcfung fehlgeschlagen",
    e or r.error_comment,
)
for name in ("utf-8", "shift_jis", "gb18030", "iso2022_jp"):
    r, e = attempt(read, T.encode(name))
    check(f"{name}: no exception", e is None, e)
    text = r.error_comment if r else ""
    if name == "utf-8":
        check("utf-8: readable as it is (it is no valid Latin-1 text)", text == T, repr(text)[:60])
    raw = getattr(r, "error_comment_bytes", b"")
    check(f"{name}: the bytes can be had", raw.rstrip(b" \0") == T.encode(name), raw[:40])
finish()
