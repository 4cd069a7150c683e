"""Statuses in log records: as arguments, as extra fields, in filters and in formats."""

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, ClassVar

from pydicom.dataset import Dataset
from typing_extensions import override

from dimse_status import (
    STORAGE,
    Category,
    StatusInfo,
    StatusResponse,
    StorageStatus,
    resolve_response,
)


@dataclass(frozen=True, slots=True)
class Line:
    """What is logged of an answer."""

    info: StatusInfo[StorageStatus]
    peer: str
    tries: int = 1
    status: StorageStatus | None = None

    levels: ClassVar[Mapping[Category, int]] = {
        Category.WARNING: logging.WARNING,
        Category.FAILURE: logging.ERROR,
    }

    @property
    def level(self) -> int:
        return self.levels.get(self.info.category, logging.INFO)

    def as_json(self) -> str:
        plain: dict[str, Any] = {"peer": self.peer, **self.info.to_dict()}
        return json.dumps(plain)


class OnlyFailures(logging.Filter):
    @override
    def filter(self, record: logging.LogRecord) -> bool:
        category: Category | None = getattr(record, "category", None)
        return category is Category.FAILURE or category is Category.UNKNOWN


class WithStatus(logging.LoggerAdapter[logging.Logger]):
    def answered(self, response: StatusResponse[StorageStatus]) -> None:
        line = Line(response.info, "ARCHIVE", status=response.member)
        fields = {"category": response.category, "code": response.code}
        self.logger.log(line.level, "%s answered %s", line.peer, response, extra=fields)
        if response.category is not Category.SUCCESS:
            self.logger.debug("0x%04X %s: %r", response.code, response.category, response)


def comment_of(response: StatusResponse[StorageStatus]) -> str:
    comment = response.error_comment
    return comment.strip() if comment else response.meaning


def main() -> None:
    logger = logging.getLogger("scu")
    logger.addFilter(OnlyFailures())
    answer = Dataset()
    answer.Status = 0xB007
    response = resolve_response(answer, STORAGE)
    WithStatus(logger, {}).answered(response)
    line = Line(response.info, "ARCHIVE")
    assert line.level == logging.WARNING
    assert json.loads(line.as_json())["code"] == 0xB007
    assert replace(line, tries=2).tries == 2
    assert asdict(line)["peer"] == "ARCHIVE"
    assert f"{StorageStatus.SUCCESS:04X} {StorageStatus.OUT_OF_RESOURCES:#06x}" == "0000 0xa700"
    assert comment_of(response) == response.meaning
