"""What to do about a response of Modality Performed Procedure Step."""

from __future__ import annotations

from dimse_status.advice.advice import Advice, Basis, Retry, Source, Turn
from dimse_status.advice.entries.read import ARC, DCM4CHE, NOT_PERFORMED
from dimse_status.advice.entry import Entry, When
from dimse_status.services.columns import N_CREATE, N_SET

__all__ = ["ENTRIES"]

_STEP = ("PROCEDURE_STEP",)
_TABLE = "Compare with PS3.4 Table F.7.2-1: what may be set after N-CREATE."

ENTRIES = (
    Entry(
        codes="0105",
        operations=(N_SET,),
        services=_STEP,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing was changed.",
            causes=("An attribute was not created by N-CREATE, or the peer does not know it",),
            check=("Read the attributes that the response lists.", _TABLE),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 10.1.3.1.9 (2026c)", "the tag of an attribute is unknown"),
                Source("PS3.4 F.7.2.2.2 (2020c)", "only what was created can be set"),
            ),
        ),
    ),
    Entry(
        codes="0106",
        operations=(N_SET,),
        services=_STEP,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing was changed.",
            causes=("A value is not allowed, or is text that the peer cannot convert",),
            check=("Read the values that the response lists.", _TABLE),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 10.1.3.1.9 (2026c)", "a value is not acceptable"),
                Source("PS3.4 F.7.2.2.3 (2020c)", "also for text that cannot be converted"),
            ),
        ),
    ),
    Entry(
        codes="0106",
        operations=(N_CREATE,),
        services=_STEP,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="The step was not created.",
            causes=(
                "Performed Procedure Step Status is not IN PROGRESS",
                "A value is not allowed for its attribute",
            ),
            check=(
                "Create with IN PROGRESS; COMPLETED or DISCONTINUED go by N-SET.",
                "Read the values sent back in the Attribute List.",
            ),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.4 F.7.2.1.3 (2020c)", "0106 for a status other than IN PROGRESS"),
                Source("PS3.7 10.1.5.1.6 (2026c)", "a value is not acceptable"),
            ),
        ),
    ),
    Entry(
        codes="0110",
        operations=(N_CREATE,),
        services=_STEP,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            retry_note="with the same UID",
            state="Take it as not created; a repeat that gets 0111 shows that it was.",
            causes=("An error in the peer, such as its database",),
            check=("Read the Error Comment, the Error ID and the peer's log.",),
            basis=Basis.REPORT,
            peers=(("dcm4chee-arc", "A777 where the patient fails one of its rules"),),
            sources=(
                Source("PS3.7 10.1.5.1.6 (2026c)", "a failure in general"),
                Source(f"{ARC} MPPSSCP.java:90-97", "any exception, if there is no such step"),
                Source(f"{ARC} MPPSServiceEJB.java:93", "A777: no trusted Patient ID"),
            ),
        ),
    ),
    Entry(
        codes="0111",
        operations=(N_CREATE,),
        services=_STEP,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.NOT_NEEDED,
            retry_note="another step needs a new UID",
            state="A step with this UID exists; this request changed nothing.",
            causes=(
                "An earlier try was created, and its answer was lost",
                "The modality used the UID of a step twice",
            ),
            check=(
                "Was this N-CREATE sent before? Then go on with N-SET.",
                "If not, make a new UID for the step.",
            ),
            basis=Basis.JUDGEMENT,
            sources=(
                Source("PS3.7 10.1.5.1.6 (2026c)", "the UID is taken; nothing is created"),
                Source(f"{ARC} MPPSSCP.java:90-94", "the step was found after a failed insert"),
            ),
        ),
    ),
    Entry(
        codes="0120",
        operations=(N_CREATE,),
        services=_STEP,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="The step was not created.",
            causes=("An attribute that the requester has to give is not in the request",),
            check=(
                "Read the Attribute Identifier List (0000,1005).",
                "Compare with PS3.4 Table F.7.2-1; type 2 may be empty, not absent.",
            ),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 10.1.5.1.6 (2026c)", "a required attribute is absent"),
                Source("PS3.4 F.7.2.1.2 (2020c)", "what the requester has to give"),
            ),
        ),
    ),
    Entry(
        codes="0110",
        operations=(N_SET,),
        services=_STEP,
        when=When.STEP_IS_FINAL,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NO,
            state="The step is closed, and stays as it is.",
            causes=("The step is COMPLETED or DISCONTINUED already",),
            check=(
                "Was the final N-SET sent before? Then it is done.",
                "For more images, create a new step with a new UID.",
            ),
            basis=Basis.STANDARD,
            sources=(
                Source("PS3.4 F.7.2.2.3 (2020c)", "0110 if the step is not IN PROGRESS"),
                Source("PS3.4 F.7.2.2.4 (2020c)", "the Error ID of that"),
                Source("PS3.4 F.7.2.2.2 (2020c)", "no N-SET after the last; a new step instead"),
                Source(f"{DCM4CHE} BasicMPPSSCP.java:100-104", "sends the Error ID"),
            ),
        ),
    ),
    Entry(
        codes="0110",
        operations=(N_SET,),
        services=_STEP,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            state="Take the change as not made.",
            causes=("An error in the peer; or the step is final, and it sends no Error ID",),
            check=(
                "Read the Error Comment and Error ID; A710 means the step is final.",
                "Ask for the state of the step: N-GET, or the peer's list.",
            ),
            basis=Basis.JUDGEMENT,
            sources=(
                Source("PS3.7 10.1.3.1.9 (2026c)", "a failure in general"),
                Source("PS3.4 F.7.2.2.4 (2020c)", "the Error ID may be sent, and need not be"),
            ),
        ),
    ),
    Entry(
        codes="0112",
        operations=(N_SET,),
        services=_STEP,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note="N-CREATE has to come first",
            state="Nothing changed; the peer has no such step.",
            causes=(
                "The N-CREATE failed, went to another AE, or was not sent yet",
                "The peer no longer has the step, or the UID differs",
            ),
            check=(
                "Look up the answer to the N-CREATE of this UID.",
                "If it never succeeded, create first, then set.",
                "Keep the order where a queue forwards both.",
            ),
            basis=Basis.JUDGEMENT,
            sources=(
                Source("PS3.7 10.1.3.1.9 (2026c)", "the instance is unknown"),
                Source("PS3.4 F.7.2.2.2 (2020c)", "only what was created can be set"),
                Source(f"{ARC} MPPSServiceEJB.java:139-147", "not found: 0112"),
            ),
        ),
    ),
)
