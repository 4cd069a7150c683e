# Generated from src/dimse_status/page/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The look-up page: one HTML file with all status codes, which needs no server and no network.

``page.html``, ``page.css`` and ``page.js`` beside this module are the page; here it gets its data,
from `resolve` like everything else. What the data holds is shown as text and never as markup, for
an implementation's file may say anything; and the page's policy lets nothing run or load that is
not in it.
"""

from dimse_status.implementations.implementation import Implementation
from dimse_status.model.operation import Operation
from dimse_status.registry import StatusRegistry

__all__ = ["render"]

def render(
    registry: StatusRegistry = ...,
    *,
    operation: Operation | None = None,
    implementation: Implementation | None = None,
) -> str:
    """Return the page, as ASCII.

    Parameters
    ----------
    registry
        What is known; its implementations are shown beside those that come with the package.
    operation
        The only operation to be shown; None for all.
    implementation
        An implementation whose codes are shown as those of the peer, as in ``resolve``.
    """
