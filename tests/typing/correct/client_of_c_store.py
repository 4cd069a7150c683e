"""A client of C-STORE that reads the response."""

from typing import assert_type

from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status import STORAGE, StatusError, StatusResponse, StorageStatus, resolve_response


def send(association: Association, dataset: Dataset) -> str:
    response = resolve_response(association.send_c_store(dataset), STORAGE)
    assert_type(response, StatusResponse[StorageStatus])
    if response.member is StorageStatus.OUT_OF_RESOURCES:
        return "later"
    try:
        response.raise_for_status()
    except StatusError as error:
        return f"0x{error.code:04X}: {error.error_comment}"
    return response.meaning


def main() -> None:
    answer = Dataset()
    answer.Status = 0xA700
    assert resolve_response(answer, STORAGE).member is StorageStatus.OUT_OF_RESOURCES
