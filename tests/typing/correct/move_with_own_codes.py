"""A C-MOVE handler whose archive has codes of its own, and a client that counts."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from pydicom.dataset import Dataset

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    STANDARD,
    Operation,
    QueryRetrieveMoveCode,
    QueryRetrieveMoveStatus,
    StatusError,
    StatusResponse,
    SubOperations,
    resolve_response,
)
from dimse_status.by_category import (
    QUERY_RETRIEVE_MOVE_FAILURES,
    QUERY_RETRIEVE_MOVE_PENDING,
    QUERY_RETRIEVE_MOVE_SUCCESS,
    QUERY_RETRIEVE_MOVE_WARNINGS,
)
from dimse_status.handlers import CMoveEvent, MoveRetrieval, on_c_move


class TapeStatus(QueryRetrieveMoveCode):
    NOT_MOUNTED = 0xC101, "The tape is not mounted"
    BEING_MOUNTED = 0xC102, "The tape is being mounted"


TAPES = STANDARD.extend(TapeStatus)
HOSTS = {"VIEWER": ("127.0.0.1", 11113)}


def refusal(*, is_coming: bool) -> TapeStatus:
    return TapeStatus.BEING_MOUNTED if is_coming else TapeStatus.NOT_MOUNTED


def images(found: Iterable[Dataset]) -> Iterator[tuple[QueryRetrieveMoveCode, Dataset | None]]:
    for number, image in enumerate(found):
        if number > 1000:
            yield refusal(is_coming=True), None
            return
        yield QueryRetrieveMoveStatus.PENDING, image


@on_c_move(QUERY_RETRIEVE_MOVE, registry=TAPES)
def move(event: CMoveEvent) -> MoveRetrieval[QueryRetrieveMoveCode]:
    title = event.move_destination
    if title is None or title not in HOSTS:
        raise StatusError(
            QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN, f"no AE {title or 'without a name'}"
        )
    address, port = HOSTS[title]
    return MoveRetrieval(address=address, port=port, count=0, responses=images([]))


@dataclass
class Outcome:
    """How a C-MOVE ended."""

    last: StatusResponse[QueryRetrieveMoveStatus] | None = None
    is_to_be_tried_again: bool = False
    problems: list[str] = field(default_factory=list[str])


def outcome(answers: Iterable[tuple[Dataset, Dataset | None]]) -> Outcome:
    result = Outcome()
    for status, identifier in answers:
        response = resolve_response(
            status, QUERY_RETRIEVE_MOVE, Operation.C_MOVE, identifier=identifier, registry=TAPES
        )
        result.last = response
        if response.info.custom is TapeStatus.BEING_MOUNTED:
            result.is_to_be_tried_again = True
        elif response.member in QUERY_RETRIEVE_MOVE_FAILURES:
            result.problems.append(f"{response.failed_suboperations or 0} failed: {response}")
    return result


def is_over(member: QueryRetrieveMoveStatus) -> bool:
    if member in QUERY_RETRIEVE_MOVE_SUCCESS or member in QUERY_RETRIEVE_MOVE_WARNINGS:
        return True
    return member not in QUERY_RETRIEVE_MOVE_PENDING


def words(own: TapeStatus | None) -> str:
    match own:
        case TapeStatus.NOT_MOUNTED:
            return "ask for the tape"
        case TapeStatus.BEING_MOUNTED:
            return "wait"
        case None:
            return "no word of ours"


def main() -> None:
    moved = SubOperations(QUERY_RETRIEVE_MOVE, total=2)
    moved.count(0x0000, "1.2.3")
    pending = moved.pending()
    moved.count(0xA700, "1.2.4")
    found = outcome([(pending, None), (moved.final(), moved.identifier())])
    assert found.last is not None
    assert found.last.member is QueryRetrieveMoveStatus.ONE_OR_MORE_FAILURES_OR_WARNINGS
    assert found.last.failed_sop_instance_uids == ("1.2.4",)
    assert is_over(found.last.member)
    assert outcome([(TapeStatus.BEING_MOUNTED.to_dataset(), None)]).is_to_be_tried_again
    assert words(refusal(is_coming=False)) == "ask for the tape"
