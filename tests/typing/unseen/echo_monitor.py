"""Asks each peer every minute whether it is there, and answers when it is asked."""

from __future__ import annotations

import logging
from dataclasses import dataclass

from pynetdicom import AE
from pynetdicom.association import Association

from dimse_status import VERIFICATION, VerificationCode, VerificationStatus, resolve_response
from dimse_status.errors import NoResponseError, StatusError
from dimse_status.handlers import CEchoEvent, on_c_echo

log = logging.getLogger(__name__)
BLOCKED = {"OLDMODALITY"}


@dataclass(frozen=True)
class Peer:
    """Where a peer listens."""

    address: str
    port: int


def echo(association: Association) -> bool:
    """Whether a peer answers as it should."""
    response = resolve_response(association.send_c_echo(), "VERIFICATION")  # N020: the name of a service class in its place
    return response.member is VerificationStatus.SUCCESS  # N020


def check(association: Association) -> None:
    """Raise if a peer does not answer."""
    response = resolve_response(association.send_c_echo(), VERIFICATION)
    response.raise_for_status  # N021: a method that is named, and not called


def watch(peers: list[Peer]) -> None:
    """Ask all peers once."""
    ae = AE("MONITOR")
    ae.add_requested_context("1.2.840.10008.1.1")
    for peer in peers:
        # pynetdicom leaves a part of its signature without a type.
        association = ae.associate(peer.address, peer.port)  # pyright: ignore[reportUnknownMemberType]
        if not association.is_established:
            log.error("%s takes no association", peer)
            continue
        try:
            check(association)
        except (NoResponseError, StatusError) as error:
            log.error("%s: %s", peer, error)
        finally:
            association.release()


@on_c_echo
def answer(event: CEchoEvent) -> VerificationCode:
    """Answer whoever is not blocked."""
    if event.assoc.requestor.ae_title in BLOCKED:
        return VerificationStatus.NOT_AUTHORIZED  # N022: 0124 is no status of C-ECHO
    return VerificationStatus.SUCCESS


@on_c_echo  # N023
def answer_all(event: CEchoEvent) -> int:  # N023: a C-ECHO is answered with a bare number
    """Answer everybody."""
    return 0x0000
