"""References, usages and related fields."""

from dimse_status import QUERY_RETRIEVE_MOVE, Operation, RelatedField, resolve


def main() -> None:
    info = resolve(0xA702, QUERY_RETRIEVE_MOVE, Operation.C_MOVE)
    urls: list[str] = [reference.url for reference in info.references]
    assert urls[0] == info.reference.url
    assert RelatedField.FAILED_SUBOPERATIONS in info.related_fields
    for usage in info.usages:
        assert usage.operation is Operation.C_MOVE
        assert usage.reference.part in {4, 7}
