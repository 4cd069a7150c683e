"""Each reader takes or refuses what strangers give it; `nox -s fuzz` tries 100,000 inputs."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from .readers import READERS, FuzzedReader


@pytest.mark.timeout(0)  # 100,000 inputs take long
@pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.name)
def test_a_reader_takes_or_refuses_whatever_it_gets(
    reader: FuzzedReader,
    tmp_path: Path,
    request: pytest.FixtureRequest,
    record_property: Callable[[str, object], None],
) -> None:
    count = int(str(request.config.getoption("--fuzz")))
    taken, slowest = 0, 0.0
    for number in range(count):
        begun = time.process_time()
        try:
            taken += reader.try_one(Random(number), tmp_path)  # noqa: S311 - to have it again
        except BaseException as error:
            error.add_note(f"{reader.name}: the input of Random({number})")
            raise
        if number:  # the first one imports
            slowest = max(slowest, time.process_time() - begun)
    assert 0 < taken < count
    row = {
        "reads": reader.name,
        "inputs": f"{count:,}",
        "taken": f"{taken:,}",
        "refused": f"{count - taken:,}",
        "slowest": f"{1000 * slowest:.0f} ms",
    }
    record_property("fuzzed", row)
