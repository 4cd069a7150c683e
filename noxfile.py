"""What is checked, and how: `nox` runs it all, `nox -l` lists it.

A session that a plain `nox` leaves out either writes files or takes long; its results stand in
docs/.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv|virtualenv"

PROJECT = nox.project.load_toml("pyproject.toml")
RUNNING = f"{sys.version_info.major}.{sys.version_info.minor}"


def is_here(version: str) -> bool:
    """Whether this machine has a Python of that version that runs."""
    program = shutil.which(f"python{version}")
    if program is None:
        return False
    # A version manager may have put a program there that only says which versions it knows.
    return not subprocess.run([program, "-c", ""], check=False, capture_output=True).returncode


PYTHONS = [one for one in nox.project.python_versions(PROJECT) if is_here(one)] or [RUNNING]


def group(name: str) -> list[str]:
    """Return the requirements of a dependency group of pyproject.toml."""
    return list(nox.project.dependency_groups(PROJECT, name))


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting."""
    session.install(*group("lint"))
    session.run("ruff", "check", *session.posargs)
    session.run("ruff", "format", "--check")


@nox.session(default=False)
def stubs(session: nox.Session) -> None:
    """Regenerate the stubs; with `-- --check`, only say whether that would change any."""
    session.install(".", *group("stubs"))
    session.run("python", "stubs/generate.py", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Check bodies, stubs and tests, and the shipped stubs against the run time."""
    session.install(".[pynetdicom]", *group("types"))
    session.run("python", "stubs/generate.py", "--check")
    session.run("mypy", "src")
    session.run("mypy", "--explicit-package-bases", "stubs", "tests", "docs", "noxfile.py")
    session.run("pyright", "--project", "src")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "dimse_status", "--ignoreexternal")
    allowed = ("--allowlist", "stubs/stubtest_allowlist.txt")
    session.run("python", "-m", "mypy.stubtest", "dimse_status", *allowed)


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests, but for those that have a session of their own."""
    session.install(".[pynetdicom]", *group("test"), *group("lint"), *group("mypy"))
    apart = ("tests/checkers", "tests/editors", "tests/mypy_plugin")
    session.run("pytest", *(f"--ignore={path}" for path in apart), *session.posargs)


@nox.session(name="every-code")
def every_code(session: nox.Session) -> None:
    """Resolve all 65,536 codes in each operation and each group of SOP classes."""
    session.install(".", *group("test"))
    options = ("--every-code", "--numprocesses=auto")
    session.run("pytest", "tests/unit/test_resolve.py", *options, *session.posargs)


@nox.session
def checkers(session: nox.Session) -> None:
    """Score every type checker; NEWEST_CHECKERS=1 in the environment takes the newest of each."""
    session.install(".[pynetdicom]", *group("test"))
    session.run("pytest", "tests/checkers/check_programs.py")
    session.run("pytest", "tests/checkers/test_run_time.py")


@nox.session
@nox.parametrize("version", ["mypy", "oldest-mypy"])
def plugin(session: nox.Session, version: str) -> None:
    """Test the mypy plugin with the pinned mypy and the oldest, or with `-- mypy==VERSION`."""
    session.install(".[pynetdicom]", *group("test"), *group(version))
    if session.posargs:
        session.install(*session.posargs)
    session.run("pytest", "tests/mypy_plugin", "--numprocesses=auto")


@nox.session
def editors(session: nox.Session) -> None:
    """Ask language servers what an editor shows; with `-- --write-editors`, write the table."""
    session.install(".", *group("editors"))
    session.run("pytest", "tests/editors", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation and run its examples."""
    session.install(".[pynetdicom]", *group("docs"))
    for builder in ("html", "doctest"):
        session.run(
            "sphinx-build", "-n", "-W", "-q", "-b", builder, "docs", f"docs/_build/{builder}"
        )


@nox.session
def build(session: nox.Session) -> None:
    """Build the distributions, and check that the wheel holds what it should."""
    session.install(*group("build"))
    target = Path(session.create_tmp())
    session.run("python", "-m", "build", "--outdir", str(target))
    wheel = max(target.glob("*.whl"), key=lambda path: path.stat().st_mtime)
    session.run("check-wheel-contents", str(wheel))


@nox.session(default=False)
def mutation(session: nox.Session) -> None:
    """Change the code place by place, and count what the unit tests notice (twenty minutes)."""
    session.install(".", *group("mutation"))
    session.run("python", "tests/mutation/measure.py", str(Path(session.create_tmp(), "copy")))


@nox.session(name="pynetdicom-suite", default=False)
def pynetdicom_suite(session: nox.Session) -> None:
    """Run pynetdicom's own tests with and without our tables, and compare (half an hour)."""
    needs = ("pip", "pytest", "pytest-timeout", "pyfakefs", "sqlalchemy>=2", "numpy")
    session.install(".[pynetdicom]", *needs)
    session.run("python", "tests/interop/pynetdicom_suite.py", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure speed beside pynetdicom.status, as ratios."""
    session.install(".[pynetdicom]")
    session.run("python", "tests/benchmarks/beside_pynetdicom.py", *session.posargs)
