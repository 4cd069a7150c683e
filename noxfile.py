"""What is checked, and how: `nox` runs it all, `nox -l` lists it.

A plain `nox` runs the sessions of `EVERYTHING`, as many at a time as there are processors, each
with what it says together at its end. The others write files, take long, or ask the network for
more than packages; their results stand in docs/.

What is installed is pinned and checked by its hash: `requirements/` has the versions for all
sessions, and `nox -s lock` writes them anew from the groups of pyproject.toml. The package itself
is built once and installed as a wheel. No session downloads a Python: they run on those that
there are.

Programs that the tests talk to and PyPI does not have, the peers, are installed by the session
that needs them only as root on a Debian-like system, which is a container more often than not.
Elsewhere their tests are left out, with a line that says so, or fail where CI is set.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import os
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import nox

nox.needs_version = ">=2025.2.9"
nox.options.default_venv_backend = "uv"
nox.options.download_python = "never"
nox.options.sessions = ["everything"]

ROOT = Path(__file__).parent
WORK = ROOT / ".nox"
PROJECT = nox.project.load_toml("pyproject.toml")
RUNNING = f"{sys.version_info.major}.{sys.version_info.minor}"
PINNED = ROOT / "requirements" / "sessions.txt"
OLDEST_MYPY = ROOT / "requirements" / "oldest-mypy.txt"
IN_CI = bool(os.environ.get("CI"))
WHEEL = "DIMSE_STATUS_WHEEL"
"""The variable that tells the sessions of `everything` which wheel to install."""

# The tests start many Pythons. Each would compile all modules anew, five times as long as it needs.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


# The Pythons.


def runs(version: str) -> bool:
    """Whether this machine has a Python of that version that runs."""
    program = shutil.which(f"python{version}")
    if program is None:
        return False
    # A version manager may have put a program there that only says which versions it knows.
    return not subprocess.run([program, "-c", ""], check=False, capture_output=True).returncode


def find_more_pythons(versions: Iterable[str]) -> None:
    """Put those on the path that pyenv has installed and does not show."""
    home = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"))
    for version in versions:
        folders = sorted(home.glob(f"versions/{version}.*/bin"))
        if folders and not runs(version):
            os.environ["PATH"] = f"{folders[-1]}{os.pathsep}{os.environ['PATH']}"


SUPPORTED = nox.project.python_versions(PROJECT)
find_more_pythons(SUPPORTED)
# The sessions find uv, with which they make environments of their own.
os.environ["PATH"] = f"{os.environ['PATH']}{os.pathsep}{Path(sys.executable).parent}"
PYTHONS = [one for one in SUPPORTED if runs(one)] or [RUNNING]


# What is installed.


def group(name: str) -> list[str]:
    """Return the requirements of a dependency group of pyproject.toml."""
    return list(nox.project.dependency_groups(PROJECT, name))


def install(session: nox.Session, *groups: str, extra: str = "", pins: Path = PINNED) -> None:
    """Install the package, with an extra, and dependency groups, as pinned."""
    needed = [one for name in groups for one in group(name)]
    session.install("--constraint", str(pins), f"{wheel(session)}{extra}", *needed)


def install_tools(session: nox.Session, *groups: str) -> None:
    """Install dependency groups and not the package."""
    session.install("--constraint", str(PINNED), *(one for name in groups for one in group(name)))


def wheel(session: nox.Session) -> str:
    """Return the wheel of the package as it is now, which `everything` has built once for all."""
    built = os.environ.get(WHEEL)
    # Not in the session's temporary folder: that would be the tests' as well, and lie in this
    # project, whose source ty would find above them.
    return built or str(build_wheel(WORK / "wheels" / re.sub(r"\W+", "-", session.name)))


def build_wheel(folder: Path) -> Path:
    """Build the wheel, with the pinned tools."""
    shutil.rmtree(folder, ignore_errors=True)
    command = ["build", "--quiet", "--wheel", "--no-create-gitignore", "--out-dir", str(folder)]
    subprocess.run([uv(), *command, "--build-constraints", str(PINNED), str(ROOT)], check=True)
    (built,) = folder.glob("*.whl")
    return built


def uv() -> str:
    """Return the program that installs, which is beside nox."""
    beside = Path(sys.executable).with_name("uv")
    program = str(beside) if beside.is_file() else shutil.which("uv")
    if program is None:
        message = "uv is missing: install requirements/nox.txt, as the README does"
        raise RuntimeError(message)
    return program


# The peers.


@dataclass(frozen=True)
class Peer:
    """A program that tests talk to, and that PyPI does not have."""

    name: str
    programs: tuple[str, ...]
    debian: str
    library: str = ""

    def is_here(self) -> bool:
        """Whether it is installed, as a program and not as a script of a Python environment."""
        return all(find_program(one) for one in self.programs) and has_library(self.library)


PEERS = {
    peer.debian: peer
    for peer in (
        Peer("DCMTK", ("storescp", "storescu", "dcmqrscp", "movescu"), "dcmtk"),
        Peer("Orthanc", ("Orthanc",), "orthanc"),
        Peer("lnav", ("lnav",), "lnav"),
        Peer("Chromium", ("chromium",), "chromium"),
        # The driver of Playwright is a Node.js, which a small Linux lacks this for.
        Peer("libatomic", (), "libatomic1", library="libatomic.so.1"),
    )
}
PLACES = ("/usr/bin", "/usr/sbin", "/usr/local/bin", "/usr/local/sbin")


def find_program(name: str) -> str | None:
    """Return a program that is none of Python's: pynetdicom has some of the same names."""
    for folder in [*os.get_exec_path(), *PLACES]:
        path = shutil.which(name, path=folder)
        if path is not None:
            with Path(path).open("rb") as file:
                beginning = file.read(500)
            if not (beginning.startswith(b"#!") and b"python" in beginning):
                return path
    return None


