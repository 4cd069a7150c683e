"""What a beginner writes first, and what is said to it: what to write instead."""

from __future__ import annotations

from collections.abc import Callable
from types import new_class
from typing import Any

import pytest
from pydicom.dataset import Dataset

import dimse_status
from dimse_status import DimseStatusError, StatusCode, handlers

A_STATUS = Dataset()
A_STATUS.Status = 0xA700

# For a checker, most of what is written below is a mistake.
d: Any = dimse_status
on_c_find: Any = handlers.on_c_find
on_c_store: Any = handlers.on_c_store
combine: Any = handlers.combine


def row(base: type[StatusCode], *definition: object) -> object:
    """Write an enum of one's own with one row."""
    return new_class("Own", (base,), {}, lambda body: body.update({"X": definition}))


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            lambda: d.StorageCode(0xA700),
            "write StorageStatus(0xA700); resolve(0xA700, STORAGE) reads every code",
        ),
        (
            lambda: d.StorageCode(0xA7F0),
            "it is a base without members: resolve(0xA7F0, STORAGE) reads every code",
        ),
        (lambda: d.StorageStatus(0xA7F0), "; resolve(0xA7F0, STORAGE) reads every code"),
        (lambda: d.StatusCode(0xA700), "resolve(0xA700, ...) reads every code"),
        (lambda: d.resolve("A700"), "read a hexadecimal text with int(text, 16)"),
        (lambda: d.resolve(A_STATUS, d.STORAGE), "resolve_response() reads a Dataset"),
        (lambda: d.code_to_status(A_STATUS), "resolve_response() reads a Dataset"),
        (lambda: row(d.StorageCode, "Full", 0xA7F0), "begins with its code: write 0xA7F0, 'Full'"),
        (
            lambda: row(d.StorageCode, 0xA7F0, "Failure", "Full"),
            "one text, got 'Failure' and 'Full': the category follows from the code",
        ),
        (
            lambda: row(d.StorageCode, 0xA7F0, d.Category.FAILURE, "Full"),
            "the category follows from the code",
        ),
        (lambda: row(d.StorageCode, 0xB123, "Odd"), "A700-A7FF, A900-A9FF, C000-CFFF are open"),
        (lambda: row(d.StorageCode, 0xA700, "Full"), "it is StorageStatus.OUT_OF_RESOURCES"),
        (lambda: row(d.StorageStatus, 0xA7F0, "Full"), "derive it from StorageCode"),
        (
            lambda: row(d.StatusCode, 0xA7F0, "Full"),
            "derive it from the base of a service class, such as StorageCode",
        ),
        (
            lambda: d.StorageStatus.OUT_OF_RESOURCES.to_dataset("full"),
            "a comment goes with error_comment=...",
        ),
        (
            lambda: d.StorageStatus.OUT_OF_RESOURCES.to_dataset(comment="full"),
            "did you mean 'error_comment'?",
        ),
        (
            lambda: d.code_to_status(0xA700, d.STORAGE, "full"),
            "Operation has no value 'full'; expected C-STORE, C-FIND, ",
        ),
        (
            lambda: d.StatusError(0xA700, "full"),
            "write resolve(0xA700, STORAGE), with your service",
        ),
        (
            lambda: d.StatusError(A_STATUS),
            "got a Dataset; write resolve_response(response).raise_for_status()",
        ),
        (
            lambda: on_c_store(service=d.STORAGE),
            "service must be the first argument, without its name",
        ),
        (
            lambda: combine([on_c_store(d.STORAGE)(lambda _: d.StorageStatus.SUCCESS)]),
            "made by the decorators for one event and be given one by one, got no event with list",
        ),
        (lambda: on_c_find(lambda _: []), "write @on_c_find(QUERY_RETRIEVE_FIND), with yours"),
        (
            lambda: d.resolve_response((A_STATUS, None)),
            "status, identifier = ...; resolve_response(status, identifier=identifier)",
        ),
        (
            lambda: d.resolve_response(iter([(A_STATUS, None)])),
            "for status, identifier in responses: resolve_response(status, ...)",
        ),
        (lambda: d.resolve_response(0xA700), "for a code, write resolve(0xA700, ...)"),
        (lambda: d.resolve(0xA700, operation="C_STORE"), "did you mean 'C-STORE'?"),
        (lambda: d.service_for("CTImageStorage", "C_STORE"), "did you mean 'C-STORE'?"),
        (
            lambda: d.resolve(0xA700, d.STORAGE, implementation="pynetdicom"),
            "an Implementation, such as PYNETDICOM or what load_implementation() returned",
        ),
        (
            lambda: d.resolve(0xA700, d.STORAGE, registry=None),
            "registry must be a StatusRegistry: STANDARD, or what its extend() returned",
        ),
        (
            lambda: d.resolve(0xA700, d.STORAGE, sop_class=["1.2.3"]),
            "a SOP class is named by its UID or its keyword, got list ['1.2.3']",
        ),
        (
            lambda: d.resolve(0xA700, d.STORAGE, sop_class="CTImageStorag"),
            "did you mean 'CTImageSto",
        ),
        (lambda: d.resolve(0xA700, d.StorageStatus), "write STORAGE, its own"),
        (lambda: d.resolve(0xA700, d.StorageCode), "write STORAGE, its own"),
        (lambda: d.resolve(0xA700, "STORAGE"), "such as STORAGE, got the text 'STORAGE'"),
        (
            lambda: d.resolve(0xA700, d.Operation.C_STORE),
            "write operation=Operation.C_STORE",
        ),
        (
            lambda: d.resolve(d.StorageStatus.OUT_OF_RESOURCES, d.QUERY_RETRIEVE_MOVE),
            "leave the service class out, or look its number up, 0xA700",
        ),
        (
            lambda: d.SubOperations(d.QueryRetrieveMoveStatus, 2),
            "write QUERY_RETRIEVE_MOVE, its own",
        ),
    ],
)
def test_what_is_said_is_what_to_write(written: Callable[[], object], said: str) -> None:
    with pytest.raises(DimseStatusError) as caught:
        written()
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)
