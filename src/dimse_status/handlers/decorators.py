"""The decorators: one for each operation (PS3.7 Sections 9 and 10).

Each takes a service class, and from that what may be answered. Its bound is made from the tables:
a service class without the operation is an error, and a new one needs nothing here. Where an
operation has one usual service class it may be left out, and the parentheses with it.

What a decorator returns is typed ``Handler | Any``: pynetdicom wants a list of its own tuples, and
to a type checker a list of anything narrower is none.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable
from typing import Any, TypeAlias, TypeVar, Unpack, cast, overload

from dimse_status.handlers import events
from dimse_status.handlers.handler import Handler, HandlerFunction, P
from dimse_status.handlers.options import HandlerOptions, Manner
from dimse_status.handlers.retrieval import MoveRetrieval, Retrieval
from dimse_status.handlers.typed_handler import HANDLER_TYPES
from dimse_status.model.dataset import Dataset, StatusDataset
from dimse_status.model.errors import ArgumentTypeError, ServiceClassError
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass, as_service_class
from dimse_status.model.status_code import StatusCode
from dimse_status.services import by_operation
from dimse_status.services.finding import service_classes_of
from dimse_status.services.query_retrieve import (
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    QueryRetrieveGetCode,
    QueryRetrieveMoveCode,
)
from dimse_status.services.storage import STORAGE, StorageCode
from dimse_status.services.verification import VERIFICATION, VerificationCode

__all__ = [
    "on_c_echo",
    "on_c_find",
    "on_c_get",
    "on_c_move",
    "on_c_store",
    "on_n_action",
    "on_n_create",
    "on_n_delete",
    "on_n_event_report",
    "on_n_get",
    "on_n_set",
]

C = TypeVar("C", bound=StatusCode)
CEcho = TypeVar("CEcho", bound=by_operation.CEchoCode)
CStore = TypeVar("CStore", bound=by_operation.CStoreCode)
CFind = TypeVar("CFind", bound=by_operation.CFindCode)
CGet = TypeVar("CGet", bound=by_operation.CGetCode)
CMove = TypeVar("CMove", bound=by_operation.CMoveCode)
NEventReport = TypeVar("NEventReport", bound=by_operation.NEventReportCode)
NGet = TypeVar("NGet", bound=by_operation.NGetCode)
NSet = TypeVar("NSet", bound=by_operation.NSetCode)
NAction = TypeVar("NAction", bound=by_operation.NActionCode)
NCreate = TypeVar("NCreate", bound=by_operation.NCreateCode)
NDelete = TypeVar("NDelete", bound=by_operation.NDeleteCode)

Status: TypeAlias = C | StatusDataset[C]
"""A member of an enum of the service class, or a Status Dataset of one."""

Reply: TypeAlias = tuple[C | StatusDataset[C], Dataset | None]
"""A status, and the data set of the response or None."""

Answer: TypeAlias = tuple[StatusDataset[C], Dataset | None]
"""What pynetdicom is given for a `Reply`."""


@overload
def on_c_echo(
    function: HandlerFunction[events.CEchoEvent, P, Status[VerificationCode]], /
) -> Handler[P, StatusDataset[VerificationCode]] | Any: ...
@overload
def on_c_echo(
    **options: Unpack[HandlerOptions],
) -> Callable[
    [HandlerFunction[events.CEchoEvent, P, Status[VerificationCode]]],
    Handler[P, StatusDataset[VerificationCode]] | Any,
]: ...
@overload
def on_c_echo(
    service: ServiceClass[Any, CEcho], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.CEchoEvent, P, Status[CEcho]]],
    Handler[P, StatusDataset[CEcho]] | Any,
]: ...
def on_c_echo(service: Any = VERIFICATION, /, **options: Unpack[HandlerOptions]) -> Any:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _either(Operation.C_ECHO, service, VERIFICATION, options)


@overload
def on_c_store(
    function: HandlerFunction[events.CStoreEvent, P, Status[StorageCode]], /
) -> Handler[P, StatusDataset[StorageCode]] | Any: ...
@overload
def on_c_store(
    **options: Unpack[HandlerOptions],
) -> Callable[
    [HandlerFunction[events.CStoreEvent, P, Status[StorageCode]]],
    Handler[P, StatusDataset[StorageCode]] | Any,
]: ...
@overload
def on_c_store(
    service: ServiceClass[Any, CStore], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.CStoreEvent, P, Status[CStore]]],
    Handler[P, StatusDataset[CStore]] | Any,
]: ...
def on_c_store(service: Any = STORAGE, /, **options: Unpack[HandlerOptions]) -> Any:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _either(Operation.C_STORE, service, STORAGE, options)


def on_c_find(
    service: ServiceClass[Any, CFind], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.CFindEvent, P, Iterable[Reply[CFind]]]],
    Handler[P, Generator[Answer[CFind], None, None]] | Any,
]:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _decorator(Operation.C_FIND, service, options)


@overload
def on_c_get(
    function: HandlerFunction[events.CGetEvent, P, Retrieval[QueryRetrieveGetCode]], /
) -> Handler[P, Generator[Any, None, None]] | Any: ...
@overload
def on_c_get(
    **options: Unpack[HandlerOptions],
) -> Callable[
    [HandlerFunction[events.CGetEvent, P, Retrieval[QueryRetrieveGetCode]]],
    Handler[P, Generator[Any, None, None]] | Any,
]: ...
@overload
def on_c_get(
    service: ServiceClass[Any, CGet], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.CGetEvent, P, Retrieval[CGet]]],
    Handler[P, Generator[Any, None, None]] | Any,
]: ...
def on_c_get(service: Any = QUERY_RETRIEVE_GET, /, **options: Unpack[HandlerOptions]) -> Any:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _either(Operation.C_GET, service, QUERY_RETRIEVE_GET, options)


@overload
def on_c_move(
    function: HandlerFunction[events.CMoveEvent, P, MoveRetrieval[QueryRetrieveMoveCode]], /
) -> Handler[P, Generator[Any, None, None]] | Any: ...
@overload
def on_c_move(
    **options: Unpack[HandlerOptions],
) -> Callable[
    [HandlerFunction[events.CMoveEvent, P, MoveRetrieval[QueryRetrieveMoveCode]]],
    Handler[P, Generator[Any, None, None]] | Any,
]: ...
@overload
def on_c_move(
    service: ServiceClass[Any, CMove], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.CMoveEvent, P, MoveRetrieval[CMove]]],
    Handler[P, Generator[Any, None, None]] | Any,
]: ...
def on_c_move(service: Any = QUERY_RETRIEVE_MOVE, /, **options: Unpack[HandlerOptions]) -> Any:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _either(Operation.C_MOVE, service, QUERY_RETRIEVE_MOVE, options)


def on_n_event_report(
    service: ServiceClass[Any, NEventReport], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.NEventReportEvent, P, Reply[NEventReport]]],
    Handler[P, Answer[NEventReport]] | Any,
]:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _decorator(Operation.N_EVENT_REPORT, service, options)


def on_n_get(
    service: ServiceClass[Any, NGet], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.NGetEvent, P, Reply[NGet]]],
    Handler[P, Answer[NGet]] | Any,
]:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _decorator(Operation.N_GET, service, options)


def on_n_set(
    service: ServiceClass[Any, NSet], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.NSetEvent, P, Reply[NSet]]],
    Handler[P, Answer[NSet]] | Any,
]:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _decorator(Operation.N_SET, service, options)


def on_n_action(
    service: ServiceClass[Any, NAction], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.NActionEvent, P, Reply[NAction]]],
    Handler[P, Answer[NAction]] | Any,
]:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _decorator(Operation.N_ACTION, service, options)


def on_n_create(
    service: ServiceClass[Any, NCreate], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.NCreateEvent, P, Reply[NCreate]]],
    Handler[P, Answer[NCreate]] | Any,
]:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _decorator(Operation.N_CREATE, service, options)


def on_n_delete(
    service: ServiceClass[Any, NDelete], /, **options: Unpack[HandlerOptions]
) -> Callable[
    [HandlerFunction[events.NDeleteEvent, P, Status[NDelete]]],
    Handler[P, StatusDataset[NDelete]] | Any,
]:
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
    UnknownNameError, ArgumentTypeError
        If there is no such option, or its value is of another kind.
    """
    return _decorator(Operation.N_DELETE, service, options)


