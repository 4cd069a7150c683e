# Generated from src/dimse_status/services/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The service classes: one module per annex of PS3.4, and one for PS3.7 Annex C.

Each module is the tables of its annex, to be held beside the standard, and nothing else.
"""

from typing import Final

from dimse_status.model.service_class import ServiceClass
from dimse_status.services.application_event_logging import APPLICATION_EVENT_LOGGING
from dimse_status.services.display_system import DISPLAY_SYSTEM
from dimse_status.services.general import GENERAL
from dimse_status.services.instance_availability import INSTANCE_AVAILABILITY
from dimse_status.services.media_creation import MEDIA_CREATION
from dimse_status.services.modality_worklist import MODALITY_WORKLIST
from dimse_status.services.non_patient_object import NON_PATIENT_OBJECT
from dimse_status.services.print_management import PRINT_MANAGEMENT
from dimse_status.services.procedure_step import PROCEDURE_STEP
from dimse_status.services.query_retrieve import (
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    REPOSITORY_QUERY,
)
from dimse_status.services.relevant_patient import RELEVANT_PATIENT
from dimse_status.services.rt_machine_verification import RT_MACHINE_VERIFICATION
from dimse_status.services.storage import STORAGE
from dimse_status.services.storage_commitment import STORAGE_COMMITMENT
from dimse_status.services.storage_management import STORAGE_MANAGEMENT
from dimse_status.services.substance_administration import SUBSTANCE_ADMINISTRATION
from dimse_status.services.unified_procedure_step import (
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
)
from dimse_status.services.verification import VERIFICATION

__all__ = [
    "APPLICATION_EVENT_LOGGING",
    "DISPLAY_SYSTEM",
    "GENERAL",
    "INSTANCE_AVAILABILITY",
    "MEDIA_CREATION",
    "MODALITY_WORKLIST",
    "NON_PATIENT_OBJECT",
    "PRINT_MANAGEMENT",
    "PROCEDURE_STEP",
    "QUERY_RETRIEVE_FIND",
    "QUERY_RETRIEVE_GET",
    "QUERY_RETRIEVE_MOVE",
    "RELEVANT_PATIENT",
    "REPOSITORY_QUERY",
    "RT_MACHINE_VERIFICATION",
    "SERVICE_CLASSES",
    "STORAGE",
    "STORAGE_COMMITMENT",
    "STORAGE_MANAGEMENT",
    "SUBSTANCE_ADMINISTRATION",
    "UNIFIED_PROCEDURE_STEP",
    "UNIFIED_PROCEDURE_STEP_FIND",
    "VERIFICATION",
]
SERVICE_CLASSES: Final[tuple[ServiceClass, ...]]
"""All service classes, in the order of the annexes of PS3.4; PS3.7 on its own comes last."""
