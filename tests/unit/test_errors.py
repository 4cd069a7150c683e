"""Every error: what it says, what it holds, what it is caught as; in any process, and copied."""

from __future__ import annotations

import copy
import inspect
import pickle
import re
from dataclasses import dataclass, field
from typing import Any

import pytest

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    STORAGE,
    Implementation,
    ImplementationCode,
    Operation,
    QueryRetrieveMoveStatus,
    StatusResponse,
    StorageCode,
    StorageStatus,
    errors,
    resolve,
)
from dimse_status.errors import (
    ArgumentTypeError,
    CodeTypeError,
    CodeValueError,
    DimseStatusError,
    ErrorCommentError,
    FileProblem,
    HandlerResultError,
    HttpStatusError,
    ImplementationError,
    ImplementationFileError,
    InvalidResponseError,
    NoResponseError,
    RelatedFieldError,
    ServiceClassError,
    StatusCollisionError,
    StatusError,
    StatusNameError,
    StatusNotPermittedError,
    StatusRangeError,
    StatusTypeError,
    SubOperationsError,
    UnknownEncodingError,
    UnknownNameError,
    UnknownStatusError,
)


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"


ACME = Implementation(
    "Acme PACS",
    codes=(ImplementationCode(0xC502, "Move destination unreachable", (QUERY_RETRIEVE_MOVE,)),),
)
OF_ACME = resolve(0xC502, QUERY_RETRIEVE_MOVE, implementation=ACME)
ANSWER = StatusResponse(
    info=OF_ACME, error_id=0x17, remaining_suboperations=1, completed_suboperations=2
)
NOT_PERMITTED = resolve(0x0110, STORAGE, Operation.C_STORE)
MISTAKES = (
    FileProblem("a code must be an integer", "codes[2].code", 7),
    FileProblem("a name must be given"),
)


@dataclass(frozen=True)
class Case:
    """An error with the facts that it is made of, and what then is to be seen of it."""

    error: type[DimseStatusError]
    facts: dict[str, Any]
    words: str
    caught_as: type[Exception]
    attributes: dict[str, Any] = field(default_factory=dict)

    def made(self) -> DimseStatusError:
        return self.error(**self.facts)


