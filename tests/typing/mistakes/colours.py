"""A match over the categories with a mistake."""

from dimse_status import Category
from typing_extensions import assert_never


def colour(category: Category) -> str:
    match category:
        case Category.SUCCESS:
            return "green"
        case Category.WARNING | Category.PENDING:
            return "yellow"
        case Category.FAILURE | Category.CANCEL:
            return "red"
        case _:
            assert_never(category)  # M29: a match over the categories that forgets Unknown
