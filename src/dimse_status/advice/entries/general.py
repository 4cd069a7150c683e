"""What holds for a code of PS3.7 in every service class that has no entry of its own for it."""

from __future__ import annotations

from dimse_status.advice.advice import Advice, Basis, Retry, Source, Turn
from dimse_status.advice.entries.read import DCM4CHE, NOT_PERFORMED, WARNED
from dimse_status.advice.entry import Entry
from dimse_status.services.columns import (
    C_FIND,
    C_GET,
    C_MOVE,
    C_STORE,
    DIMSE_C,
    DIMSE_N,
    N_ACTION,
    N_CREATE,
    N_DELETE,
    N_EVENT_REPORT,
    N_GET,
    N_SET,
)

__all__ = ["ENTRIES"]

_NO_SOP_CLASS = Source(
    f"{DCM4CHE} DicomServiceRegistry.java:110-112", "0212 if the command names no SOP class"
)
_NO_HANDLER = Source(
    f"{DCM4CHE} BasicCEchoSCP.java:68-69", "0211 for an operation that it does not handle"
)

ENTRIES = (
    Entry(
        codes="0107",
        operations=(N_GET, N_SET, N_CREATE),
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="Done without some attributes; the others were read, set or created.",
            causes=("Some attributes are unknown to the peer",),
            check=("Read the list (0000,1005); leave these attributes out next time.",),
            basis=Basis.STANDARD,
            sources=(
                WARNED,
                Source("PS3.7 10.1.2.1.9 (2026c)", "N-GET: the values that could be read came"),
                Source("PS3.7 10.1.3.1.9 (2026c)", "N-SET: what could be changed was changed"),
                Source("PS3.7 10.1.5.1.6 (2026c)", "N-CREATE: created without the unknown ones"),
            ),
        ),
    ),
    Entry(
        codes="0115",
        operations=(N_ACTION, N_EVENT_REPORT),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not performed.",
            causes=("A value in the action or event information is not acceptable",),
            check=("Compare the information with the table of the service in PS3.4.",),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 10.1.4.1.10 (2026c)", "N-ACTION: a value of the information"),
                Source("PS3.7 10.1.1.1.8 (2026c)", "N-EVENT-REPORT: likewise"),
            ),
        ),
    ),
    Entry(
        codes="0116",
        operations=(N_SET, N_CREATE),
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="Done, with a value replaced by a default or left out.",
            causes=("A value is outside of what the peer takes",),
            check=("Compare the values in the answer with those you asked for.",),
            basis=Basis.STANDARD,
            sources=(
                WARNED,
                Source("PS3.7 10.1.3.1.9 (2026c)", "N-SET: what could be changed was changed"),
                Source("PS3.7 10.1.5.1.6 (2026c)", "N-CREATE: a default, or left out"),
            ),
        ),
    ),
    Entry(
        codes="0117",
        operations=(C_STORE, *DIMSE_N),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not performed.",
            causes=("The SOP Instance UID is malformed: a letter, a leading zero, too long",),
            check=(
                "Check the form of the UID: characters, padding, 64 at most.",
                "Make it valid where it is made, not on the way.",
            ),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.1.1.9 (2026c)", "C-STORE: the UID breaks the rules for UIDs"),
                Source("PS3.7 10.1.3.1.9 (2026c)", "N-SET, and the other DIMSE-N: likewise"),
            ),
        ),
    ),
    Entry(
        codes="0118",
        operations=DIMSE_N,
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="Not performed.",
            causes=("The peer has no service for this SOP class",),
            check=("See what the association accepted; check the SOP Class UID sent.",),
            basis=Basis.REPORT,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 10.1.4.1.10 (2026c)", "the SOP class was not recognized"),
                Source(
                    f"{DCM4CHE} DicomServiceRegistry.java:133-137",
                    "no service registered: 0118 for DIMSE-N, 0122 for DIMSE-C",
                ),
            ),
        ),
    ),
    Entry(
        codes="0119",
        operations=(N_EVENT_REPORT, N_GET, N_SET, N_ACTION, N_DELETE),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not performed.",
            causes=("The SOP Class UID and the SOP Instance UID do not belong together",),
            check=("Check both UIDs; print and UPS name another class than agreed.",),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 10.1.3.1.9 (2026c)", "the instance is not of the class"),
                Source("PS3.4 CC.3.1 (2020c)", "every UPS instance is of the Push class"),
            ),
        ),
    ),
    Entry(
        codes="0124",
        operations=(C_FIND, C_GET, C_MOVE, N_GET, N_SET, N_ACTION, N_CREATE, N_DELETE),
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="Refused; nothing was performed.",
            causes=("Your AE title or user may not do this, or not with this object",),
            check=("Ask the peer's owner for the right, with your calling AE title.",),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.4.1.7 (2026c)", "C-MOVE, and the other DIMSE-C: not allowed"),
                Source("PS3.7 10.1.3.1.9 (2026c)", "N-SET, and the other DIMSE-N: not allowed"),
                Source("PS3.7 D.3.3.7.3 (2026c)", "the same identity is refused again and again"),
            ),
        ),
    ),
    Entry(
        codes="0210",
        operations=(*DIMSE_C, *DIMSE_N),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note="with a new Message ID",
            state="Not performed.",
            causes=("The Message ID is still in use on this association: a client's bug",),
            check=("Count Message IDs up on each association, or wait for answers.",),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.1.1.1 (2026c)", "no two open requests share a Message ID"),
            ),
        ),
    ),
    Entry(
        codes="0211",
        operations=(*DIMSE_C, *DIMSE_N),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not performed.",
            causes=("The operation was not agreed for this context, or has no handler there",),
            check=(
                "Check on which presentation context the request went.",
                "Repeat with another toolkit to see whose bug it is.",
            ),
            basis=Basis.REPORT,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.1.1.9 (2026c)", "an operation that was not agreed"),
                _NO_HANDLER,
            ),
        ),
    ),
    Entry(
        codes="0212",
        operations=(*DIMSE_C, *DIMSE_N),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not performed.",
            causes=("A parameter was not agreed, or a UID is missing from the command",),
            check=("Log the command as sent; compare with that of another toolkit.",),
            basis=Basis.REPORT,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.1.1.9 (2026c)", "a parameter that was not agreed"),
                _NO_SOP_CLASS,
            ),
        ),
    ),
    Entry(
        codes="0213",
        operations=DIMSE_N,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            state="Not performed.",
            causes=("The peer is short of a resource",),
            check=("Ask for load and free space at the peer.",),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 10.1.4.1.10 (2026c)", "not performed for want of resources"),
                Source(
                    "PS3.4 H.4.1.2.1.2 (2020c)", "print: 0213 is for now, 0106 would be for ever"
                ),
            ),
        ),
    ),
)
