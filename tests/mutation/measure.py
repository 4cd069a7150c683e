"""Count which changes to the code the unit tests notice, and write docs/mutation.csv.

Run it with `nox -s mutation`. mutmut changes a copy of the package in one place at a time, and runs
the tests that reach the place.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "docs" / "mutation.csv"
NOTICED = {"killed", "timeout", "segfault", "suspicious"}
# What runs while the package is imported, mutmut has run before it changes anything. The tables are
# compared with the standard's row by row, and the plugin and the command line have other tests.
SETTINGS = """
[tool.mutmut]
source_paths = ["src/"]
do_not_mutate = [
    "src/dimse_status/__init__.py",
    "src/dimse_status/by_category.py",
    "src/dimse_status/category.py",
    "src/dimse_status/cli/*",
    "src/dimse_status/mypy/*",
    "src/dimse_status/services/*",
    "src/dimse_status/sop_classes.py",
    "src/dimse_status/usage.py",
]
pytest_add_cli_args_test_selection = ["tests/unit"]
pytest_add_cli_args = [
    "--ignore=tests/unit/cli",
    "--ignore=tests/unit/test_stubs.py",
    "--deselect=tests/unit/test_resolve.py::test_every_code_resolves_for_a_service_class",
]
"""


def copy_into(place: Path) -> None:
    """Copy what mutmut needs: it changes files, and is told what to do in pyproject.toml."""
    shutil.rmtree(place, ignore_errors=True)
    for folder in ("src", "tests/unit", "tests/data", "docs/_ext"):
        shutil.copytree(ROOT / folder, place / folder)
    shutil.copy(ROOT / "tests" / "conftest.py", place / "tests")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    (place / "pyproject.toml").write_text(project + SETTINGS, encoding="utf-8")


def results(place: Path) -> dict[str, str]:
    """Return what became of each mutant."""
    done = subprocess.run(
        [sys.executable, "-m", "mutmut", "results", "--all", "true"],
        cwd=place,
        check=True,
        capture_output=True,
        text=True,
    )
    lines = (line.strip().rpartition(": ") for line in done.stdout.splitlines())
    return {name: result for name, _, result in lines}


def write_table(mutants: dict[str, str]) -> None:
    """Write, for each module, how many mutants were noticed and how many were not."""
    counts: defaultdict[str, Counter[bool]] = defaultdict(Counter)
    for name, result in mutants.items():
        module = name.split(".x", 1)[0].removeprefix("dimse_status.")
        counts[module][result in NOTICED] += 1
        counts["all"][result in NOTICED] += 1
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["module", "changes", "noticed", "not noticed"])
        for module, count in sorted(counts.items(), key=lambda item: (item[0] == "all", item[0])):
            writer.writerow([module, count.total(), count[True], count[False]])


def main() -> None:
    place = Path(sys.argv[1]).absolute()
    copy_into(place)
    subprocess.run([sys.executable, "-m", "mutmut", "run"], cwd=place, check=True)
    mutants = results(place)
    write_table(mutants)
    for name, result in mutants.items():
        if result not in NOTICED:
            sys.stdout.write(f"{result}: {name}\n")


if __name__ == "__main__":
    main()
