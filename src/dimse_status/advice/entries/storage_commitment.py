"""What to do about a response of Storage Commitment, and about its Failure Reasons.

A failed request is never sent again as it was: its Transaction UID is spent, so each entry that
allows another try says that it takes a new one.
"""

from __future__ import annotations

from dimse_status.advice.advice import Advice, Basis, Retry, Source, Turn
from dimse_status.advice.entries.read import (
    ADAPTER,
    ARC,
    ARC_ISSUES,
    FO_DICOM,
    ORTHANC,
    github,
)
from dimse_status.advice.entry import Entry
from dimse_status.services.columns import N_ACTION, N_EVENT_REPORT

__all__ = ["ENTRIES"]

_COMMITMENT = ("STORAGE_COMMITMENT",)
_REASON = ("STORAGE_COMMITMENT_FAILURE",)
_NEW_UID = "new Transaction UID"
_REFUSED = "Not accepted: no report will come, and the Transaction UID is spent."
_NOT_COMMITTED = "Not committed: keep your copy. The Transaction UID is spent."

_SPENT = Source(
    "PS3.4 J.3.2.1.2 (2020c)", "after a failure it is not processed, its UID not reused"
)
_CLOSED = Source("PS3.4 J.3.3.1.2 (2020c)", "the report ends the transaction; its UID is spent")
_REASONS = Source("PS3.3 C.14.1.1 (2020b)", "what the reasons mean")
_AGAIN = Source("PS3.4 J.3.3.1.3 (2020c)", "a note: one might store again, then ask again")

