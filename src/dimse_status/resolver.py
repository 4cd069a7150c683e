"""From a code, and where it came up, to what is known of it: one front door, one check.

A question that was asked before is answered by one look-up; whatever is odd about the arguments
goes the other way, where the registry checks them.
"""

from __future__ import annotations

from typing import Any, SupportsIndex, Unpack, overload

from dimse_status import implementations, model
from dimse_status.model.category import HIGHEST_CODE, as_code
from dimse_status.model.errors import ArgumentTypeError
from dimse_status.model.operation import Operation
from dimse_status.model.question import Assigning, Question
from dimse_status.model.related_field import RelatedValues
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_code import S, StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.registry import STANDARD, StatusRegistry

__all__ = ["code_to_status", "look_up", "resolve", "resolve_all"]

_MOST_REMEMBERED = 32768

# Answers by what was asked, and questions by where a code came up, which is checked once. Only what
# names a known thing is kept, so that a peer cannot fill it with names of its own; and they are
# emptied when they are full.
_known: dict[tuple[Any, ...], StatusInfo[Any]] = {}
_questions: dict[tuple[Any, ...], Question] = {}


def _remember(key: tuple[Any, ...], info: StatusInfo) -> None:
    if len(_known) >= _MOST_REMEMBERED:
        _known.clear()
        _questions.clear()
    _known[key] = info


@overload
def resolve(
    code: SupportsIndex,
    service: ServiceClass[S, Any],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: implementations.Implementation | None = None,
) -> StatusInfo[S]: ...
@overload
def resolve(
    code: S,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: implementations.Implementation | None = None,
) -> StatusInfo[S]: ...
@overload
def resolve(
    code: SupportsIndex,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: implementations.Implementation | None = None,
) -> StatusInfo: ...
def resolve(
    code: SupportsIndex,
    service: ServiceClass | None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: implementations.Implementation | None = None,
) -> StatusInfo:
    """Find out what a status code means.

    Say what is known of where it came up: any of the service class, the operation and the SOP
    class. Where that leaves several meanings, the answer's `meaning` says what it depends on, and
    `readings` has them.

    The first of these that knows the code decides: the service class's fixed codes; the codes of
    `implementation`; the registry's custom codes; its implementations; the service class's
    ranges; the general statuses of PS3.7 Annex C; Annex C's convention for the category. Every
    16-bit code resolves.

    Parameters
    ----------
    code
        A 16-bit status code, 0x0000 to 0xFFFF. The member of an enum is what it says itself, and
        names its service class.
    service
        The service class, such as `STORAGE`.
    operation
        The operation that the code answers.
    sop_class
        UID or keyword of the SOP class; a UID that is private, or not known to this version,
        counts as none.
    registry
        Where custom codes are looked up.
    implementation
        The implementation that sent the code, such as `PYNETDICOM`, or what `load_implementation`
        returned. The category and the range stay the standard's.

    Returns
    -------
    StatusInfo
        What is known of the code there.

    Raises
    ------
    CodeTypeError
        If `code` is not an integer (a `TypeError`).
    CodeValueError
        If `code` is not in 0x0000 to 0xFFFF (a `ValueError`).
    UnknownNameError
        If there is no such operation (a `ValueError`).
    ServiceClassError
        If the service class, the operation and the SOP class do not go together, or there is no
        such SOP class (a `ValueError`).
    ArgumentTypeError
        If `registry` or `implementation` is of another kind (a `TypeError`).

    Examples
    --------
    >>> from dimse_status import QUERY_RETRIEVE_MOVE, Operation, resolve
    >>> info = resolve(0xC502, QUERY_RETRIEVE_MOVE)
    >>> print(info)
    0xC502 Failure: Failed: Unable to process
    >>> info.range
    <StatusRange Cxxx: 'Failed: Unable to process'>
    >>> resolve(0xA801, operation=Operation.C_MOVE).meaning
    'Refused: Move Destination unknown'
    """
    if type(code) is int:
        try:
            return _known[code, service, operation, sop_class, registry, implementation]
        except KeyError:
            question = _questions.get((service, operation, sop_class, registry, implementation))
            if question is not None and 0 <= code <= HIGHEST_CODE:
                info = registry.answer(code, question)
                _remember((code, service, operation, sop_class, registry, implementation), info)
                return info
        except TypeError:  # what cannot be hashed is looked at below
            pass
    elif isinstance(code, StatusCode):
        try:
            return _known[type(code), code, service, operation, sop_class, registry, implementation]
        except (KeyError, TypeError):
            pass
    if not isinstance(registry, StatusRegistry):
        expected = "a StatusRegistry: STANDARD, or what its extend() returned"
        raise ArgumentTypeError("registry", expected, registry)  # noqa: EM101 - a name
    info = registry.resolve(code, service, operation, sop_class, implementation)
    if sop_class is None or info.sop_class is not None:
        where = (service, operation, sop_class, registry, implementation)
        if isinstance(code, StatusCode):
            _remember((type(code), code, *where), info)
        else:
            _questions[where] = info.question
            _remember((info.code, *where), info)
    return info


