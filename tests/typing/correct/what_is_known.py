"""What is known of a code, from most to least."""

from dimse_status import STORAGE, StatusInfo, StorageStatus, resolve


def certainty(info: StatusInfo[StorageStatus]) -> int:
    if info.member is not None:
        return 3
    if info.custom is not None:
        return 2
    return 1 if info.range is not None else 0


def main() -> None:
    assert certainty(resolve(0xA701, STORAGE)) == 1