_WANTS_A_FUNCTION = ("function", "a function that takes the event")


def _decorator(
    operation: Operation, service: Any, options: HandlerOptions
) -> Callable[[Callable[..., Any]], Any]:
    """Return what makes a function a handler."""
    if callable(service) and not isinstance(service, type | ServiceClass):
        name = f"on_{operation.name.lower()}"
        first = service_classes_of(operation)[0].identifier
        problem = f"{name} needs to know the service class: write @{name}({first}), with yours"
        raise ServiceClassError(problem)
    found: ServiceClass[Any, Any] = as_service_class(cast("ServiceClass[Any, Any]", service))
    found.check_operation(operation)
    manner = Manner.of(options)

    def decorate(function: Callable[..., Any]) -> Handler[Any, Any]:
        if not callable(function):
            raise ArgumentTypeError(*_WANTS_A_FUNCTION, function)
        return HANDLER_TYPES[operation](function, found, operation, manner).as_bound()

    return decorate


def _either(
    operation: Operation, given: Any, default: ServiceClass[Any, Any], options: HandlerOptions
) -> Any:
    """Return what `_decorator` does for a service class; or make the function `given` a handler."""
    if callable(given) and not isinstance(given, type | ServiceClass):
        return _decorator(operation, default, options)(given)
    return _decorator(operation, given, options)
