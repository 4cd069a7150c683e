"""What implementations use status codes for: those of known products, and a loader for others."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from dimse_status.implementations.dcm4che import DCM4CHE
    from dimse_status.implementations.dcm4chee_arc import DCM4CHEE_ARC
    from dimse_status.implementations.dcmtk import DCMTK
    from dimse_status.implementations.dicom_server import DICOM_SERVER
    from dimse_status.implementations.fo_dicom import FO_DICOM
    from dimse_status.implementations.implementation import Implementation, check_together
    from dimse_status.implementations.implementation_reason import ImplementationReason
    from dimse_status.implementations.known import IMPLEMENTATIONS
    from dimse_status.implementations.loader import load_implementation
    from dimse_status.implementations.orthanc import ORTHANC
    from dimse_status.implementations.pynetdicom import (
        PYNETDICOM,
        PynetdicomCode,
        PynetdicomFindCode,
        PynetdicomGeneralCode,
        PynetdicomGetCode,
        PynetdicomMoveCode,
        PynetdicomStoreCode,
    )
    from dimse_status.model.implementation_code import ImplementationCode

__all__ = [
    "DCM4CHE",
    "DCM4CHEE_ARC",
    "DCMTK",
    "DICOM_SERVER",
    "FO_DICOM",
    "IMPLEMENTATIONS",
    "ORTHANC",
    "PYNETDICOM",
    "Implementation",
    "ImplementationCode",
    "ImplementationReason",
    "PynetdicomCode",
    "PynetdicomFindCode",
    "PynetdicomGeneralCode",
    "PynetdicomGetCode",
    "PynetdicomMoveCode",
    "PynetdicomStoreCode",
    "check_together",
    "load_implementation",
]

# The core imports this package for `Implementation`; few programs need the tables and the loader.
_LATER = {
    "Implementation": "implementation",
    "ImplementationCode": "implementation",
    "ImplementationReason": "implementation_reason",
    "check_together": "implementation",
    "DCM4CHE": "dcm4che",
    "DCM4CHEE_ARC": "dcm4chee_arc",
    "DCMTK": "dcmtk",
    "DICOM_SERVER": "dicom_server",
    "FO_DICOM": "fo_dicom",
    "IMPLEMENTATIONS": "known",
    "ORTHANC": "orthanc",
    "PYNETDICOM": "pynetdicom",
    "PynetdicomCode": "pynetdicom",
    "PynetdicomFindCode": "pynetdicom",
    "PynetdicomGeneralCode": "pynetdicom",
    "PynetdicomGetCode": "pynetdicom",
    "PynetdicomMoveCode": "pynetdicom",
    "PynetdicomStoreCode": "pynetdicom",
    "load_implementation": "loader",
}


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return __all__
