"""What the cases that are exchanges share: two pynetdicom on this machine."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.uid import ImplicitVRLittleEndian
from pynetdicom import AE

__all__ = ["Dataset", "connect", "image", "serve"]


def serve(handlers: list[Any], contexts: Iterable[str]) -> Any:
    """Start a server that answers with the handlers."""
    ae: Any = AE("SCP")
    for context in contexts:
        ae.add_supported_context(context, scu_role=True, scp_role=True)
    return ae.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)


def connect(
    server: Any, contexts: Iterable[str], handlers: Iterable[Any] = (), ext_neg: Iterable[Any] = ()
) -> Any:
    """Associate with a server."""
    ae: Any = AE("SCU")
    ae.acse_timeout = 5
    ae.dimse_timeout = ae.network_timeout = 10
    for context in contexts:
        ae.add_requested_context(context)
    port = server.server_address[1]
    return ae.associate("127.0.0.1", port, evt_handlers=list(handlers), ext_neg=list(ext_neg))


def image(sop_class: str, uid: str) -> Dataset:
    """Make a Dataset that can be stored."""
    made = Dataset()
    made.SOPClassUID = sop_class
    made.SOPInstanceUID = uid
    made.PatientID = "X"
    made.file_meta = FileMetaDataset()
    made.file_meta.TransferSyntaxUID = ImplicitVRLittleEndian
    return made
