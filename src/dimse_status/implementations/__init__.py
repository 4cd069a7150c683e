# Generated from src/dimse_status/implementations/tables/*.toml. Do not edit:
# change those and run `python stubs/product_tables.py`.
"""What implementations use status codes for: those of known products, and a loader for others."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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

# The core imports this package for `Implementation`; few programs need the rest.
_LATER = {
    "Identity": "implementation",
    "Implementation": "implementation",
    "ImplementationCode": "implementation",
    "PrintedName": "implementation",
    "check_together": "implementation",
    "ImplementationReason": "implementation_reason",
    "IMPLEMENTATIONS": "known",
    "built_on_text": "known",
    "implementations_identified": "known",
    "load_implementation": "loader",
    "PYNETDICOM": "pynetdicom",
    "PynetdicomCode": "pynetdicom",
    "PynetdicomFindCode": "pynetdicom",
    "PynetdicomGeneralCode": "pynetdicom",
    "PynetdicomGetCode": "pynetdicom",
    "PynetdicomMoveCode": "pynetdicom",
    "PynetdicomStoreCode": "pynetdicom",
    "CLEARCANVAS": "tables",
    "CONQUEST": "tables",
    "DCM4CHE": "tables",
    "DCM4CHEE_ARC": "tables",
    "DCMJS_DIMSE": "tables",
    "DCMTK": "tables",
    "DICOM_RS": "tables",
    "DICOM_SERVER": "tables",
    "FO_DICOM": "tables",
    "GOOGLE_ADAPTER": "tables",
    "HOROS": "tables",
    "MERGECOM": "tables",
    "MONAI_GATEWAY": "tables",
    "ORTHANC": "tables",
}


def __getattr__(name: str) -> Any:
    if name in _LATER:
        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)
    message = f"module {__name__!r} has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return __all__