def has_library(name: str) -> bool:
    """Whether a shared library of Linux can be loaded; other systems need none."""
    if not name or sys.platform != "linux":
        return True
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def missing_peers(names: Iterable[str]) -> list[Peer]:
    """Return those of the peers, by the names of their Debian packages, that are not installed."""
    return [PEERS[name] for name in names if not PEERS[name].is_here()]


def need_peers(session: nox.Session, *names: str) -> None:
    """Install what is missing of the peers if that is ours to do, or say what is left out."""
    if not missing_peers(names):
        return
    if is_debian_like() and os.geteuid() == 0:
        with one_at_a_time("peers"):
            install_from_debian(missing_peers(names))
    missing = [peer.name for peer in missing_peers(names)]
    if missing and IN_CI:
        session.error(
            f"CI is set and {' and '.join(missing)} missing: `nox -s peers` installs them"
        )
    if missing:
        session.warn(
            f"left out: the tests that need {', '.join(missing)}, not installed: `nox -s peers`"
        )


def is_debian_like() -> bool:
    """Whether the system has Debian's packages."""
    return shutil.which("apt-get") is not None and shutil.which("dpkg") is not None


def install_from_debian(peers: Iterable[Peer], prefix: tuple[str, ...] = ()) -> None:
    """Install the packages of peers, without starting any service of theirs."""
    packages = [peer.debian for peer in peers]
    if not packages:
        return
    # A package that starts its service would take the port of a peer of the user's own.
    policy = Path("/usr/sbin/policy-rc.d")
    is_ours = not policy.exists()
    if is_ours:
        text = b"#!/bin/sh\nexit 101\n"
        subprocess.run([*prefix, "tee", policy], input=text, check=True, stdout=subprocess.DEVNULL)
        subprocess.run([*prefix, "chmod", "+x", policy], check=True)
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    apt += ["-o", "DPkg::Lock::Timeout=300"]
    try:
        for command in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
            subprocess.run([*apt, *command], check=True, stdin=subprocess.DEVNULL)
    finally:
        if is_ours:
            subprocess.run([*prefix, "rm", "-f", policy], check=True)


