# Generated from src/dimse_status/advice/entries/read.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What was read for the entries: repositories at a commit, and sources that many entries share.

The standard was read in the editions that the sources name, the rest on 2026-11-25. Where a
repository is named, a source adds the file and the lines, as they were at that commit.
"""

from typing import Final

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
ADAPTER: Final[str]
ARC: Final[str]
DCM4CHE: Final[str]
DCMTK: Final[str]
FO_DICOM: Final[str]
ORTHANC: Final[str]
PYNETDICOM: Final[str]
ARC_ISSUES: Final[str]
PYNETDICOM_ISSUES: Final[str]
NOT_PERFORMED: Final[Source]
WARNED: Final[Source]

def github(place: str, number: int, says: str) -> Source:
    """Return an issue or a pull request as a source."""
