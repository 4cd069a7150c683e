# Generated from src/dimse_status/handlers/retrieval.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What a C-GET or a C-MOVE handler returns: how much there is, where it goes, and what it is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic

from pydicom.dataset import Dataset
from typing_extensions import TypeVar

from dimse_status.model.dataset import StatusDataset
from dimse_status.model.status_code import StatusCode

__all__ = ["MoveRetrieval", "Retrieval"]
C_co = TypeVar("C_co", bound=StatusCode, covariant=True, default=StatusCode)

@dataclass(frozen=True, slots=True, kw_only=True)
class Retrieval(Generic[C_co]):
    """What a C-GET handler returns.

    pynetdicom wants the number of sub-operations as the first thing that a generator yields, and
    status and data set from then on; no type checker can tell the first from the others. So the
    number is a field here, and what follows is an iterable of one type, often the call of a
    generator function.

    Parameters
    ----------
    count
        The number of C-STORE sub-operations. Of more than 65,535 the responses do not tell the
        counts, which are sent in 16 bits.
    responses
        Pairs of a status and a data set: Pending with each instance to be sent; Failure, Warning
        or Cancel with None to end early: what was not sent yet then counts as failed, after a
        Cancel as remaining, and the Failed SOP Instance UID List cannot name what was never given.
        Success is no early end. After the last one pynetdicom sends the final status.
    """

    count: int
    responses: Iterable[tuple[C_co | StatusDataset[C_co], Dataset | None]] = ()

@dataclass(frozen=True, slots=True, kw_only=True)
class MoveRetrieval(Retrieval[C_co]):
    """What a C-MOVE handler returns: a `Retrieval`, and its destination.

    If the destination is not known, raise ``StatusError`` with ``MOVE_DESTINATION_UNKNOWN``.

    Parameters
    ----------
    address, port
        Where the application entity that the request names as Move Destination listens.
    association
        Keyword arguments for pynetdicom's `AE.associate`, such as ``contexts`` or ``tls_args``.
    """

    address: str
    port: int
    association: Mapping[str, Any] = field(default_factory=dict[str, Any])
