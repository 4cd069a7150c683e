"""Sort a C-FIND status by category, the rarer ones by member."""

from typing import assert_never

from dimse_status import QueryRetrieveFindStatus
from dimse_status.by_category import (
    QUERY_RETRIEVE_FIND_CANCEL,
    QUERY_RETRIEVE_FIND_FAILURES,
    QUERY_RETRIEVE_FIND_PENDING,
)


def goes_on(status: QueryRetrieveFindStatus) -> bool:
    if status in QUERY_RETRIEVE_FIND_PENDING:
        return True
    if status in QUERY_RETRIEVE_FIND_CANCEL or status in QUERY_RETRIEVE_FIND_FAILURES:
        return False
    if status is QueryRetrieveFindStatus.SUCCESS:
        return False
    assert_never(status)


def main() -> None:
    assert goes_on(QueryRetrieveFindStatus.PENDING)
    assert not goes_on(QueryRetrieveFindStatus.CANCEL)
