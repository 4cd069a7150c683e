"""Event logs of the operating theatre, and discs for patients: two N-ACTIONs in one server."""

from __future__ import annotations

from pydicom.dataset import Dataset

from dimse_status import (
    APPLICATION_EVENT_LOGGING,
    MEDIA_CREATION,
    ApplicationEventLoggingCode,
    ApplicationEventLoggingStatus,
    MediaCreationCode,
    MediaCreationStatus,
    resolve,
)
from dimse_status.handlers import NActionEvent, NGetEvent, combine, on_n_action, on_n_get

QUEUE: list[str] = []


class EventStatus(ApplicationEventLoggingCode):
    """Codes of our own."""

    CLOCK_IS_WRONG = 0xC1F0, "The clock of the device is wrong"  # N024: an own code in a service class without a range


@on_n_action(APPLICATION_EVENT_LOGGING)
def log_event(event: NActionEvent) -> tuple[ApplicationEventLoggingCode, Dataset | None]:
    """Log an event."""
    if not event.action_information:
        return ApplicationEventLoggingStatus.EVENT_INFORMATION_DOES_NOT_MATCH_TEMPLATE, None
    if event.action_type != 1:
        return MediaCreationStatus.NO_SUCH_ACTION_TYPE, None  # N025: an event log is answered with a status of media creation
    return ApplicationEventLoggingStatus.SUCCESS, None


@on_n_action(MEDIA_CREATION)
def burn(event: NActionEvent) -> tuple[MediaCreationCode, Dataset | None]:
    """Burn a disc."""
    uid = event.request.RequestedSOPInstanceUID or ""
    if uid in QUEUE:
        return MediaCreationStatus.MEDIA_CREATION_REQUEST_ALREADY_IN_PROGRESS, None
    QUEUE.append(uid)
    return MediaCreationStatus.SUCCESS, None


@on_n_get(MEDIA_CREATION)
def progress(event: NGetEvent) -> tuple[MediaCreationCode, Dataset | None]:
    """Say how far a disc is."""
    if event.request.RequestedSOPInstanceUID is None:
        return MediaCreationStatus.NO_SUCH_ARGUMENT, None  # N026: 0114 answers an N-GET, and is a status of N-ACTION
    answer = Dataset()
    answer.ExecutionStatus = "PENDING" if event.request.RequestedSOPInstanceUID in QUEUE else "DONE"
    return MediaCreationStatus.SUCCESS, answer


BOTH = combine(burn, progress)  # N027: handlers of two operations in one


def is_logged(code: int) -> bool:
    """Whether an event was logged."""
    info = resolve(code, APPLICATION_EVENT_LOGGING, sop_class="ProceduralEventLoging")  # N028: a SOP class that is misspelt
    return info.permitted
