"""The decorators for DIMSE-C: C-ECHO, C-STORE, C-FIND, C-GET, C-MOVE (PS3.7 Section 9).

Each has one overload per service class, for the codes that a function may give are those of its
service class: the standard's, and an implementation's own in the ranges that it leaves open.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, overload

from typing_extensions import Unpack

from dimse_status.handlers.answering import HandlerOptions, Manner
from dimse_status.handlers.functions import (
    FindFunction,
    GetFunction,
    MoveFunction,
    StatusFunction,
    decorator,
    either,
)
from dimse_status.handlers.typed_handler import Handler
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.services.general import GeneralStatus
from dimse_status.services.modality_worklist import ModalityWorklistCode, ModalityWorklistStatus
from dimse_status.services.non_patient_object import NonPatientObjectCode, NonPatientObjectStatus
from dimse_status.services.query_retrieve import (
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    QueryRetrieveFindCode,
    QueryRetrieveFindStatus,
    QueryRetrieveGetCode,
    QueryRetrieveGetStatus,
    QueryRetrieveMoveCode,
    QueryRetrieveMoveStatus,
    RepositoryQueryCode,
    RepositoryQueryStatus,
)
from dimse_status.services.relevant_patient import RelevantPatientCode, RelevantPatientStatus
from dimse_status.services.storage import STORAGE, StorageCode, StorageStatus
from dimse_status.services.substance_administration import (
    SubstanceAdministrationCode,
    SubstanceAdministrationStatus,
)
from dimse_status.services.unified_procedure_step import (
    UnifiedProcedureStepFindCode,
    UnifiedProcedureStepFindStatus,
)
from dimse_status.services.verification import VERIFICATION, VerificationCode, VerificationStatus

__all__ = ["on_c_echo", "on_c_find", "on_c_get", "on_c_move", "on_c_store"]


@overload
def on_c_echo(function: StatusFunction[VerificationCode], /) -> Handler: ...


@overload
def on_c_echo(
    service: ServiceClass[VerificationStatus] = ..., /, **options: Unpack[HandlerOptions]
) -> Callable[[StatusFunction[VerificationCode]], Handler]: ...


@overload
def on_c_echo(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[StatusFunction[StatusCode]], Handler]: ...


def on_c_echo(
    service: Callable[..., Any] | ServiceClass = VERIFICATION,
    /,
    **options: Unpack[HandlerOptions],
) -> Any:
    """Make a function the handler of C-ECHO requests.

    The function returns a status.

    Parameters
    ----------
    service
        The service class; VERIFICATION if it is left out.
        Without parentheses, the function itself.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no C-ECHO.
    """
    return either(Operation.C_ECHO, service, VERIFICATION, Manner(**options))


@overload
def on_c_store(function: StatusFunction[StorageCode], /) -> Handler: ...


@overload
def on_c_store(
    service: ServiceClass[StorageStatus] = ..., /, **options: Unpack[HandlerOptions]
) -> Callable[[StatusFunction[StorageCode]], Handler]: ...


@overload
def on_c_store(
    service: ServiceClass[NonPatientObjectStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[StatusFunction[NonPatientObjectCode]], Handler]: ...


@overload
def on_c_store(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[StatusFunction[StatusCode]], Handler]: ...


def on_c_store(
    service: Callable[..., Any] | ServiceClass = STORAGE,
    /,
    **options: Unpack[HandlerOptions],
) -> Any:
    """Make a function the handler of C-STORE requests.

    The function returns a status.

    Parameters
    ----------
    service
        The service class; STORAGE if it is left out.
        Without parentheses, the function itself.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no C-STORE.
    """
    return either(Operation.C_STORE, service, STORAGE, Manner(**options))


@overload
def on_c_find(
    service: ServiceClass[QueryRetrieveFindStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[FindFunction[QueryRetrieveFindCode]], Handler]: ...


@overload
def on_c_find(
    service: ServiceClass[RepositoryQueryStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[FindFunction[RepositoryQueryCode]], Handler]: ...


@overload
def on_c_find(
    service: ServiceClass[ModalityWorklistStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[FindFunction[ModalityWorklistCode]], Handler]: ...


@overload
def on_c_find(
    service: ServiceClass[RelevantPatientStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[FindFunction[RelevantPatientCode]], Handler]: ...


@overload
def on_c_find(
    service: ServiceClass[SubstanceAdministrationStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[FindFunction[SubstanceAdministrationCode]], Handler]: ...


@overload
def on_c_find(
    service: ServiceClass[UnifiedProcedureStepFindStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[FindFunction[UnifiedProcedureStepFindCode]], Handler]: ...


@overload
def on_c_find(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[FindFunction[StatusCode]], Handler]: ...


def on_c_find(service: ServiceClass, /, **options: Unpack[HandlerOptions]) -> Any:
    """Make a function the handler of C-FIND requests.

    The function yields pairs: Pending with each match, as a Dataset; Failure or Cancel with None to
    end early. After the last pair pynetdicom sends Success.

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
        If the service class has no C-FIND.
    """
    return decorator(Operation.C_FIND, service, Manner(**options))


@overload
def on_c_get(function: GetFunction[QueryRetrieveGetCode], /) -> Handler: ...


@overload
def on_c_get(
    service: ServiceClass[QueryRetrieveGetStatus] = ..., /, **options: Unpack[HandlerOptions]
) -> Callable[[GetFunction[QueryRetrieveGetCode]], Handler]: ...


@overload
def on_c_get(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[GetFunction[StatusCode]], Handler]: ...


def on_c_get(
    service: Callable[..., Any] | ServiceClass = QUERY_RETRIEVE_GET,
    /,
    **options: Unpack[HandlerOptions],
) -> Any:
    """Make a function the handler of C-GET requests.

    The function returns a `Retrieval`.

    Parameters
    ----------
    service
        The service class; QUERY_RETRIEVE_GET if it is left out.
        Without parentheses, the function itself.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no C-GET.
    """
    return either(Operation.C_GET, service, QUERY_RETRIEVE_GET, Manner(**options))


@overload
def on_c_move(function: MoveFunction[QueryRetrieveMoveCode], /) -> Handler: ...


@overload
def on_c_move(
    service: ServiceClass[QueryRetrieveMoveStatus] = ..., /, **options: Unpack[HandlerOptions]
) -> Callable[[MoveFunction[QueryRetrieveMoveCode]], Handler]: ...


@overload
def on_c_move(
    service: ServiceClass[GeneralStatus], /, **options: Unpack[HandlerOptions]
) -> Callable[[MoveFunction[StatusCode]], Handler]: ...


def on_c_move(
    service: Callable[..., Any] | ServiceClass = QUERY_RETRIEVE_MOVE,
    /,
    **options: Unpack[HandlerOptions],
) -> Any:
    """Make a function the handler of C-MOVE requests.

    The function returns a `MoveRetrieval`.

    Parameters
    ----------
    service
        The service class; QUERY_RETRIEVE_MOVE if it is left out.
        Without parentheses, the function itself.
    **options
        What to do about mistakes: see `HandlerOptions`.

    Returns
    -------
    Callable
        A decorator whose result is a `Handler`, to be put into ``evt_handlers``.

    Raises
    ------
    ServiceClassError
        If the service class has no C-MOVE.
    """
    return either(Operation.C_MOVE, service, QUERY_RETRIEVE_MOVE, Manner(**options))
