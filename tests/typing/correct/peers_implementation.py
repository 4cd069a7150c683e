"""The diagnostic codes of a known implementation."""

from typing import assert_type

from dimse_status import STORAGE, StatusInfo, StorageStatus, resolve
from dimse_status.implementations import PYNETDICOM


def main() -> None:
    info = resolve(0xC211, STORAGE, implementation=PYNETDICOM)
    assert_type(info, StatusInfo[StorageStatus])
    assert info.range is not None
