"""The decorators for DIMSE-N: N-EVENT-REPORT, N-GET, N-SET, N-ACTION, N-CREATE, N-DELETE.

Each has one overload per service class, for the codes that a function may give are those of its
service class: the standard's, and an implementation's own in the ranges that it leaves open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, overload

from typing_extensions import Unpack

from dimse_status.handlers.answering import HandlerOptions, Manner
from dimse_status.handlers.functions import ReplyFunction, StatusFunction, decorator
from dimse_status.handlers.typed_handler import Handler
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services.application_event_logging import (
    ApplicationEventLoggingCode,
    ApplicationEventLoggingStatus,
)
from dimse_status.services.display_system import DisplaySystemCode, DisplaySystemStatus
from dimse_status.services.general import GeneralStatus
from dimse_status.services.instance_availability import (
    InstanceAvailabilityCode,
    InstanceAvailabilityStatus,
)
from dimse_status.services.media_creation import MediaCreationCode, MediaCreationStatus
from dimse_status.services.print_management import PrintManagementCode, PrintManagementStatus
from dimse_status.services.procedure_step import ProcedureStepCode, ProcedureStepStatus
from dimse_status.services.rt_machine_verification import (
    RTMachineVerificationCode,
    RTMachineVerificationStatus,
)
from dimse_status.services.storage_commitment import StorageCommitmentCode, StorageCommitmentStatus
from dimse_status.services.storage_management import StorageManagementCode, StorageManagementStatus
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepCode,
    UnifiedProcedureStepStatus,
)

__all__ = ["on_n_action", "on_n_create", "on_n_delete", "on_n_event_report", "on_n_get", "on_n_set"]


@overload
def on_n_event_report(
    service: ServiceClass[ProcedureStepStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[ProcedureStepCode]], Handler]: ...


@overload
def on_n_event_report(
    service: ServiceClass[PrintManagementStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[PrintManagementCode]], Handler]: ...


@overload
def on_n_event_report(
    service: ServiceClass[StorageCommitmentStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[StorageCommitmentCode]], Handler]: ...


@overload
def on_n_event_report(
    service: ServiceClass[UnifiedProcedureStepStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[UnifiedProcedureStepCode]], Handler]: ...


@overload
def on_n_event_report(
    service: ServiceClass[RTMachineVerificationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[RTMachineVerificationCode]], Handler]: ...


@overload
def on_n_event_report(
    service: ServiceClass[StorageManagementStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[StorageManagementCode]], Handler]: ...


@overload
def on_n_event_report(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[StatusCode]], Handler]: ...


def on_n_event_report(service: ServiceClass, /, **options: Unpack[HandlerOptions]) -> Any:
    """Make a function the handler of N-EVENT-REPORT requests.

    The function returns a status, and the Event Reply or None.

    Parameters
    ----------
    service
        The service class whose statuses the function gives.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no N-EVENT-REPORT.
    """
    return decorator(Operation.N_EVENT_REPORT, service, Manner(**options))


@overload
def on_n_get(
    service: ServiceClass[ProcedureStepStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[ProcedureStepCode]], Handler]: ...


@overload
def on_n_get(
    service: ServiceClass[PrintManagementStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[PrintManagementCode]], Handler]: ...


@overload
def on_n_get(
    service: ServiceClass[MediaCreationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[MediaCreationCode]], Handler]: ...


@overload
def on_n_get(
    service: ServiceClass[UnifiedProcedureStepStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[UnifiedProcedureStepCode]], Handler]: ...


@overload
def on_n_get(
    service: ServiceClass[RTMachineVerificationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[RTMachineVerificationCode]], Handler]: ...


@overload
def on_n_get(
    service: ServiceClass[DisplaySystemStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[DisplaySystemCode]], Handler]: ...


@overload
def on_n_get(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[StatusCode]], Handler]: ...


def on_n_get(service: ServiceClass, /, **options: Unpack[HandlerOptions]) -> Any:
    """Make a function the handler of N-GET requests.

    The function returns a status, and the Attribute List or None.

    Parameters
    ----------
    service
        The service class whose statuses the function gives.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no N-GET.
    """
    return decorator(Operation.N_GET, service, Manner(**options))


@overload
def on_n_set(
    service: ServiceClass[ProcedureStepStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[ProcedureStepCode]], Handler]: ...


@overload
def on_n_set(
    service: ServiceClass[PrintManagementStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[PrintManagementCode]], Handler]: ...


@overload
def on_n_set(
    service: ServiceClass[UnifiedProcedureStepStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[UnifiedProcedureStepCode]], Handler]: ...


@overload
def on_n_set(
    service: ServiceClass[RTMachineVerificationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[RTMachineVerificationCode]], Handler]: ...


@overload
def on_n_set(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[StatusCode]], Handler]: ...


def on_n_set(service: ServiceClass, /, **options: Unpack[HandlerOptions]) -> Any:
    """Make a function the handler of N-SET requests.

    The function returns a status, and the Attribute List or None.

    Parameters
    ----------
    service
        The service class whose statuses the function gives.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no N-SET.
    """
    return decorator(Operation.N_SET, service, Manner(**options))


@overload
def on_n_action(
    service: ServiceClass[PrintManagementStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[PrintManagementCode]], Handler]: ...


@overload
def on_n_action(
    service: ServiceClass[StorageCommitmentStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[StorageCommitmentCode]], Handler]: ...


@overload
def on_n_action(
    service: ServiceClass[ApplicationEventLoggingStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[ApplicationEventLoggingCode]], Handler]: ...


@overload
def on_n_action(
    service: ServiceClass[MediaCreationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[MediaCreationCode]], Handler]: ...


@overload
def on_n_action(
    service: ServiceClass[UnifiedProcedureStepStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[UnifiedProcedureStepCode]], Handler]: ...


@overload
def on_n_action(
    service: ServiceClass[RTMachineVerificationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[RTMachineVerificationCode]], Handler]: ...


@overload
def on_n_action(
    service: ServiceClass[StorageManagementStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[StorageManagementCode]], Handler]: ...


@overload
def on_n_action(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[StatusCode]], Handler]: ...


def on_n_action(service: ServiceClass, /, **options: Unpack[HandlerOptions]) -> Any:
    """Make a function the handler of N-ACTION requests.

    The function returns a status, and the Action Reply or None.

    Parameters
    ----------
    service
        The service class whose statuses the function gives.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no N-ACTION.
    """
    return decorator(Operation.N_ACTION, service, Manner(**options))


@overload
def on_n_create(
    service: ServiceClass[ProcedureStepStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[ProcedureStepCode]], Handler]: ...


@overload
def on_n_create(
    service: ServiceClass[PrintManagementStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[PrintManagementCode]], Handler]: ...


@overload
def on_n_create(
    service: ServiceClass[InstanceAvailabilityStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[InstanceAvailabilityCode]], Handler]: ...


@overload
def on_n_create(
    service: ServiceClass[MediaCreationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[MediaCreationCode]], Handler]: ...


@overload
def on_n_create(
    service: ServiceClass[UnifiedProcedureStepStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[UnifiedProcedureStepCode]], Handler]: ...


@overload
def on_n_create(
    service: ServiceClass[RTMachineVerificationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[RTMachineVerificationCode]], Handler]: ...


@overload
def on_n_create(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[ReplyFunction[StatusCode]], Handler]: ...


def on_n_create(service: ServiceClass, /, **options: Unpack[HandlerOptions]) -> Any:
    """Make a function the handler of N-CREATE requests.

    The function returns a status, and the Attribute List or None.

    Parameters
    ----------
    service
        The service class whose statuses the function gives.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no N-CREATE.
    """
    return decorator(Operation.N_CREATE, service, Manner(**options))


@overload
def on_n_delete(
    service: ServiceClass[PrintManagementStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[StatusFunction[PrintManagementCode]], Handler]: ...


@overload
def on_n_delete(
    service: ServiceClass[RTMachineVerificationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[StatusFunction[RTMachineVerificationCode]], Handler]: ...


@overload
def on_n_delete(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[StatusFunction[StatusCode]], Handler]: ...


def on_n_delete(service: ServiceClass, /, **options: Unpack[HandlerOptions]) -> Any:
    """Make a function the handler of N-DELETE requests.

    The function returns a status.

    Parameters
    ----------
    service
        The service class whose statuses the function gives.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no N-DELETE.
    """
    return decorator(Operation.N_DELETE, service, Manner(**options))
