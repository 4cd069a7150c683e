"""A response whose service class is known from its command set only."""

from typing import assert_type

from pydicom.dataset import Dataset

from dimse_status import StatusCode, StatusResponse, resolve_response


def report(command_set: Dataset) -> str:
    response = resolve_response(command_set)
    assert_type(response, StatusResponse[StatusCode])
    words = [response.service_name, str(response.category), response.meaning]
    if response.error_comment is not None:
        words.append(response.error_comment)
    words += [f"{tag:08X}" for tag in response.offending_elements]
    return ", ".join(words)


def main() -> None:
    answer = Dataset()
    answer.Status = 0x0122
    assert "SOP Class not supported" in report(answer)
