"""Orthanc changeset 5cbbf14e516b (issue 103): success = 0000, B000, B006 or B007; every other warning of a peer counts as failed.
Expected: all Warning codes of PS3.7 Annex C pass raise_for_status in C-STORE, known or not; failures and unknown codes raise. Exit 0."""

from caselib import *
import dimse_status as d

bad = [
    c
    for c in (0x0001, 0x0107, 0x0116, *range(0xB000, 0xC000))
    if d.category_of(c) is not d.Category.WARNING
    or attempt(lambda: d.resolve(c, d.STORAGE).raise_for_status())[1]
]
check("no warning raises", not bad, [hex(c) for c in bad[:5]])
bad = [
    c
    for c in (
        *range(0xA700, 0xA800),
        *range(0xA900, 0xAA00),
        *range(0xC000, 0xD000),
        0x0110,
        0x0122,
        0xA801,
        0xD000,
        0x0003,
    )
    if attempt(lambda: d.resolve(c, d.STORAGE).raise_for_status())[1] is None
]
check("every failure and unknown raises", not bad, [hex(c) for c in bad[:5]])
finish()
