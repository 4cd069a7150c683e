"""Every status of a C-STORE, sent by a typed handler and read by two real peers."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from pydicom.dataset import Dataset
from pydicom.uid import UID, generate_uid
from pynetdicom.events import Event

from dimse_status import (
    STANDARD,
    STORAGE,
    Operation,
    RelatedField,
    StatusDataset,
    StorageCode,
    StorageStatus,
    resolve_response,
)
from dimse_status.handlers import Handler, on_c_store


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


REGISTRY = STANDARD.extend(ArchiveStatus)
COMMENT = "500 GB are used"
OFFENDING = [0x00100010, 0x00100020]
STATUSES: list[StorageCode] = [*StorageStatus, *ArchiveStatus]


def with_fields(code: StorageCode) -> StatusDataset[StorageCode]:
    """Build the status with a comment and offending elements, where they may go with it."""
    fields: Any = {}
    if RelatedField.ERROR_COMMENT in code.related_fields:
        fields["error_comment"] = COMMENT
    if RelatedField.OFFENDING_ELEMENT in code.related_fields:
        fields["offending_elements"] = OFFENDING
    return code.to_dataset(Operation.C_STORE, **fields)


def answering(statuses: Mapping[UID, StatusDataset[StorageCode]]) -> Handler:
    @on_c_store(STORAGE, strict=True)
    def store(event: Event) -> StatusDataset[StorageCode]:
        return statuses[UID(event.dataset.SOPInstanceUID)]

    return store


def test_pynetdicom_reads_each_status_as_it_was_sent(
    serve: Callable[..., int], connect: Any, make_instance: Callable[..., Dataset]
) -> None:
    statuses = {generate_uid(): with_fields(code) for code in STATUSES}
    association = connect(serve(answering(statuses)))
    for uid, sent in statuses.items():
        answer = association.send_c_store(make_instance(uid))
        response = resolve_response(answer, STORAGE, Operation.C_STORE, registry=REGISTRY)
        assert response.code == sent.info.code
        assert response.meaning == sent.info.meaning
        assert (response.info.custom or response.member) is (sent.info.custom or sent.info.member)
        assert response.info.permitted
        assert response.error_comment == sent.get("ErrorComment")
        offending = OFFENDING if "OffendingElement" in sent else []
        assert list(response.offending_elements) == offending
        assert {one.keyword for one in answer} == {one.keyword for one in sent}


def test_dcmtk_reads_each_status_as_it_was_sent(
    serve: Callable[..., int],
    run: Callable[..., str],
    make_instance: Callable[..., Dataset],
    save: Callable[[Dataset], Path],
) -> None:
    statuses = {generate_uid(): with_fields(code) for code in STATUSES}
    port = serve(answering(statuses))
    files = [save(make_instance(uid)) for uid in statuses]
    output = run("storescu", "-d", "--no-halt", "-aec", "SCP", "127.0.0.1", port, *files)

    # one block per response, with "DIMSE Status : 0xa700: Refused: Out of Resources"
    answers = output.split("C-STORE RSP")[1:]
    read = {}
    for answer in answers:
        uid = re.search(r"Affected SOP Instance UID\s*: (\S+)", answer)
        status = re.search(r"DIMSE Status\s*: 0x([0-9a-f]{4})", answer)
        if uid and status:
            read[uid[1]] = int(status[1], 16)
    assert read == {uid: sent.info.code for uid, sent in statuses.items()}
    for sent in statuses.values():
        if "ErrorComment" in sent:
            assert COMMENT in output
