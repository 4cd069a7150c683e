"""The implementations that come with this package."""

from __future__ import annotations

from dimse_status.implementations.dcm4che import DCM4CHE
from dimse_status.implementations.dcm4chee_arc import DCM4CHEE_ARC
from dimse_status.implementations.dcmtk import DCMTK
from dimse_status.implementations.dicom_server import DICOM_SERVER
from dimse_status.implementations.fo_dicom import FO_DICOM
from dimse_status.implementations.orthanc import ORTHANC
from dimse_status.implementations.pynetdicom import PYNETDICOM

__all__ = ["IMPLEMENTATIONS"]

IMPLEMENTATIONS = (PYNETDICOM, DCMTK, DCM4CHE, DCM4CHEE_ARC, ORTHANC, FO_DICOM, DICOM_SERVER)
"""Those that come with this package: open source, each read in its source."""