@contextlib.contextmanager
def one_at_a_time(name: str) -> Iterator[None]:
    """Wait until no other session does the same."""
    import fcntl  # noqa: PLC0415 - Windows has none, and no Debian's packages either

    WORK.mkdir(exist_ok=True)
    with (WORK / f"{name}.lock").open("w", encoding="utf-8") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


# Everything.


EVERYTHING = (
    # What takes longest begins first, so that the last ones end together. `page` does what `docs`
    # does.
    "page",
    "plugin(version='oldest-mypy')",
    *(f"tests-{python}" for python in PYTHONS),
    "every-code",
    "types",
    "plugin(version='mypy')",
    "checkers",
    "editors",
    "recipes",
    "build",
    "lint",
)
CLOSING = re.compile(r"^=* *(\d+ (?:passed|failed).*?) *=*$", re.MULTILINE)
"""The closing line of a run of pytest."""


@nox.session(venv_backend="none")
def everything(session: nox.Session) -> None:
    """Run the sessions of a plain `nox`, as many at a time as there are processors."""
    os.environ[WHEEL] = str(build_wheel(WORK / "wheel"))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        done = dict(zip(EVERYTHING, pool.map(run_session, EVERYTHING), strict=True))
    session.log("all of it:")
    for name, (_, seconds, said) in done.items():
        closing = " ".join(CLOSING.findall(said))
        session.log(f"{name:30}{seconds:5.0f} s  {closing}")
    failed = [name for name, (code, *_) in done.items() if code]
    if failed:
        session.error(f"failed: {', '.join(failed)}")


def run_session(name: str) -> tuple[int, float, str]:
    """Run a session by itself, and print what it said when it is done."""
    begun = time.monotonic()
    sys.stdout.write(f"nox > {name} begins\n")
    sys.stdout.flush()
    done = subprocess.run(
        [sys.executable, "-m", "nox", "--forcecolor", "--session", name],
        cwd=ROOT,
        check=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    )
    # One write, so that no other session's text comes between.
    sys.stdout.write(done.stdout)
    sys.stdout.flush()
    return done.returncode, time.monotonic() - begun, done.stdout


@nox.session(reuse_venv=True)
def quick(session: nox.Session) -> None:
    """Check in a minute: style, the types of the bodies, and most unit tests on one Python."""
    install(session, "lint", "mypy", "test", "types", extra="[pynetdicom]")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")
    session.run("mypy", "src")
    tests = ("tests/unit", "-m", "not thorough", "--numprocesses=auto")
    session.run("pytest", "-q", *tests, *session.posargs)


@nox.session(reuse_venv=True)
def tables(session: nox.Session) -> None:
    """Make what is made from the tables after an edit of one, and test the tables."""
    tools = [*group("stubs"), *group("test")]
    session.install("--constraint", str(PINNED), "--editable", ".[pynetdicom]", *tools)
    # The stubs are of the products' names too, so those are made first.
    session.run("python", "stubs/product_tables.py")
    session.run("python", "stubs/generate.py")
    session.run("pytest", "-q", *TESTS_OF_TABLES, *session.posargs)


