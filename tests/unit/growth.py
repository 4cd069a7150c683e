"""How CPU time grows with an input: a test of that does not depend on the machine's speed."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

LINEAR = 8.0
"""Four times the input takes four times as long where the time is linear, and sixteen times as long
where it is that of the square. Half way, for what a busy machine adds."""


def growth(make: Callable[[int], T], use: Callable[[T], object], size: int) -> float:
    """Return how many times as long `use` takes with four times the input."""
    small, large = make(size), make(4 * size)
    use(make(1))  # what is worked out once is no matter of size
    of_small = of_large = float("inf")
    for _ in range(3):  # the time that the machine was least busy, if once was not enough
        of_small = min(of_small, _seconds(use, small))
        of_large = min(of_large, _seconds(use, large))
        if of_large < LINEAR * of_small:
            break
    return of_large / of_small


def _seconds(use: Callable[[T], object], given: T) -> float:
    gc.collect()
    gc.disable()
    try:
        begun = time.process_time()
        use(given)
        return time.process_time() - begun
    finally:
        gc.enable()
