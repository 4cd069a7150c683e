"""The mistakes that an error tells of when the line runs: how to run it, and the error."""

from __future__ import annotations

import dataclasses
import runpy
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom.events import Event
from typing_extensions import override

from dimse_status import Category, StorageStatus
from dimse_status.errors import (
    CodeTypeError,
    ErrorCommentError,
    RelatedFieldError,
    ServiceClassError,
    StatusRangeError,
)

from .programs import PROGRAMS

__all__ = ["RUN_TIME", "RunTimeError"]


@dataclass(frozen=True, slots=True)
class RunTimeError:
    """How a mistake shows when it runs.

    Parameters
    ----------
    program
        The name of its file.
    run
        Runs the line, given the names that the program defines.
    error
        What is raised.
    words
        A part of its message.
    """

    program: str
    run: Callable[[dict[str, Any]], object]
    error: type[Exception]
    words: str

    def provoke(self) -> None:
        """Run the line."""
        self.run(runpy.run_path(str(PROGRAMS / "mistakes" / f"{self.program}.py")))


def _answer(code: int = 0xA7F0) -> Dataset:
    answer = Dataset()
    answer.Status = code
    return answer


class _LateEvent(Event):
    """An event that needs no association: the 101st message."""

    def __init__(self) -> None:
        pass

    @property
    @override
    def message_id(self) -> int:
        """The number of the message."""
        return 101


def _call(name: str, *arguments: Any) -> Callable[[dict[str, Any]], object]:
    return lambda program: program[name](*arguments)


def _call_decorated(name: str) -> Callable[[dict[str, Any]], object]:
    return lambda program: program[name].handler.__wrapped__(_LateEvent())


RUN_TIME = {
    "M03": RunTimeError(
        "storage_scp", _call_decorated("store_over_quota"), AttributeError, "QUOTA_EXEEDED"
    ),
    "M04": RunTimeError(
        "storage_scp", _call("comment_of", _LateEvent()), AttributeError, "ErorComment"
    ),
    "M08": RunTimeError("store_scu", _call("is_stored", _answer()), AttributeError, "SUCESS"),
    "M11": RunTimeError("store_scu", _call("comment", _answer()), AttributeError, "error_coment"),
    "M12": RunTimeError("store_scu", _call("name", _answer()), AttributeError, "NoneType"),
    "M13": RunTimeError(
        "move_scu", _call("meaning_of_pair", _answer()), TypeError, "cannot unpack"
    ),
    "M14": RunTimeError(
        "move_scu", _call("meaning_in_move", 0xA801), ServiceClassError, "such as STORAGE, got"
    ),
    "M15": RunTimeError("move_scu", _call("is_out_of_resources"), CodeTypeError, "int(text, 16)"),
    "M16": RunTimeError("move_scu", _call("meaning_of_last", {}), CodeTypeError, "None"),
    "M17": RunTimeError(
        "archive_codes", _call("outside_the_ranges"), StatusRangeError, "A700-A7FF"
    ),
    "M18": RunTimeError(
        "archive_codes",
        _call("taken_by_the_standard"),
        StatusRangeError,
        "it is StorageStatus.OUT_OF_RESOURCES",
    ),
    "M19": RunTimeError(
        "archive_codes",
        _call("derived_from_the_standard"),
        StatusRangeError,
        "derive it from StorageCode",
    ),
    "M20": RunTimeError("archive_codes", _call("code_as_text"), CodeTypeError, "int(text, 16)"),
    "M21": RunTimeError("local_words", _call("widen_a_range"), TypeError, "item assignment"),
    "M22": RunTimeError(
        "local_words", _call("reword_an_answer"), dataclasses.FrozenInstanceError, "meaning"
    ),
    "M23": RunTimeError("local_words", _call("reword_a_member"), AttributeError, "meaning"),
    "M24": RunTimeError("local_words", _call("forget_the_enums"), AttributeError, "extend()"),
    "M25": RunTimeError("answers", _call("talkative"), ErrorCommentError, "at most 64"),
    "M26": RunTimeError("answers", _call("misspelt"), RelatedFieldError, "'error_comment'"),
    "M27": RunTimeError("answers", _call("untidy"), RelatedFieldError, "a sequence of tags"),
    "M28": RunTimeError("answers", _call("generous"), RelatedFieldError, "may not go with"),
    "M29": RunTimeError("colours", _call("colour", Category.UNKNOWN), AssertionError, "UNKNOWN"),
    "M30": RunTimeError(
        "advice",
        _call("advice", StorageStatus.ELEMENTS_DISCARDED),
        AssertionError,
        "ELEMENTS_DISCARDED",
    ),
    "M31": RunTimeError("own_tables", _call("own_range"), CodeTypeError, "int(text, 16)"),
    "M32": RunTimeError("own_tables", _call("service_of", "Verification"), TypeError, "operation"),
}
"""By the mark of the mistake. Those that are missing run without an error of their own."""
