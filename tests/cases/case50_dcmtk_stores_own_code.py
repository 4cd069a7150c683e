"""dcm4chee-arc-light issue 2149 (refuse an object with a chosen status code and Error Comment) and 4459's kind of code. Needs DCMTK's storescu and img2dcm or dump2dcm. Expected: storescu gets the own code A7F0 with its comment; a comment made of a
patient's name with an umlaut and a backslash still arrives as one clean LO. Exit 0."""

import logging, pathlib, shutil, subprocess, tempfile

logging.disable(logging.CRITICAL)
from caselib import *
from netlib import *
import dimse_status as d
from dimse_status.handlers import on_c_store
from pynetdicom.sop_class import CTImageStorage

if not (shutil.which("storescu") and shutil.which("dump2dcm")):
    print("skipped: no DCMTK")
    sys.exit(0)


class ArchiveStatus(d.StorageCode):
    QUOTA = 0xA7F0, "Archive quota exceeded"


@on_c_store
def store(event):
    raise d.StatusError(ArchiveStatus.QUOTA, "quota of Dr. M\u00fcller\\ward 3 used up")


server = serve([store], [CTImageStorage])
with tempfile.TemporaryDirectory() as f:
    f = pathlib.Path(f)
    (f / "a.txt").write_text(
        "(0002,0010) UI =LittleEndianExplicit\n(0008,0016) UI =CTImageStorage\n(0008,0018) UI [1.2.3.4]\n(0010,0020) LO [X]\n"
    )
    subprocess.run(
        ["dump2dcm", str(f / "a.txt"), str(f / "a.dcm")], check=True, capture_output=True
    )
    p = subprocess.run(
        ["storescu", "-d", "127.0.0.1", str(server.server_address[1]), str(f / "a.dcm")],
        capture_output=True,
        text=True,
        errors="replace",
        timeout=60,
    )
server.shutdown()
out = p.stdout + p.stderr
check(
    "storescu sees a7f0",
    "a7f0" in out.lower(),
    [l for l in out.splitlines() if "DIMSE Status" in l],
)
check(
    "with the comment",
    "quota of Dr. Muller/ward 3 used up" in out,
    [l for l in out.splitlines() if "omment" in l or "0902" in l],
)
finish()
