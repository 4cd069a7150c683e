# Generated from src/dimse_status/implementations/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What implementations use status codes for: those of known products, and a loader for others."""

from dimse_status.implementations.implementation import Identity as Identity
from dimse_status.implementations.implementation import Implementation as Implementation
from dimse_status.implementations.implementation import PrintedName as PrintedName
from dimse_status.implementations.implementation import check_together as check_together
from dimse_status.implementations.implementation_reason import (
    ImplementationReason as ImplementationReason,
)
from dimse_status.implementations.known import IMPLEMENTATIONS as IMPLEMENTATIONS
from dimse_status.implementations.known import built_on_text as built_on_text
from dimse_status.implementations.known import (
    implementations_identified as implementations_identified,
)
from dimse_status.implementations.loader import load_implementation as load_implementation
from dimse_status.implementations.pynetdicom import PYNETDICOM as PYNETDICOM
from dimse_status.implementations.pynetdicom import PynetdicomCode as PynetdicomCode
from dimse_status.implementations.pynetdicom import PynetdicomFindCode as PynetdicomFindCode
from dimse_status.implementations.pynetdicom import PynetdicomGeneralCode as PynetdicomGeneralCode
from dimse_status.implementations.pynetdicom import PynetdicomGetCode as PynetdicomGetCode
from dimse_status.implementations.pynetdicom import PynetdicomMoveCode as PynetdicomMoveCode
from dimse_status.implementations.pynetdicom import PynetdicomStoreCode as PynetdicomStoreCode
from dimse_status.implementations.tables import CLEARCANVAS as CLEARCANVAS
from dimse_status.implementations.tables import CONQUEST as CONQUEST
from dimse_status.implementations.tables import DCM4CHE as DCM4CHE
from dimse_status.implementations.tables import DCM4CHEE_ARC as DCM4CHEE_ARC
from dimse_status.implementations.tables import DCMJS_DIMSE as DCMJS_DIMSE
from dimse_status.implementations.tables import DCMTK as DCMTK
from dimse_status.implementations.tables import DICOM_RS as DICOM_RS
from dimse_status.implementations.tables import DICOM_SERVER as DICOM_SERVER
from dimse_status.implementations.tables import FO_DICOM as FO_DICOM
from dimse_status.implementations.tables import GOOGLE_ADAPTER as GOOGLE_ADAPTER
from dimse_status.implementations.tables import HOROS as HOROS
from dimse_status.implementations.tables import MERGECOM as MERGECOM
from dimse_status.implementations.tables import MONAI_GATEWAY as MONAI_GATEWAY
from dimse_status.implementations.tables import ORTHANC as ORTHANC
from dimse_status.model.implementation_code import ImplementationCode as ImplementationCode

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
