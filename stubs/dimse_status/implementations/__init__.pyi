# Generated from src/dimse_status/implementations/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What implementations use status codes for: those of known products, and a loader for others."""

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
