"""The implementations that come with this package, and which of them a peer is built on."""

from __future__ import annotations

from dimse_status.implementations.implementation import Implementation
from dimse_status.implementations.pynetdicom import PYNETDICOM
from dimse_status.implementations.tables import TABLES

__all__ = ["IMPLEMENTATIONS", "built_on_text", "implementations_identified"]

_ALL = (PYNETDICOM, *TABLES)

IMPLEMENTATIONS = tuple(one for one in _ALL if one.codes or one.reasons)
"""Those that come with this package: open source, each read in its source."""


def implementations_identified(
    uid: str | None = None, version_name: str | None = None
) -> tuple[Implementation, ...]:
    """Return what a peer can be built on, by how it names itself in the association.

    A name tells of a toolkit more often than of a product, so this says what the peer is built on
    and never what it is: first the toolkit, then the products known to show themselves as it.

    Parameters
    ----------
    uid
        The peer's Implementation Class UID; None, if it is not known.
    version_name
        The peer's Implementation Version Name, likewise. Both must fit, if both are known; but a
        product that keeps the name of a toolkit may have a UID of its own.

    Returns
    -------
    tuple of Implementation
        Empty, if none is known. `built_on_text` says it in words.

    Examples
    --------
    >>> from dimse_status.implementations import built_on_text, implementations_identified
    >>> found = implementations_identified(version_name="OFFIS_DCMTK_367")
    >>> built_on_text(found)
    'built on DCMTK (Orthanc, ...)'
    """
    uid, name = (uid or "").strip(), (version_name or "").strip()
    known = [(one, identity) for one in _ALL for identity in one.identities]
    of_uid = [(one, identity) for one, identity in known if uid and identity.has_uid(uid)]
    if name:
        named = [
            (one, identity) for one, identity in known
            if identity.version_name and identity.has_name(name)
        ]  # fmt: skip
        if of_uid:
            named = [pair for pair in of_uid if pair in named or not pair[1].version_name]
        of_uid = named
    toolkits = tuple(dict.fromkeys(one for one, _ in of_uid))
    names = {one.name for one in toolkits}
    return (*toolkits, *(one for one in _ALL if one.built_on in names))


def built_on_text(found: tuple[Implementation, ...]) -> str:
    """Say in words what `implementations_identified` returned; nothing, if that is empty."""
    toolkits = [one.name for one in found if not one.built_on]
    products = [one.name for one in found if one.built_on]
    beside = f" ({', '.join([*products, '...'])})" if products else ""
    return f"built on {' or '.join(toolkits)}{beside}" if found else ""
