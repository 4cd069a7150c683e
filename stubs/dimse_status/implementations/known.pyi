# Generated from src/dimse_status/implementations/known.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The implementations that come with this package, and which of them a peer is built on."""

from typing import Final

from dimse_status.implementations.implementation import Implementation

__all__ = ["IMPLEMENTATIONS", "built_on_text", "implementations_identified"]
IMPLEMENTATIONS: Final[tuple[Implementation, ...]]
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

def built_on_text(found: tuple[Implementation, ...]) -> str:
    """Say in words what `implementations_identified` returned; nothing, if that is empty."""
