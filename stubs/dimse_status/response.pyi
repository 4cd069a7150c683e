# Generated from src/dimse_status/response.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""From a response that a peer sent to typed attributes.

What came is hostile until it was read: a value is looked at once, in time that its length bounds;
what it may not be makes its field None, and only a Status that is no code is an error. Bytes that
pydicom has not decoded yet are decoded here and left as they are in the Dataset, for pydicom
raises and warns where it cannot decode them, and forgets what the bytes of a text were.
"""

from typing import Any, overload

from dimse_status import implementations, model
from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import S
from dimse_status.model.status_response import StatusResponse
from dimse_status.registry import StatusRegistry

__all__ = ["resolve_response"]

@overload
def resolve_response(
    response: model.dataset.Dataset,
    service: ServiceClass[S, Any],
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    implementation: implementations.Implementation | None = None,
    identifier: model.dataset.Dataset | None = None,
    encoding: str | None = None,
) -> StatusResponse[S]:
    """Read a response that a peer sent.

    Parameters
    ----------
    response
        A status Dataset, as pynetdicom's `send_c_store` and the like return it; or a whole
        command set, whose Command Field (0000,0100) and Affected SOP Class UID (0000,0002) then
        tell the operation and the service class.
    service, operation, sop_class
        What was asked, where `response` does not tell it.
    registry
        Where custom codes are looked up.
    implementation
        The implementation of the peer, as for `resolve`.
    identifier
        The data set that came with the response: its Failed SOP Instance UID List (0008,0058), in
        which a C-GET or C-MOVE says which instances were not sent, is read too.
    encoding
        The character set of Error Comment, for a text that is neither of the default repertoire
        nor UTF-8: the name of a Python codec, or a defined term such as ``"ISO_IR 100"``. Without
        it such a text is read as Latin-1; its bytes are `error_comment_bytes`.

    Returns
    -------
    StatusResponse
        The status and the related fields.

    Raises
    ------
    NoResponseError
        If `response` is empty: the peer did not answer (a `ValueError`).
    InvalidResponseError
        If `response` is no Dataset, is a request, is a response to an operation that `service`
        does not have, or has no Status that is a 16-bit integer (a `ValueError`).
    ServiceClassError
        If `service`, `operation` and `sop_class` do not go together (a `ValueError`).
    UnknownEncodingError
        If there is no such `encoding` (a `LookupError`).

    Examples
    --------
    >>> from pydicom import Dataset
    >>> from dimse_status import QUERY_RETRIEVE_MOVE, resolve_response
    >>> answer = Dataset()
    >>> answer.Status = 0xA801
    >>> answer.ErrorComment = "no such AE"
    >>> print(resolve_response(answer, QUERY_RETRIEVE_MOVE))
    0xA801 Failure: Refused: Move Destination unknown: "no such AE"
    """

@overload
def resolve_response(
    response: model.dataset.Dataset,
    service: None = None,
    operation: Operation | None = None,
    sop_class: str | None = None,
    *,
    registry: StatusRegistry = ...,
    implementation: implementations.Implementation | None = None,
    identifier: model.dataset.Dataset | None = None,
    encoding: str | None = None,
) -> StatusResponse: ...
