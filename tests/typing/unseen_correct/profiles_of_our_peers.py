"""What our peers mean by their codes, in code and in files."""

from __future__ import annotations

from pathlib import Path

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    STANDARD,
    STORAGE,
    Implementation,
    ImplementationCode,
    Operation,
    Origin,
    StatusRegistry,
    load_implementation,
    resolve,
    resolve_response,
)
from dimse_status.errors import ImplementationFileError
from dimse_status.implementations import ORTHANC, PYNETDICOM, implementations_identified

ACME = Implementation(
    "Acme PACS",
    "4.2",
    (
        ImplementationCode(0xC502, "Destination unreachable", (QUERY_RETRIEVE_MOVE,)),
        ImplementationCode(0xA7F0, "Quota exceeded", operations=(Operation.C_STORE,)),
        ImplementationCode(
            0xA710, "Tries again", (STORAGE,), through=0xA71F, role="SCU", evidence="source"
        ),
    ),
)


def registry_of(folder: Path) -> StatusRegistry:
    """Return a registry that knows all peers that have a file."""
    registry = STANDARD
    for path in sorted(folder.glob("*.toml")):
        try:
            registry = registry.extend(load_implementation(path))
        except ImplementationFileError as error:
            for problem in error.problems:
                print(problem.line, problem.text)
    return registry


def vendors_words(code: int) -> str | None:
    """Return what the vendor calls it, or None if only the standard knows."""
    info = resolve(code, STORAGE, implementation=ACME)
    if info.origin is not Origin.IMPLEMENTATION:
        return None
    return f"{info.meaning} ({info.assigned_by})"


def pattern(code: int) -> str:
    """Return the range in which a code lies."""
    info = resolve(code, STORAGE, registry=STANDARD.extend(ACME, ORTHANC))
    return info.range.pattern if info.range else f"{code:04X}"


def peers(version_name: str) -> list[str]:
    """Return what a peer may be built on."""
    return [one.name for one in implementations_identified(version_name=version_name)]


def main() -> None:
    """Ask about some codes."""
    assert vendors_words(0xA7F0) == "Quota exceeded (Acme PACS)"
    assert vendors_words(0xA700) is None
    assert pattern(0xA7F0) == "A7xx"
    assert "DCMTK" in peers("OFFIS_DCMTK_367")
    refused = resolve(0xC211, STORAGE).to_dataset()
    response = resolve_response(refused, STORAGE, implementation=PYNETDICOM)
    assert response.info.assigned_by == "pynetdicom"
