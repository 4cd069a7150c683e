"""Read what a request has, call handlers in a test, and collect them for a server."""

from pathlib import Path

from pydicom.dataset import Dataset
from pynetdicom import AE
from pynetdicom.events import Event

from dimse_status import (
    PROCEDURE_STEP,
    STORAGE,
    ProcedureStepCode,
    ProcedureStepStatus,
    StorageCode,
    StorageStatus,
)
from dimse_status.handlers import (
    CStoreEvent,
    HandlerOptions,
    NCreateEvent,
    on_c_store,
    on_n_create,
)

OPTIONS: HandlerOptions = {"strict": True, "statuses": {OSError: StorageStatus(0xA700)}}


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


@on_n_create(PROCEDURE_STEP, **OPTIONS)
def create(event: NCreateEvent) -> tuple[ProcedureStepCode, Dataset | None]:
    uid = event.request.AffectedSOPInstanceUID
    if uid is None or not uid.is_valid:
        return ProcedureStepStatus.INVALID_SOP_INSTANCE, None
    return ProcedureStepStatus.SUCCESS, event.attribute_list


@on_c_store(STORAGE, **OPTIONS)
def store(event: CStoreEvent, folder: Path) -> StorageCode:
    path = folder / f"{event.request.AffectedSOPInstanceUID}.dcm"
    return ArchiveStatus.QUOTA_EXCEEDED if path.exists() else StorageStatus.SUCCESS


always = on_c_store(STORAGE)(
    lambda event: StorageStatus.SUCCESS if event else StorageStatus(0xA900)
)


def check(event: Event) -> None:
    assert store(event, Path("incoming")).Status == 0x0000
    assert create(event)[0].info.category == "Success"
    assert always(event).info.permitted


def serve(entity: AE) -> None:
    # pynetdicom leaves a part of its signature without a type, which pyright's strict mode reports.
    entity.start_server(  # pyright: ignore[reportUnknownMemberType]
        ("", 11112), evt_handlers=[create, store.with_arguments(Path("incoming"))]
    )
