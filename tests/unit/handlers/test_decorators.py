"""What the decorators take, and what they say to those who give them something else."""

from __future__ import annotations

import inspect
from typing import Any, get_args, get_type_hints

import pytest
from events_of_requests import STORE
from pynetdicom import evt

from dimse_status import (
    GENERAL,
    MODALITY_WORKLIST,
    SERVICE_CLASSES,
    STORAGE,
    Operation,
    StorageCode,
    StorageStatus,
    handlers,
)
from dimse_status.handlers import HandlerOptions, events, on_c_find, on_c_store
from dimse_status.model.errors import ArgumentTypeError, ServiceClassError, UnknownNameError
from dimse_status.services import by_operation


def camel(operation: Operation) -> str:
    return "".join(word.capitalize() for word in operation.name.split("_"))


@pytest.mark.parametrize("operation", Operation, ids=str)
def test_the_types_know_each_service_class_in_each_of_its_operations(operation: Operation) -> None:
    bound = getattr(by_operation, f"{camel(operation)}Code")
    expected = {one.code_type for one in SERVICE_CLASSES if operation in one.operations}
    assert set(get_args(bound)) == expected | {GENERAL.code_type}
    decorator: Any = getattr(handlers, f"on_{operation.name.lower()}")
    hints = get_type_hints(decorator)
    assert "return" in hints
    event: Any = getattr(events, f"{camel(operation)}Event")
    assert get_type_hints(event)["request"].__name__ == operation.name


def store(event: Any, folder: str = "in") -> StorageCode:
    """Store it."""
    return StorageStatus.SUCCESS if event and folder else StorageStatus.CANNOT_UNDERSTAND


def test_a_handler_has_the_signature_of_its_function() -> None:
    made: Any = on_c_store(STORAGE)(store)
    assert inspect.signature(made) == inspect.signature(store)
    assert (made.__name__, made.__doc__) == ("store", "Store it.")
    assert made(STORE, folder="").Status == 0xC000
    event, handler, arguments = made.with_arguments(folder="")
    assert (event, arguments) == (evt.EVT_C_STORE, [])
    assert handler(STORE).Status == 0xC000
    assert isinstance(made, tuple)
    assert len(made) == 2
    assert repr(made) == "<Handler EVT_C_STORE: <C-STORE handler store for Storage>>"


def without_service() -> Any:
    return on_c_find(store)  # type: ignore[arg-type]


def with_an_enum() -> Any:
    return on_c_store(StorageStatus)  # type: ignore[call-overload]


def with_another_service() -> Any:
    service: Any = STORAGE
    return on_c_find(service)


def with_a_misspelt_option() -> Any:
    return on_c_store(STORAGE, strickt=True)  # type: ignore[call-overload]


def with_the_name_of_the_service() -> Any:
    return on_c_store(service=STORAGE)  # type: ignore[call-overload]


def with_a_text() -> Any:
    return on_c_store(STORAGE, strict="no")  # type: ignore[call-overload]


def with_a_number_for_an_exception() -> Any:
    return on_c_store(STORAGE, statuses={OSError: 0xA700})  # type: ignore[dict-item]


def with_a_name_for_an_exception() -> Any:
    return on_c_store(STORAGE, statuses={"OSError": StorageStatus(0xA700)})  # type: ignore[dict-item]


def with_no_dictionary() -> Any:
    return on_c_store(STORAGE, statuses=[OSError])  # type: ignore[call-overload]


def with_no_registry() -> Any:
    return on_c_store(STORAGE, registry=None)  # type: ignore[call-overload]


def with_the_name_of_an_implementation() -> Any:
    return on_c_store(STORAGE, implementation="pynetdicom")  # type: ignore[call-overload]


def without_a_function() -> Any:
    return on_c_store(STORAGE)(5)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("mistaken", "error", "words"),
    [
        (
            without_service,
            ServiceClassError,
            "on_c_find needs to know the service class: write @on_c_find(QUERY_RETRIEVE_FIND)",
        ),
        (with_an_enum, ServiceClassError, "got StorageStatus: write STORAGE"),
        (with_another_service, ServiceClassError, "C-FIND is no operation of Storage"),
        (
            with_a_misspelt_option,
            UnknownNameError,
            "HandlerOptions has no option 'strickt'; did you mean 'strict'?",
        ),
        (
            with_the_name_of_the_service,
            ArgumentTypeError,
            f"service must be the first argument, without its name, got ServiceClass {STORAGE!r}",
        ),
        (with_a_text, ArgumentTypeError, "strict must be True or False, got str 'no'"),
        (with_a_number_for_an_exception, ArgumentTypeError, "{QuotaError: StorageStatus."),
        (with_a_name_for_an_exception, ArgumentTypeError, "statuses must be types of exceptions"),
        (with_no_dictionary, ArgumentTypeError, "statuses must be types of exceptions"),
        (with_no_registry, ArgumentTypeError, "registry must be a StatusRegistry: STANDARD"),
        (
            with_the_name_of_an_implementation,
            ArgumentTypeError,
            "implementation must be an Implementation, such as PYNETDICOM",
        ),
        (
            without_a_function,
            ArgumentTypeError,
            "function must be a function that takes the event, got int 5",
        ),
    ],
)
def test_a_mistake_is_told_with_what_to_write(
    mistaken: Any, error: type[Exception], words: str
) -> None:
    with pytest.raises(error) as raised:
        mistaken()
    assert words in str(raised.value)


def test_one_dictionary_of_options_serves_all_handlers() -> None:
    options: HandlerOptions = {"strict": True}
    made: list[Any] = [
        on_c_store(STORAGE, **options)(store),
        on_c_store(**options)(store),
        on_c_find(MODALITY_WORKLIST, **options)(lambda _: ()),
    ]
    assert all(each.handler.manner.strict for each in made)
