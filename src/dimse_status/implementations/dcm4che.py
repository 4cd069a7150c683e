"""Status codes that dcm4che sends, the library and its tools."""

from __future__ import annotations

from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.services.columns import C_STORE, DIMSE_C, DIMSE_N, N_SET
from dimse_status.services.procedure_step import PROCEDURE_STEP

__all__ = ["DCM4CHE"]

DCM4CHE = Implementation(
    name="dcm4che",
    version="git 5d3b07cb9 (2026-06-29)",
    codes=(
        ImplementationCode(
            0x0212,
            "Request without SOP Class UID",
            operations=tuple(Operation),
            source="DicomServiceRegistry.java:112",
        ),
        ImplementationCode(
            0x0122,
            "No service registered for the SOP Class, DIMSE-C",
            operations=DIMSE_C,
            source="DicomServiceRegistry.java:136",
        ),
        ImplementationCode(
            0x0118,
            "No service registered for the SOP Class, DIMSE-N",
            operations=DIMSE_N,
            source="DicomServiceRegistry.java:137",
        ),
        ImplementationCode(
            0x0211,
            "Operation not supported by the registered service",
            operations=tuple(Operation),
            source=(
                "BasicCEchoSCP.java:69, BasicCFindSCP.java:63, BasicCGetSCP.java:64, "
                "BasicCMoveSCP.java:64, BasicCStoreSCP.java:69, BasicMPPSSCP.java:72"
            ),
            note="sent for C-FIND although PS3.7 9.1.2.1.6 does not list 0211 (2020c)",
        ),
        ImplementationCode(
            0x0110,
            (
                "MPPS N-SET on a finished step, with Error ID (0000,0903) = A710 as in PS3.4 "
                "Table F.7.2-2"
            ),
            services=(PROCEDURE_STEP,),
            operations=(N_SET,),
            source="BasicMPPSSCP.java:101-103",
        ),
        ImplementationCode(
            0x0110,
            "storescp / dcmqrscp: file or index error",
            operations=(C_STORE,),
            source="StoreSCP.java:127, DcmQRSCP.java:176",
        ),
    ),
    remarks=(
        (
            "Status.isPending() tests (status & 0xFF00) == 0xFF00, i.e. every FFxx; constants "
            'carry 0117 as "InvalidObjectInstance" and 0107 as "AttributeListError" (old names) '
            "(dcm4che-net Status.java)"
        ),
    ),
)
"""Status codes that dcm4che sends, the library and its tools."""
