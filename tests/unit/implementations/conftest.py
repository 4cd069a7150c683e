"""An implementation of one's own: the one of fo-dicom issue 616, and a file that says the same."""

from __future__ import annotations

import pytest

from dimse_status import QUERY_RETRIEVE_MOVE, STORAGE, Implementation, ImplementationCode


@pytest.fixture(scope="session")
def acme() -> Implementation:
    return Implementation(
        "Acme PACS",
        "4.2",
        (
            ImplementationCode(
                0xC502,
                "Move destination unreachable",
                (QUERY_RETRIEVE_MOVE,),
                source="Conformance Statement, Table 4.2-17",
            ),
            ImplementationCode(0xA7F0, "Routing queue full", (STORAGE,), through=0xA7FF),
            ImplementationCode(0xA700, "Disk full", (STORAGE,)),
            ImplementationCode(0x0110, "Any other error", (STORAGE,)),
        ),
    )
