"""A small web service for the help desk: what does 0xA702 mean?"""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, HTTPException

from dimse_status import (
    SERVICE_CLASSES,
    STORAGE,
    Category,
    category_of,
    resolve,
    resolve_all,
    service_for,
)
from dimse_status.http_status import Transaction, http_status_for

app = FastAPI()
BY_NAME = {service.identifier: service for service in SERVICE_CLASSES}


@app.get("/storage/{code}")
def storage(code: str) -> dict[str, Any]:
    """Explain a code of C-STORE, in hexadecimal."""
    return resolve(code, STORAGE).to_dict()  # N038: the text of the path in place of a number


@app.get("/services/{name}/{code}")
def explain(name: str, code: int) -> dict[str, Any]:
    """Explain a code of any service class."""
    service = BY_NAME.get(name)
    if service is None:
        raise HTTPException(404, "no such service class")
    return resolve(code, service).as_dict()  # N039: the plain form is called to_dict


@app.get("/sop-classes/{uid}/{code}")
def explain_for_sop_class(uid: str, code: int) -> dict[str, Any]:
    """Explain a code by the SOP class."""
    return resolve(code, service_for(uid)).to_dict()  # N040: the operation is left out, without which a SOP class tells no service class


@app.get("/failures")
def failures(codes: str) -> list[str]:
    """Return those of some codes that are failures."""
    numbers = [int(one, 16) for one in codes.split(",")]
    return [f"{one:04X}" for one in numbers if category_of(one) is Category("failure")]  # N041: a word that is the value of no category


@app.get("/meanings/{code}")
def meanings(code: int) -> dict[str, str]:
    """Return all meanings of a code."""
    return resolve_all(code)  # N042: a tuple of results in place of what the function promises


@app.post("/stored")
def stored(codes: list[int]) -> None:
    """Answer as STOW-RS does."""
    raise HTTPException(status_code=http_status_for(Transaction.STORE, *codes))  # N043: PS3.18 may define no HTTP status
