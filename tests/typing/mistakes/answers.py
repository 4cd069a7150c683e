"""Answers with related fields, and four mistakes."""

from dimse_status import StatusDataset, StorageStatus


def talkative() -> StatusDataset[StorageStatus]:
    return StorageStatus.OUT_OF_RESOURCES.to_dataset(
        error_comment="The quota of the archive is exceeded: of 3 TB none are left, and the clean-up which runs each night has found nothing that could be moved to the tape. Call the hotline: +49 47110.."  # M25: an Error Comment of 180 characters
    )


def misspelt() -> StatusDataset[StorageStatus]:
    return StorageStatus.CANNOT_UNDERSTAND.to_dataset(error_coment="no Patient ID")  # M26: a related field misspelt


def untidy() -> StatusDataset[StorageStatus]:
    return StorageStatus.CANNOT_UNDERSTAND.to_dataset(offending_elements=0x00100020)  # M27: a related field of the wrong type


def generous() -> StatusDataset[StorageStatus]:
    return StorageStatus.SUCCESS.to_dataset(remaining_suboperations=0)  # M28: a related field that may not go with the status
