"""What stands around a linear accelerator: verification, patient data, and a display."""

from __future__ import annotations

from collections.abc import Iterator

from pydicom.dataset import Dataset

from dimse_status import (
    DISPLAY_SYSTEM,
    RELEVANT_PATIENT,
    RT_MACHINE_VERIFICATION,
    DisplaySystemCode,
    DisplaySystemStatus,
    Operation,
    RelevantPatientCode,
    RelevantPatientStatus,
    RTMachineVerificationCode,
    RTMachineVerificationStatus,
    StatusDataset,
    code_to_status,
)
from dimse_status.handlers import (
    CFindEvent,
    NCreateEvent,
    NSetEvent,
    on_c_find,
    on_n_create,
    on_n_set,
)

BUSY = False
PATIENTS: dict[str, Dataset] = {}


@on_n_create(RT_MACHINE_VERIFICATION)
def begin(event: NCreateEvent) -> tuple[RTMachineVerificationCode, Dataset | None]:
    """Begin to verify."""
    if BUSY:
        return RTMachineVerificationStatus.SCU_ALREADY_VERIFYING, None
    if "ReferencedBeamNumber" in event.attribute_list:
        return RTMachineVerificationStatus.REFERENCED_BEAM_NUMBER_NOT_FOUND, None  # N119: C224 answers an N-CREATE, and is a status of N-SET
    return RTMachineVerificationStatus.SUCCESS, None


def busy() -> StatusDataset[RTMachineVerificationStatus]:
    """Answer a change while the machine is busy."""
    return code_to_status(0xC223, RT_MACHINE_VERIFICATION, Operation.N_SET)  # N120: a literal that is not permitted in N-SET


@on_c_find(RELEVANT_PATIENT)
def about(event: CFindEvent) -> Iterator[tuple[RelevantPatientCode, Dataset | None]]:
    """Tell what is known of a patient."""
    patient = PATIENTS.get(event.identifier.PatientID)
    if patient is None:
        return
    if "ContentTemplateSequence" not in event.identifier:
        yield RelevantPatientStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED, patient  # N121: FF01 is no status of Relevant Patient
        return
    yield RelevantPatientStatus.PENDING, patient


@on_n_set(DISPLAY_SYSTEM)  # N122: a display system has N-GET only
def brightness(event: NSetEvent) -> tuple[DisplaySystemCode, Dataset | None]:  # N122
    """Set the brightness."""
    print(event.modification_list)
    return DisplaySystemStatus.SUCCESS, None
