"""Answer C-ECHO."""

from pynetdicom.events import Event

from dimse_status import VerificationStatus
from dimse_status.handlers import on_c_echo


@on_c_echo
def echo(event: Event) -> VerificationStatus:
    if event.assoc.requestor.ae_title == "NOBODY":
        return VerificationStatus.SOP_CLASS_NOT_SUPPORTED
    return VerificationStatus.SUCCESS
