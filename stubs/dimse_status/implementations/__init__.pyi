# Generated from src/dimse_status/implementations/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What implementations use status codes for: those of known products, and a loader for others."""

from dimse_status.implementations.implementation import (
    Identity,
    Implementation,
    PrintedName,
    check_together,
)
from dimse_status.implementations.implementation_reason import ImplementationReason
from dimse_status.implementations.known import (
    IMPLEMENTATIONS,
    built_on_text,
    implementations_identified,
)
from dimse_status.implementations.loader import load_implementation
from dimse_status.implementations.pynetdicom import (
    PYNETDICOM,
    PynetdicomCode,
    PynetdicomFindCode,
    PynetdicomGeneralCode,
    PynetdicomGetCode,
    PynetdicomMoveCode,
    PynetdicomStoreCode,
)
from dimse_status.implementations.tables import (
    CLEARCANVAS,
    CONQUEST,
    DCM4CHE,
    DCM4CHEE_ARC,
    DCMJS_DIMSE,
    DCMTK,
    DICOM_RS,
    DICOM_SERVER,
    FO_DICOM,
    GOOGLE_ADAPTER,
    HOROS,
    MERGECOM,
    MONAI_GATEWAY,
    ORTHANC,
)
from dimse_status.model.implementation_code import ImplementationCode

__all__ = [
    "CLEARCANVAS",
    "CONQUEST",
    "DCM4CHE",
    "DCM4CHEE_ARC",
    "DCMJS_DIMSE",
    "DCMTK",
    "DICOM_RS",
    "DICOM_SERVER",
    "FO_DICOM",
    "GOOGLE_ADAPTER",
    "HOROS",
    "IMPLEMENTATIONS",
    "MERGECOM",
    "MONAI_GATEWAY",
    "ORTHANC",
    "PYNETDICOM",
    "Identity",
    "Implementation",
    "ImplementationCode",
    "ImplementationReason",
    "PrintedName",
    "PynetdicomCode",
    "PynetdicomFindCode",
    "PynetdicomGeneralCode",
    "PynetdicomGetCode",
    "PynetdicomMoveCode",
    "PynetdicomStoreCode",
    "built_on_text",
    "check_together",
    "implementations_identified",
    "load_implementation",
]
