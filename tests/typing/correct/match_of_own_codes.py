"""An exhaustive match over codes of one's own."""

from typing import assert_never

from dimse_status import QueryRetrieveFindCode


class IndexStatus(QueryRetrieveFindCode):
    REBUILDING = 0xC101, "The index is being rebuilt"
    CORRUPT = 0xC102, "The index is corrupt"


def wait(status: IndexStatus) -> int:
    match status:
        case IndexStatus.REBUILDING:
            return 60
        case IndexStatus.CORRUPT:
            return 0
        case _:
            assert_never(status)


def main() -> None:
    assert wait(IndexStatus(0xC101)) == 60
