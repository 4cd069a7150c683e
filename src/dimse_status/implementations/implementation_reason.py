"""ImplementationReason: a Failure or Warning Reason as an implementation uses it."""

from __future__ import annotations

from dataclasses import dataclass

from dimse_status.model.category import as_code
from dimse_status.model.errors import ImplementationError
from dimse_status.model.implementation_code import several

__all__ = ["ImplementationReason"]


@dataclass(frozen=True, slots=True, repr=False)
class ImplementationReason:
    """A value of Failure Reason (0008,1197) or Warning Reason (0008,1196), as it is used.

    Parameters
    ----------
    code
        The 16-bit value.
    meaning
        What the implementation means by it.
    services
        The services of DICOMweb that send it, such as ``"STOW-RS"``.
    warning
        Whether it is sent as a Warning Reason, and not as a Failure Reason.
    source
        Where that was read: the document and the table, or the source file and the line.
    note
        What else there is to know of it; often empty.
    name
        What the implementation calls it: a name in upper case; empty if it has none.
    implementation
        The name of the implementation; `Implementation` fills it in.

    Raises
    ------
    CodeTypeError, CodeValueError
        If the value is not a 16-bit integer.
    ImplementationError
        If `meaning` is empty.
    ServiceClassError
        If `services` is one text and not several.
    """

    code: int
    meaning: str
    services: tuple[str, ...]
    warning: bool = False
    source: str = ""
    note: str = ""
    name: str = ""
    implementation: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "code", as_code(self.code))
        object.__setattr__(self, "services", tuple(several(self.services, "services")))
        if not self.meaning.strip():
            problem = f"0x{self.code:04X} must have a meaning, got {self.meaning!r}"
            raise ImplementationError(problem)

    def __repr__(self) -> str:
        whose = f" of {self.implementation}" if self.implementation else ""
        return f"<ImplementationReason {self.code:04X}{whose}: {self.meaning!r}>"
