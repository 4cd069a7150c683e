"""An exhaustive match over the members of a service."""

from typing import assert_never

from dimse_status import VerificationStatus


def answer(status: VerificationStatus) -> str:
    match status:
        case VerificationStatus.SUCCESS:
            return "it is there"
        case VerificationStatus.SOP_CLASS_NOT_SUPPORTED:
            return "it does not know C-ECHO"
        case (
            VerificationStatus.DUPLICATE_INVOCATION
            | VerificationStatus.UNRECOGNIZED_OPERATION
            | VerificationStatus.MISTYPED_ARGUMENT
        ):
            return "it does not understand us"
        case _:
            assert_never(status)


def main() -> None:
    assert answer(VerificationStatus(0x0000)) == "it is there"
