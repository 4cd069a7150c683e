# Generated from src/dimse_status/services/sop_classes.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The SOP classes of DICOM, each under the service class whose statuses its responses carry.

UIDs and keywords are those of PS3.6 Table A-1, operations those of the DIMSE service groups of
PS3.4 (read in 2020c, and in single pages up to 2025b). A retired SOP class has no group: every
edition that was read says only that it is retired.
"""

from functools import partial
from typing import Final

from dimse_status.model.service_class import SOPClass as SOPClass

__all__ = ["SOP_CLASSES_EDITION", "SOPClass"]
SOP_CLASSES_EDITION: Final[str]
"""The edition of PS3.6 whose Table A-1 the SOP classes follow: five times a year there are more."""
stored: Final[partial[SOPClass]]
queried: Final[partial[SOPClass]]
fetched: Final[partial[SOPClass]]
moved: Final[partial[SOPClass]]
VERIFICATION: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex A."""
STORAGE: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex B (Table B.5-1 and B.6), and what other bodies define on top of it (DICOS, DICONDE)."""
QUERY_RETRIEVE_FIND: Final[tuple[SOPClass, ...]]
"""PS3.4 Annexes C, U, X, BB, HH, II and JJ: C-FIND."""
QUERY_RETRIEVE_MOVE: Final[tuple[SOPClass, ...]]
"""PS3.4 Annexes C, U, X, Y, BB, HH, II and JJ: C-MOVE."""
QUERY_RETRIEVE_GET: Final[tuple[SOPClass, ...]]
"""PS3.4 Annexes C, U, X, Y, Z, BB, HH, II and JJ: C-GET."""
REPOSITORY_QUERY: Final[tuple[SOPClass, ...]]
"""PS3.4 C.6.4."""
PROCEDURE_STEP: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex F."""
PRINT_MANAGEMENT: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex H. VOI LUT Box is retired in PS3.4, though not in PS3.6; it has no group."""
STORAGE_COMMITMENT: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex J."""
MODALITY_WORKLIST: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex K."""
APPLICATION_EVENT_LOGGING: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex P."""
RELEVANT_PATIENT: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex Q."""
INSTANCE_AVAILABILITY: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex R."""
MEDIA_CREATION: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex S."""
SUBSTANCE_ADMINISTRATION: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex V."""
UNIFIED_PROCEDURE_STEP: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex CC: DIMSE-N, whose messages name UPS Push whatever was negotiated (CC.3.1.1)."""
UNIFIED_PROCEDURE_STEP_FIND: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex CC: C-FIND."""
RT_MACHINE_VERIFICATION: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex DD."""
DISPLAY_SYSTEM: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex EE."""
NON_PATIENT_OBJECT: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex GG."""
STORAGE_MANAGEMENT: Final[tuple[SOPClass, ...]]
"""PS3.4 Annex KK."""
RETIRED_WITH_THEIR_STATUSES: Final[tuple[SOPClass, ...]]
"""Annexes D, E, F (in part), G and K (in part) of old: retired, and gone with their status tables."""
NOT_DIMSE: Final[tuple[SOPClass, ...]]
"""Media storage (Annex I: files, no network) and real-time video (PS3.22): no DIMSE service uses them."""
