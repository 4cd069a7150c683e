"""Status codes that pynetdicom sends: its diagnostic codes, and how it uses the standard's.

The diagnostic codes are 0xC000 to 0xC5FF, a hundred (hexadecimal) for each operation. They are
those that pynetdicom's documentation lists, those that its source sends and the documentation
leaves out, and those of the applications that come with it.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Self

from dimse_status.implementations.implementation import (
    Identity,
    Implementation,
    ImplementationCode,
)
from dimse_status.model.category import Category, category_of, formatted
from dimse_status.model.operation import Operation
from dimse_status.services.columns import C_FIND, C_GET, C_MOVE, C_STORE, DIMSE_C, DIMSE_N

__all__ = [
    "PYNETDICOM",
    "PynetdicomCode",
    "PynetdicomFindCode",
    "PynetdicomGeneralCode",
    "PynetdicomGetCode",
    "PynetdicomMoveCode",
    "PynetdicomStoreCode",
]


class PynetdicomCode(IntEnum):
    """A diagnostic code of pynetdicom: an integer that knows what pynetdicom means by it.

    To the standard it is any code of its range: ``resolve(0xC211, STORAGE)`` says "Error: Cannot
    understand". Only ``resolve(0xC211, STORAGE, implementation=PYNETDICOM)`` says more.
    """

    _value_: int
    _operations: tuple[Operation, ...]
    _meaning: str
    _source: str
    _note: str

    def __new__(  # noqa: D102 - see the class
        cls,
        code: int,
        operations: tuple[Operation, ...] = (),
        meaning: str = "",
        source: str = "",
        note: str = "",
    ) -> Self:
        member: Self = int.__new__(cls, code)
        member._value_ = code
        member._operations = operations
        member._meaning = meaning
        member._source = source
        member._note = note
        member.__doc__ = f"0x{code:04X} {category_of(code)}: {meaning}"
        return member

    @property
    def code(self) -> int:
        """The code as a plain integer."""
        return self._value_

    @property
    def category(self) -> Category:
        """The status class of the code (PS3.7 Annex C)."""
        return category_of(self._value_)

    @property
    def operations(self) -> tuple[Operation, ...]:
        """The operations that it answers."""
        return self._operations

    @property
    def meaning(self) -> str:
        """What pynetdicom means by it."""
        return self._meaning

    @property
    def source(self) -> str:
        """The files and lines of pynetdicom that send it; empty if none does."""
        return self._source

    @property
    def note(self) -> str:
        """What else there is to know of it; often empty."""
        return self._note

    def __repr__(self) -> str:
        return f"<{type(self).__name__}.{self.name}: 0x{self._value_:04X}>"

    def __str__(self) -> str:
        return f"0x{self._value_:04X}"

    def __format__(self, specification: str) -> str:
        return formatted(self._value_, str(self), specification)


class PynetdicomGeneralCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom that are not specific to a service, 0xC000 to 0xC0FF."""

    ERROR_STATUS_NOT_SET = (
        0xC000,
        DIMSE_C,
        (
            'Initial value of the error status in the "attempt" context manager; every caller'
            " replaces it, so it is a fallback that the current code never sends"
        ),
        "pynetdicom/service_class.py:98",
    )
    STATUS_MISSING = (
        0xC001,
        (C_STORE, C_FIND, C_GET, C_MOVE),
        "Handler returned or yielded a status Dataset without (0000,0900) Status",
        "pynetdicom/service_class.py:1381, pynetdicom/association.py:888",
        "also reached from DIMSE-N validate_status, where Cxxx has no such meaning",
    )
    STATUS_OF_WRONG_TYPE = (
        0xC002,
        (C_STORE, C_FIND, C_GET, C_MOVE),
        "Handler returned or yielded a status that is neither an int nor a Dataset",
        "pynetdicom/service_class.py:1388, pynetdicom/association.py:893",
        "also reached from DIMSE-N validate_status",
    )


class PynetdicomStoreCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom in a C-STORE response, 0xC200 to 0xC2FF."""

    DATA_SET_NOT_DECODED = (
        0xC210,
        (C_STORE,),
        "Received data set could not be decoded or lacks UIDs",
        "pynetdicom/apps/common.py:595, pynetdicom/apps/qrscp/handlers.py:310",
        (
            "documented as a library code, but only the bundled apps (storescp and others, qrscp)"
            " return it; the library leaves decoding to the handler"
        ),
    )
    HANDLER_RAISED = (
        0xC211,
        (C_STORE,),
        "Unhandled exception in the evt.EVT_C_STORE handler",
        "pynetdicom/service_class.py:1544, pynetdicom/association.py:865",
    )


_UNUSED = "nowhere in pynetdicom/*.py at HEAD"
_QRSCP = "application code, undocumented; C322/C421/C521 are yielded without a following return"


class PynetdicomFindCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom in a C-FIND response, 0xC300 to 0xC3FF."""

    IDENTIFIER_NOT_DECODED = (
        0xC310,
        (C_FIND,),
        "Documented: received Identifier could not be decoded",
        "",
        "nowhere in pynetdicom/*.py at HEAD (library or apps)",
    )
    HANDLER_RAISED = (
        0xC311,
        (C_FIND,),
        (
            "Unhandled exception in the evt.EVT_C_FIND handler (call or iteration), incl. Relevant"
            " Patient Query"
        ),
        (
            "pynetdicom/service_class.py:276, pynetdicom/service_class.py:311,"
            " pynetdicom/service_class.py:2589"
        ),
    )
    IDENTIFIER_NOT_ENCODED = (
        0xC312,
        (C_FIND,),
        "The Identifier yielded by the handler could not be encoded",
        "pynetdicom/service_class.py:376, pynetdicom/service_class.py:2640",
    )
    QRSCP_QUERY_FAILED = (
        0xC320,
        (C_FIND,),
        "qrscp app: database query failed",
        "pynetdicom/apps/qrscp/handlers.py:89",
        _QRSCP,
    )
    QRSCP_IDENTIFIER_NOT_BUILT = (
        0xC322,
        (C_FIND,),
        "qrscp app: response Identifier could not be built",
        "pynetdicom/apps/qrscp/handlers.py:106",
        _QRSCP,
    )


class PynetdicomGetCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom in a C-GET response, 0xC400 to 0xC4FF."""

    IDENTIFIER_NOT_DECODED = (
        0xC410,
        (C_GET,),
        "Documented: received Identifier could not be decoded",
        "",
        _UNUSED,
    )
    HANDLER_RAISED = (
        0xC411,
        (C_GET,),
        "Unhandled exception in the evt.EVT_C_GET handler",
        "pynetdicom/service_class.py:1704, pynetdicom/service_class.py:1777",
    )
    INVALID_NUMBER_OF_SUBOPERATIONS = (
        0xC413,
        (C_GET,),
        "First yield is not convertible to a number of sub-operations",
        "pynetdicom/service_class.py:1727",
    )
    TOO_MANY_SUBOPERATIONS = (
        0xC416,
        (C_GET,),
        (
            "More than 65535 sub-operations (US counters cannot hold them); added 2024-11-25,"
            " f0835cb11"
        ),
        "pynetdicom/service_class.py:1746",
    )
    QRSCP_QUERY_FAILED = (
        0xC420,
        (C_GET,),
        "qrscp app: database query failed",
        "pynetdicom/apps/qrscp/handlers.py:157",
        _QRSCP,
    )
    QRSCP_FILE_NOT_READ = (
        0xC421,
        (C_GET,),
        "qrscp app: file could not be read",
        "pynetdicom/apps/qrscp/handlers.py:176",
        _QRSCP,
    )


class PynetdicomMoveCode(PynetdicomCode):
    """Diagnostic codes of pynetdicom in a C-MOVE response, 0xC500 to 0xC5FF."""

    IDENTIFIER_NOT_DECODED = (
        0xC510,
        (C_MOVE,),
        "Documented: received Identifier could not be decoded",
        "",
        _UNUSED,
    )
    HANDLER_RAISED = (
        0xC511,
        (C_MOVE,),
        "Unhandled exception in the evt.EVT_C_MOVE handler",
        "pynetdicom/service_class.py:2069, pynetdicom/service_class.py:2204",
    )
    INVALID_NUMBER_OF_SUBOPERATIONS = (
        0xC513,
        (C_MOVE,),
        "Second yield is not convertible to a number of sub-operations",
        "pynetdicom/service_class.py:2124",
    )
    NO_DESTINATION = (
        0xC514,
        (C_MOVE,),
        "Handler yielded nothing / failed on the first yield, the destination",
        "pynetdicom/service_class.py:2093",
    )
    INVALID_DESTINATION = (
        0xC515,
        (C_MOVE,),
        "Destination value is unusable, or AE.associate() raised with it",
        "pynetdicom/service_class.py:2107, pynetdicom/service_class.py:2154",
    )
    TOO_MANY_SUBOPERATIONS = (
        0xC516,
        (C_MOVE,),
        "More than 65535 sub-operations; added 2024-11-25, f0835cb11",
        "pynetdicom/service_class.py:2144",
    )
    QRSCP_QUERY_FAILED = (
        0xC520,
        (C_MOVE,),
        "qrscp app: database query failed",
        "pynetdicom/apps/qrscp/handlers.py:242",
        _QRSCP,
    )
    QRSCP_FILE_NOT_READ = (
        0xC521,
        (C_MOVE,),
        "qrscp app: file could not be read",
        "pynetdicom/apps/qrscp/handlers.py:268",
        _QRSCP,
    )


_GROUPS: tuple[type[PynetdicomCode], ...] = (
    PynetdicomGeneralCode,
    PynetdicomStoreCode,
    PynetdicomFindCode,
    PynetdicomGetCode,
    PynetdicomMoveCode,
)


def _as_implementation_code(member: PynetdicomCode) -> ImplementationCode:
    return ImplementationCode(
        member.code,
        member.meaning,
        operations=member.operations,
        source=member.source,
        note=member.note,
        name=member.name,
        evidence="source" if member.source else "documented",
    )


PYNETDICOM = Implementation(
    name="pynetdicom",
    version="3.1 dev, git a9b93129 (2026-03-08); codes identical in 3.0.4",
    codes=(
        *(_as_implementation_code(member) for group in _GROUPS for member in group),
        ImplementationCode(
            0xA700,
            "apps: output directory or file could not be written (OSError)",
            operations=(C_STORE,),
            evidence="source",
            source=(
                "pynetdicom/apps/common.py:619, pynetdicom/apps/common.py:641,"
                " pynetdicom/apps/qrscp/handlers.py:330"
            ),
        ),
        ImplementationCode(
            0xA701,
            "apps: any other error while writing the file",
            operations=(C_STORE,),
            evidence="source",
            source="pynetdicom/apps/common.py:647",
            note="inside the A7xx C-STORE range; elsewhere A701 is the C-MOVE/C-GET code",
        ),
        ImplementationCode(
            0xA702,
            "standard code: every sub-operation failed",
            operations=(C_GET, C_MOVE),
            evidence="source",
            source="pynetdicom/service_class.py:2005, pynetdicom/service_class.py:2416",
        ),
        ImplementationCode(
            0xA801,
            "standard code: destination (None, None), or association with the destination failed",
            operations=(C_MOVE,),
            evidence="source",
            source="pynetdicom/service_class.py:2111, pynetdicom/service_class.py:2169",
            note="also used when the destination is known but unreachable",
        ),
        ImplementationCode(
            0xA900,
            "qrscp app: invalid Identifier",
            operations=(C_FIND, C_GET, C_MOVE),
            evidence="source",
            source="pynetdicom/apps/qrscp/handlers.py:83,151,236",
        ),
        ImplementationCode(
            0x0110,
            (
                "Unhandled exception in a DIMSE-N handler, or a reply data set that cannot be"
                " encoded; SCU side: synthetic status when a response data set cannot be decoded"
            ),
            operations=DIMSE_N,
            evidence="source",
            source=(
                "pynetdicom/service_class.py:592,630,744,780,798,877,982,1020,1130,1165,1287,1322,"
                " pynetdicom/association.py:2447,2686,3014,3223,3473"
            ),
        ),
        ImplementationCode(
            0x0122,
            "C-GET SCU: no accepted context for the incoming C-STORE sub-operation",
            operations=(C_STORE,),
            evidence="source",
            source="pynetdicom/association.py:853",
        ),
    ),
    identities=(
        Identity("1.2.826.0.1.3680043.9.3811.", "PYNETDICOM_", "pynetdicom/__init__.py:26-37"),
    ),
    remarks=(
        (
            "C0xx non-service specific, C1xx C-ECHO, C2xx C-STORE, C3xx C-FIND, C4xx C-GET, C5xx"
            " C-MOVE (maintainer, issue #41, 2018-02-10); C1xx is unused"
            " (https://github.com/pydicom/pynetdicom/issues/41, docs/reference/status.rst)"
        ),
    ),
)
"""Status codes that pynetdicom sends, the library and its applications."""
