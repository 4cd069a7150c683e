"""What to do about a response of Print Management."""

from __future__ import annotations

from dimse_status.advice.advice import Advice, Basis, Retry, Source, Turn
from dimse_status.advice.entries.read import DCMTK, NOT_PERFORMED, WARNED, github
from dimse_status.advice.entry import Entry
from dimse_status.services.columns import N_ACTION, N_CREATE, N_SET

__all__ = ["ENTRIES"]

_PRINT = ("PRINT_MANAGEMENT",)
_SECOND_FILM = "it prints again"
_SUPPORT = Source("PS3.4 H.2.4 (2020c)", "what answers a value or attribute without support")
_SESSION = "PS3.4 H.4.1.2.4.2 (2020c)"
_BOX = "PS3.4 H.4.2.2.4.2 (2020c)"

ENTRIES = (
    Entry(
        codes="B600",
        operations=(N_CREATE,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="The film session was created.",
            causes=("The printer sets no memory aside beforehand",),
            check=("Go on; watch for C605 at the image boxes.",),
            basis=Basis.STANDARD,
            sources=(WARNED, Source("PS3.4 H.4.1.2.1.2 (2020c)", "a warning only")),
        ),
    ),
    Entry(
        codes="B601",
        operations=(N_ACTION,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            retry_note=_SECOND_FILM,
            state="Accepted for printing, not collated.",
            causes=("The printer cannot collate a film session",),
            check=("Look at the films; print film box by film box next time.",),
            basis=Basis.STANDARD,
            sources=(WARNED, Source(_SESSION, "a warning only")),
        ),
    ),
    Entry(
        codes="B602 B603",
        operations=(N_ACTION,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note=_SECOND_FILM,
            state="Accepted: an empty page is or will be printed.",
            causes=(
                "No image was set before printing",
                "The client printed before the image boxes had their answers",
            ),
            check=("N-SET the image boxes that the answer lists, wait, then print.",),
            basis=Basis.REPORT,
            sources=(
                WARNED,
                Source(_SESSION, "B602: an empty page"),
                Source(_BOX, "B603: an empty page"),
                github("fo-dicom/fo-dicom-samples/issues", 28, "B603: requests sent too early"),
            ),
        ),
    ),
    Entry(
        codes="B604",
        operations=(N_ACTION,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            retry_note=_SECOND_FILM,
            state="Accepted for printing, smaller than asked.",
            causes=("The image is larger than its box, and was made smaller",),
            check=("If true size matters, look at the film before it is read.",),
            basis=Basis.STANDARD,
            sources=(WARNED, Source(_BOX, "made smaller"), Source(_SESSION, "likewise")),
        ),
    ),
    Entry(
        codes="B605",
        operations=(N_SET, N_CREATE),
        services=_PRINT,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="Done, with the printer's own limit of density.",
            causes=("Min or Max Density is outside of what the printer can do",),
            check=("Set densities within the range of the printer.",),
            basis=Basis.STANDARD,
            sources=(WARNED, Source("PS3.4 H.4.2.2.1.2 (2020c)", "the printer's limit is used")),
        ),
    ),
    Entry(
        codes="B609 B60A",
        operations=(N_ACTION,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            retry_note=_SECOND_FILM,
            state="Accepted for printing, with a part or detail lost.",
            causes=("The image is larger than its box: cropped (B609), decimated (B60A)",),
            check=("Look at the film; choose a larger box or format.",),
            basis=Basis.STANDARD,
            sources=(WARNED, Source(_BOX, "cropped, decimated"), Source(_SESSION, "likewise")),
        ),
    ),
    Entry(
        codes="C600",
        operations=(N_ACTION,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing printed.",
            causes=("The film session has no film box",),
            check=("N-CREATE a film box first, and use its answer.",),
            basis=Basis.STANDARD,
            sources=(NOT_PERFORMED, Source(_SESSION, "no film box")),
        ),
    ),
    Entry(
        codes="C601 C602",
        operations=(N_ACTION,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            state="Nothing printed.",
            causes=("The print queue is full: printer stopped, or out of film",),
            check=("Look at the printer: N-GET its Printer Status, or go there.",),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source(_SESSION, "C601: the queue is full"),
                Source(_BOX, "C602: the queue is full"),
            ),
        ),
    ),
    Entry(
        codes="C603 C613",
        operations=(N_ACTION,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing printed.",
            causes=("The image, or the combined print image (C613), is larger than its box",),
            check=("Allow the printer to fit it, or choose another format.",),
            basis=Basis.STANDARD,
            sources=(NOT_PERFORMED, Source(_BOX, "too large"), Source(_SESSION, "likewise")),
        ),
    ),
    Entry(
        codes="C605",
        operations=(N_SET,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            state="The image box stays empty.",
            causes=("The printer has no memory for the image",),
            check=("Wait for jobs to end; send fewer or smaller images for a film.",),
            basis=Basis.STANDARD,
            sources=(NOT_PERFORMED, Source("PS3.4 H.4.3.1.2.1.2 (2020c)", "not enough memory")),
        ),
    ),
    Entry(
        codes="C616",
        operations=(N_CREATE,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="No new film box was created; the open one stays.",
            causes=("A film box is not printed yet, and the printer takes one at a time",),
            check=("Print or N-DELETE the open film box, then create the next.",),
            basis=Basis.STANDARD,
            sources=(NOT_PERFORMED, Source("PS3.4 H.4.2.2.1.2 (2020c)", "one at a time")),
        ),
    ),
    Entry(
        codes="0105",
        operations=(N_CREATE,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not created.",
            causes=("The printer does not know an optional attribute",),
            check=("Leave the attribute out.",),
            basis=Basis.STANDARD,
            sources=(
                _SUPPORT,
                NOT_PERFORMED,
                Source(f"{DCMTK} dcmpstat/libsrc/dvpsfs.cc:363-397", "0105: unsupported"),
            ),
        ),
    ),
    Entry(
        codes="0106",
        operations=(N_CREATE,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not created.",
            causes=("The printer does not support a value: size, medium, format, copies",),
            check=("Read the values sent back; see the printer's statement.",),
            basis=Basis.REPORTS,
            sources=(
                _SUPPORT,
                NOT_PERFORMED,
                github("fo-dicom/fo-dicom-samples/issues", 84, "0106 for a film box"),
                Source(f"{DCMTK} dcmpstat/libsrc/dvpsfs.cc:120-140", "0106 for bad values"),
            ),
        ),
    ),
    Entry(
        codes="0107",
        operations=(N_CREATE,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="Created without them; the printer's statement says what it does.",
            causes=("The printer does not know some optional attributes",),
            check=("Go on; leave the attributes that it lists out next time.",),
            basis=Basis.STANDARD,
            sources=(
                _SUPPORT,
                Source("PS3.7 10.1.5.1.6 (2026c)", "created without the unknown ones"),
            ),
        ),
    ),
    Entry(
        codes="0116",
        operations=(N_CREATE,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="Created, with a default in place of a value.",
            causes=("The printer does not support a value, and used its default",),
            check=("Go on; compare the values in the answer with what you asked.",),
            basis=Basis.STANDARD,
            sources=(_SUPPORT,),
        ),
    ),
    Entry(
        codes="0120",
        operations=(N_CREATE,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not created.",
            causes=("A mandatory attribute is missing, as Referenced Film Session Sequence",),
            check=("Read the Attribute Identifier List; compare with PS3.4 H.4.",),
            basis=Basis.REPORT,
            sources=(
                _SUPPORT,
                NOT_PERFORMED,
                github("fo-dicom/fo-dicom/issues", 967, "a printer; an emulator did not mind"),
            ),
        ),
    ),
    Entry(
        codes="0112",
        operations=(N_SET,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing changed.",
            causes=("The UID of the film or image box is not known, or no longer",),
            check=("Use the UIDs of the film box answer, on the same association.",),
            basis=Basis.JUDGEMENT,
            sources=(
                Source("PS3.7 10.1.3.1.9 (2026c)", "the instance is unknown"),
                Source(f"{DCMTK} dcmpstat/libsrc/dvpsprt.cc:796-800", "unknown: 0112"),
            ),
        ),
    ),
    Entry(
        codes="0213",
        operations=(N_CREATE,),
        services=_PRINT,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            state="Not created.",
            causes=("The printer cannot give the memory now",),
            check=("Wait for jobs to end; 0106 would mean that it never can.",),
            basis=Basis.STANDARD,
            sources=(
                NOT_PERFORMED,
                Source("PS3.4 H.4.1.2.1.2 (2020c)", "0213: not now; 0106: never"),
            ),
        ),
    ),
)
