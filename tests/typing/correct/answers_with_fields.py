"""Status Datasets with each kind of related field."""

from typing import assert_type

from dimse_status import (
    QueryRetrieveMoveStatus,
    RelatedValues,
    StatusDataset,
    StorageStatus,
    fit_error_comment,
)


def refusal(reason: str) -> StatusDataset[StorageStatus]:
    return StorageStatus.CANNOT_UNDERSTAND.to_dataset(
        error_comment=fit_error_comment(reason),
        offending_elements=[0x00100010, (0x0010, 0x0020), "PatientBirthDate"],
    )


def progress(counts: RelatedValues) -> StatusDataset[QueryRetrieveMoveStatus]:
    return QueryRetrieveMoveStatus.PENDING.to_dataset(**counts)


def main() -> None:
    answer = refusal("no name" * 20)
    assert_type(answer.info.member, StorageStatus | None)
    assert answer.Status == 0xC000
    assert progress({"failed_suboperations": 1}).NumberOfFailedSuboperations == 1
