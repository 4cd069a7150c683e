"""fo-dicom issue 659's German texts, sent: PS3.7 allows the default repertoire only. Expected: fit_error_comment keeps the text readable: no '?' for letters that have a
usual ASCII form (sharp s, dashes, quotes, AE ligature), and for a text without any a hint rather than only '?'. Exit 0."""

from caselib import *
import dimse_status as d

for text in (
    "Pr\u00fcfung fehlgeschlagen",
    "Gr\u00f6\u00dfe zu gro\u00df",
    "limit 10\u201320 reached",
    "can\u2019t read \u201cfile\u201d",
    "\u0141\u00f3d\u017a \u00e6\u00f8",
):
    fit = d.fit_error_comment(text)
    check(repr(text), "?" not in fit, fit)
fit = d.fit_error_comment("\u691c\u67fb\u304c\u898b\u3064\u304b\u308a\u307e\u305b\u3093")
check("Japanese only", set(fit) != {"?"}, fit)
finish()
