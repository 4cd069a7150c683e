"""A client of C-FIND that ends with the last response."""

from collections.abc import Iterable, Iterator

from pydicom.dataset import Dataset

from dimse_status import QUERY_RETRIEVE_FIND, Category, resolve_response


def matches(answers: Iterable[tuple[Dataset, Dataset | None]]) -> Iterator[Dataset]:
    for status, identifier in answers:
        response = resolve_response(status, QUERY_RETRIEVE_FIND).raise_for_status()
        if response.category is Category.PENDING and identifier is not None:
            yield identifier


def main() -> None:
    pending, success = Dataset(), Dataset()
    pending.Status, success.Status = 0xFF00, 0x0000
    assert len(list(matches([(pending, Dataset()), (success, None)]))) == 1
