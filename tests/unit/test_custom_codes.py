"""Codes of one's own: enums checked when Python creates them, and registries."""

from __future__ import annotations

import copy
import pickle
import sys
from enum import IntEnum
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import dimse_status
from dimse_status import (
    GENERAL,
    PROCEDURE_STEP,
    QUERY_RETRIEVE_GET,
    QUERY_RETRIEVE_MOVE,
    SERVICE_CLASSES,
    STANDARD,
    STORAGE,
    Category,
    Implementation,
    ImplementationCode,
    NonPatientObjectCode,
    Operation,
    Origin,
    QueryRetrieveMoveCode,
    ServiceClass,
    StatusCode,
    StatusRange,
    StatusRegistry,
    StorageCode,
    StorageStatus,
    category_of,
    resolve,
)
from dimse_status.errors import (
    CodeTypeError,
    CodeValueError,
    ServiceClassError,
    StatusCollisionError,
    StatusRangeError,
    UnknownNameError,
    UnknownStatusError,
)
from dimse_status.model.table import StatusTable


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    PIXEL_CRC_MISMATCH = 0xC0A1, "Pixel data failed its checksum"


class GatewayStatus(QueryRetrieveMoveCode):
    UNREACHABLE = 0xC502, "Move destination unreachable"


def define(base: type[StatusCode], **codes: Any) -> type[StatusCode]:
    """Create an enum as a class statement would: Python's functional API takes the same path."""
    enum = type(base)
    namespace = enum.__prepare__("Made", (base,))
    for name, definition in codes.items():
        namespace[name] = definition
    created: type[StatusCode] = enum("Made", (base,), namespace)  # type: ignore[misc]  # EnumType's call
    return created


def test_a_custom_code_knows_its_place() -> None:
    member = ArchiveStatus.QUOTA_EXCEEDED
    assert member == 0xA7F0
    assert member.code == 0xA7F0
    assert type(member.code) is int
    assert member.meaning == "Archive quota exceeded"
    assert member.category is Category.FAILURE
    assert member.is_custom
    assert not StorageStatus.OUT_OF_RESOURCES.is_custom
    assert member.range is STORAGE.ranges[0]
    assert member.usages == STORAGE.ranges[0].usages
    assert member.operations == (Operation.C_STORE,)
    assert member.service_name == "Storage"
    assert repr(member) == "<ArchiveStatus.QUOTA_EXCEEDED: 0xA7F0>"
    assert isinstance(member, StorageCode)
    assert not isinstance(member, StorageStatus)


def test_a_code_without_words_has_those_of_its_range() -> None:
    assert define(StorageCode, FULL=0xA7F1)["FULL"].meaning == "Refused: Out of resources"


@pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda service: service.identifier)
def test_just_the_codes_of_the_open_ranges_can_be_assigned(service: ServiceClass) -> None:
    fixed = {member.code for member in service.statuses}
    edges = {edge + step for span in service.ranges for edge in (span.low, span.high)
             for step in (-1, 0, 1)}  # fmt: skip
    for code in sorted(edges | fixed | {0x0199, 0xA123, 0xB123, 0xC123, 0xD000, 0xFF00}):
        open_to_all = any(span.low <= code <= span.high for span in service.ranges)
        if open_to_all and code not in fixed:
            assert define(service.code_type, X=(code, "words"))["X"].meaning == "words"
        else:
            with pytest.raises(StatusRangeError, match=f"^0x{code:04X} cannot be assigned in "):
                define(service.code_type, X=(code, "words"))


