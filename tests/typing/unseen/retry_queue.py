"""A queue of what is still to be sent, with a policy for each answer."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from dimse_status import (
    STORAGE,
    Category,
    StatusError,
    StatusInfo,
    StatusResponse,
    StorageStatus,
    advice_for,
    resolve,
)


@dataclass
class Job:
    """A file, and how often it was tried."""

    path: str
    tries: int = 0
    last: StorageStatus | None = None


@dataclass
class RetryQueue:
    """Jobs that wait."""

    waiting: deque[Job] = field(default_factory=deque[Job])
    given_up: list[tuple[Job, str]] = field(default_factory=list[tuple[Job, str]])

    def answered(self, job: Job, response: StatusResponse[StorageStatus]) -> None:
        """Decide what becomes of a job."""
        job.tries += 1
        job.last = response.info  # N101: what was resolved, in place of the member that it may be
        advice = advice_for(response)
        if response.category is Category.SUCCESS:
            return
        if advice is not None and advice.retry and job.tries < 5:  # N102: the truth value of an advice's retry, which is true for "no" as well
            self.waiting.append(job)
        else:
            self.given_up.append((job, response.meaning))

    def failed(self, job: Job, error: StatusError) -> None:
        """Decide what becomes of a job whose answer was raised."""
        if error.status is StorageStatus.OUT_OF_RESOURCES:
            self.waiting.append(job)
        else:
            self.given_up.append((job, error.message))  # N103: a StatusError has no message


def pause_after(info: StatusInfo[StorageStatus]) -> float:
    """Return how long to wait."""
    match info.member:
        case StorageStatus.OUT_OF_RESOURCES:
            return 600.0
        case 0xA701:  # N104: a number that is no member, in a match of members
            return 60.0
        case _:
            return 0.0


def reword(code: int) -> StatusInfo[StorageStatus]:
    """Return what is known of a code, in the words of our help desk."""
    info = resolve(code, STORAGE)
    if info.category is Category.FAILURE:
        info.meaning = "The archive did not take it"  # N105: a result cannot be changed
    return info
