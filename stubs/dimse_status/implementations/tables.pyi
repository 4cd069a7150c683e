# Generated from src/dimse_status/implementations/tables.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What known implementations use status codes for: see the TOML files."""

from typing import Final

from dimse_status.implementations.implementation import Implementation

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
    "MERGECOM",
    "MONAI_GATEWAY",
    "ORTHANC",
    "TABLES",
]
CLEARCANVAS: Final[Implementation]
"""ClearCanvas, from tables/clearcanvas.toml."""
CONQUEST: Final[Implementation]
"""ConQuest, from tables/conquest.toml."""
DCM4CHE: Final[Implementation]
"""dcm4che, from tables/dcm4che.toml."""
DCM4CHEE_ARC: Final[Implementation]
"""dcm4chee-arc, from tables/dcm4chee_arc.toml."""
DCMJS_DIMSE: Final[Implementation]
"""dcmjs-dimse, from tables/dcmjs_dimse.toml."""
DCMTK: Final[Implementation]
"""DCMTK, from tables/dcmtk.toml."""
DICOM_RS: Final[Implementation]
"""dicom-rs, from tables/dicom_rs.toml."""
DICOM_SERVER: Final[Implementation]
"""dicom-server, from tables/dicom_server.toml."""
FO_DICOM: Final[Implementation]
"""fo-dicom, from tables/fo_dicom.toml."""
GOOGLE_ADAPTER: Final[Implementation]
"""Google DICOM adapter, from tables/google_adapter.toml."""
HOROS: Final[Implementation]
"""Horos / OsiriX, from tables/horos.toml."""
MERGECOM: Final[Implementation]
"""MergeCOM-3, from tables/mergecom.toml."""
MONAI_GATEWAY: Final[Implementation]
"""MONAI gateway, from tables/monai_gateway.toml."""
ORTHANC: Final[Implementation]
"""Orthanc, from tables/orthanc.toml."""
TABLES: Final[tuple[Implementation, ...]]
"""All of them, in the order of their files."""