@pytest.mark.parametrize(
    ("base", "code", "words"),
    [
        (
            StorageCode, 0xB123,
            "0xB123 cannot be assigned in Storage: A700-A7FF, A900-A9FF, C000-CFFF are open",
        ),
        (
            StorageCode, 0xA700,
            "0xA700 cannot be assigned in Storage: it is StorageStatus.OUT_OF_RESOURCES;"
            " A700-A7FF, A900-A9FF, C000-CFFF are open",
        ),
        (
            QueryRetrieveMoveCode, 0xA801,
            "0xA801 cannot be assigned in Query/Retrieve C-MOVE: it is"
            " QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN; C000-CFFF is open",
        ),
        (
            NonPatientObjectCode, 0xC001,
            "0xC001 cannot be assigned in Non-Patient Object Storage:"
            " the standard leaves no code there to assign",
        ),
        (
            StatusCode, 0xA7F0,
            "0xA7F0 cannot be assigned in Made: derive it from the base of a service class,"
            " such as StorageCode",
        ),
    ],
)  # fmt: skip
def test_a_refusal_names_what_is_open(base: type[StatusCode], code: int, words: str) -> None:
    with pytest.raises(StatusRangeError) as caught:
        define(base, X=(code, "words"))
    assert str(caught.value) == words
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("value", [-1, 0x10000, 2**70])
def test_a_member_outside_16_bits_is_refused(value: int) -> None:
    with pytest.raises(CodeValueError, match="must be in 0x0000 to 0xFFFF") as caught:
        define(StorageCode, X=(value, "words"))
    assert caught.value.value == value


@pytest.mark.parametrize("value", [True, 1.0, "0xA7F0", None, [0xA7F0]])
def test_a_member_that_is_no_integer_is_refused(value: object) -> None:
    with pytest.raises(CodeTypeError, match="must be an integer") as caught:
        define(StorageCode, X=(value, "words"))
    assert caught.value.value is value


def test_two_names_for_a_code_are_refused() -> None:
    with pytest.raises(StatusCollisionError) as caught:
        define(StorageCode, FIRST=(0xA7F0, "one"), SECOND=(0xA7F0, "two"))
    assert str(caught.value) == "0xA7F0 in Made (Storage) is FIRST and cannot also be SECOND"
    assert (caught.value.first, caught.value.second) == ("FIRST", "SECOND")


def test_a_base_of_ones_own_between_is_as_good() -> None:
    class AcmeCode(StorageCode):
        """What all of Acme's Storage codes have."""

        @property
        def vendor(self) -> str:
            return "Acme"

    made = define(AcmeCode, FULL=(0xA7F0, "full"))
    assert STANDARD.extend(made).custom_codes(STORAGE)[0xA7F0] is made["FULL"]
    with pytest.raises(StatusRangeError, match=r"is StorageStatus\.OUT_OF_RESOURCES"):
        define(AcmeCode, FULL=(0xA700, "full"))
    assert resolve(made["FULL"]).custom is made["FULL"]


class PrivateCode(
    StatusCode,
    service="Acme Private",
    operations=(Operation.N_ACTION,),
    ranges=(StatusRange(0xC900, 0xC9FF, "Failed"),),
):
    """A service class that the standard does not know."""


def test_a_service_class_of_ones_own_is_checked_and_must_be_named() -> None:
    made = define(PrivateCode, FULL=(0xC901, "full"))
    assert made["FULL"].service_name == "Acme Private"
    with pytest.raises(StatusRangeError, match="0xCA00 cannot be assigned in Acme Private"):
        define(PrivateCode, FULL=(0xCA00, "full"))
    with pytest.raises(ServiceClassError, match="Made derives from no service class of the stand"):
        resolve(made["FULL"])
    assert resolve(made["FULL"].code).code == 0xC901


def test_the_table_of_the_standard_cannot_be_given_twice() -> None:
    with pytest.raises(StatusRangeError, match="0xB123 cannot be assigned in Storage"):

        class Second(StorageCode, standard=True):
            X = 0xB123, "words"

        del Second


