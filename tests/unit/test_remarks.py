"""What old peers and misprints mean is said, and changes nothing."""

from __future__ import annotations

import pytest

from dimse_status import STORAGE, Operation, resolve
from dimse_status.services.remarks import REMARKS, remarks_on


@pytest.mark.parametrize(
    ("code", "operation", "words"),
    [
        (0xA800, Operation.C_STORE, "0122"),
        (0xA800, Operation.C_FIND, "0122"),
        (0x0112, Operation.C_STORE, "0122"),
        (0x0214, Operation.C_STORE, "0124"),
        (0x0110, Operation.C_STORE, "PS3.7 does not have it for C-STORE"),
        (0x0110, None, "PS3.7 does not have it for C-STORE"),
    ],
)
def test_what_old_peers_and_misprints_mean(
    code: int, operation: Operation | None, words: str
) -> None:
    (remark,) = remarks_on(code, operation)
    assert words in remark


def test_where_a_code_is_right_there_is_no_remark() -> None:
    assert remarks_on(0x0110, Operation.N_SET) == ()
    assert remarks_on(0xA700) == ()


def test_each_is_of_a_code_that_is_not_permitted_there() -> None:
    for code, operations, _ in REMARKS:
        if Operation.C_STORE in operations:
            assert not resolve(code, STORAGE).permitted
