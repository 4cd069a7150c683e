"""What to do about a C-STORE response."""

from __future__ import annotations

from dimse_status.advice.advice import Advice, Basis, Retry, Source, Turn
from dimse_status.advice.entries.read import (
    ADAPTER,
    ARC,
    ARC_ISSUES,
    DCMTK,
    FO_DICOM,
    NOT_PERFORMED,
    ORTHANC,
    PYNETDICOM,
    PYNETDICOM_ISSUES,
    WARNED,
    github,
)
from dimse_status.advice.entry import Entry
from dimse_status.services.columns import C_STORE

__all__ = ["ENTRIES"]

_STORED = Source("PS3.7 9.1.1.1.9 (2026c)", "a warning: it was stored, and an error is suspected")
_NOT_LISTED = Source("PS3.7 9.1.1.1.9 (2026c)", "C-STORE has no such code")
_TABLE = "PS3.4 B.2.3 (2020c)"

ENTRIES = (
    Entry(
        codes="A7xx",
        operations=(C_STORE,),
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            retry_note="where the same few files always fail, it is the file and not the disk",
            state="Not stored.",
            causes=(
                "The peer's disk, quota or storage is full or cannot be written",
                "The peer uses it for any error while storing",
                "What stands behind it is down or overloaded",
            ),
            check=(
                "Read the Error Comment and the peer's log for this instance.",
                "Ask whether its storage is full or offline.",
                "If only some files fail, treat it as Cxxx: compare and validate those.",
            ),
            basis=Basis.REPORTS,
            peers=(
                ("Orthanc", "any exception while storing; look for missing tags in its log"),
                ("Google's adapter", "HTTP 503 of what stands behind it"),
                ("dcm4chee-arc", "A770-A77B are rules of its own: see there"),
            ),
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.1.1.9 (2026c)", "not stored for want of resources"),
                Source(f"{ARC} StoreServiceImpl.java:258-260", "A700 for an error of its storage"),
                github(ARC_ISSUES, 184, "A700 if there is no space; parsing errors apart"),
                Source(f"{ORTHANC} Internals/StoreScp.cpp:185-203", "A700 for any exception"),
                Source(f"{DCMTK} dcmnet/apps/storescp.cc:2098", "A700: file cannot be written"),
                Source(f"{DCMTK} dcmqrsrv.cc:378,397", "A700: file cannot be named or created"),
                Source(f"{ADAPTER} IDicomWebClient.java:94-103", "HTTP 503 becomes A700"),
                github(PYNETDICOM_ISSUES, 691, "a part of a batch; another PACS takes the file"),
            ),
        ),
    ),
    Entry(
        codes="A770-A775 A777-A779 A77B",
        operations=(C_STORE,),
        implementation="dcm4chee-arc",
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not stored.",
            causes=(
                "A rule of this archive on rejection, patient or study applies",
                "A777: no Patient ID, or none of a trusted authority",
                "A771: the object was rejected there before",
            ),
            check=(
                "Read the Error Comment: it names the rule.",
                "Correct the patient or the study, or have the rule changed.",
            ),
            basis=Basis.REPORTS,
            sources=(
                NOT_PERFORMED,
                Source(f"{ARC} StoreService.java:70-97", "the codes, and their comments"),
                github(ARC_ISSUES, 4459, "A777 also for an object without Patient ID"),
                github(ARC_ISSUES, 5001, "A771 for what was rejected before"),
            ),
        ),
    ),
    Entry(
        codes="A776 A77A",
        operations=(C_STORE,),
        implementation="dcm4chee-arc",
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.LATER,
            retry_note="A776: after the retention",
            state="Not stored.",
            causes=(
                "A77A: the archive is deleting this study just now",
                "A776: the study that a note rejects is still to be retained",
            ),
            check=("Read the Error Comment; wait until the deletion or retention ends.",),
            basis=Basis.REPORT,
            sources=(
                NOT_PERFORMED,
                Source(f"{ARC} StoreServiceEJB.java:661,666,967-973", "when it sends the two"),
            ),
        ),
    ),
    Entry(
        codes="A9xx",
        operations=(C_STORE,),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not stored.",
            causes=(
                "SOP Class or Instance UID of the request differs from that of the data set",
                "A mandatory element of the SOP class is missing or invalid",
            ),
            check=(
                "Compare the UIDs of the command with (0008,0016) and (0008,0018).",
                "Validate the file against its IOD; look at the Offending Elements.",
                "Send a file known to be good; if that works, it is the file.",
            ),
            basis=Basis.REPORTS,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.1.1.9 (2026c)", "data set and SOP class disagree"),
                Source(f"{DCMTK} storescp.cc:2114-2121", "A900 exactly when a UID differs"),
                Source(f"{ORTHANC} Internals/StoreScp.cpp:175-182", "likewise"),
                github(
                    "SimpleITK/SimpleITK/issues", 1089, "for a file made there, not for another"
                ),
            ),
        ),
    ),
    Entry(
        codes="Cxxx",
        operations=(C_STORE,),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not stored.",
            causes=(
                "The data set lacks SOP or Study UIDs, or cannot be parsed",
                "The peer's program failed on it, and uses Cxxx for errors of its own",
                "A file name or folder could not be made from the data set",
            ),
            check=(
                "Read the Error Comment and Offending Elements, then the peer's log.",
                "Parse and validate the file with another toolkit.",
                "Send a file known to be good; if that fails too, it is the peer.",
            ),
            basis=Basis.REPORTS,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.1.1.9 (2026c)", "not stored: elements are not understood"),
                Source(f"{DCMTK} storescp.cc:1906,2024,2049,2112", "no UIDs, or no folder of them"),
                Source(f"{ORTHANC} Internals/StoreScp.cpp:173", "no SOP UIDs"),
                Source(f"{ARC} StoreServiceImpl.java:261-263", "C499: cannot be parsed"),
                Source(f"{ADAPTER} CStoreService.java:173-176", "C000: a mandatory tag is empty"),
                Source(f"{PYNETDICOM} service_class.py:1544", "C211: its handler raised"),
            ),
        ),
    ),
    Entry(
        codes="C211",
        operations=(C_STORE,),
        implementation="pynetdicom",
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.AFTER_A_CHANGE,
            state="Not stored, unless the handler had stored it before it failed.",
            causes=("An exception in the receiver's own handler",),
            check=("Read the receiver's log: it has the traceback.",),
            basis=Basis.REPORT,
            sources=(
                NOT_PERFORMED,
                Source(f"{PYNETDICOM} service_class.py:1541-1544", "C211: its handler raised"),
            ),
        ),
    ),
    Entry(
        codes="B000",
        operations=(C_STORE,),
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="Stored, with some elements changed.",
            causes=("The peer changed elements, often to match its patient records",),
            check=(
                "Do not send it again; keep the warning in the log.",
                "Read the Offending Elements if your object must agree with the peer's.",
            ),
            basis=Basis.STANDARD,
            sources=(WARNED, _STORED, Source(_TABLE, "B000 is for coerced elements")),
        ),
    ),
    Entry(
        codes="B006",
        operations=(C_STORE,),
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="Stored, without some elements.",
            causes=("The peer does not keep some elements, often private ones",),
            check=(
                "Do not send it again; the peer's object has less than yours.",
                "Read the Offending Elements to see what is missing there.",
            ),
            basis=Basis.STANDARD,
            sources=(WARNED, _STORED, Source(_TABLE, "B006 is for discarded elements")),
        ),
    ),
    Entry(
        codes="B007",
        operations=(C_STORE,),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.NOT_NEEDED,
            state="Stored, although it does not match its SOP class.",
            causes=("The data set breaks a rule of its SOP class, and the peer took it",),
            check=("Do not send it again.", "Validate the file; other peers may answer A9xx."),
            basis=Basis.STANDARD,
            sources=(WARNED, _STORED, Source(_TABLE, "B007 finds what A9xx finds, and stores")),
        ),
    ),
    Entry(
        codes="0110",
        operations=(C_STORE,),
        unlisted=True,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            retry_note="a conflict or an unreadable file fails for ever",
            state="Not stored.",
            causes=(
                "An exception in the peer: database, network, or a bug",
                "The peer cannot parse the data set",
                "What stands behind it refused the object",
            ),
            check=(
                "Read the Error Comment and the peer's log; the code says little.",
                "See whether one file or every file fails: one is a matter of the file.",
            ),
            basis=Basis.REPORTS,
            peers=(
                ("fo-dicom", "the data set cannot be parsed"),
                ("dcm4chee-arc", "any exception but those of storage and of parsing"),
                ("Google's adapter", "every HTTP error but 401 and 503, conflicts included"),
            ),
            sources=(
                NOT_PERFORMED,
                _NOT_LISTED,
                Source(f"{ARC} StoreServiceImpl.java:225-227,264-266", "any other exception"),
                github(ARC_ISSUES, 184, "0110 for what fails while it is read or parsed"),
                Source(f"{FO_DICOM} DicomService.cs:885", "a data set that cannot be parsed"),
                Source(f"{ADAPTER} DicomWebClient.java:189", "0110 unless the HTTP status has one"),
                github(
                    "GoogleCloudPlatform/healthcare-dicom-dicomweb-adapter/issues",
                    54,
                    "HTTP 409: equal UIDs are stored there with other content",
                ),
            ),
        ),
    ),
    Entry(
        codes="0111",
        operations=(C_STORE,),
        unlisted=True,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            retry_note="other content needs its own UID",
            state="Not stored again: the peer has an instance with this UID.",
            causes=("An earlier try arrived, or the peer keeps the first of two",),
            check=(
                "Ask whether what is there is yours: query, or storage commitment.",
                "If the content differs, give the new object a UID of its own.",
            ),
            basis=Basis.REPORT,
            sources=(
                _NOT_LISTED,
                Source(f"{ORTHANC} DicomStoreUserConnection.cpp:450-454", "sent: it goes on"),
            ),
        ),
    ),
    Entry(
        codes="0122",
        operations=(C_STORE,),
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="Not stored.",
            causes=(
                "The peer, or its configuration, does not take this SOP class",
                "In a C-GET: your side had not agreed to store this class in this context",
                "fo-dicom: no context was accepted, and the status was made up locally",
            ),
            check=(
                "Association log: was the SOP class accepted, in this syntax?",
                "If not, propose another transfer syntax, or have the peer configured.",
            ),
            basis=Basis.REPORTS,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.1.1.9 (2026c)", "not stored: SOP class unsupported"),
                Source(f"{FO_DICOM} DicomService.cs:1225-1271", "0122 made up by the sender"),
                Source(f"{DCMTK} dcmqrsrv.cc:361-364", "0122: no storage SOP class"),
                Source(f"{PYNETDICOM} association.py:844-855", "C-GET: no such context or role"),
                github(PYNETDICOM_ISSUES, 814, "C-GET: stored on a context of another class"),
                github(PYNETDICOM_ISSUES, 559, "C-GET: the roles were answered with defaults"),
            ),
        ),
    ),
    Entry(
        codes="0124",
        operations=(C_STORE,),
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="Not stored.",
            causes=(
                "Your AE title, user or this study is not allowed there",
                "Google's adapter: its own credentials were refused (HTTP 401)",
            ),
            check=(
                "Ask the peer's owner whether your calling AE title may store.",
                "With Google's adapter, renew its credentials; a modality can do nothing.",
            ),
            basis=Basis.REPORTS,
            sources=(
                NOT_PERFORMED,
                Source("PS3.7 9.1.1.1.9 (2026c)", "not allowed to store"),
                Source(f"{ADAPTER} IDicomWebClient.java:97-99", "HTTP 401 becomes 0124"),
                Source(f"{ARC} StoreServiceEJB.java:1452,1508", "a permission service refused"),
            ),
        ),
    ),
    Entry(
        codes="0213",
        operations=(C_STORE,),
        unlisted=True,
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            state="Not stored.",
            causes=("The peer is short of memory, connections or space",),
            check=("As for A7xx: ask for space and load, and read the peer's log.",),
            basis=Basis.JUDGEMENT,
            sources=(
                NOT_PERFORMED,
                _NOT_LISTED,
                Source("PS3.7 10.1.3.1.9 (2026c)", "DIMSE-N: not performed for want of resources"),
            ),
        ),
    ),
)
