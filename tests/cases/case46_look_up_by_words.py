"""horos issue 173 ('Refused: OutOfResourcesSubOperations'), fo-dicom issues 616 and 648 ('Failed - Unable to process', 'Cannot understand'), weasis-dicom-tools issue 4 ('Received C-STORE-RSP with Status A900H for ...'): what people have
is a toolkit's text or a line of a log, without a bare code. Expected: `dimse-status` finds codes by words or by a constant's name, and the code in a pasted line. Exit 0."""

import subprocess, sys
from caselib import *

for text, want in (
    ("MOVE_DESTINATION_UNKNOWN", "A801"),
    ("OutOfResourcesSubOperations", "A702"),
    ("move destination unknown", "A801"),
    ("ERROR: Received C-STORE-RSP with Status A900H for 0.dcm", "A900"),
):
    p = subprocess.run(
        [sys.executable, "-m", "dimse_status", "explain", text], capture_output=True, text=True
    )
    check(
        f"explain {text!r} finds {want}",
        p.returncode == 0 and want in p.stdout,
        (p.stdout + p.stderr).strip()[:160],
    )
finish()