TESTS_OF_TABLES = (
    "tests/unit/test_tables.py",
    "tests/unit/test_permission.py",
    "tests/unit/test_related_fields.py",
    "tests/unit/implementations/test_shipped.py",
    "tests/docs/test_pages.py",
)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and formatting, and that all that is installed is pinned."""
    unpinned = {name_of(one) for groups in GROUPS for one in group(groups)} - pinned_names(PINNED)
    if unpinned:
        session.error(f"not pinned: {', '.join(sorted(unpinned))}: run `nox -s lock`")
    install_tools(session, "lint")
    session.run("ruff", "check", *session.posargs)
    session.run("ruff", "format", "--check")


@nox.session
def peers(session: nox.Session) -> None:
    """Install what tests talk to and PyPI does not have, with apt or brew (asks for sudo)."""
    missing = missing_peers(PEERS)
    if missing and is_debian_like():
        install_from_debian(missing, () if os.geteuid() == 0 else ("sudo",))
    elif missing and (brew := shutil.which("brew")):
        subprocess.run([brew, "install", "dcmtk", "lnav"], check=True)
    for peer in PEERS.values():
        session.log(f"{peer.name}: {'installed' if peer.is_here() else 'missing'}")


@nox.session
def stubs(session: nox.Session) -> None:
    """Make the stubs anew; with `-- --check`, only say whether that would change any."""
    install(session, "stubs")
    session.run("python", "stubs/generate.py", *session.posargs)


@nox.session
def types(session: nox.Session) -> None:
    """Check bodies, stubs and tests, and the shipped stubs against source and run time."""
    install(session, "types", "stubs", extra="[pynetdicom]")
    session.run("python", "stubs/generate.py", "--check")
    session.run("mypy", "src")
    session.run("mypy", "--explicit-package-bases", "stubs", "tests", "docs", "noxfile.py")
    session.run("pyright", "--project", "src")
    session.run("pyright")
    session.run("pyright", "--verifytypes", "dimse_status", "--ignoreexternal")
    session.run("pytest", "tests/docs/test_examples.py", "-k", "test_the_programs_pass")
    stubtest(session)


def stubtest(session: nox.Session, *options: str) -> None:
    """Compare the stubs with the package that is installed."""
    allowed = ("--allowlist", "stubs/stubtest_allowlist.txt")
    session.run("python", "-m", "mypy.stubtest", "dimse_status", *allowed, *options)


APART = ("cases", "checkers", "editors", "mypy_plugin", "page", "recipes")
"""The tests that have a session of their own: one Python is enough for them."""


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests, but for those that have a session of their own."""
    need_peers(session, "dcmtk", "orthanc", "lnav")
    install(session, "test", "lint", "mypy", extra="[pynetdicom]")
    session.run("pytest", *ignoring(APART), "--numprocesses=auto", *session.posargs)


def ignoring(folders: Iterable[str]) -> list[str]:
    """Return the options that leave folders of the tests out."""
    return [f"--ignore=tests/{folder}" for folder in folders]


@nox.session(name="every-code")
def every_code(session: nox.Session) -> None:
    """Resolve all 65,536 codes in each operation and each group of SOP classes."""
    install(session, "test")
    options = ("--every-code", "--numprocesses=auto")
    session.run("pytest", "tests/unit/test_resolve.py", *options, *session.posargs)


@nox.session
def checkers(session: nox.Session) -> None:
    """Score every type checker; NEWEST_CHECKERS=1 in the environment takes the newest of each."""
    install(session, "programs", extra="[pynetdicom]")
    session.run("pytest", "tests/checkers/check_programs.py")
    session.run("pytest", "tests/checkers/test_run_time.py")


@nox.session
@nox.parametrize("version", ["mypy", "oldest-mypy"])
def plugin(session: nox.Session, version: str) -> None:
    """Test the mypy plugin with the pinned mypy and the oldest, or with `-- mypy==VERSION`."""
    pins = OLDEST_MYPY if version == "oldest-mypy" else PINNED
    install(session, "plugin", version, extra="[pynetdicom]", pins=pins)
    if session.posargs:
        session.install(*session.posargs)
    session.run("pytest", "tests/mypy_plugin", "--numprocesses=auto")


@nox.session
def editors(session: nox.Session) -> None:
    """Ask language servers what an editor shows; with `-- --write-editors`, write the table."""
    install(session, "editors")
    session.run("pytest", "tests/editors", *session.posargs)


@nox.session
def page(session: nox.Session) -> None:
    """Do as `docs`; test site and look-up page in Chromium, and what axe finds in them."""
    need_peers(session, "chromium", "libatomic1")
    install(session, "page", extra="[pynetdicom]")
    build_documentation(session)
    paths = ("tests/page", "tests/docs/test_site.py", "tests/docs/test_pages.py")
    session.run("pytest", *paths, "--site=docs/_build/html", *session.posargs)


