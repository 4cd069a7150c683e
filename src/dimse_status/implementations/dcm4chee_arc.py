"""Status codes and reasons that dcm4chee-arc-light sends."""

from __future__ import annotations

from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services.columns import C_MOVE, C_STORE, N_CREATE
from dimse_status.services.non_patient_object import NON_PATIENT_OBJECT
from dimse_status.services.procedure_step import PROCEDURE_STEP
from dimse_status.services.storage import STORAGE

__all__ = ["DCM4CHEE_ARC"]

# What refuses an object, whether it came by C-STORE or by STOW-RS. The archive has the codes of
# A7xx for reasons that are no lack of resources, which is what the standard has A7xx for.
_STORE = (
    (
        0xA770,
        "Rejection Note with this UID already received",
        "StoreServiceEJB.java:198",
        "DUPLICATE_REJECTION_NOTE",
    ),
    (
        0xA771,
        "Object was rejected before and arrives again",
        "StoreServiceEJB.java:383",
        "SUBSEQUENT_OCCURRENCE_OF_REJECTED_OBJECT",
    ),
    (
        0xA772,
        "Rejection refers to an unknown instance or series",
        "StoreServiceEJB.java:527,538",
        "REJECTION_FAILED_NO_SUCH_INSTANCE",
    ),
    (
        0xA773,
        "Rejection refers to an instance with another SOP Class",
        "StoreService.java:73 (constant and message; no throw site found at HEAD)",
        "REJECTION_FAILED_CLASS_INSTANCE_CONFLICT",
    ),
    (
        0xA774,
        "Instance is already rejected",
        "StoreServiceEJB.java:582",
        "REJECTION_FAILED_ALREADY_REJECTED",
    ),
    (
        0xA775,
        "Rejection for expired retention policy is switched off",
        "StoreServiceEJB.java:657",
        "REJECTION_FOR_RETENTION_POLICY_EXPIRED_NOT_ALLOWED",
    ),
    (
        0xA776,
        "Retention period of the study has not expired",
        "StoreServiceEJB.java:661,666",
        "RETENTION_PERIOD_OF_STUDY_NOT_YET_EXPIRED",
    ),
    (
        0xA777,
        "No Patient ID from a trusted assigning authority",
        "StoreServiceEJB.java:888; also MPPSServiceEJB.java:93 (N-CREATE)",
        "PATIENT_ID_MISSING_IN_OBJECT",
    ),
    (
        0xA778,
        "Patient ID differs from earlier objects of the study",
        "StoreServiceEJB.java:1003",
        "CONFLICTING_PID_NOT_ACCEPTED",
    ),
    (
        0xA779,
        "Patient attributes differ from an earlier object",
        "StoreServiceEJB.java:1014",
        "CONFLICTING_PATIENT_ATTRS_REJECTED",
    ),
    (
        0xA77A,
        "Study is being deleted",
        "StoreServiceEJB.java:973",
        "DELETION_OF_STUDY_IN_PROGRESS",
    ),
    (
        0xA77B,
        "Study or series UID differs from the one stored for this object",
        "StoreServiceEJB.java:374",
        "RELATIONAL_MISMATCH",
    ),
    (
        0xC499,
        "Received DICOM stream could not be parsed",
        "StoreServiceImpl.java:108,263",
        "FAILED_TO_PARSE_DICOM_STREAM",
    ),
)

_STORAGE: tuple[ServiceClass, ...] = (STORAGE, NON_PATIENT_OBJECT)


def _place(code: int) -> tuple[tuple[ServiceClass, ...], tuple[Operation, ...]]:
    # This one also refuses a Modality Performed Procedure Step.
    if code == 0xA777:
        return (*_STORAGE, PROCEDURE_STEP), (C_STORE, N_CREATE)
    return _STORAGE, (C_STORE,)


DCM4CHEE_ARC = Implementation(
    name="dcm4chee-arc",
    version="git 674a86420 (2026-08-20)",
    codes=(
        *(
            ImplementationCode(code, meaning, *_place(code), source=source, name=name)
            for code, meaning, source, name in _STORE
        ),
        ImplementationCode(
            0xC801,
            "Move Destination not allowed for this AE",
            operations=(C_MOVE,),
            source="CommonCMoveSCP.java:104",
            name="MOVE_DESTINATION_NOT_ALLOWED",
        ),
        ImplementationCode(
            0x0110,
            "Any other exception while storing",
            operations=(C_STORE,),
            source="StoreServiceImpl.java:265",
        ),
    ),
    reasons=(
        *(
            ImplementationReason(code, meaning, ("STOW-RS",), source=source, name=name)
            for code, meaning, source, name in _STORE
        ),
        ImplementationReason(
            0xC409,
            "STOW-RS: Study Instance UID differs from the one in the request",
            services=("STOW-RS",),
            source="StoreServiceImpl.java:107,215",
            name="DIFF_STUDY_INSTANCE_UID",
        ),
        ImplementationReason(
            0xA922,
            "STOW-RS: referenced bulk data part is missing",
            services=("STOW-RS",),
            source="StowRS.java:857",
        ),
    ),
    remarks=(
        (
            "Warning test is (status & 0xB000) == 0xB000, which is also true for F-class codes "
            "such as FE00 and FF00 (RejectionNoteSent.java:101, CStoreForwardTask.java:207, "
            "RetrieveTaskImpl.java:402, dcm4che-net BasicRetrieveTask.java:281)"
        ),
    ),
)
"""Status codes and reasons that dcm4chee-arc-light sends."""
