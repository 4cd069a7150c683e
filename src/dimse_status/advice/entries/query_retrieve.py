"""What to do about a response of C-FIND, C-MOVE, C-GET and C-ECHO."""

from __future__ import annotations

from dimse_status.advice.advice import Advice, Basis, Retry, Source, Turn
from dimse_status.advice.entries.read import (
    ADAPTER,
    ARC,
    ARC_ISSUES,
    DCMTK,
    FO_DICOM,
    ORTHANC,
    PYNETDICOM,
    PYNETDICOM_ISSUES,
    github,
)
from dimse_status.advice.entry import Entry, When
from dimse_status.services.columns import C_ECHO, C_FIND, C_GET, C_MOVE

__all__ = ["ENTRIES"]

_MADE_UP = Source(f"{FO_DICOM} DicomService.cs:1225-1271", "made up locally without a context")
_MOVE_ENDS = Source(
    "PS3.4 C.4.2.3.1 (2020c)", "success: all; warning: some, or all with a warning; failure: none"
)
_GET_ENDS = Source(
    "PS3.4 C.4.3.3.1 (2020c)", "as for C-MOVE; no context for an instance: it failed"
)
_KEYS = github(ARC_ISSUES, 4252, "A900 for a wildcard above the level, in query and retrieve")

ENTRIES = (
    # C-FIND
    Entry(
        codes="A700",
        operations=(C_FIND,),
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note="unchanged once, later",
            state="Ended early: the matches so far are valid, more may exist.",
            causes=(
                "The query is too broad for the peer: too many matches",
                "The peer is out of memory",
            ),
            check=(
                "Narrow the query: dates, patient, modality; split long date ranges.",
                "Ask for the peer's limit on matches.",
            ),
            basis=Basis.REPORTS,
            sources=(
                Source("PS3.7 9.1.2.1.6 (2026c)", "may come after some pending responses"),
                Source("PS3.4 C.4.1.2.1 (2020c)", "the peer cannot process the query"),
                Source(f"{DCMTK} dcmqrdbi.cc:1374,1431,1626", "out of memory"),
                github(ARC_ISSUES, 1446, "some refuse broad queries, some cut: split by date"),
            ),
        ),
    ),
    Entry(
        codes="A900",
        operations=(C_FIND,),
        services=("QUERY_RETRIEVE_FIND",),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="No matches are sent.",
            causes=(
                "A unique key above the level of the query is missing, empty or a wildcard",
                "The Query/Retrieve Level is missing, or not of this information model",
            ),
            check=(
                "Give Query/Retrieve Level, and one UID for each level above it.",
                "Take keys that do not belong to the level out of the Identifier.",
                "Or negotiate relational queries.",
            ),
            basis=Basis.REPORTS,
            sources=(
                Source("PS3.4 C.4.1.2.1 (2020c)", "one value for each level above, no other keys"),
                Source(f"{DCMTK} dcmqrdbi.cc:1450-1453,1484-1489", "no level, or wrong keys"),
                github("DCMTK/dcmtk/pull", 53, "A900 for missing unique keys, C000 before"),
                _KEYS,
                github("dcm4che/dcm4che/issues", 587, "an option to be lenient about it"),
            ),
        ),
    ),
    Entry(
        codes="Cxxx",
        operations=(C_FIND,),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note="unchanged once, later",
            state="Ended: the matches so far are valid, more may exist.",
            causes=(
                "The Identifier is not acceptable: level, unique keys or a value",
                "Too many matches",
                "An exception or an error of the database in the peer",
            ),
            check=(
                "Read the Error Comment and the peer's log.",
                "Try the smallest query, such as one date; then add keys one by one.",
                "If that fails as well, it is the peer.",
            ),
            basis=Basis.REPORTS,
            peers=(
                ("Orthanc", "C000 for any exception; as a client it reads C000 as a bad query"),
                ("dcm4chee-arc", "C000 where its limit on matches is passed"),
            ),
            sources=(
                Source("PS3.4 C.4.1.3.1 (2020c)", "cannot process; no Identifier comes with it"),
                Source(f"{ARC} ArchiveQueryTask.java:169-175", "C000: over the limit"),
                github(ARC_ISSUES, 828, "the limit refuses larger queries"),
                Source(f"{ORTHANC} Internals/FindScp.cpp:302-317", "C000: any exception"),
                Source(f"{ORTHANC} DicomControlUserConnection.cpp:335-341", "C000 read as invalid"),
                Source(f"{DCMTK} dcmqrdbi.cc:1419,1534,1808", "C000: bad level, or the database"),
            ),
        ),
    ),
    Entry(
        codes="C311 C312",
        operations=(C_FIND,),
        implementation="pynetdicom",
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.AFTER_A_CHANGE,
            state="Ended: the matches so far are valid, more may exist.",
            causes=(
                "C311: an exception in the peer's own handler",
                "C312: the handler gave an Identifier that cannot be encoded",
            ),
            check=("Read the peer's log: it has the traceback.",),
            basis=Basis.REPORT,
            sources=(
                Source(f"{PYNETDICOM} service_class.py:276,311,376", "C311, C312: its handler"),
            ),
        ),
    ),
    Entry(
        codes="0122",
        operations=(C_FIND,),
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="No matches; nothing was searched.",
            causes=(
                "The peer lacks this information model, often Patient Root",
                "A worklist query went to an archive, or the reverse",
                "fo-dicom: no context was accepted, and the status was made up locally",
            ),
            check=(
                "Look which SOP classes the association accepted.",
                "Try Study Root; send worklist queries to the worklist's AE.",
            ),
            basis=Basis.REPORTS,
            sources=(
                Source("PS3.7 9.1.2.1.6 (2026c)", "terminated: SOP class unsupported"),
                github(PYNETDICOM_ISSUES, 898, "a peer with Study Root only"),
                github("fo-dicom/fo-dicom-samples/issues", 32, "a worklist query to an archive"),
                _MADE_UP,
            ),
        ),
    ),
    Entry(
        codes="FF01",
        operations=(C_FIND,),
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="Goes on: this match is valid, more may follow.",
            causes=("The peer does not support some optional keys that you asked for",),
            check=(
                "Take the match; filter by the keys that the peer did not match.",
                "Handle it like FF00: it is not the end.",
            ),
            basis=Basis.STANDARD,
            sources=(
                Source("PS3.4 C.4.1.1.4 (2020c)", "goes on, with optional keys unsupported"),
                Source("PS3.4 C.4.1.2.1 (2020c)", "the requester has to be ready to filter"),
                github(PYNETDICOM_ISSUES, 163, "FF01 not understood"),
            ),
        ),
    ),
    Entry(
        codes="FE00",
        operations=(C_FIND,),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.NOT_NEEDED,
            retry_note="unchanged, if wanted",
            state="Cancelled: the matches so far are valid, more may exist.",
            causes=("Your side sent a C-CANCEL: a user, a limit on matches, or a timer",),
            check=("Find what cancelled: a user, a limit or a timer of your own.",),
            basis=Basis.STANDARD,
            sources=(
                Source("PS3.4 C.4.1.2.1 (2020c)", "the answer to a cancel of the requester"),
                Source("PS3.4 C.4.1.3.1 (2020c)", "matching stops"),
            ),
        ),
    ),
    # C-MOVE and C-GET
    Entry(
        codes="FE00",
        operations=(C_MOVE, C_GET),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.NOT_NEEDED,
            retry_note="unchanged, if wanted",
            state="Partial: Completed and Warning arrived, Remaining were never tried.",
            causes=("Your side sent a C-CANCEL: a user, a limit or a timer",),
            check=(
                "Find what cancelled: a user, a limit or a timer of your own.",
                "Count what arrived before you ask for the rest.",
            ),
            basis=Basis.STANDARD,
            sources=(
                Source("PS3.4 C.4.2.2.1 (2020c)", "C-MOVE: what the counts of a cancel mean"),
                Source("PS3.4 C.4.3.2.1 (2020c)", "C-GET: likewise"),
            ),
        ),
    ),
    Entry(
        codes="A701",
        operations=(C_MOVE, C_GET),
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.LATER,
            state="Nothing was delivered, as far as the code tells.",
            causes=("The peer could not look up the instances: its database, or overload",),
            check=(
                "Read the Error Comment and the peer's log.",
                "Ask for less: one study or one series.",
            ),
            basis=Basis.REPORTS,
            peers=(("Google's adapter", "also where it has no instances of the study"),),
            sources=(
                Source("PS3.7 9.1.4.1.7 (2026c)", "C-MOVE: out of resources, even half-way"),
                Source("PS3.7 9.1.3.1.6 (2026c)", "C-GET: likewise"),
                Source(f"{ARC} RetrieveServiceImpl.java:402-404", "an I/O error while matching"),
                Source(f"{ADAPTER} CMoveService.java:116-121", "its query failed or found none"),
            ),
        ),
    ),
    Entry(
        codes="A900",
        operations=(C_MOVE, C_GET),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing was delivered.",
            causes=("A unique key for the level or one above it is missing or no single value",),
            check=(
                "Give Query/Retrieve Level, and UIDs for that level and all above.",
                "Take other attributes out of the Identifier.",
                "Or negotiate relational retrieval.",
            ),
            basis=Basis.REPORTS,
            sources=(
                Source("PS3.4 C.4.2.2.1 (2020c)", "C-MOVE: one value above, UIDs at the level"),
                Source("PS3.4 C.4.3.2.1 (2020c)", "C-GET: likewise"),
                _KEYS,
                Source(f"{DCMTK} dcmqrdbi.cc:2137,2174", "C-MOVE: no level, or wrong keys"),
            ),
        ),
    ),
    Entry(
        codes="0122",
        operations=(C_MOVE, C_GET),
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing was delivered.",
            causes=(
                "The peer does not offer this model, or this operation, at all",
                "fo-dicom: no context was accepted, and the status was made up locally",
            ),
            check=(
                "Look which SOP classes the association accepted.",
                "Try Study Root; where C-GET is not offered, use C-MOVE.",
            ),
            basis=Basis.REPORTS,
            sources=(
                Source("PS3.7 9.1.4.1.7 (2026c)", "C-MOVE: terminated, SOP class unsupported"),
                Source("PS3.7 9.1.3.1.6 (2026c)", "C-GET: likewise"),
                _MADE_UP,
                github("fo-dicom/fo-dicom/issues", 648, "a port that does not serve C-MOVE"),
                github(PYNETDICOM_ISSUES, 183, "an archive that does not offer C-GET"),
            ),
        ),
    ),
    Entry(
        codes="B000",
        operations=(C_MOVE, C_GET),
        when=When.ALL_DELIVERED,
        advice=Advice(
            turn=Turn.NOBODY,
            retry=Retry.NOT_NEEDED,
            state="All were delivered, some with a warning.",
            causes=("Whoever stored them answered some with a warning, such as B000",),
            check=("Read the receiver's log for the status of each instance.",),
            basis=Basis.STANDARD,
            sources=(_MOVE_ENDS, _GET_ENDS),
        ),
    ),
    # C-MOVE
    Entry(
        codes="A702",
        operations=(C_MOVE,),
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.LATER,
            retry_note="if it worked before",
            state="Nothing was delivered: every sub-operation failed.",
            causes=(
                "The destination refused, was busy, or could not be reached from the peer",
                "Nothing listens on the port that the peer has for the destination",
                "The destination accepted no suitable SOP class or transfer syntax",
            ),
            check=(
                "Test from the peer to the destination (echo), not your own way.",
                "Check IP, port and AE title that the peer has for it, and firewalls.",
                "Read the destination's log: associations or contexts rejected?",
                "If it never worked, it needs a change; if it limits associations, move less.",
            ),
            basis=Basis.REPORTS,
            sources=(
                _MOVE_ENDS,
                Source("PS3.4 C.4.2.3.1 (2020c)", "no context for an instance: it failed"),
                github(PYNETDICOM_ISSUES, 629, "associations rejected for a while under load"),
                github(PYNETDICOM_ISSUES, 764, "the destination was never called"),
                Source(f"{PYNETDICOM} service_class.py:2413-2416", "all failed"),
                Source(f"{ARC} RetrieveContextImpl.java:545-557", "none completed or warned"),
                Source(f"{ARC} CStoreSCUImpl.java:105", "no association with the destination"),
                Source(f"{DCMTK} dcmqrcbm.cc:127-134", "all failed"),
            ),
        ),
    ),
    Entry(
        codes="A801",
        operations=(C_MOVE,),
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing was delivered.",
            causes=(
                "The peer has no entry for the AE title of the destination",
                "The AE title is spelt differently there: case, blanks, length",
            ),
            check=(
                "Have AE title, IP and port of the destination added at the peer.",
                "Compare the Move Destination with that entry, letter by letter.",
            ),
            basis=Basis.REPORTS,
            peers=(
                ("pynetdicom", "also where the destination is known and cannot be reached"),
                ("Orthanc", "answers C000 instead; its log names the unknown AE title"),
                ("dcm4chee-arc", "C801 where it is known and not allowed for you"),
            ),
            sources=(
                Source("PS3.7 9.1.4.1.7 (2026c)", "terminated: destination unknown"),
                Source("PS3.4 C.4.2.2.1 (2020c)", "the destination is named by AE title alone"),
                github(PYNETDICOM_ISSUES, 346, "the peer has no such destination"),
                github(PYNETDICOM_ISSUES, 358, "its maintainer on why the peer must know it"),
                Source("https://medicalconnections.co.uk/kb/C-MOVE-Problems", "commonest cause"),
                Source(f"{ARC} CommonCMoveSCP.java:186-187", "AE not configured"),
                Source(f"{DCMTK} dcmqrcbm.cc:96-97", "not in its configuration"),
                Source(f"{PYNETDICOM} service_class.py:2111,2169", "unknown, or not reached"),
            ),
        ),
    ),
    Entry(
        codes="B000",
        operations=(C_MOVE,),
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note="only the failed instances",
            state="Completed and Warning were delivered, Failed were not.",
            causes=(
                "The destination lacks the SOP class or transfer syntax of some instances",
                "Some instances are broken, offline or no longer at the peer",
                "The destination answered some with a warning, or its connection broke",
            ),
            check=(
                "Compare the counts; list Failed SOP Instance UIDs (0008,0058).",
                "If Completed and Warning are 0, read it as A702.",
                "Look in the destination's log for the status of a failed instance.",
            ),
            basis=Basis.REPORTS,
            peers=(
                (
                    "Orthanc",
                    "count what arrived: its Completed has the failed ones (read, not run)",
                ),
            ),
            sources=(
                _MOVE_ENDS,
                Source("PS3.4 C.4.2.1.4.2 (2020c)", "the UIDs of the failed are listed"),
                github(ARC_ISSUES, 1158, "none delivered: try again; some: it is the objects"),
                github("dicoogle/dicoogle/pull", 710, "I/O errors in the middle"),
                github(PYNETDICOM_ISSUES, 926, "a move whose stores all fail ends so"),
                Source(f"{ORTHANC} Internals/MoveScp.cpp:238-272", "Completed counts every try"),
            ),
        ),
    ),
    Entry(
        codes="Cxxx",
        operations=(C_MOVE,),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note="unchanged once, later",
            state="Nothing was delivered, it seems; compare the counts.",
            causes=(
                "The peer found the Identifier unusable, or nothing for it",
                "The peer failed in its own code, database or storage",
                "The destination is unknown or cannot be reached, at some peers",
            ),
            check=(
                "Read the Error Comment, the peer's log and conformance statement.",
                "Run C-FIND with the same UIDs at the same level first.",
                "Check the destination as for A801 and A702.",
            ),
            basis=Basis.REPORTS,
            peers=(
                ("Orthanc", "C000 for any exception, unknown destinations included"),
                ("others", "C001, C502 and so on of one product mean nothing in another"),
            ),
            sources=(
                _MOVE_ENDS,
                Source("PS3.4 C.4.2.1.5 (2020c)", "the values are those of the implementation"),
                Source(f"{ORTHANC} Internals/MoveScp.cpp:195-239", "any exception"),
                Source(f"{ORTHANC} DicomControlUserConnection.cpp:429-436", "C000: not found"),
                github("fo-dicom/fo-dicom/issues", 648, "at times, and it clears by itself"),
                github("fo-dicom/fo-dicom/issues", 616, "C502 of a PACS: not reachable"),
                github(PYNETDICOM_ISSUES, 310, "C502: the requester's storage did not listen"),
                github(PYNETDICOM_ISSUES, 856, "C001 came from the PACS"),
                github(PYNETDICOM_ISSUES, 695, "C001 from a server of another maker"),
            ),
        ),
    ),
    Entry(
        codes="C511 C513-C516",
        operations=(C_MOVE,),
        implementation="pynetdicom",
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing was delivered, it seems; compare the counts.",
            causes=(
                "C511: an exception in the peer's own handler",
                "C513, C514, C515: it gave no usable number, or no usable destination",
                "C516: it named more than 65,535 instances",
            ),
            check=("Read the peer's log: it has the traceback.",),
            basis=Basis.REPORT,
            sources=(
                Source(
                    f"{PYNETDICOM} service_class.py:2069,2093,2107,2124,2144,2204",
                    "C511 and C513 to C516: what its handler did",
                ),
            ),
        ),
    ),
    # C-GET
    Entry(
        codes="A702",
        operations=(C_GET,),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing was delivered: every sub-operation failed.",
            causes=(
                "You did not propose the storage SOP classes with the SCP role",
                "The peer answered the roles with defaults, so that you may not store",
                "No common transfer syntax for these instances",
            ),
            check=(
                "Were storage SOP classes accepted with the SCP role for you?",
                "Propose the transfer syntaxes in which the peer holds the images.",
                "If the peer ignores the roles, use C-MOVE.",
            ),
            basis=Basis.REPORTS,
            sources=(
                _GET_ENDS,
                Source("PS3.4 C.4.3.2.1 (2020c)", "the requester proposes enough contexts"),
                github(PYNETDICOM_ISSUES, 898, "12 of 12 failed"),
                github(PYNETDICOM_ISSUES, 559, "the roles were answered with defaults"),
                github(PYNETDICOM_ISSUES, 977, "1 of 1 failed: contexts and syntaxes"),
                Source(f"{ORTHANC} Internals/GetScp.cpp:171-180", "all failed"),
            ),
        ),
    ),
    Entry(
        codes="B000",
        operations=(C_GET,),
        advice=Advice(
            turn=Turn.REQUESTER,
            retry=Retry.AFTER_A_CHANGE,
            retry_note="only the failed instances",
            state="Completed and Warning were delivered, Failed were not.",
            causes=(
                "Some instances have a SOP class or transfer syntax you did not propose",
                "Your own storage answered some with a failure or a warning",
            ),
            check=(
                "Compare Completed, Failed and Warning; list (0008,0058).",
                "Propose the SOP classes and transfer syntaxes of the failed ones.",
                "Read your own log: your side gave the status of each.",
            ),
            basis=Basis.REPORTS,
            peers=(("some", "answer Success even where you refused every instance: count"),),
            sources=(
                _GET_ENDS,
                github("PantelisGeorgiadis/dcmjs-dimse/issues", 81, "0 completed, 1 failed"),
                Source(f"{ORTHANC} Internals/GetScp.cpp:159-168", "one failed or warned"),
                github(PYNETDICOM_ISSUES, 552, "two archives call it Success"),
            ),
        ),
    ),
    Entry(
        codes="Cxxx",
        operations=(C_GET,),
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing was delivered, it seems; compare the counts.",
            causes=("The peer failed in its own code, or found the Identifier unusable",),
            check=(
                "Read the Error Comment and the peer's log.",
                "Run C-FIND with the same UIDs at the same level first.",
            ),
            basis=Basis.REPORT,
            sources=(
                _GET_ENDS,
                Source(f"{ORTHANC} Internals/GetScp.cpp:222-277", "any exception"),
            ),
        ),
    ),
    Entry(
        codes="C411 C413 C416",
        operations=(C_GET,),
        implementation="pynetdicom",
        advice=Advice(
            turn=Turn.RESPONDER,
            retry=Retry.AFTER_A_CHANGE,
            state="Nothing was delivered, it seems; compare the counts.",
            causes=(
                "C411: an exception in the peer's own handler",
                "C413: it gave no usable number; C416: more than 65,535 instances",
            ),
            check=("Read the peer's log: it has the traceback.",),
            basis=Basis.REPORT,
            sources=(
                Source(
                    f"{PYNETDICOM} service_class.py:1704,1727,1746,1777",
                    "C411, C413, C416: what its handler did",
                ),
            ),
        ),
    ),
    # C-ECHO
    Entry(
        codes="0122",
        operations=(C_ECHO,),
        advice=Advice(
            turn=Turn.CONFIGURATION,
            retry=Retry.AFTER_A_CHANGE,
            state="The association works; only Verification is refused.",
            causes=(
                "The peer does not offer Verification to you",
                "fo-dicom: no context was accepted, and the status was made up locally",
            ),
            check=("Look whether the association accepted Verification.",),
            basis=Basis.JUDGEMENT,
            sources=(
                Source("PS3.7 9.1.5.1.4 (2026c)", "another SOP class than Verification"),
                _MADE_UP,
            ),
        ),
    ),
)
