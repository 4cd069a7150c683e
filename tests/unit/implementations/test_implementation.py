"""What an implementation uses codes for: said once, and found where it was said of."""

from __future__ import annotations

import pickle
import re
import sys
from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest

from dimse_status import (
    GENERAL,
    MEDIA_CREATION,
    PRINT_MANAGEMENT,
    PROCEDURE_STEP,
    QUERY_RETRIEVE_FIND,
    QUERY_RETRIEVE_MOVE,
    SERVICE_CLASSES,
    STORAGE,
    UNIFIED_PROCEDURE_STEP,
    UNIFIED_PROCEDURE_STEP_FIND,
    Category,
    DimseStatusError,
    Implementation,
    ImplementationCode,
    ImplementationReason,
    Operation,
    ServiceClass,
)
from dimse_status.errors import (
    ImplementationError,
    ImplementationFileError,
    ServiceClassError,
    StatusCollisionError,
    StatusRangeError,
)
from dimse_status.implementations.implementation import scope_of
from dimse_status.implementations.loader import read_implementation

C_FIND, C_MOVE, C_STORE = Operation.C_FIND, Operation.C_MOVE, Operation.C_STORE


def test_a_code_knows_its_category_and_its_place() -> None:
    code = ImplementationCode(0xC502, "Unreachable", (QUERY_RETRIEVE_MOVE,))
    assert (code.category, code.pattern, code.last) == (Category.FAILURE, "C502", 0xC502)
    assert code.all_operations == (C_MOVE,)
    assert set(scope_of(code)) == {(QUERY_RETRIEVE_MOVE, C_MOVE)}
    assert repr(code) == "<ImplementationCode C502: 'Unreachable'>"
    run = ImplementationCode(0xA7F0, "Full", (STORAGE,), through=0xA7FF)
    assert (run.pattern, 0xA7F0 in run, 0xA800 in run) == ("A7F0-A7FF", True, False)


def test_operations_alone_stand_for_each_service_class_that_has_them() -> None:
    code = ImplementationCode(0xC001, "Odd", operations=(C_FIND,))
    assert {service for service, _ in scope_of(code)} == {
        service for service in SERVICE_CLASSES if C_FIND in service.operations
    }
    assert code.is_for(QUERY_RETRIEVE_FIND, None)
    assert not code.is_for(QUERY_RETRIEVE_MOVE, None)
    assert code.is_for(GENERAL, C_FIND)
    assert not code.is_for(GENERAL, C_MOVE)
    assert code.is_for(GENERAL, None)
    assert not code.is_for(QUERY_RETRIEVE_FIND, C_MOVE)


def test_a_service_class_and_operations_narrow_each_other() -> None:
    code = ImplementationCode(0xC3F0, "Odd", (UNIFIED_PROCEDURE_STEP,), (Operation.N_SET,))
    assert set(scope_of(code)) == {(UNIFIED_PROCEDURE_STEP, Operation.N_SET)}
    assert code.is_for(UNIFIED_PROCEDURE_STEP, None)
    assert not code.is_for(UNIFIED_PROCEDURE_STEP, Operation.N_GET)
    assert not code.is_for(GENERAL, Operation.N_GET)