def resolve_all(
    code: SupportsIndex,
    operation: Operation | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    implementation: implementations.Implementation | None = None,
) -> tuple[StatusInfo, ...]:
    """Find all that a status code may mean.

    Parameters
    ----------
    code
        A 16-bit status code, 0x0000 to 0xFFFF.
    operation
        The operation that the code answers; None for any.
    registry, implementation
        As for `resolve`.

    Returns
    -------
    tuple of StatusInfo
        One for each meaning, the most usual first, in the order of `SERVICE_CLASSES`; at least
        one.

    Raises
    ------
    CodeTypeError, CodeValueError, UnknownNameError, ArgumentTypeError
        As `resolve`.
    """
    info = resolve(
        as_code(code), operation=operation, registry=registry, implementation=implementation
    )
    return info.readings or (info,)


def look_up(
    code: int,
    service: ServiceClass[S, Any] | None,
    operation: Operation | None,
    sop_class: SOPClass | None,
    registry: StatusRegistry,
    implementation: Assigning | None = None,
) -> StatusInfo[S]:
    """Resolve a code for what is known to go together; it checks nothing."""
    key = (code, service, operation, sop_class, registry, implementation)
    try:
        return _known[key]
    except KeyError:
        question = Question(registry, service, operation, sop_class, implementation)
        info = registry.answer(code, question)
        _remember(key, info)
        return info


@overload
def code_to_status(
    code: SupportsIndex,
    service: ServiceClass[S, Any],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    **fields: Unpack[RelatedValues],
) -> model.dataset.StatusDataset[S]: ...
@overload
def code_to_status(
    code: S,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    **fields: Unpack[RelatedValues],
) -> model.dataset.StatusDataset[S]: ...
@overload
def code_to_status(
    code: SupportsIndex,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    **fields: Unpack[RelatedValues],
) -> model.dataset.StatusDataset: ...
def code_to_status(
    code: SupportsIndex,
    service: ServiceClass | None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = STANDARD,
    **fields: Unpack[RelatedValues],
) -> model.dataset.StatusDataset:
    """Build a Status Dataset of a code, to be sent as a response.

    Parameters
    ----------
    code
        A 16-bit status code, 0x0000 to 0xFFFF.
    service, operation, sop_class, registry
        Where the code is to be sent, as for `resolve`; this decides which fields may go with it.
    **fields
        The related fields to send with it: see `RelatedValues`.

    Returns
    -------
    StatusDataset
        A pydicom Dataset with Status (0000,0900) and the fields; its `info` says what the code
        means.

    Raises
    ------
    CodeTypeError
        If `code` is not an integer (a `TypeError`).
    CodeValueError
        If `code` is not in 0x0000 to 0xFFFF (a `ValueError`).
    RelatedFieldError
        If a field may not go with the status, or its value cannot be encoded (a `ValueError`).
    ServiceClassError
        If the service class, the operation and the SOP class do not go together (a
        `ValueError`).

    Examples
    --------
    >>> from dimse_status import STORAGE, code_to_status
    >>> print(code_to_status(0xA700, STORAGE, error_comment="disk full"))
    (0000,0900) Status                              US: 42752
    (0000,0902) Error Comment                       LO: 'disk full'
    """
    info = resolve(code, service, operation, sop_class, registry=registry)
    return model.dataset.build(info, fields)