def test_what_is_no_member_is_said_to_be_none() -> None:
    with pytest.raises(UnknownStatusError) as caught:
        StorageStatus(0xA7FF)
    assert str(caught.value) == (
        "0xA7FF is not a member of StorageStatus, but lies in A7xx (Refused: Out of resources);"
        " resolve(0xA7FF, STORAGE) reads every code"
    )
    assert caught.value.code == 0xA7FF
    with pytest.raises(UnknownStatusError, match=r"^0xB123 is not a member of StorageStatus; "):
        StorageStatus(0xB123)
    with pytest.raises(CodeTypeError):
        StorageStatus("0xA700")  # type: ignore[arg-type]  # that is what is tested
    with pytest.raises(CodeValueError):
        StorageStatus(0x10000)
    assert StorageStatus(np.uint16(0xA700)) is StorageStatus.OUT_OF_RESOURCES


def test_a_misspelt_name_names_the_nearest() -> None:
    assert StorageStatus["OUT_OF_RESOURCES"] is StorageStatus.OUT_OF_RESOURCES
    with pytest.raises(UnknownNameError) as caught:
        StorageStatus["OUT_OF_RESORCES"]
    assert str(caught.value) == (
        "StorageStatus has no member 'OUT_OF_RESORCES'; did you mean 'OUT_OF_RESOURCES'?"
    )
    assert caught.value.name == "OUT_OF_RESORCES"
    assert isinstance(caught.value, KeyError)
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


