"""Answer C-MOVE."""

from collections.abc import Iterator

from pydicom.dataset import Dataset
from pynetdicom.events import Event

from dimse_status import QueryRetrieveMoveStatus, StatusError
from dimse_status.handlers import MoveRetrieval, on_c_move

DESTINATIONS = {"ARCHIVE": ("127.0.0.1", 11112)}


def instances() -> Iterator[tuple[QueryRetrieveMoveStatus, Dataset | None]]:
    yield QueryRetrieveMoveStatus.PENDING, Dataset()


@on_c_move
def move(event: Event) -> MoveRetrieval[QueryRetrieveMoveStatus]:
    destination = DESTINATIONS.get(event.move_destination or "")
    if destination is None:
        raise StatusError(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN)
    address, port = destination
    return MoveRetrieval(address=address, port=port, count=1, responses=instances())
