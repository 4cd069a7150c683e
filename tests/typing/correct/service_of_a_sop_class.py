"""The service class of a SOP class: one overload for each operation."""

from dimse_status import (
    GeneralStatus,
    NonPatientObjectStatus,
    Operation,
    ServiceClass,
    StorageStatus,
    resolve,
    service_for,
)


def storage_like(
    uid: str,
) -> ServiceClass[StorageStatus | NonPatientObjectStatus | GeneralStatus] | ServiceClass:
    return service_for(uid, Operation.C_STORE)


def of_any(uid: str, operation: Operation) -> ServiceClass:
    return service_for(uid, operation)


def main() -> None:
    service = storage_like("CTImageStorage")
    assert resolve(0xA700, service).service_name == "Storage"
    assert of_any("Verification", Operation("C-ECHO")).name == "Verification"
