"""A web service that explains codes, and answers as STOW-RS does."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, HTTPException

from dimse_status import (
    SERVICE_CLASSES,
    Category,
    Operation,
    category_of,
    resolve,
    resolve_all,
    service_for,
)
from dimse_status.errors import DimseStatusError
from dimse_status.failure_reason import STOW_FAILURE, resolve_reason
from dimse_status.http_status import Transaction, http_status_for

app = FastAPI()
SERVICES = {service.identifier: service for service in SERVICE_CLASSES}


def number(text: str) -> int:
    """Read a code in hexadecimal."""
    try:
        return int(text, 16)
    except ValueError:
        raise HTTPException(HTTPStatus.BAD_REQUEST, "a code is hexadecimal") from None


@app.get("/services/{name}/{code}")
def explain(name: str, code: str) -> dict[str, Any]:
    """Explain a code of a service class."""
    service = SERVICES.get(name)
    if service is None:
        raise HTTPException(HTTPStatus.NOT_FOUND, f"one of {', '.join(SERVICES)}")
    return resolve(number(code), service).to_dict()


@app.get("/sop-classes/{uid}/{operation}/{code}")
def explain_for(uid: str, operation: Operation, code: str) -> dict[str, Any]:
    """Explain a code by SOP class and operation."""
    try:
        service = service_for(uid, operation)
    except DimseStatusError as error:
        raise HTTPException(HTTPStatus.NOT_FOUND, str(error)) from None
    return resolve(number(code), service, operation, uid).to_dict()


@app.get("/codes/{code}")
def meanings(code: str) -> list[str]:
    """Return each meaning that a code has."""
    return [info.meaning for info in resolve_all(number(code))]


@app.get("/categories/{category}")
def of_category(category: Category, codes: str) -> list[str]:
    """Return those of some codes that are of a category."""
    numbers = [number(code) for code in codes.split(",")]
    return [f"{one:04X}" for one in numbers if category_of(one) is category]


@app.get("/reasons/{code}")
def reason(code: str) -> str:
    """Explain a failure reason of STOW-RS."""
    return resolve_reason(number(code), STOW_FAILURE).meaning


def stored(codes: list[int]) -> int:
    """Return how a request is answered whose instances were answered so."""
    found = http_status_for(Transaction.STORE, *codes)
    return (found or HTTPStatus.INTERNAL_SERVER_ERROR).value


def main() -> None:
    """Call what the service calls."""
    assert explain("STORAGE", "A700")["category"] == "Failure"
    assert stored([0x0000, 0xA700]) == 202
