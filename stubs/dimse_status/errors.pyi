# Generated from src/dimse_status/errors.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Every error that this package raises on purpose."""

from dimse_status.model.errors import ArgumentTypeError as ArgumentTypeError
from dimse_status.model.errors import CodeTypeError as CodeTypeError
from dimse_status.model.errors import CodeValueError as CodeValueError
from dimse_status.model.errors import DimseStatusError as DimseStatusError
from dimse_status.model.errors import ErrorCommentError as ErrorCommentError
from dimse_status.model.errors import FileProblem as FileProblem
from dimse_status.model.errors import HandlerResultError as HandlerResultError
from dimse_status.model.errors import HttpStatusError as HttpStatusError
from dimse_status.model.errors import ImplementationError as ImplementationError
from dimse_status.model.errors import ImplementationFileError as ImplementationFileError
from dimse_status.model.errors import InvalidResponseError as InvalidResponseError
from dimse_status.model.errors import NoResponseError as NoResponseError
from dimse_status.model.errors import RelatedFieldError as RelatedFieldError
from dimse_status.model.errors import ServiceClassError as ServiceClassError
from dimse_status.model.errors import StatusCollisionError as StatusCollisionError
from dimse_status.model.errors import StatusNameError as StatusNameError
from dimse_status.model.errors import StatusRangeError as StatusRangeError
from dimse_status.model.errors import StatusTypeError as StatusTypeError
from dimse_status.model.errors import SubOperationsError as SubOperationsError
from dimse_status.model.errors import UnknownEncodingError as UnknownEncodingError
from dimse_status.model.errors import UnknownNameError as UnknownNameError
from dimse_status.model.errors import UnknownStatusError as UnknownStatusError
from dimse_status.model.status_response import StatusError as StatusError
from dimse_status.model.status_response import StatusNotPermittedError as StatusNotPermittedError

__all__ = [
    "ArgumentTypeError",
    "CodeTypeError",
    "CodeValueError",
    "DimseStatusError",
    "ErrorCommentError",
    "FileProblem",
    "HandlerResultError",
    "HttpStatusError",
    "ImplementationError",
    "ImplementationFileError",
    "InvalidResponseError",
    "NoResponseError",
    "RelatedFieldError",
    "ServiceClassError",
    "StatusCollisionError",
    "StatusError",
    "StatusNameError",
    "StatusNotPermittedError",
    "StatusRangeError",
    "StatusTypeError",
    "SubOperationsError",
    "UnknownEncodingError",
    "UnknownNameError",
    "UnknownStatusError",
]
