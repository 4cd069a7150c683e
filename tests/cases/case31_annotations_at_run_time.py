"""dataclasses-json issue 533, pydantic issues 7111 and 7623, flake8-type-checking issue 52: names imported under TYPE_CHECKING only make get_type_hints raise NameError.
Needs pydantic and cattrs for the second half. Expected: typing.get_type_hints works on every public class and function; StatusInfo can be a
field of a pydantic model (arbitrary types allowed) and be unstructured by cattrs. Exit 0."""

import typing
from caselib import *
import dimse_status as d

bad = {}
for name in d.__all__ if hasattr(d, "__all__") else dir(d):
    o = getattr(d, name, None)
    if name[0] == "_" or not callable(o):
        continue
    todo = [(name, o)] + (
        [(f"{name}.{k}", v) for k, v in vars(o).items() if k[0] != "_" and callable(v)]
        if isinstance(o, type)
        else []
    )
    for label, thing in todo:
        _, e = attempt(typing.get_type_hints, thing)
        if isinstance(e, NameError):
            bad[label] = str(e)
check(
    "get_type_hints raises no NameError",
    not bad,
    f"{len(bad)}: " + ", ".join(f"{k} ({v})" for k, v in list(bad.items())[:6]),
)
info = d.resolve(0xA700, d.STORAGE)
try:
    import pydantic

    def model():
        class M(pydantic.BaseModel):
            model_config = {"arbitrary_types_allowed": True}
            i: d.StatusInfo

        return M(i=info)

    _, e = attempt(model)
    check("StatusInfo as a pydantic field", e is None, str(e)[:160])
except ImportError:
    pass
try:
    import cattrs

    x, e = attempt(cattrs.unstructure, info)
    check("cattrs.unstructure(StatusInfo)", e is None, str(e)[:160])
except ImportError:
    pass
finish()
