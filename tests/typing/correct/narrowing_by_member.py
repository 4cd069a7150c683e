"""Tell one member from the others."""

from typing import assert_type

from dimse_status import STORAGE, StorageStatus, resolve


def main() -> None:
    member = resolve(0xB007, STORAGE).member
    assert_type(member, StorageStatus | None)
    if member is None:
        raise AssertionError
    assert_type(member, StorageStatus)
    assert member is StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS_WARNING
