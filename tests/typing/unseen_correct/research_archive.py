"""A storage SCP with codes and exceptions of its own."""

from __future__ import annotations

from dataclasses import dataclass, field
from unittest.mock import Mock

from pydicom.dataset import Dataset
from pynetdicom import AE, StoragePresentationContexts
from pynetdicom.events import Event

from dimse_status import STANDARD, STORAGE, StatusError, StorageCode, StorageStatus
from dimse_status.handlers import CStoreEvent, HandlerOptions, on_c_store


class ResearchStatus(StorageCode):
    """The codes of this archive."""

    NOT_IN_A_TRIAL = 0xC0A1, "The patient takes part in no trial"
    QUOTA_EXCEEDED = 0xA7F0, "The quota of the trial is used up"


class QuotaError(Exception):
    """A trial has too many images."""


@dataclass
class Trial:
    """What is stored of a trial."""

    patients: frozenset[str]
    most: int
    images: list[Dataset] = field(default_factory=list[Dataset])

    def add(self, image: Dataset) -> None:
        """Store an image."""
        if len(self.images) >= self.most:
            raise QuotaError
        self.images.append(image)


REGISTRY = STANDARD.extend(ResearchStatus)
OPTIONS: HandlerOptions = {
    "registry": REGISTRY,
    "statuses": {QuotaError: ResearchStatus.QUOTA_EXCEEDED},
}


@on_c_store(STORAGE, **OPTIONS)
def store(event: CStoreEvent, trial: Trial) -> StorageCode:
    """Store what belongs to the trial."""
    image = event.dataset
    if image.get("PatientID") not in trial.patients:
        raise StatusError(ResearchStatus.NOT_IN_A_TRIAL)
    if not image.get("StudyInstanceUID"):
        return StorageStatus.CANNOT_UNDERSTAND
    trial.add(image)
    return StorageStatus.SUCCESS


def serve(trial: Trial) -> None:
    """Serve until somebody stops it."""
    ae = AE("RESEARCH")
    ae.supported_contexts = StoragePresentationContexts
    # pynetdicom leaves a part of its signature without a type.
    ae.start_server(  # pyright: ignore[reportUnknownMemberType]
        ("127.0.0.1", 11112), evt_handlers=[store.with_arguments(trial)]
    )


def answer(image: Dataset, trial: Trial) -> int:
    """Return what an image is answered with."""
    event = Mock(spec=Event)
    event.dataset = image
    return store(event, trial).Status


def main() -> None:
    """Try it without a network."""
    trial = Trial(frozenset({"P1"}), most=1)
    image = Dataset()
    image.PatientID = "P1"
    image.StudyInstanceUID = "1.2.3"
    assert answer(image, trial) == StorageStatus.SUCCESS
    assert answer(image, trial) == ResearchStatus.QUOTA_EXCEEDED
    assert answer(Dataset(), trial) == ResearchStatus.NOT_IN_A_TRIAL
