"""A sender with asyncio: what pynetdicom does, in threads, and what came of it, in a queue."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status import (
    STORAGE,
    Category,
    NoResponseError,
    StatusError,
    StatusResponse,
    StorageStatus,
    advice_for,
    resolve_response,
)

LOGGER = logging.getLogger(__name__)
Send = Callable[[Dataset], Awaitable[Dataset]]
Response = StatusResponse[StorageStatus]
PAUSES: dict[StorageStatus | None, float] = {StorageStatus.OUT_OF_RESOURCES: 0.01, None: 0.0}


@dataclass(frozen=True)
class Sent:
    number: int
    response: Response | None
    error: Exception | None = None

    @property
    def is_stored(self) -> bool:
        return self.response is not None and self.response.category in {
            Category.SUCCESS,
            Category.WARNING,
        }


def in_a_thread(association: Association) -> Send:
    async def send(dataset: Dataset) -> Dataset:
        return await asyncio.to_thread(association.send_c_store, dataset)

    return send


async def send_once(send: Send, dataset: Dataset) -> Response:
    return resolve_response(await send(dataset), STORAGE).raise_for_status()


async def send_until_stored(send: Send, dataset: Dataset, tries: int = 3) -> Response:
    for left in reversed(range(tries)):
        try:
            return await send_once(send, dataset)
        except StatusError as error:
            response = error.response
            if response is None or not left:
                raise
            LOGGER.info("again, for %s", response)
            member = StorageStatus(error.code) if error.code in StorageStatus else None
            await asyncio.sleep(PAUSES.get(member, 0.0))
    raise ValueError(tries)


async def send_all(send: Send, datasets: list[Dataset]) -> AsyncIterator[Sent]:
    tasks = [asyncio.create_task(send_until_stored(send, one)) for one in datasets]
    for number, task in enumerate(tasks):
        try:
            yield Sent(number, await task)
        except (StatusError, NoResponseError) as error:
            yield Sent(number, None, error)


async def put_all(queue: asyncio.Queue[Sent], send: Send, datasets: list[Dataset]) -> None:
    async for sent in send_all(send, datasets):
        advice = None if sent.response is None else advice_for(sent.response)
        LOGGER.info("%s: %s", sent.number, "no advice" if advice is None else advice)
        await queue.put(sent)


async def count_stored(send: Send, datasets: list[Dataset]) -> int:
    queue: asyncio.Queue[Sent] = asyncio.Queue()
    async with asyncio.TaskGroup() as group:
        group.create_task(put_all(queue, send, datasets))
    found = [queue.get_nowait() for _ in range(queue.qsize())]
    return sum(one.is_stored for one in found)


def main() -> None:
    answers = iter(
        [
            StorageStatus.OUT_OF_RESOURCES.to_dataset(),
            StorageStatus.ELEMENTS_DISCARDED.to_dataset(),
            Dataset(),
        ]
    )

    async def send(_: Dataset) -> Dataset:
        return next(answers)

    assert asyncio.run(count_stored(send, [Dataset()])) == 1
    assert asyncio.run(count_stored(send, [Dataset()])) == 0
