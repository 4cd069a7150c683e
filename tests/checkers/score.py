"""Run every checker over every program: the score, the expected messages, the tables of the docs.

``python -m tests.checkers.score`` writes what ``tests/typing/expected`` and the tables of the
typing guide say; `check_programs` compares them with a run. ``--check`` writes nothing and exits
with 1 if they are not what the run says.
"""

from __future__ import annotations

import argparse
import csv
import difflib
import io
import shutil
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

from .diagnostics import CHECKERS, Diagnostic
from .environments import wheel_environment
from .programs import COLLECTIONS, KNOWN, MARKED_LINES, PROGRAMS, ROOT, Collection, write_examples
from .run_time import RUN_TIME

__all__ = [
    "KNOWN_FALSE_REPORTS",
    "KNOWN_IF_EDITABLE",
    "Run",
    "files_of",
    "main",
    "marks_of",
    "run_all",
    "stray",
]

EXPECTED = PROGRAMS / "expected"

_OF_PYRIGHT = {
    # It takes the row of a member, 0xA7F0 and its words, for its value: microsoft/pyright, 11781.
    "correct/comparison_with_own_codes.py",
    # It holds that None may equal a member of an IntEnum, which has the __eq__ of int, and so keeps
    # it behind `in`.
    "correct/members_behind_in.py",
}

KNOWN_FALSE_REPORTS = {
    "pyright": _OF_PYRIGHT,
    "basedpyright": _OF_PYRIGHT,
    "pyrefly": {
        # It narrows the negative branch of `in` by a tuple that is written out alone.
        "correct/narrowing_by_category.py",
        "correct/narrowing_of_find.py",
    },
}
"""The programs in which a checker rejects a line that is correct; the typing guide says why."""

# The standard's members have rows in the source, and numbers in the stubs.
_MEMBERS_AND_NUMBERS = {
    "correct/comparisons.py",
    "correct/relay_between_two_archives.py",
    "examples/docs_start.py",
    "unseen_correct/commitments.py",
    "unseen_correct/study_mover.py",
}

KNOWN_IF_EDITABLE = {
    "pyright": _MEMBERS_AND_NUMBERS,
    "basedpyright": _MEMBERS_AND_NUMBERS,
    # It takes RelatedValues for open, which only the stubs can say that it is not.
    "pyrefly": {"correct/answers_with_fields.py"},
}
"""Those that it rejects besides when it reads the source."""

Run = Mapping[str, list[Diagnostic]]
"""What each checker said, by its name."""


def run_all(environment: Path) -> Run:
    """Run every checker over a copy of the programs, outside of this repository."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for part in (part for one in COLLECTIONS for part in (one.correct, one.mistakes)):
            shutil.copytree(PROGRAMS / part, folder / part, ignore=_no_caches)
        write_examples(folder / "examples")
        return {checker.name: checker.run(environment, folder) for checker in CHECKERS}


_no_caches = shutil.ignore_patterns("__pycache__")


def marks_of(diagnostics: list[Diagnostic]) -> set[str]:
    """Return the marks of the mistakes that were noticed."""
    places = {(one.file, one.line) for one in diagnostics}
    return {mark for place, mark in MARKED_LINES.items() if place in places}


def stray(diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Return what was said of a line that has no mistake."""
    return [one for one in diagnostics if (one.file, one.line) not in MARKED_LINES]


def files_of(run: Run) -> dict[Path, str]:
    """Return the files that a run makes: the messages of each checker, and the tables."""
    files = {EXPECTED / f"{_file_name(name)}.txt": _messages(said) for name, said in run.items()}
    return {**files, **{one.table: _table(run, one) for one in COLLECTIONS}}


def _file_name(checker: str) -> str:
    return checker.replace(" + ", "-with-")


def _messages(diagnostics: list[Diagnostic]) -> str:
    lines = (
        f"{one.file}:{one.line}: {MARKED_LINES.get((one.file, one.line), 'false report')}: {one}"
        for one in diagnostics
    )
    return "".join(f"{line}\n" for line in lines)


def _table(run: Run, collection: Collection) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    mistakes = collection.words()
    noticed = {name: marks_of(said) & mistakes.keys() for name, said in run.items()}
    # Who wrote the unseen programs has not run them.
    when_it_runs = collection is KNOWN
    writer.writerow(["No.", "Mistake", *noticed, *["When it runs"] * when_it_runs])
    for mark, words in mistakes.items():
        error = f"`{RUN_TIME[mark].error.__name__}`" if mark in RUN_TIME else "—"
        seen = ["yes" if mark in marks else "—" for marks in noticed.values()]
        writer.writerow([mark, words[0].upper() + words[1:], *seen, *[error] * when_it_runs])
    total = [f"{len(marks)} ({len(marks) / len(mistakes):.0%})" for marks in noticed.values()]
    raised = [str(len(RUN_TIME))] * when_it_runs
    writer.writerow(["", f"Noticed, of {len(mistakes)}", *total, *raised])
    wrong = [str(len(_stray_in(collection, said))) for said in run.values()]
    writer.writerow(["", "False reports", *wrong, *["0"] * when_it_runs])
    return text.getvalue()


def _stray_in(collection: Collection, diagnostics: list[Diagnostic]) -> list[Diagnostic]:
    """Return those of a collection; the examples of the pages are counted with the known one."""
    folders = {collection.correct, collection.mistakes, *["examples"] * (collection is KNOWN)}
    return [one for one in stray(diagnostics) if one.file.split("/")[0] in folders]


def main(arguments: list[str] | None = None) -> int:
    """Write the files, or compare them with a run."""
    parser = argparse.ArgumentParser(description="Score the type checkers.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if stale")
    options = parser.parse_args(arguments)
    stale = 0
    for path, text in files_of(run_all(wheel_environment())).items():
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        if not options.check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="\n")
        elif old != text:
            stale = 1
            before, after = old.splitlines(keepends=True), text.splitlines(keepends=True)
            name = path.relative_to(ROOT).as_posix()
            sys.stdout.writelines(difflib.unified_diff(before, after, name, "of this run"))
    return stale


if __name__ == "__main__":
    raise SystemExit(main())
