"""What to do about an N-ACTION response of Unified Procedure Step."""

from __future__ import annotations

from dimse_status.advice.advice import Advice, Basis, Retry, Source, Turn
from dimse_status.advice.entries.read import NOT_PERFORMED, PYNETDICOM_ISSUES, github
from dimse_status.advice.entry import Entry
from dimse_status.services.columns import N_ACTION

__all__ = ["ENTRIES"]

_UPS = ("UNIFIED_PROCEDURE_STEP",)
_STATES = Source("PS3.4 CC.1.1 (2020c)", "its table says which code answers in which state")
_CHANGES = Source("PS3.4 CC.2.1.3 (2020c)", "legal changes only, with the Transaction UID")
_UNCHANGED = Source("PS3.4 CC.2.3.2 (2020c)", "after a failure no subscription has changed")

ENTRIES = (
    Entry(
        codes="C300",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NO,
            state="The step is final, and cannot change any more.",
            causes=("The step is COMPLETED or CANCELED",),
            check=(
                "Get its state by N-GET, and take it as final.",
                "Schedule a new step for more work.",
            ),
            basis=Basis.STANDARD,
            sources=(_STATES, _CHANGES),
        ),
    ),
    Entry(
        codes="C301",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing changed; whoever had the step still has it.",
            causes=(
                "Another has the step: its Transaction UID is not yours",
                "You lost or left out the Transaction UID, after a restart for instance",
            ),
            check=(
                "Send the Transaction UID with which the step was claimed.",
                "If another performs it, request its cancellation instead.",
            ),
            basis=Basis.STANDARD,
            sources=(
                _STATES,
                _CHANGES,
                Source("PS3.4 CC.2.1.2 (2020c)", "the second to claim gets an error; keep the UID"),
            ),
        ),
    ),
    Entry(
        codes="C302",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="Nothing changed; the step is IN PROGRESS.",
            causes=(
                "You claimed it before with this Transaction UID, and the answer was lost",
                "Another claimed it, and the peer does not compare the UIDs first",
            ),
            check=(
                "If the claim was yours, go on with its Transaction UID.",
                "Otherwise take another step from the worklist.",
            ),
            basis=Basis.STANDARD,
            sources=(
                Source("PS3.4 CC.1.1 (2020c)", "C302 with the right UID, C301 with another"),
                Source("PS3.4 CC.2.1.2 (2020c)", "the second to claim has the wrong UID"),
            ),
        ),
    ),
    Entry(
        codes="C303",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.NO,
            state="Nothing changed.",
            causes=("The request sets SCHEDULED, which N-CREATE alone does",),
            check=("Correct the program; to schedule again, create a new step.",),
            basis=Basis.STANDARD,
            sources=(_STATES,),
        ),
    ),
    Entry(
        codes="C304",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing changed; still IN PROGRESS.",
            causes=("Attributes that a final step needs have no value yet",),
            check=("N-SET what PS3.4 Table CC.2.5-3 asks of a final step, then repeat.",),
            basis=Basis.STANDARD,
            sources=(
                _CHANGES,
                Source("PS3.4 CC.2.5.1.1 (2020c)", "what a final step needs"),
            ),
        ),
    ),
    Entry(
        codes="C307",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing changed.",
            causes=(
                "The UID is wrong, or the peer no longer has the step",
                "A filtered subscription, which the peer does not support",
            ),
            check=(
                "Query for the step; final ones may be gone.",
                "Instead of a filtered subscription, use a plain global one.",
            ),
            basis=Basis.STANDARD,
            sources=(
                Source("PS3.4 CC.2.3.3 (2020c)", "also for an unsupported filtered subscription"),
                Source("PS3.4 CC.2.1.3 (2020c)", "a final step stays while it is locked"),
            ),
        ),
    ),
    Entry(
        codes="C308",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="No subscription was changed.",
            causes=("The peer does not know the AE title that is to receive the events",),
            check=("Have the Receiving AE (0074,1234) entered at the peer.",),
            basis=Basis.STANDARD,
            sources=(
                _UNCHANGED,
                Source("PS3.4 CC.2.3.3 (2020c)", "events go to the AE title named there"),
            ),
        ),
    ),
    Entry(
        codes="C310",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing changed; still SCHEDULED.",
            causes=("The step is SCHEDULED, and has to be IN PROGRESS first",),
            check=("Claim it with a Transaction UID, then complete or cancel it.",),
            basis=Basis.STANDARD,
            sources=(_STATES, _CHANGES),
        ),
    ),
    Entry(
        codes="C311",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NO,
            state="The step is COMPLETED.",
            causes=("There is nothing left to cancel",),
            check=("Take the result, by N-GET.",),
            basis=Basis.STANDARD,
            sources=(_STATES, Source("PS3.4 CC.2.2.4 (2020c)", "the code of that")),
        ),
    ),
    Entry(
        codes="C312",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            state="Nothing changed; the step goes on.",
            causes=("The performer cannot be told: it has no subscription, or is down",),
            check=("Reach the performer otherwise, by telephone for instance.",),
            basis=Basis.STANDARD,
            sources=(Source("PS3.4 CC.2.2.3 (2020c)", "a failure where nobody can be told"),),
        ),
    ),
    Entry(
        codes="C313",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.NO,
            state="Nothing changed; the step goes on.",
            causes=("The performer decided not to cancel",),
            check=("Talk to the performer; the step may name a contact.",),
            basis=Basis.STANDARD,
            sources=(
                Source("PS3.4 CC.2.2.2 (2020c)", "the performer need not do it"),
                Source("PS3.4 CC.2.2.3 (2020c)", "a failure where it chooses not to"),
            ),
        ),
    ),
    Entry(
        codes="C314",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.NO,
            state="No subscription was changed.",
            causes=("The action does not fit the instance, such as suspending a single step",),
            check=("Check Action Type ID against the UID: some go with fixed UIDs.",),
            basis=Basis.STANDARD,
            sources=(
                _UNCHANGED,
                Source("PS3.4 CC.2.3.4 (2020c)", "the code of that"),
            ),
        ),
    ),
    Entry(
        codes="C315",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.NO,
            state="No subscription was changed.",
            causes=("The peer sends no events",),
            check=("Poll by C-FIND or N-GET instead.",),
            basis=Basis.STANDARD,
            sources=(
                _UNCHANGED,
                Source("PS3.4 CC.2.3.3 (2020c)", "refused where events are not supported"),
            ),
        ),
    ),
    Entry(
        codes="0123",
        operations=(N_ACTION,),
        services=_UPS,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing changed.",
            causes=("Sent in the context of another SOP class than the action belongs to",),
            check=("Context: Pull, Watch or Push by the action; Requested Class: Push.",),
            basis=Basis.REPORTS,
            sources=(
                NOT_PERFORMED,
                Source("PS3.4 CC.2.1.2 (2020c)", "Requested SOP Class UID is that of UPS Push"),
                Source("PS3.4 CC.3.1 (2020c)", "the context is that of the class implemented"),
                github(PYNETDICOM_ISSUES, 509, "until context and requested class differed"),
                github("fo-dicom/fo-dicom/issues", 1322, "the change of state fails likewise"),
            ),
        ),
    ),
)
