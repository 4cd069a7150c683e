"""Put `dimse_status.compat` in the place of `pynetdicom.status`, in this and each child process.

Python imports this at its start when the folder is on PYTHONPATH.
"""

from __future__ import annotations

import sys

from dimse_status import compat

sys.modules["pynetdicom.status"] = compat
