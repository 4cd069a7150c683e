"""dbt-core PR 4301, rlpyt PR 132, orjson issues 43 and 188: a result object that goes into a JSON log. Expected: what resolve/resolve_response give can be
turned into JSON that says code, category, meaning, service, comment, in one step (to_dict) and in less than 4 KB. Exit 0."""

import dataclasses, json
from caselib import *
import dimse_status as d
from pydicom.dataset import Dataset

ds = Dataset()
ds.Status = 0xA712
ds.ErrorComment = "disk full"
for name, o in (
    ("StatusInfo", d.resolve(0xA712, d.STORAGE)),
    ("StatusResponse", d.resolve_response(ds, d.STORAGE)),
):
    way = next(
        (n for n in ("to_dict", "as_dict", "asdict", "to_json", "as_json") if hasattr(o, n)), None
    )
    check(f"{name} has a to_dict or the like", way is not None)
    x, e = attempt(lambda: json.dumps(o.to_dict()))
    check(
        f"{name}: json.dumps(o.to_dict()) is at most 4 KB and says code, category and meaning",
        e is None and len(x) <= 4096 and "Failure" in x and "esources" in x,
        e or len(x),
    )
    for lib in ("orjson", "msgspec"):
        try:
            m = __import__(lib + (".json" if lib == "msgspec" else ""), fromlist=["x"])
        except ImportError:
            continue
        x, e = attempt(lambda: (m.dumps if lib == "orjson" else m.encode)(o.to_dict()))
        check(f"{name}: {lib} takes the plain form", e is None, e)
finish()
