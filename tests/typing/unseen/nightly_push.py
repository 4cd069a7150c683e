"""Send what the modality made today to the archive, each night, and try again what may pass."""

from __future__ import annotations

import sys
import time
from pathlib import Path

from pynetdicom import AE
from pynetdicom.association import Association

from dimse_status import (
    STORAGE,
    Category,
    Operation,
    StatusResponse,
    StorageStatus,
    advice_for,
    resolve,
    resolve_response,
)
from dimse_status.advice import Retry
from dimse_status.errors import NoResponseError

PAUSES = (60, 300, 1800)


def push(association: Association, path: Path) -> bool:
    """Send one file, and say whether the archive has it."""
    status = association.send_c_store(path)
    info = resolve(status, STORAGE)  # N062: the status Dataset in place of its code
    if info.category == "failure":  # N063: a category in lower case, which no category equals
        print(f"{path}: {info}")
        return False
    return True


def is_coerced(response: StatusResponse[StorageStatus]) -> bool:
    """Whether the archive changed something."""
    return response.member is StorageStatus.COERCION_OF_DATA_ELEMENT  # N064: a member that is misspelt


def may_pass_later(response: StatusResponse[StorageStatus]) -> bool:
    """Whether a repeat is worth it."""
    return advice_for(response).retry is Retry.LATER  # N065: there may be no advice


def push_again(association: Association, path: Path) -> bool:
    """Send a file until it is stored, or hope is lost."""
    for pause in PAUSES:
        response = resolve_response(association.send_c_store(path), STORAGE, Operation.C_STORE)
        if response.category in (Category.SUCCESS, Category.WARNING):
            return True
        if not may_pass_later(response):
            break
        time.sleep(pause)
    resolve_response(association.send_c_store(path), STORAGE)  # N066: the last response is read, and not looked at
    return True


def main() -> None:
    """Send what stands on the command line."""
    ae = AE("CT1")
    ae.add_requested_context("1.2.840.10008.5.1.4.1.1.2")
    # pynetdicom leaves a part of its signature without a type.
    association = ae.associate("127.0.0.1", 11112)  # pyright: ignore[reportUnknownMemberType]
    if not association.is_established:
        return
    try:
        for name in sys.argv[1:]:
            if not push(association, Path(name)):
                push_again(association, Path(name))
    except NoResponseError as error:
        print(error)
    finally:
        association.release()
