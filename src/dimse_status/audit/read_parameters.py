"""What a response has, from the parameter tables of PS3.7 9.1 and 10.1, as read in 2026c.

M is mandatory, U the user's option, C conditional; (=) says that the value is the request's. What a
response never has is left out.
"""

from __future__ import annotations

from typing import Final

__all__ = ["EDITION", "PARAMETERS"]

EDITION: Final = "2026c"

_ANSWER = "Message ID Being Responded To M; Status M"
_C_ANSWER = f"Message ID U; {_ANSWER}"
_SAME_CLASS = "Affected SOP Class UID U(=)"
_SAME_INSTANCE = "Affected SOP Instance UID U(=)"
_EVENT = "Event Type ID C(=); Event Reply C"
_ACTION = "Action Type ID C(=); Action Reply C"
_MADE = "Affected SOP Instance UID C; Attribute List U"
_CLASS_AND_INSTANCE = "Affected SOP Class UID U; Affected SOP Instance UID U"
_COUNTS = "; ".join(
    f"Number of {which} Sub-operations C"
    for which in ("Remaining", "Completed", "Failed", "Warning")
)

PARAMETERS: Final = (
    ("9.1.1.1", "9.1-1", f"{_C_ANSWER}; {_SAME_CLASS}; {_SAME_INSTANCE}"),
    ("9.1.2.1", "9.1-2", f"{_C_ANSWER}; {_SAME_CLASS}; Identifier C"),
    ("9.1.3.1", "9.1-3", f"{_C_ANSWER}; {_SAME_CLASS}; Identifier U; {_COUNTS}"),
    ("9.1.4.1", "9.1-4", f"{_C_ANSWER}; {_SAME_CLASS}; Identifier U; {_COUNTS}"),
    ("9.1.5.1", "9.1-5", f"{_C_ANSWER}; {_SAME_CLASS}"),
    ("10.1.1.1", "10.1-1", f"{_ANSWER}; {_SAME_CLASS}; {_SAME_INSTANCE}; {_EVENT}"),
    ("10.1.2.1", "10.1-2", f"{_ANSWER}; {_CLASS_AND_INSTANCE}; Attribute List C"),
    ("10.1.3.1", "10.1-3", f"{_ANSWER}; {_CLASS_AND_INSTANCE}; Attribute List U"),
    ("10.1.4.1", "10.1-4", f"{_ANSWER}; {_CLASS_AND_INSTANCE}; {_ACTION}"),
    ("10.1.5.1", "10.1-5", f"{_ANSWER}; {_SAME_CLASS}; {_MADE}"),
    ("10.1.6.1", "10.1-6", f"{_ANSWER}; {_CLASS_AND_INSTANCE}"),
)
"""By section and table, in the order of PS3.7."""
