"""Settings that all tests share."""

from __future__ import annotations

from hypothesis import settings

# A test is not a stopwatch: on a busy machine any example may take long.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