@pytest.mark.parametrize(
    ("make", "error", "words"),
    [
        (
            lambda: ImplementationCode(0x1C502, "Odd", (STORAGE,)),
            ValueError,
            "a status code must be in 0x0000 to 0xFFFF, got 0x1c502",
        ),
        (
            lambda: ImplementationCode(0xC502, "Odd"),
            ServiceClassError,
            "services or operations must be given: the same code differs between them",
        ),
        (
            lambda: ImplementationCode(0xC502, "Odd", (STORAGE,), (C_MOVE,)),
            ServiceClassError,
            "C-MOVE is no operation of Storage: expected C-STORE",
        ),
        (
            lambda: ImplementationCode(0xC502, "Odd", (STORAGE,), (C_STORE, C_MOVE)),
            ServiceClassError,
            "C-MOVE is no operation of Storage",
        ),
        (
            lambda: ImplementationCode(0xC502, " ", (STORAGE,)),
            ImplementationError,
            "0xC502 must have a meaning, got ' '",
        ),
        (
            lambda: ImplementationCode(0xC502, "", (STORAGE,), behaviour="tries again"),
            ImplementationError,
            "0xC502 must have a meaning, got ''",
        ),
        (
            lambda: ImplementationCode(0xC502, "", (STORAGE,), role="SCU", behaviour=" "),
            ImplementationError,
            "0xC502 must have a meaning, got ''",
        ),
        (
            lambda: ImplementationCode(0xC502, "Odd", (STORAGE,), through=0xC501),
            StatusRangeError,
            "a range must go upwards, got 0xC502 to 0xC501",
        ),
        (
            lambda: ImplementationCode(0xA7F0, "Odd", (STORAGE,), through=0xB000),
            StatusRangeError,
            "a range must lie in one status class of PS3.7 Annex C, got 0xA7F0 to 0xB000:"
            " 0xB000 is Warning",
        ),
        (
            lambda: ImplementationCode(0xAFFF, "Odd", (STORAGE,), through=0xB000),
            StatusRangeError,
            "a range must lie in one status class of PS3.7 Annex C, got 0xAFFF to 0xB000:"
            " 0xB000 is Warning",
        ),
        (lambda: Implementation(""), ImplementationError, "an implementation must have a name"),
        (
            lambda: ImplementationReason(0xA700, "", ("STOW-RS",)),
            ImplementationError,
            "0xA700 must have a meaning, got ''",
        ),
    ],
)
def test_what_cannot_be_is_refused(
    make: Callable[[], object], error: type[Exception], words: str
) -> None:
    with pytest.raises(error) as caught:
        make()
    assert isinstance(caught.value, DimseStatusError)
    assert str(caught.value).startswith(words)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ({"services": STORAGE}, "service classes are expected in a tuple, such as (<ServiceClass"),
        ({"services": ("STORAGE",)}, "a service class is expected, such as STORAGE, got the text"),
        (
            {"operations": C_STORE},
            "operations are expected in a tuple, such as (<Operation.C_STORE",
        ),
        (
            {"services": (STORAGE,), "sop_classes": "CTImageStorage"},
            "SOP classes are expected in a tuple, such as ('CTImageStorage',), got",
        ),
        (
            {"services": (STORAGE,), "sop_classes": ("CTImageStorage",)},
            "a SOP class is expected, such as STORAGE.sop_class('CTImageStorage'), got",
        ),
    ],
)
def test_where_a_code_is_used_is_said_in_the_words_of_this_package(
    arguments: dict[str, Any], words: str
) -> None:
    with pytest.raises(ServiceClassError, match=re.escape(words)):
        ImplementationCode(0xC502, "Odd", **arguments)


def test_what_a_requester_does_needs_no_meaning() -> None:
    retried = ImplementationCode(0xA700, "", (STORAGE,), role="SCU", behaviour="tries again")
    assert (retried.meaning, retried.behaviour) == ("", "tries again")


def test_a_run_may_end_where_its_status_class_ends() -> None:
    run = ImplementationCode(0xA700, "Odd", (STORAGE,), through=0xAFFF)
    assert (run.last, run.category) == (0xAFFF, Category.FAILURE)


def test_the_services_of_a_reason_are_several() -> None:
    with pytest.raises(ServiceClassError, match="services are expected in a tuple"):
        ImplementationReason(0xA700, "Full", "STOW-RS")  # type: ignore[arg-type]  # that is the point


def test_an_unknown_operation_is_refused() -> None:
    with pytest.raises(ValueError, match="C-STOER"):
        ImplementationCode(0xC502, "Odd", operations=("C-STOER",))  # type: ignore[arg-type]  # that is the point


