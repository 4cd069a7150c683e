"""The sentences of PS3.4 that speak of a status, as read in 2020c, and what was made of each.

All but those that the watch list of `prose` finds were looked for by eye as well. A place where
a code stands in several sentences, or cells of a table, has their number after an asterisk.
"""

from __future__ import annotations

from typing import Final

__all__ = ["EDITION", "READ", "STATE_TABLES"]

EDITION: Final = "2020c"

_AS_USAGE = "a usage of the package"
_AUTHORIZATION = "0124, named without its code: permitted, by the lists of PS3.7 too"
_NO_STATUS = "no code is named: it says when a response has no data set"

STATE_TABLES: Final = ("CC.1.1-2",)
"""Tables that are no status tables, but whose cells say which code is answered when."""
READ: Final = {
    "5.4.2.1": ("0120 0121", "permitted with a note, where the lists of PS3.7 disagree"),
    "5.4.2.2": ("0106 0116", "permitted with a note, where the lists of PS3.7 disagree"),
    "F.7.2.1.3": ("0106", _AS_USAGE),
    "F.7.2.2.3": ("0106 0110", _AS_USAGE),
    "F.8.1": ("0112", _AS_USAGE),
    "H.2.4": ("0105 0106*3 0107 0116*2 0120", _AS_USAGE),
    "H.4.1.2.1.2": ("0106 0213", _AS_USAGE),
    "H.4.1.2.4.2": ("C604", "a usage of the package, retired"),
    "H.4.2.2.4.2": ("C604", "a usage of the package, retired"),
    "S.3.2.1.3": ("never", "no warning is permitted in N-CREATE"),
    "S.3.2.4.3": ("never", _NO_STATUS),
    "Z.4.2.2.1": ("A9xx B007 never", "when a Storage SCP may not answer so: a note"),
    "CC.1.1": (
        "0111 B304*2 B306 C300*3 C301*3 C302 C303 C304 C307*8 C310*2 C311",
        "the state table: it says what the tables of CC.2 say, and 0111 besides",
    ),
    "CC.2.1.3": ("0124", _AUTHORIZATION),
    "CC.2.2.3": ("0124", _AUTHORIZATION),
    "CC.2.3.3": ("0124*2 C307", f"C307 for a filtered subscription, a usage; {_AUTHORIZATION}"),
    "CC.2.5.3": ("0124", _AUTHORIZATION),
    "CC.2.6.3": ("0124", _AUTHORIZATION),
    "CC.2.7.3": ("0124", _AUTHORIZATION),
    "CC.2.8.3": ("0124", _AUTHORIZATION),
}