@pytest.mark.parametrize(
    ("where", "misspelt", "right"),
    [
        (StorageStatus, "OUT_OF_RESORCES", "OUT_OF_RESOURCES"),
        (dimse_status, "StorageStatuss", "StorageStatus"),
    ],
)
def test_a_traceback_suggests_the_right_name_once(
    where: object, misspelt: str, right: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(AttributeError) as caught:
        getattr(where, misspelt)
    sys.__excepthook__(caught.type, caught.value, None)
    shown = capsys.readouterr().err
    assert shown.lower().count("did you mean") == shown.count(f"'{right}'?") == 1


def test_extend_makes_a_new_registry() -> None:
    extended = STANDARD.extend(ArchiveStatus)
    assert extended is not STANDARD
    assert STANDARD.enums == ()
    assert STANDARD.custom_codes(STORAGE) == {}
    assert extended.enums == (ArchiveStatus,)
    assert dict(extended.custom_codes(STORAGE)) == {
        0xA7F0: ArchiveStatus.QUOTA_EXCEEDED,
        0xC0A1: ArchiveStatus.PIXEL_CRC_MISMATCH,
    }
    assert extended.custom_codes(QUERY_RETRIEVE_MOVE) == {}
    twice = extended.extend(GatewayStatus).extend(ArchiveStatus)
    assert twice.enums == (ArchiveStatus, GatewayStatus)
    assert twice.service_classes == SERVICE_CLASSES
    assert repr(twice) == "<StatusRegistry: the DICOM standard, ArchiveStatus, GatewayStatus>"
    with pytest.raises(StatusRangeError) as caught:
        STANDARD.extend(0xA7F0)  # type: ignore[arg-type]
    assert str(caught.value) == (
        "a registry is extended with enums of StatusCode and with implementations, got 42992"
    )


def test_a_registered_code_resolves_to_its_member() -> None:
    registry = STANDARD.extend(ArchiveStatus, GatewayStatus)
    info = resolve(0xA7F0, STORAGE, registry=registry)
    assert info.origin is Origin.CUSTOM
    assert info.custom is ArchiveStatus.QUOTA_EXCEEDED
    assert info.member is None
    assert info.meaning == "Archive quota exceeded"
    assert info.range is STORAGE.ranges[0]
    assert info.permitted
    assert resolve(0xA7F0, STORAGE).origin is Origin.RANGE
    assert resolve(0xA7F0, GENERAL, registry=registry).origin is Origin.CONVENTION
    # fixed codes are before custom ones, ranges behind
    assert resolve(0xA700, STORAGE, registry=registry).origin is Origin.FIXED
    assert resolve(0xA7F1, STORAGE, registry=registry).origin is Origin.RANGE


def test_a_collision_names_both_sides_and_changes_nothing() -> None:
    registry = STANDARD.extend(ArchiveStatus)
    other = define(StorageCode, FULL=(0xA7F0, "full"))
    with pytest.raises(StatusCollisionError) as caught:
        registry.extend(other)
    assert str(caught.value) == (
        "0xA7F0 in Storage is ArchiveStatus.QUOTA_EXCEEDED and cannot also be Made.FULL"
    )
    assert caught.value.code == 0xA7F0
    assert registry.enums == (ArchiveStatus,)
    with pytest.raises(StatusCollisionError):
        STANDARD.extend(other, ArchiveStatus)


RETRIEVALS = (QUERY_RETRIEVE_GET, QUERY_RETRIEVE_MOVE)


def runs(around: range) -> list[range]:
    """Return every run of codes that is a part of `around`."""
    return [range(first, last + 1) for first in around for last in around if first <= last]


def product(name: str, run: range, services: tuple[ServiceClass, ...]) -> Implementation:
    code = ImplementationCode(run[0], name, services, through=run[-1])
    return Implementation(name, codes=(code,))


@pytest.mark.parametrize(
    ("ours", "theirs", "around"),
    [
        # A701 and A702 are fixed
        (RETRIEVALS, RETRIEVALS, range(0xA6FF, 0xA705)),
        (RETRIEVALS, RETRIEVALS[:1], range(0xA6FF, 0xA705)),
        (RETRIEVALS[1:], RETRIEVALS, range(0xA6FF, 0xA705)),
        # 0110 is fixed; a service class of two operations
        ((PROCEDURE_STEP,), (PROCEDURE_STEP,), range(0x010D, 0x0113)),
    ],
)
def test_implementations_collide_in_what_the_standard_has_left_open(
    ours: tuple[ServiceClass, ...], theirs: tuple[ServiceClass, ...], around: range
) -> None:
    fixed = {member.code for member in ours[0].statuses}
    for run in runs(around):
        registry = STANDARD.extend(product("Acme", run, ours))
        for other_run in runs(around):
            other = product("Zebra", other_run, theirs)
            both = set(run) & set(other_run) - fixed
            if both:
                with pytest.raises(StatusCollisionError) as caught:
                    registry.extend(other)
                assert caught.value.code == min(both)
                assert "'Acme'" in caught.value.first
                assert "'Zebra'" in caught.value.second
            else:
                assert registry.extend(other).implementations[1] == other


def test_implementations_do_not_collide_in_different_service_classes() -> None:
    run = range(0xA6FF, 0xA705)
    got = product("Acme", run, RETRIEVALS[:1])
    moved = product("Zebra", run, RETRIEVALS[1:])
    assert STANDARD.extend(got, moved).implementations == (got, moved)


class Plain(IntEnum):
    FULL = 0xA7F0


@pytest.mark.parametrize("what", [StorageStatus, StorageCode, StatusCode, Plain, 0xA7F0, "Archive"])
def test_only_custom_codes_extend_a_registry(what: Any) -> None:
    with pytest.raises(StatusRangeError):
        STANDARD.extend(what)


def test_an_enum_without_custom_codes_is_told_what_is_expected() -> None:
    with pytest.raises(StatusRangeError) as caught:
        STANDARD.extend(StorageStatus)
    assert str(caught.value) == (
        "StorageStatus has no codes of an implementation: expected a subclass of a base such as"
        " StorageCode, with members"
    )


def test_a_registry_cannot_be_changed() -> None:
    with pytest.raises(AttributeError, match="extend"):
        STANDARD.enums = (ArchiveStatus,)  # type: ignore[misc]  # that is what is tested
    for name in StatusRegistry.__slots__:
        with pytest.raises(AttributeError):
            setattr(STANDARD, name, {})
    with pytest.raises(TypeError):
        STANDARD.extend(ArchiveStatus).custom_codes(STORAGE)[1] = 2  # type: ignore[index]  # that is what is tested
    with pytest.raises(AttributeError):
        StorageStatus.OUT_OF_RESOURCES.meaning = "other"  # type: ignore[misc]  # that is what is tested
    with pytest.raises(AttributeError):
        STORAGE.name = "other"  # type: ignore[misc]  # that is what is tested


def test_a_registry_pickles() -> None:
    registry = STANDARD.extend(ArchiveStatus)
    again = pickle.loads(pickle.dumps(registry))
    assert isinstance(again, StatusRegistry)
    assert again.enums == registry.enums
    assert copy.deepcopy(registry).enums == registry.enums


@given(low=st.integers(-5, 0x10005), high=st.integers(-5, 0x10005))
def test_a_range_is_of_one_category_and_goes_upwards(low: int, high: int) -> None:
    try:
        span = StatusRange(low, high, "words")
    except CodeValueError:
        assert min(low, high) < 0 or max(low, high) > 0xFFFF
    except StatusRangeError:
        categories = {category_of(code) for code in range(low, high + 1)}
        assert len(categories) != 1 or Category.UNKNOWN in categories
    else:
        assert {category_of(code) for code in range(low, high + 1)} == {span.category}
        assert low in span
        assert high in span
        assert low - 1 not in span
        assert high + 1 not in span
        assert "low" not in span


def test_the_last_code_of_a_range_counts() -> None:
    """Of every two neighbours, a range of both is as good as they are alike."""
    for low in range(0xFFFF):
        high = low + 1
        alike = category_of(low) is category_of(high) is not Category.UNKNOWN
        if alike:
            assert high in StatusRange(low, high, "words")
        else:
            with pytest.raises(StatusRangeError):
                StatusRange(low, high, "words")


def test_a_row_without_words_has_those_of_its_range() -> None:
    table = StatusTable("B.2.3", (Operation.C_STORE,))
    span = StatusRange(0xA700, 0xA7FF, "words", table() + table(meaning="other words"))
    assert [usage.meaning for usage in span.usages] == ["words", "other words"]
    assert StatusRange(0xA700, 0xA7FF, "words").usages == ()


@pytest.mark.parametrize(
    ("low", "high", "pattern"),
    [
        (0xA700, 0xA7FF, "A7xx"),
        (0xC000, 0xCFFF, "Cxxx"),
        (0xB010, 0xB01F, "B01x"),
        (0xA701, 0xA704, "A701-A704"),
        (0xA7F0, 0xA8FF, "A7F0-A8FF"),
        (0xFE00, 0xFE00, "FE00"),
    ],
)
def test_a_range_is_written_as_in_the_standard(low: int, high: int, pattern: str) -> None:
    span = StatusRange(low, high, "words")
    assert span.pattern == pattern
    assert repr(span) == f"<StatusRange {pattern}: 'words'>"


@pytest.mark.parametrize(
    ("low", "high", "words"),
    [
        (0xA7FF, 0xA700, "a range must go upwards, got 0xA7FF to 0xA700"),
        (0xAF00, 0xB0FF, "a range must lie in one status class of PS3.7 Annex C,"
                         " got 0xAF00 to 0xB0FF: 0xB000 is Warning"),
        (0xAFFF, 0xB000, "a range must lie in one status class of PS3.7 Annex C,"
                         " got 0xAFFF to 0xB000: 0xB000 is Warning"),
        (0xD000, 0xD000, "a range must lie in one status class of PS3.7 Annex C,"
                         " got 0xD000 to 0xD000: 0xD000 is Unknown"),
        (0xD000, 0xD0FF, "a range must lie in one status class of PS3.7 Annex C,"
                         " got 0xD000 to 0xD0FF: 0xD000 is Unknown"),
    ],
)  # fmt: skip
def test_a_range_that_cannot_be_says_why(low: int, high: int, words: str) -> None:
    with pytest.raises(StatusRangeError) as caught:
        StatusRange(low, high, "words")
    assert str(caught.value) == words
