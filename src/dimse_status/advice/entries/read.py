"""What was read for the entries: repositories at a commit, and sources that many entries share.

The standard was read in the editions that the sources name, the rest on 2026-11-25. Where a
repository is named, a source adds the file and the lines, as they were at that commit.
"""

from __future__ import annotations

from dimse_status.advice.advice import Source

__all__ = [
    "ADAPTER",
    "ARC",
    "ARC_ISSUES",
    "DCM4CHE",
    "DCMTK",
    "FO_DICOM",
    "NOT_PERFORMED",
    "ORTHANC",
    "PYNETDICOM",
    "PYNETDICOM_ISSUES",
    "WARNED",
    "github",
]

ADAPTER = "GoogleCloudPlatform/healthcare-dicom-dicomweb-adapter@74c1807"
ARC = "dcm4che/dcm4chee-arc-light@674a86420"
DCM4CHE = "dcm4che/dcm4che@5d3b07cb9"
DCMTK = "DCMTK/dcmtk@d12e350e6"
FO_DICOM = "fo-dicom/fo-dicom@1b92c598"
ORTHANC = "jodogne/OrthancMirror@2d55a19c"
PYNETDICOM = "pydicom/pynetdicom@a9b931290"

ARC_ISSUES = "dcm4che/dcm4chee-arc-light/issues"
PYNETDICOM_ISSUES = "pydicom/pynetdicom/issues"

NOT_PERFORMED = Source("PS3.7 C.5 (2026c)", "after a failure nothing was performed")
WARNED = Source("PS3.7 C.4 (2026c)", "after a warning it is done, with something amiss")


def github(place: str, number: int, says: str) -> Source:
    """Return an issue or a pull request as a source."""
    return Source(f"https://github.com/{place}/{number}", says)
