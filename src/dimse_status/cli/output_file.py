"""Write what a command makes to a file: whole, or not at all."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from dimse_status.model.errors import DimseStatusError

__all__ = ["write_output"]


def write_output(text: str, path: str | None) -> None:
    """Write `text`, as UTF-8 whatever a terminal speaks, to a file; or to standard output.

    Raises
    ------
    DimseStatusError
        If the file cannot be written: then what was there is still there.
    """
    if path is None:
        if hasattr(sys.stdout, "buffer"):
            sys.stdout.flush()
            sys.stdout.buffer.write(text.encode())
        else:  # what stands in for it keeps text
            sys.stdout.write(text)
        return
    try:
        _replace(Path(os.path.realpath(path)), text.encode())
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name has a null character"
        problem = f"{path}: the file cannot be written: {reason.lower()}"
        raise DimseStatusError(problem) from error


def _replace(target: Path, content: bytes) -> None:
    """Write a file so that whoever reads it finds the old content or the new, and never a part."""
    if target.exists() and not target.is_file():
        target.write_bytes(content)  # a pipe or a device is no file to be replaced
        return
    part = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        with part.open("xb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, part)
        part.replace(target)
    finally:
        # Why it could not be written is what is said, and not that there is nothing to remove.
        with suppress(OSError):
            part.unlink(missing_ok=True)
