"""What the plugin costs a run of mypy, in processor time: ``python -m tests.mypy_plugin.cost``.

It checks the correct programs and the examples of the pages, some ninety modules that use this
package, with a cache that knows them all: as they are, and with one of them edited. Each time is
the median of several runs, one with the plugin and one without it in turn. The package is to be
installed, and mypy with it.
"""

from __future__ import annotations

import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.checkers.programs import PROGRAMS, write_examples

RUNS = 15
EDITED = "correct/client_of_c_store.py"


def processor_time(folder: Path, configuration: str) -> float:
    """Return the seconds of processor time that a run of mypy takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    arguments = [f"--config-file={configuration}", f"--cache-dir=cache-{configuration}"]
    command = [sys.executable, "-m", "mypy", *arguments, "correct", "examples"]
    subprocess.run(command, cwd=folder, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copytree(PROGRAMS / "correct", folder / "correct")
        write_examples(folder / "examples")
        (folder / "with.ini").write_text("[mypy]\nplugins = dimse_status.mypy\n", encoding="utf-8")
        (folder / "without.ini").write_text("[mypy]\n", encoding="utf-8")
        original = (folder / EDITED).read_text(encoding="utf-8")
        for what in ("cold", "nothing edited", "one module edited"):
            times: dict[str, list[float]] = {"with.ini": [], "without.ini": []}
            for number in range(1 if what == "cold" else RUNS):
                for configuration, measured in times.items():
                    if what == "one module edited":
                        text = f"{original}# {number} {configuration}\n"
                        (folder / EDITED).write_text(text, encoding="utf-8")
                    measured.append(processor_time(folder, configuration))
            on, off = (statistics.median(each) for each in times.values())
            print(f"{what:18} {off:6.2f} s without, {on:6.2f} s with: {on / off - 1:+.0%}")  # noqa: T201


if __name__ == "__main__":
    main()