CASES = [
    Case(
        DimseStatusError, {"message": "it failed"},
        "it failed",
        Exception,
    ),
    Case(
        CodeTypeError, {"value": 1.5},
        "a status code must be an integer, got float 1.5",
        TypeError, {"value": 1.5},
    ),
    Case(
        CodeTypeError, {"value": "0xA700"},
        "a status code must be an integer, got str '0xA700';"
        " read a hexadecimal text with int(text, 16)",
        TypeError, {"value": "0xA700"},
    ),
    Case(
        CodeTypeError, {"value": True},
        "a status code must be an integer, got bool True; for Success write 0x0000",
        TypeError, {"value": True},
    ),
    Case(
        CodeTypeError, {"value": [0] * 100},
        "a status code must be an integer, got list " + "[" + "0, " * 19 + "0,",
        TypeError, {"value": [0] * 100},
    ),
    Case(
        ArgumentTypeError, {"argument": "registry", "expected": "a StatusRegistry", "value": None},
        "registry must be a StatusRegistry, got NoneType None",
        TypeError, {"argument": "registry", "value": None},
    ),
    Case(
        CodeTypeError, {"value": "9"},
        "a status code must be an integer, got str '9';"
        " read a hexadecimal text with int(text, 16)",
        ValueError, {"value": "9"},
    ),
    Case(
        UnknownStatusError,
        {"code": 0xA700, "enum": "StorageCode", "around": "", "remedy": "it is a base"},
        "0xA700 is not a member of StorageCode; it is a base",
        ValueError, {"code": 0xA700},
    ),
    Case(
        CodeValueError, {"value": 0x10000},
        "a status code must be in 0x0000 to 0xFFFF, got 0x10000",
        ValueError, {"value": 0x10000},
    ),
    Case(
        CodeValueError, {"value": -1},
        "a status code must be in 0x0000 to 0xFFFF, got -1",
        ValueError, {"value": -1},
    ),
    Case(
        StatusRangeError, {"message": "a range must go upwards"},
        "a range must go upwards",
        ValueError,
    ),
    Case(
        UnknownStatusError,
        {
            "code": 0xA7FF, "enum": "StorageStatus", "remedy": "write resolve()",
            "around": "A7xx (Refused: Out of resources)",
        },
        "0xA7FF is not a member of StorageStatus, but lies in A7xx (Refused: Out of resources);"
        " write resolve()",
        ValueError, {"code": 0xA7FF},
    ),
    Case(
        UnknownNameError, {"name": "SUCESS", "enum": "Status", "names": ("CANCEL", "SUCCESS")},
        "Status has no member 'SUCESS'; did you mean 'SUCCESS'?",
        KeyError, {"name": "SUCESS"},
    ),
    Case(
        UnknownNameError, {"name": 7, "enum": "Status", "names": ("CANCEL", "SUCCESS")},
        "Status has no member 7; expected CANCEL or SUCCESS",
        KeyError, {"name": 7},
    ),
    Case(
        StatusCollisionError,
        {"code": 0xA7F0, "first": "A.FULL", "second": "B.BUSY", "service": "Storage"},
        "0xA7F0 in Storage is A.FULL and cannot also be B.BUSY",
        ValueError, {"code": 0xA7F0, "first": "A.FULL", "second": "B.BUSY"},
    ),
    Case(
        HttpStatusError, {"transaction": "Store (STOW-RS)", "count": 0, "several": True},
        "the result of Store (STOW-RS) must be at least one code, got 0",
        ValueError,
    ),
    Case(
        HttpStatusError, {"transaction": "Search (QIDO-RS)", "count": 2, "several": False},
        "the result of Search (QIDO-RS) must be one code, got 2",
        ValueError,
    ),
    Case(
        ImplementationError, {"message": "an implementation must have a name, got ''"},
        "an implementation must have a name, got ''",
        ValueError,
    ),
    Case(
        ImplementationFileError, {"path": "acme.toml", "problems": MISTAKES},
        "acme.toml:7: codes[2].code: a code must be an integer\nacme.toml: a name must be given",
        ImplementationError, {"path": "acme.toml", "problems": MISTAKES},
    ),
    Case(
        ServiceClassError, {"message": "C-ECHO is no operation of Storage"},
        "C-ECHO is no operation of Storage",
        ValueError,
    ),
    Case(
        StatusNameError, {"name": "9", "problem": "a name must be an identifier, got '9'"},
        "a name must be an identifier, got '9'",
        ValueError, {"name": "9"},
    ),
    Case(
        RelatedFieldError, {"field": "error_id", "problem": "error_id must be an integer"},
        "error_id must be an integer",
        ValueError, {"field": "error_id"},
    ),
    Case(
        ErrorCommentError, {"text": "a\\b", "problem": "an error comment cannot hold a backslash"},
        "an error comment cannot hold a backslash; fit_error_comment(text) makes any text fit",
        RelatedFieldError, {"field": "error_comment", "text": "a\\b"},
    ),
    Case(
        InvalidResponseError, {"problem": "Status must be an integer", "value": [1, 2]},
        "Status must be an integer",
        ValueError, {"value": [1, 2]},
    ),
    Case(
        InvalidResponseError, {"problem": "a response must have a Status"},
        "a response must have a Status",
        ValueError, {"value": None},
    ),
    Case(
        NoResponseError, {},
        "the response is an empty Dataset: the peer did not answer"
        " (the association was aborted or timed out, or the response was invalid)",
        ValueError,
    ),
    Case(
        StatusError, {"status": StorageStatus.OUT_OF_RESOURCES},
        "0xA700 Failure: Refused: Out of resources (Storage)",
        DimseStatusError,
        {
            "code": 0xA700, "status": StorageStatus.OUT_OF_RESOURCES,
            "error_comment": "", "response": None, "fields": None,
        },
    ),
    Case(
        StatusError, {"status": ArchiveStatus.QUOTA_EXCEEDED, "error_comment": "9 TB of 8"},
        '0xA7F0 Failure: Archive quota exceeded (Storage): "9 TB of 8"',
        DimseStatusError,
        {"code": 0xA7F0, "status": ArchiveStatus.QUOTA_EXCEEDED, "error_comment": "9 TB of 8",
         "response": None,
         "fields": None},
    ),
    Case(
        StatusError, {"status": resolve(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN)},
        "0xA801 Failure: Refused: Move Destination unknown (Query/Retrieve C-MOVE)",
        DimseStatusError,
        {
            "code": 0xA801,
            "status": resolve(QueryRetrieveMoveStatus.MOVE_DESTINATION_UNKNOWN),
            "error_comment": "",
            "response": None, "fields": None,
        },
    ),
    Case(
        StatusError, {"status": OF_ACME, "error_comment": "timed out"},
        "0xC502 Failure: Move destination unreachable (Acme PACS, Query/Retrieve C-MOVE):"
        ' "timed out"',
        DimseStatusError,
        {"code": 0xC502, "status": OF_ACME, "error_comment": "timed out", "response": None,
         "fields": None},
    ),
    Case(
        StatusError, {"status": OF_ACME, "error_comment": "no route", "response": ANSWER},
        "0xC502 Failure: Move destination unreachable (Acme PACS, Query/Retrieve C-MOVE):"
        ' "no route"; Error ID 0x0017; 1 remaining, 2 completed',
        DimseStatusError,
        {"code": 0xC502, "status": OF_ACME, "error_comment": "no route", "response": ANSWER,
         "fields": None},
    ),
    Case(
        StatusTypeError, {"value": 0xA700},
        "a status must be a member, such as StorageStatus.OUT_OF_RESOURCES, or what resolve()"
        " returned, got int 42752; write resolve(0xA700, STORAGE), with your service class",
        TypeError, {"value": 0xA700},
    ),
    Case(
        UnknownEncodingError, {"encoding": "shift-jit"},
        "an encoding must be the name of a codec, such as 'latin-1' or 'shift_jis', or a defined"
        " term of DICOM, such as 'ISO_IR 100', got 'shift-jit'",
        LookupError, {"encoding": "shift-jit"},
    ),
    Case(
        StatusNotPermittedError, {"info": NOT_PERMITTED, "permitted": "0x0000 or 0xA700"},
        f"a response must have a permitted status: {NOT_PERMITTED.reason};"
        " permitted are 0x0000 or 0xA700",
        ValueError, {"info": NOT_PERMITTED},
    ),
    Case(
        HandlerResultError, {"problem": "a handler must return a status", "value": [None]},
        "a handler must return a status",
        TypeError, {"value": [None]},
    ),
    Case(
        SubOperationsError, {"message": "3 sub-operations remain"},
        "3 sub-operations remain",
        ValueError,
    ),
]  # fmt: skip


