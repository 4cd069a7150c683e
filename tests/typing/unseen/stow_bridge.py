"""A bridge from STOW-RS to an archive that speaks DIMSE only."""

from __future__ import annotations

from dataclasses import dataclass, field

from fastapi import FastAPI, Request, Response
from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status import STORAGE, Operation, StatusResponse, StorageStatus, resolve_response
from dimse_status.failure_reason import STOW_FAILURE, StowWarningReason, resolve_reason
from dimse_status.http_status import Transaction, http_status_for

app = FastAPI()


@dataclass
class Outcome:
    """What became of the instances of a request."""

    stored: list[str] = field(default_factory=list[str])
    refused: list[StatusResponse[StorageStatus]] = field(
        default_factory=list[StatusResponse[StorageStatus]]
    )

    def codes(self) -> list[int]:
        """Return a code for each instance."""
        return [0] * len(self.stored) + [one.code for one in self.refused]

    def http(self) -> int:
        """Return the HTTP status."""
        found = http_status_for(Transaction.STORE, self.codes())  # N111: a list of codes in place of the codes
        return found or 500

    def worst(self) -> str:
        """Return the reason to be shown."""
        for response in self.refused:
            reason = resolve_reason(response.code, STOW_FAILURE, operation=Operation.C_STORE)  # N112: a reason has no operation
            return reason.meaning  # N112
        return ""

    def is_full(self) -> bool:
        """Whether the archive is full."""
        return any(one.code == StowWarningReason.OUT_OF_RESOURCES for one in self.refused)  # N113: a failure among the warnings


def forward(association: Association, instances: list[Dataset]) -> Outcome:
    """Send what came."""
    outcome = Outcome()
    for instance in instances:
        response = resolve_response(association.send_c_store(instance), STORAGE)
        if response.code is StorageStatus.SUCCESS:  # N114: a plain number is no member, and never the same object
            outcome.stored.append(str(instance.SOPInstanceUID))
        else:
            outcome.refused.append(response)
    return outcome


@app.post("/studies")
async def store(request: Request) -> Response:
    """Take a request that is empty."""
    await request.body()
    return Response(status_code=Outcome().http())
