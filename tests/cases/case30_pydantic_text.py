"""datamodel-code-generator issue 2534 (integer enums must take '2025' as an int field does), fastapi-best-architecture issue 206, django-ninja PR 832
(an enum value that does not exist gave 500 in place of 422), pydantic issue 9248. Needs pydantic; fastapi + httpx for the last.
Expected: a text, None, a float or a bool that is no code is a ValidationError, as for http.HTTPStatus; FastAPI answers 422. Exit 0."""

import http, warnings

warnings.simplefilter("ignore")
from caselib import *
from pydantic import BaseModel, ValidationError
import dimse_status as d


class M(BaseModel):
    s: d.StorageStatus


class H(BaseModel):
    s: http.HTTPStatus


for value in ("1", "x", "A700", None, 1.5, [1], -1, 70000, 0xA701):
    _, h = attempt(H, s=value)
    _, e = attempt(M, s=value)
    check(
        f"{value!r}: ValidationError as for HTTPStatus",
        isinstance(h, ValidationError) and isinstance(e, ValidationError),
        f"{type(e).__name__}",
    )
x, e = attempt(M, s="42752")
check("'42752' is taken, as '200' by HTTPStatus", e is None, e or x)
_, e = attempt(M.model_validate_json, '{"s": "full"}')
check("wrong JSON is a ValidationError", isinstance(e, ValidationError), type(e).__name__)
for value in ("A700", "x", None):
    _, e = attempt(d.StorageStatus, value)
    check(
        f"StorageStatus({value!r}) raises a ValueError, as HTTPStatus('x') does",
        isinstance(e, ValueError),
        repr(e)[:110],
    )
try:
    from fastapi import FastAPI
    from fastapi.testclient import TestClient
except ImportError:
    finish()
app = FastAPI()


@app.get("/{code}")
def f(code: d.StorageStatus):
    return {"code": code, "category": code.category}


c = TestClient(app, raise_server_exceptions=False)
check("FastAPI: /42752", c.get("/42752").json() == {"code": 42752, "category": "Failure"})
for path in ("1", "A700", "x"):
    check(
        f"FastAPI: /{path} is 422",
        c.get("/" + path).status_code == 422,
        c.get("/" + path).status_code,
    )
finish()