@nox.session
def recipes(session: nox.Session) -> None:
    """Run what is said of use with other libraries, and the cases that people reported."""
    need_peers(session, "dcmtk")
    install(session, "recipes", extra="[pynetdicom]")
    folders = ("tests/recipes", "tests/cases")
    session.run("pytest", *folders, "--numprocesses=auto", *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation and run its examples."""
    install(session, "docs", extra="[pynetdicom]")
    build_documentation(session)


def build_documentation(session: nox.Session) -> None:
    """Build the site in docs/_build/html, and run the examples of its pages."""
    for builder in ("html", "doctest"):
        # Both read the pages once, into one folder.
        options = ("-n", "-W", "-q", "-j", "auto", "-d", "docs/_build/doctrees", "-b", builder)
        session.run("sphinx-build", *options, "docs", f"docs/_build/{builder}")


@nox.session
def build(session: nox.Session) -> None:
    """Make the distributions as `release` does, in a folder that is thrown away."""
    make_distributions(session, Path(session.create_tmp(), "dist"))


@nox.session
def release(session: nox.Session) -> None:
    """Make in dist/ what is released: wheel, source, bill of materials, and their hashes."""
    make_distributions(session, ROOT / "dist")
    version = PROJECT["project"]["version"]
    if f"## {version}" not in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"):
        session.warn(f"a rehearsal: CHANGELOG.md has no section for {version}")


def make_distributions(session: nox.Session, folder: Path) -> None:
    """Build wheel and source, each twice to the same bytes, and check what they hold."""
    install_tools(session, "release")
    shutil.rmtree(folder, ignore_errors=True)
    again = Path(session.create_tmp(), "again")
    shutil.rmtree(again, ignore_errors=True)
    # The second is built of the first's source, elsewhere and at another time.
    session.run("python", "-m", "build", "--no-isolation", "--outdir", str(folder), silent=True)
    (source,) = folder.glob("*.tar.gz")
    (built,) = folder.glob("*.whl")
    shutil.unpack_archive(source, again)
    (copy,) = again.iterdir()
    (copy / "PKG-INFO").unlink()  # the tree has none, and a build adds its own
    for path in copy.rglob("*"):
        os.utime(path, (1, 1))
    session.run(
        "python", "-m", "build", "--no-isolation", "--outdir", str(again), str(copy), silent=True
    )
    for path in (source, built):
        if path.read_bytes() != (again / path.name).read_bytes():
            session.error(f"two builds of {path.name} differ")
    session.run("check-wheel-contents", str(built))
    session.run("twine", "check", "--strict", str(source), str(built))
    runtime = Path(session.create_tmp(), "runtime")
    python = fresh_environment(runtime, built)
    bill = folder / f"{built.name.partition('-py3')[0]}.cdx.json"
    session.run(
        *("cyclonedx-py", "environment", "--output-reproducible", "--spec-version", "1.6"),
        *("--pyproject", "pyproject.toml", "--mc-type", "library", "--output-file", str(bill)),
        str(python),
    )
    for path in (built, source):
        python = fresh_environment(runtime, path)
        command = (str(python), "-m", "dimse_status", "explain", "0xA702", "--operation", "C-MOVE")
        session.run(*command, external=True, silent=True)
    hashes = "".join(
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n"
        for path in sorted((built, source, bill))
    )
    (folder / "SHA256SUMS").write_text(hashes, encoding="utf-8")
    session.log(hashes)


def fresh_environment(folder: Path, package: Path) -> Path:
    """Make an environment with a package and what it needs, and return its Python."""
    subprocess.run([uv(), "venv", "-q", "--clear", "-p", sys.executable, folder], check=True)
    python = folder / "bin" / "python"
    pins = ["--constraint", str(PINNED)]
    subprocess.run([uv(), "pip", "install", "-q", "-p", python, *pins, str(package)], check=True)
    return python


@nox.session
def audit(session: nox.Session) -> None:
    """Ask for known vulnerabilities of all that is pinned (network)."""
    install_tools(session, "audit")
    options = ("--strict", "--require-hashes", "--disable-pip", "--progress-spinner=off")
    session.run("pip-audit", *options, "--requirement", str(PINNED), *session.posargs)


GROUPS = [name for name in PROJECT["dependency-groups"] if name != "oldest-mypy"]


@nox.session(venv_backend="none")
def lock(session: nox.Session) -> None:
    """Pin the newest versions that pyproject.toml admits, with their hashes (network)."""
    pin = (
        *(uv(), "pip", "compile", "--quiet", "--universal", "--generate-hashes", "--no-header"),
        *("--no-annotate", "--python-version", SUPPORTED[0], *session.posargs),
    )
    package = ("pyproject.toml", "--all-extras")
    for path, source in (
        (PINNED, (*package, *(f"--group={name}" for name in GROUPS))),
        (OLDEST_MYPY, (*package, "--group=plugin", "--group=oldest-mypy")),
        (PINNED.with_name("nox.txt"), (str(PINNED.with_name("nox.in")),)),
    ):
        session.run(*pin, "--output-file", str(path), *source, external=True)


def name_of(requirement: str) -> str:
    """Return the normalized name of what a requirement asks for."""
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement)[0]).lower()


def pinned_names(path: Path) -> set[str]:
    """Return what a file of pinned versions has."""
    return set(re.findall(r"^([\w.-]+)==", path.read_text(encoding="utf-8"), re.MULTILINE))


@nox.session(python=PYTHONS)
@nox.parametrize("versions", ["oldest", "newest"])
def matrix(session: nox.Session, versions: str) -> None:
    """Test with the oldest and the newest of what we depend on, without network (half an hour)."""
    need_peers(session, "dcmtk", "orthanc", "lnav")
    install(session, "test", "lint", "mypy", extra="[pynetdicom]")
    needed = PROJECT["project"]
    wanted = [*needed["dependencies"], *needed["optional-dependencies"]["pynetdicom"]]
    if versions == "oldest":
        wanted = [re.sub(r">=([\d.]+).*", r"==\1", one) for one in wanted]
    session.install("--upgrade", *wanted)
    # Not every Python needs every entry of the list, and the examples are typed for the newest.
    stubtest(session, "--ignore-unused-allowlist")
    test = "tests/docs/test_examples.py::test_the_programs_pass"
    session.run(
        *("python", "tests/matrix/measure.py", versions, "pytest", "-q", *ignoring(APART)),
        *("--deselect", test, "--numprocesses=auto", *session.posargs),
    )


@nox.session
def mutation(session: nox.Session) -> None:
    """Change the code place by place, and count what the tests notice; of all rooms or of some."""
    install(session, "mutation")
    place = str(Path(session.create_tmp(), "copy"))
    session.run("python", "tests/mutation/measure.py", place, *session.posargs)


@nox.session
def fuzz(session: nox.Session) -> None:
    """Give each reader 100,000 inputs that a stranger may send (four minutes)."""
    install(session, "test", extra="[pynetdicom]")
    options = ("--fuzz=100000", "--numprocesses=auto", "--dist=worksteal")
    session.run("pytest", "tests/fuzz", *options, *session.posargs)


@nox.session
def soak(session: nox.Session) -> None:
    """Send many C-STOREs and a long C-FIND through our handlers and beside them (ten minutes)."""
    need_peers(session, "dcmtk")
    install(session, extra="[pynetdicom]")
    session.run("python", "tests/soak/measure.py", *session.posargs)


@nox.session(name="pynetdicom-suite")
def pynetdicom_suite(session: nox.Session) -> None:
    """Run pynetdicom's own tests with and without our tables, and compare (half an hour)."""
    needs = ("pip", "pytest", "pytest-timeout", "pyfakefs", "sqlalchemy>=2", "numpy")
    session.install(f"{wheel(session)}[pynetdicom]", *needs)
    session.run("python", "tests/interop/pynetdicom_suite.py", *session.posargs)


@nox.session(python=list(dict.fromkeys((PYTHONS[0], PYTHONS[-1]))))
def bench(session: nox.Session) -> None:
    """Measure speed and memory beside pynetdicom.status; with `-- --write`, for the docs."""
    install(session, extra="[pynetdicom]")
    session.run("python", "tests/benchmarks/beside_pynetdicom.py", *session.posargs)
