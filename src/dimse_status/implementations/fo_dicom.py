"""Status codes that fo-dicom sends, or makes up for its user."""

from __future__ import annotations

from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.model.operation import Operation
from dimse_status.services.columns import C_STORE

__all__ = ["FO_DICOM"]

FO_DICOM = Implementation(
    name="fo-dicom",
    version="git 1b92c5980 (2024-10-01)",
    codes=(
        ImplementationCode(
            0x0122,
            (
                "SCU side only: response made up locally when no presentation context was "
                "accepted for the request, for every C- and N-operation; not sent over the "
                "network"
            ),
            operations=tuple(Operation),
            source="FO-DICOM.Core/Network/DicomService.cs:1225-1271",
            note="synthetic local status",
        ),
        ImplementationCode(
            0x0110,
            "C-STORE SCP: received file cannot be parsed; Error Comment holds the exception text",
            operations=(C_STORE,),
            source="FO-DICOM.Core/Network/DicomService.cs:885",
        ),
    ),
    remarks=(
        (
            "0110 is the result of DicomStatus.Lookup() for every code without an entry (e.g. "
            "0124, A8xx, 02xx not listed) (FO-DICOM.Core/Network/DicomStatus.cs:274-283)"
        ),
    ),
)
"""Status codes that fo-dicom sends, or makes up for its user."""
