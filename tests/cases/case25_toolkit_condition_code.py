"""horos issue 170 ('0006:0208 DIMSE No valid Presentation Context ID') and pynetdicom issue 571 ('0006:0316'): DCMTK's OFCondition codes, which people take for a
status. Expected: `dimse-status explain 0006:0317` says that this is no DIMSE status (but a condition of DCMTK) and does not offer 0x0006. Exit 0."""

import subprocess, sys
from caselib import *

for text in ("0006:0208", "0006:0317"):
    p = subprocess.run(
        [sys.executable, "-m", "dimse_status", "explain", text], capture_output=True, text=True
    )
    check(f"{text}: refused", p.returncode != 0, p.stderr.strip())
    check(f"{text}: no misleading 'did you mean 0x0006'", "0x0006" not in p.stderr)
    check(f"{text}: says whose code it is", "DCMTK" in p.stderr + p.stdout)
finish()
