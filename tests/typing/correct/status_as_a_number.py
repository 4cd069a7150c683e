"""A status is an integer, and is used as one."""

from dimse_status import StorageStatus, category_of, resolve


def main() -> None:
    status = StorageStatus.OUT_OF_RESOURCES
    code: int = status
    assert f"{code:#06x}" == "0xa700"
    assert status >> 8 == 0xA7
    assert category_of(status) is category_of(0xA700)
    assert resolve(status).code == status
    assert StorageStatus(0xA700) is StorageStatus["OUT_OF_RESOURCES"]
