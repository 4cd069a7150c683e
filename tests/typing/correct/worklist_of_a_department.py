"""A C-FIND handler of a worklist, and what the modality makes of its answers."""

from collections.abc import Iterable, Iterator
from typing import assert_never

from pydicom.dataset import Dataset

from dimse_status import (
    MODALITY_WORKLIST,
    Category,
    ModalityWorklistCode,
    ModalityWorklistStatus,
    StatusResponse,
    resolve_response,
)
from dimse_status.by_category import MODALITY_WORKLIST_FAILURES, MODALITY_WORKLIST_PENDING
from dimse_status.handlers import CFindEvent, on_c_find

KNOWN_KEYS = {"PatientName", "ScheduledProcedureStepSequence"}
STEPS: list[Dataset] = []


@on_c_find(MODALITY_WORKLIST)
def find(event: CFindEvent) -> Iterator[tuple[ModalityWorklistCode, Dataset | None]]:
    wanted = event.identifier
    if "PatientName" not in wanted:
        yield ModalityWorklistStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS, None
        return
    is_all_known = {element.keyword for element in wanted} <= KNOWN_KEYS
    pending = (
        ModalityWorklistStatus.PENDING
        if is_all_known
        else ModalityWorklistStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED
    )
    for step in STEPS:
        if event.is_cancelled:
            yield ModalityWorklistStatus.CANCEL, None
            return
        yield pending, step
    yield ModalityWorklistStatus.SUCCESS, None


def says(member: ModalityWorklistStatus) -> str:
    match member:
        case ModalityWorklistStatus.PENDING:
            return "another"
        case ModalityWorklistStatus.PENDING_OPTIONAL_KEYS_NOT_SUPPORTED:
            return "another, with less in it than was asked for"
        case ModalityWorklistStatus.SUCCESS:
            return "that is all"
        case ModalityWorklistStatus.CANCEL:
            return "stopped"
        case (
            ModalityWorklistStatus.OUT_OF_RESOURCES
            | ModalityWorklistStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS
            | ModalityWorklistStatus.UNABLE_TO_PROCESS
            | ModalityWorklistStatus.SOP_CLASS_NOT_SUPPORTED
            | ModalityWorklistStatus.NOT_AUTHORIZED
            | ModalityWorklistStatus.DUPLICATE_INVOCATION
            | ModalityWorklistStatus.UNRECOGNIZED_OPERATION
            | ModalityWorklistStatus.MISTYPED_ARGUMENT
        ):
            return f"failed: {member.meaning}"
        case _:
            assert_never(member)


def goes_on(response: StatusResponse[ModalityWorklistStatus]) -> bool:
    member = response.member
    if member is None:
        return response.category is Category.PENDING
    if member in MODALITY_WORKLIST_FAILURES:
        return False
    return member in MODALITY_WORKLIST_PENDING


def steps(answers: Iterable[tuple[Dataset, Dataset | None]]) -> list[Dataset]:
    found: list[Dataset] = []
    for status, identifier in answers:
        response = resolve_response(status, MODALITY_WORKLIST).raise_for_status()
        if not goes_on(response):
            break
        if identifier is not None:
            found.append(identifier)
    return found


def main() -> None:
    pending = ModalityWorklistStatus.PENDING.to_dataset()
    done = ModalityWorklistStatus.SUCCESS.to_dataset()
    assert len(steps([(pending, Dataset()), (pending, Dataset()), (done, None)])) == 2
    assert says(ModalityWorklistStatus(0xA700)).startswith("failed")
    assert pending.info.member is not None
    assert says(pending.info.member) == "another"
