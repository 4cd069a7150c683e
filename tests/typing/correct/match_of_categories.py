"""An exhaustive match over the categories."""

from typing import assert_never

from dimse_status import Category, category_of


def colour(category: Category) -> str:
    match category:
        case Category.SUCCESS:
            return "green"
        case Category.WARNING | Category.PENDING:
            return "yellow"
        case Category.FAILURE | Category.CANCEL | Category.UNKNOWN:
            return "red"
        case _:
            assert_never(category)


def main() -> None:
    assert colour(category_of(0xB000)) == "yellow"