ENTRIES = (
    Entry(
        codes="0110",
        operations=(N_ACTION,),
        services=_COMMITMENT,
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            retry_note=_NEW_UID,
            state=_REFUSED,
            causes=(
                "The peer does not know your AE title, so it could not report back",
                "An error in the peer",
            ),
            check=(
                "Have your AE title, IP and port entered at the peer.",
                "Read the Error Comment and the peer's log.",
            ),
            basis=Basis.REPORTS,
            sources=(
                _SPENT,
                Source(f"{ARC} StgCmtImpl.java:188-194", "unknown calling AE title: 0110"),
                github(ARC_ISSUES, 688, "requests of AEs that are not installed are refused"),
                github(ARC_ISSUES, 4260, "a retry with the same Transaction UID fails"),
                Source(f"{ORTHANC} CommandDispatcher.cpp:1182-1188", "any exception"),
            ),
        ),
    ),
    Entry(
        codes="0112",
        operations=(N_ACTION,),
        services=_COMMITMENT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note=_NEW_UID,
            state=_REFUSED,
            causes=("Requested SOP Instance UID is not the fixed 1.2.840.10008.1.20.1.1",),
            check=("Send the fixed UID; the images go into the data set.",),
            basis=Basis.STANDARD,
            sources=(
                _SPENT,
                Source("PS3.4 J.3.5 (2020c)", "the fixed UID"),
                Source(f"{ADAPTER} StorageCommitmentService.java:72-75", "another UID: 0112"),
            ),
        ),
    ),
    Entry(
        codes="0115",
        operations=(N_ACTION,),
        services=_COMMITMENT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note=_NEW_UID,
            state=_REFUSED,
            causes=("Transaction UID or the list of references is missing or empty",),
            check=("Check (0008,1195) and (0008,1199) in the request's data set.",),
            basis=Basis.REPORT,
            sources=(_SPENT, github(ARC_ISSUES, 3660, "dcm4chee-arc: 0115 then")),
        ),
    ),
    Entry(
        codes="0122",
        operations=(N_ACTION,),
        services=_COMMITMENT,
        unlisted=True,
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            retry_note=_NEW_UID,
            state=_REFUSED,
            causes=(
                "The peer offers no storage commitment",
                "fo-dicom: no context was accepted, and the status was made up locally",
            ),
            check=(
                "Look whether Storage Commitment Push Model was accepted.",
                "Ask the peer's owner; some archives have none.",
            ),
            basis=Basis.JUDGEMENT,
            sources=(
                _SPENT,
                Source("PS3.7 10.1.4.1.10 (2026c)", "N-ACTION has 0118 and no 0122"),
                Source(f"{FO_DICOM} DicomService.cs:1225-1271", "made up for every operation"),
            ),
        ),
    ),
    Entry(
        codes="0110",
        operations=(N_EVENT_REPORT,),
        services=_COMMITMENT,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            state="Nothing changes for the images; only the news was not taken.",
            causes=("Whoever received the report failed to process it",),
            check=(
                "Archive: send the report again, on an association of its own.",
                "Receiver: read your log; images may look uncommitted until then.",
            ),
            basis=Basis.JUDGEMENT,
            sources=(
                Source("PS3.4 J.3.3.1.2 (2020c)", "the archive has to report, by any association"),
                Source("PS3.4 J.3.3.1.4 (2020c)", "the status is that of the report"),
                github(ARC_ISSUES, 4263, "a receiver that fails now answers 0110"),
            ),
        ),
    ),
    Entry(
        codes="0112",
        operations=(N_EVENT_REPORT,),
        services=_COMMITMENT,
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="The report was not taken; the requester still waits.",
            causes=("The receiver does not know the transaction: another asked, or it forgot",),
            check=(
                "To which AE did the report go? Clusters mix this up.",
                "Compare the Transaction UID with that of the request.",
            ),
            basis=Basis.JUDGEMENT,
            sources=(
                Source("PS3.7 10.1.1.1.8 (2026c)", "the instance is unknown"),
                Source("PS3.4 J.3.3.1.2 (2020c)", "same Transaction UID, same AE title"),
            ),
        ),
    ),
    Entry(
        codes="0122",
        operations=(N_EVENT_REPORT,),
        services=_COMMITMENT,
        unlisted=True,
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="The report was not taken; the requester still waits.",
            causes=("The receiver takes no reports in the role that the archive proposed",),
            check=(
                "Role selection: the archive calls as SCP; accept that role.",
                "Check that the archive calls the port of the commitment listener.",
            ),
            basis=Basis.JUDGEMENT,
            sources=(
                Source("PS3.4 J.3.3.1.2 (2020c)", "the archive negotiates the SCP role"),
                Source("PS3.4 J.3.3.1.3 (2020c)", "the requester accepts it"),
                Source("PS3.7 10.1.1.1.8 (2026c)", "N-EVENT-REPORT has no 0122"),
            ),
        ),
    ),
    # Failure Reason (0008,1197) of one instance, in the report
    Entry(
        codes="0110",
        operations=(N_EVENT_REPORT,),
        services=_REASON,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            retry_note=_NEW_UID,
            state=_NOT_COMMITTED,
            causes=("An error in the archive while it checked this instance",),
            check=("Ask again after some minutes.", "Read the archive's log."),
            basis=Basis.REPORTS,
            sources=(
                _REASONS,
                _CLOSED,
                _AGAIN,
                Source(f"{ARC} StgCmtManagerImpl.java:155,363", "an error of the archive"),
                Source(f"{ADAPTER} StorageCommitmentService.java:238-250", "an HTTP error"),
            ),
        ),
    ),
    Entry(
        codes="0112",
        operations=(N_EVENT_REPORT,),
        services=_REASON,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note=_NEW_UID,
            state=_NOT_COMMITTED,
            causes=(
                "The instance never arrived, was refused, or is not indexed yet",
                "It was stored under another UID, or was taken out there",
            ),
            check=(
                "Look up the C-STORE status of this instance.",
                "Query the archive for it; if absent, store it again, then ask again.",
                "If it was sent just now, ask again later.",
            ),
            basis=Basis.REPORTS,
            sources=(
                _REASONS,
                _CLOSED,
                _AGAIN,
                Source(f"{ARC} StgCmtManagerImpl.java:319-334", "no such instance"),
                Source(f"{ADAPTER} StorageCommitmentService.java:158-160", "not found"),
            ),
        ),
    ),
    Entry(
        codes="0119",
        operations=(N_EVENT_REPORT,),
        services=_REASON,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note=_NEW_UID,
            state=_NOT_COMMITTED,
            causes=(
                "The SOP class in your request differs from that of the stored object",
                "Another object has this UID there",
            ),
            check=(
                "Compare the SOP class that you listed with (0008,0016).",
                "Retrieve the stored object and compare.",
            ),
            basis=Basis.REPORTS,
            sources=(
                _REASONS,
                _CLOSED,
                Source(f"{ARC} StgCmtManagerImpl.java:326-330", "the class differs"),
                Source(f"{ORTHANC} StorageCommitmentScpJob.cpp:306", "the class differs"),
                github("dcm4che/dcm4che/issues", 148, "from a PACS; the reason was not found"),
            ),
        ),
    ),
    Entry(
        codes="0122",
        operations=(N_EVENT_REPORT,),
        services=_REASON,
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            retry_note=_NEW_UID,
            state=_NOT_COMMITTED,
            causes=("The archive does not commit this SOP class",),
            check=("Have the class configured, or do not ask for it.",),
            basis=Basis.STANDARD,
            sources=(_REASONS, _CLOSED),
        ),
    ),
    Entry(
        codes="0131",
        operations=(N_EVENT_REPORT,),
        services=_REASON,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note=_NEW_UID,
            state=_NOT_COMMITTED,
            causes=("The Transaction UID was used before, often by an automatic retry",),
            check=("Make a new Transaction UID for every request, retries included.",),
            basis=Basis.REPORT,
            sources=(
                _REASONS,
                _CLOSED,
                github(ARC_ISSUES, 4260, "a retry that used the same UID"),
            ),
        ),
    ),
    Entry(
        codes="0213",
        operations=(N_EVENT_REPORT,),
        services=_REASON,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            retry_note=_NEW_UID,
            state=_NOT_COMMITTED,
            causes=("The archive has no room at present",),
            check=("Ask for free space at the archive.",),
            basis=Basis.STANDARD,
            sources=(
                _REASONS,
                _CLOSED,
                Source(f"{ADAPTER} StorageCommitmentService.java:243-244", "A700 becomes 0213"),
            ),
        ),
    ),
)