def documented_attributes(error: type[DimseStatusError]) -> set[str]:
    """Return the names under Attributes in the docstrings of an error and of those above it."""
    names: set[str] = set()
    for each in error.__mro__:
        if issubclass(each, DimseStatusError):
            section = (inspect.getdoc(each) or "").partition("Attributes\n----------\n")[2]
            for line in re.findall(r"^[a-z].*$", section, re.MULTILINE):
                names.update(line.partition(" : ")[0].split(", "))
    return names


def test_every_error_is_in_the_table() -> None:
    public = {
        each
        for name, each in vars(errors).items()
        if isinstance(each, type) and issubclass(each, DimseStatusError) and name[0] != "_"
    }
    assert {case.error for case in CASES} == public
    assert {each.__name__ for each in public} == set(errors.__all__) - {"FileProblem"}


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.error.__name__))
def test_an_error_says_and_holds_what_it_was_given(case: Case) -> None:
    error = case.made()
    assert str(error) == case.words
    assert error.args == (case.words,)
    assert isinstance(error, case.caught_as)
    assert {name: getattr(error, name) for name in case.attributes} == case.attributes
    assert documented_attributes(case.error) == set(case.attributes)


def pickled(error: Exception) -> Any:
    return pickle.loads(pickle.dumps(error))


@pytest.mark.parametrize("case", CASES, ids=lambda case: str(case.error.__name__))
def test_an_error_pickles_and_copies(case: Case) -> None:
    error = case.made()
    error.add_note("while sending image 3")
    copies = [
        *(pickle.loads(pickle.dumps(error, each)) for each in range(pickle.HIGHEST_PROTOCOL + 1)),
        copy.copy(error),
        copy.deepcopy(error),
    ]
    for again in copies:
        assert type(again) is case.error
        assert str(again) == case.words
        assert again.args == error.args
        assert {name: getattr(again, name) for name in case.attributes} == case.attributes
        assert vars(again) == vars(error)


class UploadError(StatusError):
    """An error of an application's own, which is made of something else."""

    def __init__(self, study: str) -> None:
        super().__init__(StorageStatus.OUT_OF_RESOURCES, f"study {study}")
        self.study = study


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickled])
def test_an_error_derived_from_one_pickles_and_copies(duplicate: Any) -> None:
    error = UploadError("1.2.3")
    again = duplicate(error)
    assert type(again) is UploadError
    assert str(again) == '0xA700 Failure: Refused: Out of resources (Storage): "study 1.2.3"'
    assert vars(again) == vars(error)


def test_a_status_error_of_a_dataset_has_its_status_and_comment() -> None:
    given = StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment="disk full")
    error = StatusError(given)
    assert (error.code, error.status, error.fields) == (0xA700, given.info, given)
    assert error.error_comment == "disk full"
    assert str(error) == str(StatusError(given.info, "disk full"))
    assert pickled(error).fields == given
    assert StatusError(StorageStatus.OUT_OF_RESOURCES).fields is None
