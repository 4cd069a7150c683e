"""The source of the facade, `dimse_status` itself: every name that a user imports, and where it is.

The service classes and their enums come from the tables; the rest is listed here, once.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

__all__ = ["render_facade"]

# What a user imports beside the service classes: module -> names.
OTHERS = {
    "advice": ("Advice", "advice_for"),
    "implementations": (
        "Implementation",
        "ImplementationCode",
        "ImplementationReason",
        "load_implementation",
    ),
    "model.category": ("Category", "category_of"),
    "model.dataset": ("StatusDataset",),
    "model.error_comment": ("fit_error_comment",),
    "model.errors": (
        "DimseStatusError",
        "InvalidResponseError",
        "NoResponseError",
    ),
    "model.operation": ("Operation",),
    "model.reference": ("Reference",),
    "model.related_field": ("RelatedField", "RelatedValues"),
    "model.service_class": ("SOPClass", "ServiceClass"),
    "model.status_code": ("StatusCode",),
    "model.status_info": ("Origin", "StatusInfo"),
    "model.table": ("StatusRange", "Usage"),
    "registry": ("STANDARD", "StatusRegistry"),
    "resolver": ("code_to_status", "resolve", "resolve_all"),
    "model.status_response": ("StatusError", "StatusResponse"),
    "response": ("resolve_response",),
    "services": ("SERVICE_CLASSES",),
    "services.finding": ("service_for",),
    "sub_operations": ("SubOperations",),
}

# Names under which something is found as well.
ALIASES = {"code_to_category": ("model.category", "category_of")}

HEAD = '''"""The typed registry of DICOM DIMSE status codes.

Every name is loaded when it is first used: a program that uses one service class loads one.
"""

from __future__ import annotations

import sys

from dimse_status import model

TYPE_CHECKING = False
if TYPE_CHECKING:
    # For type checkers, and for what freezes an application: all that __getattr__ may load.
    from typing import Any
'''

TAIL = """

def _resolve(*arguments: Any, **options: Any) -> StatusInfo[Any]:
    from dimse_status.resolver import resolve  # noqa: PLC0415 - a member asks it, when it is used

    model.resolve = resolve
    return resolve(*arguments, **options)


model.resolve = _resolve


def __getattr__(name: str) -> Any:
    found: Any
    if name in _WHERE:
        from importlib import import_module  # noqa: PLC0415 - most programs have it by now

        found = getattr(import_module(f"{__name__}.{_WHERE[name]}"), _OTHER_NAMES.get(name, name))
    else:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message, name=name, obj=sys.modules[__name__])
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return __all__
"""


def render_facade(services: Iterable[tuple[str, Any]], version: str) -> str:
    """Return the text of the module, not yet formatted."""
    where = {name: module for module, names in OTHERS.items() for name in names}
    for module, service in services:
        for name in (service.identifier, service.code_type.__name__, service.statuses.__name__):
            where[name] = f"services.{module}"
    imports = [
        f"    from dimse_status.{module} import {name}" for name, module in sorted(where.items())
    ]
    for alias, (module, name) in ALIASES.items():
        where[alias] = module
        imports.append(f"    from dimse_status.{module} import {name} as {alias}")
    return "\n".join(
        [
            HEAD,
            *imports,
            f"__all__ = {sorted(where, key=_rank)}",
            f'__version__ = "{version}"',
            f"_WHERE = {dict(sorted(where.items()))}",
            f"_OTHER_NAMES = { {alias: name for alias, (_, name) in ALIASES.items()} }",
            TAIL,
        ]
    )


def _rank(name: str) -> tuple[int, str]:
    """Order names as the linter does: constants, then classes, then functions."""
    return 0 if name.isupper() else 1 if name[0].isupper() else 2, name
