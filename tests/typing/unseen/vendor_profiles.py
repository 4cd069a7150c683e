"""What two archives of ours mean by their codes, by their conformance statements."""

from __future__ import annotations

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    STORAGE,
    Implementation,
    ImplementationCode,
    Operation,
    resolve,
)

ACME = Implementation(
    "Acme PACS",
    "4.2",
    (
        ImplementationCode(0xC502, "Destination unreachable", (QUERY_RETRIEVE_MOVE,)),
        ImplementationCode(0xC503, "Destination refuses", QUERY_RETRIEVE_MOVE),  # N132: a service class in place of a tuple of them
        ImplementationCode(0xA7F0, "Quota exceeded"),  # N133: neither service classes nor operations are given
        ImplementationCode(0xA710, "Waits", operations=(Operation.C_STORE,), role="scu"),  # N134: a role in lower case
    ),
)
OLD_ARCHIVE = Implementation(
    "Old archive",
    codes=[  # N135: a list in place of a tuple
        ImplementationCode(0xC001, "Tape is not in the drive", (STORAGE,)),
    ],
)


def explain(code: int, product: str) -> str:
    """Say what a product means by a code of C-MOVE."""
    if product == "Acme":
        return resolve(code, QUERY_RETRIEVE_MOVE, implementation=ACME).meaning
    return resolve(code, QUERY_RETRIEVE_MOVE, implementation="Old archive").meaning  # N136: a name in place of the implementation


def is_own(code: int) -> bool:
    """Whether the meaning is the vendor's."""
    info = resolve(code, STORAGE, implementation=OLD_ARCHIVE)
    return info.origin == "vendor"  # N137: a word that no origin equals
