"""msgpack-python issue 366 (strict_types), python-rapidjson issue 121, msgspec issue 209, orjson issue 17. Expected: json, orjson, msgpack, msgspec write the number of a
status and the word of a category, and msgspec reads the member back; a wrong one is that library's own error. Exit 0."""

import json
from caselib import *
import dimse_status as d

S = d.StorageStatus.OUT_OF_RESOURCES
check(
    "json",
    json.dumps({"s": S, "c": S.category, S: 1}) == '{"s": 42752, "c": "Failure", "42752": 1}',
)


def lib(name):
    try:
        return __import__(name, fromlist=["x"])
    except ImportError:
        return None


if m := lib("orjson"):
    check("orjson", m.dumps({"s": S, "c": S.category}) == b'{"s":42752,"c":"Failure"}')
if m := lib("msgpack"):
    check("msgpack", m.unpackb(m.packb({"s": S, "c": S.category})) == {"s": 42752, "c": "Failure"})
    check(
        "msgpack strict_types with default=int",
        m.unpackb(m.packb({"s": S}, strict_types=True, default=int)) == {"s": 42752},
    )
if m := lib("msgspec.json"):
    check(
        "msgspec",
        m.decode(m.encode(S), type=d.StorageStatus) is S
        and m.decode(b'"Failure"', type=d.Category) is d.Category.FAILURE,
    )
    for raw in (b"1", b'"x"', b"null", b"1.5"):
        _, e = attempt(m.decode, raw, type=d.StorageStatus)
        check(
            f"msgspec refuses {raw!r} by its ValidationError",
            type(e).__name__ == "ValidationError",
            repr(e)[:120],
        )
finish()