def test_two_meanings_of_a_code_in_one_place_are_refused_and_both_named() -> None:
    one = ImplementationCode(0xC502, "One", (STORAGE,))
    with pytest.raises(StatusCollisionError) as caught:
        Implementation(
            "Acme", codes=(one, ImplementationCode(0xC502, "Two", operations=(C_STORE,)))
        )
    assert str(caught.value) == (
        "0xC502 in Storage, C-STORE is 'One' of Acme and cannot also be 'Two' of Acme"
    )
    run = ImplementationCode(0xC500, "Run", (STORAGE,), through=0xC5FF)
    beyond = ImplementationCode(0xC5FF, "Beyond", (STORAGE,), through=0xC600)
    with pytest.raises(StatusCollisionError, match=r"'Run' \(C500-C5FF\) of Acme"):
        Implementation("Acme", codes=(run, beyond))


def test_of_two_rows_of_one_place_the_narrower_wins() -> None:
    """PS3.2 N.7 has a row for the range, and each vendor's own rows below it."""
    acme = Implementation(
        "Acme",
        codes=(
            ImplementationCode(0xC000, "All", operations=(C_STORE,), through=0xCFFF),
            ImplementationCode(0xC500, "Some", operations=(C_STORE,), through=0xC5FF),
            ImplementationCode(0xC502, "One", operations=(C_STORE,)),
            ImplementationCode(0xC502, "What it does", operations=(C_STORE,), role="SCU"),
            ImplementationCode(0xC000, "First", operations=(C_STORE,)),
            ImplementationCode(0xCFFF, "Last", operations=(C_STORE,)),
            ImplementationCode(0xCE00, "Late", operations=(C_STORE,), through=0xCEFF),
        ),
    )
    for code, meaning in (
        (0xC000, "First"),
        (0xC001, "All"),
        (0xC4FF, "All"),
        (0xC500, "Some"),
        (0xC502, "One"),
        (0xC503, "Some"),
        (0xC5FF, "Some"),
        (0xC600, "All"),
        (0xCE80, "Late"),
        (0xCFFF, "Last"),
    ):
        for service in (STORAGE, GENERAL):
            found = acme.find(code, service)
            assert found is not None
            assert found.meaning == meaning
    assert acme.find(0xD000) is None
    assert [one.meaning for one in acme.codes_for(0xC502)] == ["One", "Some", "All"]
    assert [one.meaning for one in acme.codes_for(0xCE00)] == ["Late", "All"]


def test_a_run_has_each_of_its_codes_and_none_beside() -> None:
    for first in range(0xC000, 0xC005):
        for last in range(first, 0xC012):
            run = ImplementationCode(first, "Odd", (STORAGE,), through=last)
            acme = Implementation("Acme", codes=(run,))
            around = range(0xBFF0, 0xC030)
            assert [one for one in around if acme.find(one)] == list(range(first, last + 1))


def test_the_narrowest_run_is_first_wherever_it_begins() -> None:
    wide = ImplementationCode(0xC001, "Wide", (STORAGE,), through=0xC0FF)
    narrow = ImplementationCode(0xC001, "Narrow", operations=(C_STORE,), through=0xC003)
    acme = Implementation("Acme", codes=(wide, narrow))
    assert acme.codes_for(0xC001) == acme.codes[::-1]
    assert acme.find(0xC001, STORAGE) is acme.codes[1]


def test_two_operations_of_a_service_class_are_two_places() -> None:
    acme = Implementation(
        "Acme",
        codes=(
            ImplementationCode(0xC600, "Set", (PRINT_MANAGEMENT,), (Operation.N_SET,)),
            ImplementationCode(
                0xC600, "Created", (PRINT_MANAGEMENT,), (Operation.N_CREATE,), through=0xC6FF
            ),
        ),
    )
    assert acme.find(0xC600, PRINT_MANAGEMENT) is None
    assert acme.find(0xC600, PRINT_MANAGEMENT, Operation.N_SET) is acme.codes[0]


