"""Models of pydantic with statuses, categories and results in their fields."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, Field, TypeAdapter, field_serializer, field_validator
from typing_extensions import TypedDict

from dimse_status import (
    STORAGE,
    Category,
    Operation,
    Origin,
    StatusInfo,
    StorageStatus,
    resolve,
)


class Explanation(TypedDict):
    code: int
    category: Category
    meaning: str


class Rule(BaseModel):
    status: StorageStatus
    category: Category = Category.FAILURE
    pauses: dict[StorageStatus, float] = {}
    tries: Annotated[int, Field(ge=0)] = 3


class Report(BaseModel):
    info: StatusInfo[StorageStatus]
    operation: Operation = Operation.C_STORE
    kind: Literal[Category.FAILURE, Category.WARNING] | None = None

    @field_serializer("operation")
    def words(self, operation: Operation) -> str:
        return operation.value.lower()


class Job(BaseModel):
    code: int
    last: StorageStatus | None = None

    @field_validator("code")
    @classmethod
    def is_known(cls, code: int) -> int:
        if resolve(code, STORAGE).origin is Origin.UNKNOWN:
            problem = f"{code:#06x} is no status"
            raise ValueError(problem)
        return code

    def info(self) -> StatusInfo[StorageStatus]:
        return resolve(self.code, STORAGE)


def explanation(info: StatusInfo[StorageStatus]) -> Explanation:
    return {"code": info.code, "category": info.category, "meaning": info.meaning}


def rows(codes: list[int]) -> list[dict[str, Any]]:
    return [resolve(code, STORAGE).to_dict() for code in codes]


def hexadecimals(codes: list[int]) -> list[str]:
    plain = [resolve(code, STORAGE).to_dict() for code in codes]
    return [str(one["hex"]) for one in plain]


def main() -> None:
    rule = Rule.model_validate({"status": 0xA700, "pauses": {0xA900: 1.5}})
    assert rule.status is StorageStatus.OUT_OF_RESOURCES
    assert rule.pauses[StorageStatus.DATA_SET_DOES_NOT_MATCH_SOP_CLASS] == 1.5
    report = Report(info=resolve(0xA700, STORAGE), kind=Category.FAILURE)
    assert report.model_dump()["operation"] == "c-store"
    assert report.info.member is StorageStatus.OUT_OF_RESOURCES
    job = Job(code=0xA712)
    assert job.info().member is job.last
    adapter = TypeAdapter(list[Explanation])
    assert adapter.validate_python([explanation(job.info())])[0]["category"] is Category.FAILURE
    assert hexadecimals([0xA700]) == ["A700"]
    assert rows([0xA700])[0]["name"] == "OUT_OF_RESOURCES"
