"""Fields, data sets and texts that may not go with a response, and how they are told."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from events_of_requests import STORE, event_of
from pydicom.dataset import Dataset

from dimse_status import (
    MODALITY_WORKLIST,
    PRINT_MANAGEMENT,
    PROCEDURE_STEP,
    STORAGE,
    STORAGE_COMMITMENT,
    ModalityWorklistStatus,
    Operation,
    PrintManagementStatus,
    ProcedureStepStatus,
    QueryRetrieveGetStatus,
    StatusDataset,
    StatusError,
    StorageCommitmentStatus,
    StorageStatus,
)
from dimse_status.handlers import (
    Retrieval,
    on_c_find,
    on_c_get,
    on_c_store,
    on_n_action,
    on_n_create,
    on_n_set,
)
from dimse_status.handlers.shown import loggable, shown, text_of
from dimse_status.model.errors import (
    ErrorCommentError,
    HandlerResultError,
    RelatedFieldError,
    escaped,
)

WORKLIST = event_of(Operation.C_FIND, "1.2.840.10008.5.1.4.31")
COMMITMENT = event_of(Operation.N_ACTION, "1.2.840.10008.1.20.1")


def storing(result: Any, **options: Any) -> Any:
    @on_c_store(STORAGE, **options)
    def store(_: Any) -> Any:
        if isinstance(result, BaseException):
            raise result
        return result

    return store(STORE)


def plain(status: int, **elements: Any) -> Dataset:
    made = Dataset()
    made.Status = status
    for keyword, value in elements.items():
        setattr(made, keyword, value)
    return made


@pytest.mark.parametrize(
    ("given", "error", "left"),
    [
        (plain(0xA700, ErrorID=5), RelatedFieldError, ["Status"]),
        (plain(0xA700, PatientID="1"), RelatedFieldError, ["Status"]),
        (plain(0x0000, ErrorComment="fine"), RelatedFieldError, ["Status"]),
        (
            plain(0xA900, OffendingElement=0x00100010, ErrorComment="a\nb"),
            ErrorCommentError,
            ["Status", "OffendingElement", "ErrorComment"],
        ),
    ],
)
def test_a_plain_dataset_is_checked(
    given: Dataset, error: type[Exception], left: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    answer = storing(given)
    assert isinstance(answer, StatusDataset)
    assert [element.keyword for element in answer] == left
    assert len(caplog.records) == 1
    assert "it is left out" in caplog.text
    with pytest.raises(error):
        storing(given, strict=True)


def test_what_is_left_out_is_told_with_its_handler(caplog: pytest.LogCaptureFixture) -> None:
    storing(plain(0xA700, PatientID="1"))
    storing(StatusError(StorageStatus.INVALID_SOP_INSTANCE, "no such UID"))
    meant = StorageStatus.INVALID_SOP_INSTANCE.to_dataset(Operation.C_STORE).info
    assert caplog.messages == [
        "C-STORE handler storing.<locals>.store: (0010,0020) Patient ID is no field of a response;"
        " it is left out",
        f"C-STORE handler storing.<locals>.store: no Error Comment may go with {meant}:"
        " 'no such UID'; it is left out",
    ]
    with pytest.raises(RelatedFieldError, match="no Error Comment may go with") as commented:
        storing(StatusError(StorageStatus.INVALID_SOP_INSTANCE, "no such UID"), strict=True)
    assert commented.value.field == "error_comment"
    with pytest.raises(RelatedFieldError) as raised:
        storing(plain(0xA700, PatientID="1"), strict=True)
    assert raised.value.field == "PatientID"


def test_what_is_not_permitted_is_sent_with_its_fields(caplog: pytest.LogCaptureFixture) -> None:
    for given in (plain(0xA801, ErrorID=5), plain(0xA801)):
        answer = storing(given)
        assert isinstance(answer, StatusDataset)
        assert answer == given
    assert len(caplog.messages) == 2
    assert all("is sent though it is not permitted" in each for each in caplog.messages)


def test_a_plain_dataset_without_a_mistake_is_sent_as_it_is() -> None:
    given = plain(0xA900, OffendingElement=[0x00100010, 0x00100020], ErrorComment="no ID")
    answer = storing(given, strict=True)
    assert answer == given
    assert answer.info.meaning == "Error: Data Set does not match SOP Class"


def test_a_status_dataset_that_was_changed_is_checked_too() -> None:
    changed = StorageStatus.OUT_OF_RESOURCES.to_dataset()
    changed.ErrorComment = "a\nb"
    assert storing(changed).ErrorComment == "a b"


@pytest.mark.parametrize("others", [{}, {"TransactionUID": "1.2"}])
def test_a_comment_in_the_reply_is_moved(
    others: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    reply = Dataset()
    reply.ErrorComment = "Unknown AE title"
    for keyword, value in others.items():
        setattr(reply, keyword, value)

    def commit(_: Any) -> Any:
        return StorageCommitmentStatus.PROCESSING_FAILURE, reply

    made: Any = on_n_action(STORAGE_COMMITMENT)(commit)
    status, dataset = made(COMMITMENT)
    assert status.ErrorComment == "Unknown AE title"
    assert (dataset is None) == (not others)
    assert "ErrorComment" in reply
    problem = (
        "Error Comment belongs to the command, not to the data set: write"
        " Status.to_dataset(error_comment=...), with your status"
    )
    assert caplog.messages == [f"N-ACTION handler {commit.__qualname__}: {problem}; it is moved"]
    made = on_n_action(STORAGE_COMMITMENT, strict=True)(commit)
    with pytest.raises(HandlerResultError) as raised:
        made(COMMITMENT)
    assert str(raised.value) == problem
    assert raised.value.value is reply
    reply.ErrorID = 5
    with pytest.raises(HandlerResultError, match="^Error Comment, Error ID belongs to"):
        made(COMMITMENT)


@pytest.mark.parametrize("member", [ModalityWorklistStatus.SUCCESS, ModalityWorklistStatus.CANCEL])
def test_a_final_status_of_a_query_has_no_identifier(
    member: ModalityWorklistStatus, caplog: pytest.LogCaptureFixture
) -> None:
    match = Dataset()
    match.PatientID = "1"

    def find(_: Any) -> Iterator[Any]:
        yield member, match

    made: Any = on_c_find(MODALITY_WORKLIST)(find)
    ((status, dataset),) = made(WORKLIST)
    assert (status.Status, dataset) == (member, None)
    assert "goes without an Identifier in C-FIND" in caplog.text
    made = on_c_find(MODALITY_WORKLIST, strict=True)(find)
    with pytest.raises(HandlerResultError, match="give None, got Dataset") as raised:
        list(made(WORKLIST))
    assert raised.value.value is match


@pytest.mark.parametrize(("code", "goes"), [(0xA702, True), (0xB000, True), (0x0000, False)])
def test_the_end_of_a_retrieval_may_list_what_has_failed(
    code: int,
    goes: bool,  # noqa: FBT001 - a parameter
) -> None:
    failed = Dataset()
    failed.FailedSOPInstanceUIDList = ["1.2"]

    @on_c_get
    def get(_: Any) -> Retrieval[Any]:
        return Retrieval(count=0, responses=[(QueryRetrieveGetStatus(code), failed)])

    _, (status, dataset) = get(event_of(Operation.C_GET, "1.2.840.10008.5.1.4.1.2.2.3"))
    assert status.Status == code
    assert (dataset is failed) == goes


@pytest.mark.parametrize(
    ("result", "remedy"),
    [
        (None, "is a return missing?"),
        ((0, None), "give the status alone"),
        ("0xA700", "int(text, 16)"),
        ((one for one in "ab"), "do not yield"),
    ],
)
def test_what_is_no_status_is_told_with_what_to_write(result: Any, remedy: str) -> None:
    with pytest.raises(HandlerResultError) as raised:
        storing(result, strict=True)
    problem = "the C-STORE handler must give a status, such as StorageStatus.SUCCESS, got"
    assert str(raised.value).startswith(f"{problem} {shown(result)}")
    assert remedy in str(raised.value)
    with pytest.raises(HandlerResultError) as raised:
        storing(1.5, strict=True)
    assert str(raised.value) == f"{problem} float 1.5"


class WithoutTextError(Exception):
    def __str__(self) -> str:
        raise ValueError

    __repr__ = __str__


class WithoutCodeError(StatusError):
    def __init__(self) -> None:
        """Leave all out."""


@pytest.mark.parametrize(
    "error",
    [WithoutTextError(), SystemExit(3), WithoutCodeError()],
    ids=lambda one: type(one).__name__,
)
def test_whatever_is_raised_is_answered(error: BaseException) -> None:
    assert storing(error).Status == 0xC000
    assert storing(error, comment_from_exception=True).Status == 0xC000

    def find(_: Any) -> Iterator[Any]:
        raise error
        yield

    made: Any = on_c_find(MODALITY_WORKLIST)(find)
    ((status, _),) = made(WORKLIST)
    assert status.Status == 0xC000


def test_an_iterable_that_cannot_be_begun_is_answered() -> None:
    class Broken:
        def __iter__(self) -> Iterator[Any]:
            raise OSError

    made: Any = on_c_find(MODALITY_WORKLIST)(lambda _: Broken())
    ((status, _),) = made(WORKLIST)
    assert status.Status == 0xC000


FORGED = "full\n2026-01-01 INFO all is well\x1b[2K"


def test_no_text_forges_a_line_of_the_log(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "dimse_status.handlers")
    raised = OSError("above")
    raised.__cause__ = ValueError(FORGED)
    storing(raised)
    storing(OSError(FORGED * 1000))
    storing(StatusError(StorageStatus.OUT_OF_RESOURCES, FORGED))
    storing(FORGED)
    storing(OSError(FORGED), statuses={OSError: StorageStatus.OUT_OF_RESOURCES})
    assert "\x1b" not in caplog.text
    assert "\n2026-01-01 INFO" not in caplog.text
    assert len(caplog.text) < 10_000


LONG = "x" * 10_000


class WordyError(StatusError):
    def __str__(self) -> str:
        return LONG


@pytest.mark.parametrize(
    ("result", "options", "longest"),
    [
        (10**6000, {}, 500),
        (WordyError(StorageStatus.OUT_OF_RESOURCES), {}, 500),
        (StatusError(StorageStatus.INVALID_SOP_INSTANCE, LONG), {}, 500),
        (OSError(LONG), {"statuses": {OSError: StorageStatus.OUT_OF_RESOURCES}}, 200),
    ],
    ids=["returned", "raised", "with a comment that may not go", "stated"],
)
def test_what_is_logged_is_cut(
    result: Any, options: Any, longest: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "dimse_status.handlers")
    storing(result, **options)
    texts = [str(one) for record in caplog.records for one in record.args or ()]
    assert max(len(one) for one in texts) == longest


def test_what_can_be_logged_is_logged_as_it_is() -> None:
    error = ValueError("plain")
    assert loggable(error) is error
    nothing_to_say = ValueError()
    assert loggable(nothing_to_say) is nothing_to_say
    assert repr(loggable(ValueError(FORGED)))[:12] == "ValueError('"
    assert str(loggable(WithoutTextError())) == "WithoutTextError"


def chain(length: int, text: str) -> Exception:
    """Return an exception, the last of a chain in which each was raised because of another."""
    raised = ValueError(text)
    for _ in range(length - 1):
        raised, below = ValueError(text), raised
        raised.__cause__ = below
    return raised


def causes(error: BaseException) -> list[BaseException]:
    found = [error]
    while found[-1].__cause__ is not None:
        found.append(found[-1].__cause__)
    return found


@pytest.mark.parametrize("text", ["plain", FORGED])
def test_the_causes_are_shown_and_no_more_than_five_of_them(text: str) -> None:
    shown_in_place = causes(loggable(chain(9, text)))
    assert [str(one) for one in shown_in_place] == [escaped(text)] * 6
    assert len(causes(loggable(chain(6, text)))) == 6
    assert len(causes(loggable(chain(2, text)))) == 2


def test_what_is_shown_in_place_of_an_exception_looks_like_it() -> None:
    def fail() -> None:
        raise WithoutTextError from ValueError(FORGED)

    with pytest.raises(WithoutTextError) as raised:
        fail()
    stand_in = loggable(raised.value)
    assert stand_in.__traceback__ is raised.value.__traceback__
    assert type(stand_in).__name__ == "WithoutTextError"
    assert type(stand_in).__module__ == __name__
    assert repr(stand_in.__cause__) == repr(ValueError(escaped(FORGED)))
    assert len(str(loggable(ValueError(LONG)))) == 500


def test_what_python_does_not_show_is_not_shown_here() -> None:
    below = ValueError(FORGED)
    for hidden, number in ((True, 1), (False, 2)):
        above = ValueError("above")
        above.__context__ = below
        above.__suppress_context__ = hidden
        assert len(causes(loggable(above))) == number


def test_notes_and_groups_forge_no_line_of_the_log() -> None:
    noted = ValueError("above")
    noted.add_note(FORGED)
    assert not hasattr(loggable(noted), "__notes__")
    grouped = ExceptionGroup("above", [ValueError(FORGED)])
    assert not isinstance(loggable(grouped), BaseExceptionGroup)


def test_a_value_is_shown_in_a_bounded_way() -> None:
    assert shown(Dataset()) == "an empty Dataset"
    assert shown(None) == "None"
    assert len(shown("x" * 10**6)) == 90
    assert shown(WithoutTextError()) == "WithoutTextError"
    assert len(shown(type(LONG, (WithoutTextError,), {})())) == 90
    assert text_of(WithoutTextError()) == "WithoutTextError"


def test_the_uid_of_what_was_created_comes_where_pynetdicom_looks_for_it() -> None:
    def create(_: Any) -> Any:
        return ProcedureStepStatus.SUCCESS.to_dataset(affected_sop_instance_uid="1.2.3"), None

    def create_as_pynetdicom_wants(_: Any) -> Any:
        step = Dataset()
        step.AffectedSOPInstanceUID = "1.2.3"
        return ProcedureStepStatus.SUCCESS, step

    for function in (create, create_as_pynetdicom_wants):
        made: Any = on_n_create(PROCEDURE_STEP, strict=True)(function)
        event = event_of(Operation.N_CREATE, "1.2.840.10008.3.1.2.3.3")
        assert made(event)[1].AffectedSOPInstanceUID == "1.2.3"
        event.request.AffectedSOPInstanceUID = "1.2.3"
        status, dataset = made(event)
        assert (status.AffectedSOPInstanceUID, dataset) == ("1.2.3", None)

    def create_with_more(_: Any) -> Any:
        status, _ = create(None)
        return status, step

    step = Dataset()
    step.PerformedStationAETitle = "CT1"
    event = event_of(Operation.N_CREATE, "1.2.840.10008.3.1.2.3.3")
    made = on_n_create(PROCEDURE_STEP, strict=True)(create_with_more)
    assert [one.value for one in made(event)[1]] == ["1.2.3", "CT1"]
    assert "AffectedSOPInstanceUID" not in step
    assert made(None)[1] is step


@pytest.mark.parametrize("category", ["SUCCESS", "ATTRIBUTE_LIST_WARNING"])
def test_what_was_created_must_have_a_name(category: str) -> None:
    event = event_of(Operation.N_CREATE, "1.2.840.10008.3.1.2.3.3")
    made: Any = on_n_create(PROCEDURE_STEP, strict=True)(
        lambda _: (ProcedureStepStatus[category], None)
    )
    with pytest.raises(HandlerResultError, match="must have an Affected SOP Instance UID"):
        made(event)


def test_a_status_keeps_what_pynetdicom_does_not_take_if_there_is_no_association() -> None:
    refused = PrintManagementStatus.MEMORY_ALLOCATION_NOT_SUPPORTED.to_dataset(
        Operation.N_SET, offending_elements=["MemoryAllocation"]
    )
    made: Any = on_n_set(PRINT_MANAGEMENT, strict=True)(lambda _: (refused, None))
    assert made(event_of(Operation.N_SET, "1.2.840.10008.5.1.1.1"))[0] == refused