def test_the_first_of_those_that_a_code_overlaps_is_named() -> None:
    first, *others = (
        ImplementationCode(0xC502, service.name, (service,)) for service in SERVICE_CLASSES[::-1]
    )
    everywhere = ImplementationCode(0xC502, "Everywhere", SERVICE_CLASSES)
    with pytest.raises(StatusCollisionError) as caught:
        Implementation("Acme", codes=(first, *others, everywhere))
    assert caught.value.first == f"{first.meaning!r} of Acme"


def test_the_sop_class_tells_apart_what_the_code_does_not() -> None:
    """GE's and Agfa's tables have 0106 on a film session and on a film box."""
    session, box = (
        PRINT_MANAGEMENT.sop_class(word) for word in ("BasicFilmSession", "BasicFilmBox")
    )
    assert session is not None
    assert box is not None
    n_create, place = Operation.N_CREATE, (PRINT_MANAGEMENT,)
    memory, layout, rest = (
        ImplementationCode(0x0106, text, place, (n_create,), sop_classes=classes)
        for text, classes in (("Memory", (session,)), ("Layout", (box,)), ("Other", ()))
    )
    acme = Implementation("Acme", codes=(memory, layout))
    for one, text in ((session, "Memory"), (box, "Layout")):
        found = acme.find(0x0106, PRINT_MANAGEMENT, n_create, one)
        assert found is not None
        assert found.meaning == text
    assert acme.find(0x0106, PRINT_MANAGEMENT, n_create) is None
    acme = Implementation("Acme", codes=(rest, memory))
    for one, text in ((session, "Memory"), (box, "Other")):
        found = acme.find(0x0106, PRINT_MANAGEMENT, n_create, one)
        assert found is not None
        assert found.meaning == text


def test_the_error_comment_tells_meanings_apart() -> None:
    code = ImplementationCode(
        0x0110,
        "",
        (STORAGE,),
        meanings=(("Study is nearline", "is NEARLINE"), ("Any exception", "")),
    )
    assert code.meaning == "Study is nearline; or: Any exception"
    assert code.meaning_for("Study 1.2 is nearline, restoring") == "Study is nearline"
    assert code.meaning_for("disk") == code.meaning_for(None) == "Any exception"
    two = ImplementationCode(0xA703, "", (STORAGE,), meanings=(("File", ""), ("Network", "")))
    assert two.meaning_for("anything") == "File; or: Network"
    assert ImplementationCode(0xA703, "File", (STORAGE,)).meaning_for("x") == "File"


def test_thousands_of_codes_cost_what_a_few_do() -> None:
    """By the number of look-ups, for a time would depend on the machine."""
    few, many = (
        Implementation(
            "Acme",
            codes=tuple(
                ImplementationCode(0xC000 + at, "Odd", (STORAGE,), through=0xC000 + at + at % 2)
                for at in range(count)
                if at % 4 < 2
            ),
        )
        for count in (20, 4000)
    )
    calls = []
    for one in (few, many):
        seen: list[str] = []

        def count(_frame: object, event: str, _arg: object, seen: list[str] = seen) -> None:
            seen.append(event)

        sys.setprofile(count)
        one.find(0xC001, STORAGE)
        hash(one)
        sys.setprofile(None)
        calls.append(len(seen))
    assert calls[0] == calls[1]


