"""Count which changes to the code the tests notice, and write docs/mutation.csv.

Run it with `nox -s mutation`, or `nox -s mutation -- ROOM …`; a room is a folder of the package, or
`top` for the modules that are in none. mutmut changes a copy of the package in one place at a time,
and runs those tests of the room that reach the place. It does so in a process that has imported the
package and run the tests already: what runs only once, on import or to fill a cache, it has run
unchanged. So what nothing noticed is tried once more in a fresh process, with the same tests; or
with all of the room, if it runs before any test does, or none was seen to reach it.

Only what is within a function is changed: the tables are none, and are compared with the standard's
row by row. What is generated is left out (`GENERATED`); its generator's tests see each byte of it.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PACKAGE = Path("src", "dimse_status")
TABLE = ROOT / "docs" / "mutation.csv"
COPIED = ("src", "tests/unit", "tests/interop", "tests/mypy_plugin", "tests/data", "docs")

GENERATED = {PACKAGE / "__init__.py", PACKAGE / "by_category.py", PACKAGE / "services" / "index.py"}

LOOSE = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tests/unit").glob("test_*.py"))
APART = ("annotations", "compat", "house", "no_network", "stubs")
MODEL = [f"tests/unit/implementations/test_{one}.py" for one in ("implementation", "resolving")]
MODEL += [path for path in LOOSE if not path.endswith(tuple(f"test_{name}.py" for name in APART))]
"""The tests of what a status is and means. They are one circle: `resolve` is tested with tables."""

TESTS = {
    "model": [path for path in MODEL if not path.endswith(("permission.py", "rows.py"))],
    "services": MODEL,
    "top": [*MODEL, "tests/unit/cli/test_cli_main.py"],  # the standard streams
    "advice": ["tests/unit/advice"],
    "implementations": ["tests/unit/implementations"],
    "handlers": ["tests/unit/handlers", "tests/interop/test_counts_of_retrievals.py"],
    "compat": ["tests/unit/test_compat.py"],
    "logs": ["tests/unit/logs"],
    "audit": ["tests/unit/audit"],
    "cli": ["tests/unit/cli", "tests/unit/logs/test_logs_annotate.py"],
    # The other tests run mypy in a process of its own, where no change can be made.
    "mypy": ["tests/mypy_plugin/test_cases.py::test_daemon"],
}
"""What tests each room."""

SLOW = [
    "advice/test_advice_for.py::test_every_code_is_answered_or_not",
    "advice/test_advice_for.py::test_nothing_below_knows_of_the_advice",
    "cli/test_cli_answer.py::test_the_answer_is_short_and_as_wide_as_the_terminal",
    "cli/test_cli_code_argument.py::test_any_text_is_a_code_or_refused",
    # These start Python where it does not find mutmut, or mutmut not its settings.
    "cli/test_cli_implementations.py::test_a_file_name_that_is_no_text_is_shown_escaped",
    "cli/test_cli_main.py::test_a_command_loads_what_it_needs_and_no_other",
    "implementations/test_enum_source.py::test_a_module_passes_mypy_strict",
    "implementations/test_enum_source.py::test_file_to_module_to_resolver_gives_what_file_to_resolver_gives",
    "implementations/test_loader.py::test_a_hostile_file_takes_no_longer_than_its_size",
    "implementations/test_loader.py::test_any_toml_is_read_or_refused_by_the_documented_error",
    "implementations/test_loader.py::test_the_largest_file_is_read_and_a_byte_order_mark_is_none_of_it",
    "implementations/test_review.py::test_every_code_is_outside_exactly_where_the_standard_does_not_permit_it",
    "logs/test_logs_read.py::test_what_a_status_means_is_what_resolve_says",
    "test_dataset.py::test_every_code_becomes_a_status",
    "test_registry_states.py::TestRegistries",
    "test_registry_states.py::test_threads_load_resolve_and_extend_at_once",
    "test_resolve.py::test_every_code_resolves_for_a_service_class",
    "test_resolve.py::test_every_code_resolves_for_an_operation_and_a_sop_class",
    "test_response.py::test_any_command_set_is_read_or_refused_in_words",
    "test_rows.py::test_answers_ascend_and_do_not_overlap",
    "test_rows.py::test_no_pair_of_operation_and_code_is_expanded_twice",
    "test_rows.py::test_what_is_retired_keeps_its_meaning_and_is_not_permitted",
]
"""What takes seconds and reaches everything, and would be run for each change: it is left out."""
OPTIONS = [
    *("-p", "ordering", "-p", "keeping", "-p", "no:cacheprovider", "--hypothesis-seed=0"),
    *("-p", "no:unraisableexception"),  # it collects garbage twice: as long as all else together
    *("-o", "tmp_path_retention_count=1000000"),  # what is kept stays where it is
    *(f"--deselect=tests/unit/{name}" for name in SLOW),
]

NOTICED = {"killed", "segfault"}
APART_COUNTED = ("timeout", "suspicious")
COLUMNS = ("room", "changes", "noticed", "not noticed", *APART_COUNTED)
SETTINGS = """
[tool.mutmut]
source_paths = ["src/"]
also_copy = ["docs"]
only_mutate = {modules}
pytest_add_cli_args_test_selection = {tests}
pytest_add_cli_args = {options}
"""
PATIENCE = 600
"""Seconds that the tests of a room may take in a fresh process."""


def copy_into(place: Path, room: str) -> None:
    """Copy what mutmut needs: it changes files, and is told what to do in pyproject.toml."""
    folder = PACKAGE if room == "top" else PACKAGE / room
    found = (ROOT / folder).glob("*.py" if room == "top" else "**/*.py")
    modules = sorted({path.relative_to(ROOT) for path in found} - GENERATED)
    for name in COPIED:
        shutil.rmtree(place / name, ignore_errors=True)
        shutil.copytree(ROOT / name, place / name)
    shutil.copy(ROOT / "tests" / "conftest.py", place / "tests")
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    settings = SETTINGS.format(
        modules=json.dumps([str(path) for path in modules]),
        tests=json.dumps(TESTS[room]),
        options=json.dumps(OPTIONS),
    )
    (place / "pyproject.toml").write_text(project + settings, encoding="utf-8")
    # Which tests reach what is found out anew.
    (place / "mutants" / "mutmut-stats.json").unlink(missing_ok=True)


def run_here(place: Path, *arguments: str) -> str:
    """Run a module of Python there, and return what it wrote."""
    command = [sys.executable, "-m", *arguments]
    environment = os.environ | {
        "PYTHONPATH": os.pathsep.join((str(place / "src"), str(HERE))),
        "PYTEST_DEBUG_TEMPROOT": str(place),
    }
    done = subprocess.run(
        command, cwd=place, env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    return done.stdout


def run_afresh(
    place: Path, change: str, *arguments: str
) -> subprocess.CompletedProcess[bytes] | None:
    """Run pytest on the changed copy in a fresh process; return None if it does not end."""
    environment = os.environ | {
        "MUTANT_UNDER_TEST": change,
        "PYTHONPATH": os.pathsep.join((str(place / "mutants" / "src"), str(HERE))),
        "PYTEST_DEBUG_TEMPROOT": str(place),
    }
    command = [sys.executable, "-m", "pytest", "--rootdir=.", *OPTIONS, *arguments]
    try:
        return subprocess.run(
            command,
            cwd=place / "mutants",
            env=environment,
            check=False,
            capture_output=True,
            timeout=PATIENCE,
        )
    except subprocess.TimeoutExpired:
        return None


def tests_by_function(place: Path, room: str) -> dict[str, list[str]]:
    """Return the tests that reach each function, but for what runs before any test does."""
    found = place / "early.json"
    run_afresh(place, "stats", f"--early={found}", "--collect-only", *TESTS[room])
    statistics = json.loads((place / "mutants" / "mutmut-stats.json").read_text(encoding="utf-8"))
    reaching: dict[str, list[str]] = statistics["tests_by_mangled_function_name"]
    for function in json.loads(found.read_text(encoding="utf-8")):
        reaching.pop(function, None)
    return reaching


def try_afresh(place: Path, change: str, tests: list[str]) -> str:
    """Return what becomes of a change in a fresh process."""
    done = run_afresh(place, change, "-x", "-q", *tests)
    if done is None:
        return "timeout"
    # That a test could not be collected is 2: the change broke an import.
    return "suspicious" if done.returncode < 0 else "killed" if done.returncode else "survived"


def results_in(place: Path) -> dict[str, str]:
    """Return what mutmut says of each change."""
    lines = run_here(place, "mutmut", "results", "--all", "true").splitlines()
    return dict(line.strip().rsplit(": ", 1) for line in lines)


def sample_of(changes: Iterable[str], every: int) -> list[str]:
    """Return of each module one change of so many."""
    by_module: dict[str, list[str]] = {}
    for change in changes:
        by_module.setdefault(change.rpartition(".")[0], []).append(change)
    return [change for some in by_module.values() for change in some[::every]]


def measure(place: Path, room: str, processes: int, every: int) -> dict[str, str]:
    """Return what became of each change to a room, or of one of so many."""
    command = ("mutmut", "run", f"--max-children={processes}")
    before = (place / "mutants").exists() and results_in(place)
    # By name it tries a change again, and it has to make the changes before their names are known.
    run_here(place, *command, *(["*__mutmut_1"] if every > 1 else []))
    results = results_in(place)
    chosen = sample_of(results, every)
    left = [name for name in chosen if results[name] not in NOTICED]
    if left and (before or every > 1):
        run_here(place, *command, *left)
        results = results_in(place)
    results = {name: results[name] for name in chosen}
    reaching = tests_by_function(place, room)

    def afresh(change: str) -> str:
        tests = reaching.get(change.partition("__mutmut_")[0], [])
        # What fills a cache is reached by the first test alone, whatever others see of it.
        return try_afresh(place, change, tests if len(tests) > 1 else TESTS[room])

    left = [name for name, result in results.items() if result not in {*NOTICED, *APART_COUNTED}]
    with ThreadPoolExecutor(processes) as pool:
        results.update(zip(left, pool.map(afresh, left), strict=True))
    return results


def write_table(room: str, results: dict[str, str]) -> None:
    """Write what became of the changes to a room, in place of what the table had of it."""
    counts = Counter(
        result if result in APART_COUNTED else "noticed" if result in NOTICED else "not noticed"
        for result in results.values()
    )
    with TABLE.open(encoding="utf-8", newline="") as file:
        rows = {row["room"]: row for row in csv.DictReader(file) if row["room"] in TESTS}
    rows[room] = {"room": room, "changes": str(counts.total())} | {
        name: str(counts[name]) for name in COLUMNS[2:]
    }
    rows = {name: rows[name] for name in TESTS if name in rows}
    total = {name: str(sum(int(row[name]) for row in rows.values())) for name in COLUMNS[1:]}
    with TABLE.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(COLUMNS)
        for row in (*rows.values(), {"room": "all", **total}):
            writer.writerow([row[name] for name in COLUMNS])


def show(place: Path, results: dict[str, str]) -> None:
    """Write which changes were not noticed, for somebody to look at each."""
    for change, result in results.items():
        if result not in NOTICED:
            lines = run_here(place, "mutmut", "show", change).splitlines()[3:]
            changed = [line for line in lines if line.startswith(("-", "+"))]
            sys.stdout.write("\n".join((f"{result}: {change}", *changed, "\n")))


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("place", type=Path)
    parser.add_argument("rooms", nargs="*", choices=[[], *TESTS], metavar="ROOM")
    parser.add_argument("--processes", type=int, default=os.cpu_count())
    parser.add_argument("--again", action="store_true", help="only what is new, or was not noticed")
    parser.add_argument("--every", type=int, default=1, help="one change of so many, as a sample")
    arguments = parser.parse_args()
    for room in arguments.rooms or TESTS:
        place = arguments.place.absolute() / room
        if not arguments.again:
            shutil.rmtree(place, ignore_errors=True)
        copy_into(place, room)
        results = measure(place, room, arguments.processes, arguments.every)
        write_table(room, results)
        show(place, results)


if __name__ == "__main__":
    main()
