# Generated from src/dimse_status/services/by_operation.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What may be answered in each operation: any code of those that have it.

For the types of what answers requests: each name stands for the bases of those service classes,
and for that of PS3.7 on its own.
"""

from typing import TypeAlias

from dimse_status.services.application_event_logging import ApplicationEventLoggingCode
from dimse_status.services.display_system import DisplaySystemCode
from dimse_status.services.general import GeneralCode
from dimse_status.services.instance_availability import InstanceAvailabilityCode
from dimse_status.services.media_creation import MediaCreationCode
from dimse_status.services.modality_worklist import ModalityWorklistCode
from dimse_status.services.non_patient_object import NonPatientObjectCode
from dimse_status.services.print_management import PrintManagementCode
from dimse_status.services.procedure_step import ProcedureStepCode
from dimse_status.services.query_retrieve import (
    QueryRetrieveFindCode,
    QueryRetrieveGetCode,
    QueryRetrieveMoveCode,
    RepositoryQueryCode,
)
from dimse_status.services.relevant_patient import RelevantPatientCode
from dimse_status.services.rt_machine_verification import RTMachineVerificationCode
from dimse_status.services.storage import StorageCode
from dimse_status.services.storage_commitment import StorageCommitmentCode
from dimse_status.services.storage_management import StorageManagementCode
from dimse_status.services.substance_administration import SubstanceAdministrationCode
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepCode,
    UnifiedProcedureStepFindCode,
)
from dimse_status.services.verification import VerificationCode

__all__ = [
    "CEchoCode",
    "CFindCode",
    "CGetCode",
    "CMoveCode",
    "CStoreCode",
    "NActionCode",
    "NCreateCode",
    "NDeleteCode",
    "NEventReportCode",
    "NGetCode",
    "NSetCode",
]
CStoreCode: TypeAlias = StorageCode | NonPatientObjectCode | GeneralCode
"""A code of a response to C-STORE, in some service class."""
CFindCode: TypeAlias = (
    QueryRetrieveFindCode
    | RepositoryQueryCode
    | ModalityWorklistCode
    | RelevantPatientCode
    | SubstanceAdministrationCode
    | UnifiedProcedureStepFindCode
    | GeneralCode
)
"""A code of a response to C-FIND, in some service class."""
CGetCode: TypeAlias = QueryRetrieveGetCode | GeneralCode
"""A code of a response to C-GET, in some service class."""
CMoveCode: TypeAlias = QueryRetrieveMoveCode | GeneralCode
"""A code of a response to C-MOVE, in some service class."""
CEchoCode: TypeAlias = VerificationCode | GeneralCode
"""A code of a response to C-ECHO, in some service class."""
NEventReportCode: TypeAlias = (
    ProcedureStepCode
    | PrintManagementCode
    | StorageCommitmentCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | StorageManagementCode
    | GeneralCode
)
"""A code of a response to N-EVENT-REPORT, in some service class."""
NGetCode: TypeAlias = (
    ProcedureStepCode
    | PrintManagementCode
    | MediaCreationCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | DisplaySystemCode
    | GeneralCode
)
"""A code of a response to N-GET, in some service class."""
NSetCode: TypeAlias = (
    ProcedureStepCode
    | PrintManagementCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | GeneralCode
)
"""A code of a response to N-SET, in some service class."""
NActionCode: TypeAlias = (
    PrintManagementCode
    | StorageCommitmentCode
    | ApplicationEventLoggingCode
    | MediaCreationCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | StorageManagementCode
    | GeneralCode
)
"""A code of a response to N-ACTION, in some service class."""
NCreateCode: TypeAlias = (
    ProcedureStepCode
    | PrintManagementCode
    | InstanceAvailabilityCode
    | MediaCreationCode
    | UnifiedProcedureStepCode
    | RTMachineVerificationCode
    | GeneralCode
)
"""A code of a response to N-CREATE, in some service class."""
NDeleteCode: TypeAlias = PrintManagementCode | RTMachineVerificationCode | GeneralCode
"""A code of a response to N-DELETE, in some service class."""