@pytest.mark.parametrize(
    ("service", "place"),
    [
        (STORAGE, "Storage, C-STORE"),
        (QUERY_RETRIEVE_FIND, "Query/Retrieve C-FIND"),
        (QUERY_RETRIEVE_MOVE, "Query/Retrieve C-MOVE"),
        (PROCEDURE_STEP, "Modality Performed Procedure Step, N-EVENT-REPORT"),
        (MEDIA_CREATION, "Media Creation Management, N-GET"),
        (UNIFIED_PROCEDURE_STEP_FIND, "Unified Procedure Step C-FIND"),
        (GENERAL, "DIMSE, C-STORE"),
    ],
    ids=lambda one: str(getattr(one, "identifier", "")),
)
def test_a_collision_names_the_first_place_in_the_order_of_the_standard(
    service: ServiceClass, place: str
) -> None:
    everywhere = ImplementationCode(0xC502, "One", SERVICE_CLASSES)
    on = SERVICE_CLASSES[SERVICE_CLASSES.index(service) :]
    here = ImplementationCode(0xC502, "Two", on[::-1])
    for codes in ((everywhere, here), (here, everywhere)):
        with pytest.raises(StatusCollisionError) as caught:
            Implementation("Acme", codes=codes)
        assert str(caught.value).startswith(f"0xC502 in {place} is ")
    problem = (
        f"expected one meaning of a code in {place}, got C502, which overlaps codes[0], C502 'One'"
    )
    text = 'name = "Acme"\n'
    for code in (everywhere, here):
        services = [one.identifier for one in code.services]
        text += f'[[codes]]\ncode = 0xC502\nmeaning = "{code.meaning}"\nservices = {services}\n'
    with pytest.raises(ImplementationFileError) as refused:
        read_implementation(text)
    assert [one.text for one in refused.value.problems] == [problem]


def test_a_code_may_mean_different_things_in_different_places() -> None:
    acme = Implementation(
        "Acme",
        codes=(
            ImplementationCode(0xC502, "One", (STORAGE,)),
            ImplementationCode(0xC502, "Two", (QUERY_RETRIEVE_MOVE,)),
        ),
    )
    found = acme.find(0xC502, STORAGE)
    assert found is not None
    assert found.meaning == "One"
    assert [one.meaning for one in acme.codes_for(0xC502)] == ["One", "Two"]
    assert acme.find(0xC502) is None, "where it was sent was left open, and so is what it means"
    by_operation = acme.find(0xC502, operation=C_MOVE)
    assert by_operation is not None
    assert by_operation.meaning == "Two"


def test_codes_say_whose_they_are(acme: Implementation) -> None:
    assert {code.implementation for code in acme.codes} == {"Acme PACS"}
    assert repr(acme) == "<Implementation Acme PACS 4.2>"
    assert repr(replace(acme, version="")) == "<Implementation Acme PACS>"
    assert repr(acme.codes[0]).startswith("<ImplementationCode C502 of Acme PACS: ")
    reason = ImplementationReason(0xA7F0, "Full", ("STOW-RS",))
    assert repr(reason) == "<ImplementationReason A7F0: 'Full'>"
    (theirs,) = Implementation("Acme", reasons=(reason,)).reasons
    assert repr(theirs) == "<ImplementationReason A7F0 of Acme: 'Full'>"


def test_the_reasons_of_a_code_are_found() -> None:
    failure, warning, other = (
        ImplementationReason(code, "Full", ("STOW-RS",), warning=warning)
        for code, warning in ((0xA7F0, False), (0xA7F0, True), (0xA7F1, False))
    )
    acme = Implementation("Acme", reasons=(failure, other, warning))
    assert acme.reasons_for(0xA7F0) == (acme.reasons[0], acme.reasons[2])
    assert acme.reasons_for(0xA7F2) == ()


def test_it_is_a_value(acme: Implementation) -> None:
    assert pickle.loads(pickle.dumps(acme)) == acme
    assert hash(pickle.loads(pickle.dumps(acme))) == hash(acme)
    others: tuple[object, ...] = (acme.name, replace(acme, codes=acme.codes[::-1]))
    assert acme not in others
    with pytest.raises(FrozenInstanceError):
        acme.name = "Other"  # type: ignore[misc]  # that is the point
