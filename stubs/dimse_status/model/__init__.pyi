# Generated from src/dimse_status/model/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What a status is: the types of the registry. This room knows no table of the standard.

Four things are reached from here without an arrow upwards. `dataset`, the module that imports
pydicom, `implementation_code`, which few programs need, and `status_response`, whose errors a
result raises, are loaded when somebody first names them, so that an annotation can. And `resolve`
is the front door, which a member asks what else is known of it: the facade, above all, sets it.
"""

from collections.abc import Callable
from typing import Any

from dimse_status.model import dataset as dataset
from dimse_status.model import implementation_code as implementation_code
from dimse_status.model import status_info
from dimse_status.model import status_response as status_response

resolve: Callable[..., status_info.StatusInfo[Any]]
__all__ = ["dataset", "implementation_code", "resolve", "status_response"]
