"""sphinx issues 11353, 13966, 6857 and 1609: autodoc of enums. Needs Sphinx. Expected: the members of the standard's enum and of one's own are listed without int's methods; an own method is listed; inspect.getdoc gives
a member's code and meaning (autodoc itself reads source comments only). Exit 0."""

import pathlib, subprocess, sys, tempfile
from caselib import *

with tempfile.TemporaryDirectory() as f:
    p = pathlib.Path(f)
    (p / "conf.py").write_text(
        f"import sys; sys.path.insert(0, {f!r})\nextensions = ['sphinx.ext.autodoc']\n"
    )
    (p / "own.py").write_text(
        'from dimse_status import StorageCode\nclass ArchiveStatus(StorageCode):\n    """Mine."""\n    QUOTA = 0xA7F0, "Archive quota exceeded"\n    def retry(self) -> bool:\n        """Whether to retry."""\n        return True\n'
    )
    (p / "index.rst").write_text(
        "x\n=\n\n.. autoclass:: own.ArchiveStatus\n   :members:\n   :undoc-members:\n\n.. autoclass:: dimse_status.StorageStatus\n   :members:\n   :undoc-members:\n"
    )
    r = subprocess.run(
        [sys.executable, "-m", "sphinx", "-q", "-b", "text", f, str(p / "out")],
        capture_output=True,
        text=True,
    )
    t = (p / "out" / "index.txt").read_text()
    check("builds without warnings", r.returncode == 0 and not r.stderr.strip(), r.stderr[:200])
    check("own method", "retry()" in t)
    check("no int methods", "to_bytes" not in t and "bit_length" not in t)
    check("members listed", "OUT_OF_RESOURCES" in t and "QUOTA" in t)
import dimse_status as d
import inspect


class Own(d.StorageCode):
    QUOTA = 0xA7F0, "Archive quota exceeded"


check(
    "inspect.getdoc of an own code has its meaning",
    "Archive quota exceeded" in (inspect.getdoc(Own.QUOTA) or ""),
)
check(
    "inspect.getdoc of a member has code and meaning",
    "A700" in (inspect.getdoc(d.StorageStatus.OUT_OF_RESOURCES) or ""),
)
finish()
