# Generated from src/dimse_status/registry.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What is known: the standard's service classes, and the codes of implementations beside them.

A registry answers questions, each from the most to the least specific that knows the code, with
nothing left to the order of registration: a fixed code of the service class; a code of the
implementation that the caller named; a custom code; a code of an implementation of the registry; a
range; a general code of PS3.7; Annex C's convention; unknown.
"""

from collections.abc import Mapping
from typing import Any, Final, Self, SupportsIndex

from dimse_status import implementations as products
from dimse_status.model.operation import Operation
from dimse_status.model.question import Assigning, Question
from dimse_status.model.service_class import ServiceClass, SOPClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo

__all__ = ["STANDARD", "StatusRegistry"]

class StatusRegistry:
    """The status codes of the standard, and those of your implementation.

    A registry cannot be changed: `extend` makes a new one. `STANDARD` holds what the standard
    defines. Pass the registry of your choice to `resolve` or `resolve_response`; what is made of
    it remembers it.
    """

    __slots__ = ("__weakref__", "_custom", "_enums", "_implementations")
    def __init__(self, *additions: type[StatusCode] | products.Implementation) -> None: ...
    @property
    def service_classes(self) -> tuple[ServiceClass, ...]:
        """The service classes of the standard, in the order of PS3.4's annexes."""
    @property
    def enums(self) -> tuple[type[StatusCode], ...]:
        """The enums with which the standard was extended, in the order of their addition."""
    @property
    def implementations(self) -> tuple[products.Implementation, ...]:
        """The implementations with which the standard was extended, likewise."""
    def extend(self, *additions: type[StatusCode] | products.Implementation) -> Self:
        """Return a new registry that knows the codes of `additions` as well.

        Parameters
        ----------
        *additions
            Enums of your own codes: each a subclass of a base such as `StorageCode`. And
            implementations whose codes are to be known without naming them in each call. One
            that the registry has already is not added again.

        Returns
        -------
        StatusRegistry
            A new registry; this one stays as it is.

        Raises
        ------
        StatusCollisionError
            If two of them assign one code in one service class; the message names both. Two
            implementations may both list a code that the standard itself has there.
        StatusRangeError
            If an enum is not of custom codes.
        """
    def custom_codes(self, service: ServiceClass) -> Mapping[int, StatusCode]:
        """Return the custom codes in a service class, each with its member."""
    def implementation_code(
        self,
        code: int,
        service: ServiceClass,
        operation: Operation | None = None,
        sop_class: SOPClass | None = None,
    ) -> products.ImplementationCode | None:
        """Return what its implementations use a code for there, or None.

        None also where that cannot be told: where they use it for several things, and it is left
        open where it came up.
        """
    def resolve(
        self,
        code: SupportsIndex,
        service: ServiceClass | None = None,
        operation: Operation | None = None,
        sop_class: str | None = None,
        implementation: Assigning | None = None,
    ) -> StatusInfo:
        """Return what is known of a code, for any subset of where it came up.

        It checks what it is given, for `dimse_status.resolve` and for the members of enums.

        Raises
        ------
        CodeTypeError, CodeValueError
            If `code` is not a 16-bit integer.
        UnknownNameError
            If `operation` is none.
        ServiceClassError
            If the service class, the operation and the SOP class do not go together, or there is
            no such SOP class.
        ArgumentTypeError
            If `implementation` is none.
        """
    def answer(self, code: int, question: Question) -> StatusInfo[Any]:
        """Return what is known of a 16-bit code where it came up, for what goes together."""
    def reason_against(self, info: StatusInfo) -> str:
        """Say why `info` is not permitted, and what is known of such a code beside the standard."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: dict[int, Any]) -> Self: ...

STANDARD: Final[StatusRegistry]
"""What the DICOM standard defines, and nothing else."""
