"""A client of C-MOVE that counts sub-operations."""

from pydicom.dataset import Dataset

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    NoResponseError,
    QueryRetrieveMoveStatus,
    resolve_response,
)


def failed(answers: list[Dataset]) -> int:
    count = 0
    for answer in answers:
        try:
            response = resolve_response(answer, QUERY_RETRIEVE_MOVE)
        except NoResponseError:
            return count
        if response.member is QueryRetrieveMoveStatus.PENDING:
            continue
        count += response.failed_suboperations or 0
    return count


def main() -> None:
    answer = Dataset()
    answer.Status = 0xB000
    answer.NumberOfFailedSuboperations = 2
    assert failed([answer, Dataset()]) == 2
