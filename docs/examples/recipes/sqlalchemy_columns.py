"""Statuses in a database: as numbers, for whoever reads the table with something else."""

from typing import Any

from sqlalchemy import Enum, Integer, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from dimse_status import STORAGE, Category, StatusInfo, StorageStatus, resolve


class StorageStatusColumn(TypeDecorator[StorageStatus]):
    """A member of the enum, and its code in the table: 16 bits do not fit a SMALLINT."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Any) -> int | None:
        """Refuse what is no member before it is in the table."""
        return None if value is None else StorageStatus(value).code

    def process_result_value(self, value: Any, dialect: Any) -> StorageStatus | None:
        """Return the member."""
        return None if value is None else StorageStatus(value)


class Base(DeclarativeBase):
    """The base of the tables."""


class Answer(Base):
    """What we answered, and what a peer did: that can be any code, so it is a plain number."""

    __tablename__ = "answer"

    id: Mapped[int] = mapped_column(primary_key=True)
    sent: Mapped[StorageStatus] = mapped_column(StorageStatusColumn)
    received: Mapped[int]
    category: Mapped[Category] = mapped_column(
        Enum(Category, native_enum=False, values_callable=lambda kind: [one.value for one in kind])
    )

    @property
    def info(self) -> StatusInfo[StorageStatus]:
        """What the peer's code means."""
        return resolve(self.received, STORAGE)
