"""GE SIGNA PROFILE conformance statement p. 28 (C-STORE A711, A712, A800). Expected: all hold, exit 0."""

import subprocess, sys, pathlib
from caselib import *
from dimse_status import STORAGE, Category, load_implementation, resolve

here = pathlib.Path(__file__).parent
ge = load_implementation(here / "case01_ge_signa.toml")
a = resolve(0xA711, STORAGE, implementation=ge)
check("A711 has the vendor's meaning", "disk space" in a.meaning and a.permitted, str(a))
b = resolve(0xA800, STORAGE, implementation=ge)
check(
    "A800 is a Failure with the vendor's meaning, not permitted",
    b.category is Category.FAILURE and "not supported" in b.meaning and not b.permitted,
    f"{b} permitted={b.permitted}",
)
p = subprocess.run(
    [sys.executable, "-m", "dimse_status", "check", str(here / "case01_ge_signa.toml")],
    capture_output=True,
    text=True,
)
check(
    "check exits 1 and names A800 only",
    p.returncode == 1 and "A800" in p.stdout and "A711" not in p.stdout,
    p.stdout.strip()[:300],
)
p = subprocess.run(
    [
        sys.executable,
        "-m",
        "dimse_status",
        "explain",
        "A712H",
        "--operation",
        "C-STORE",
        "--implementation",
        str(here / "case01_ge_signa.toml"),
    ],
    capture_output=True,
    text=True,
)
check("explain shows it", p.returncode == 0 and "memory" in p.stdout, p.stdout.strip()[:200])
p = subprocess.run(
    [sys.executable, "-m", "dimse_status", "generate", str(here / "case01_ge_signa.toml")],
    capture_output=True,
    text=True,
)
g, e = attempt(lambda: exec(compile(p.stdout, "g", "exec"), {"__name__": "gen"}))
check(
    "generate gives a module that runs, A800 a comment",
    p.returncode == 0 and e is None and "A800" in p.stdout.upper(),
    repr(e) + p.stderr[:200],
)
finish()
