# Generated from src/dimse_status/cli/service_argument.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""Read the names of service classes, operations and SOP classes, however people write them.

Capital and small letters, spaces, hyphens, underscores and slashes make no difference.
"""

from dimse_status.model.operation import Operation
from dimse_status.model.service_class import ServiceClass
from dimse_status.services.sop_classes import SOPClass

__all__ = ["read_operation", "read_service", "read_sop_class"]

def read_service(text: str) -> ServiceClass:
    """Read the identifier or the name of a service class.

    Parameters
    ----------
    text
        What was typed, such as ``storage``, ``QUERY_RETRIEVE_MOVE`` or ``mpps``.

    Returns
    -------
    ServiceClass
        The service class.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is no such service class; the message names the nearest.
    """

def read_operation(text: str) -> Operation:
    """Read the name of an operation, also as that of a message.

    Parameters
    ----------
    text
        What was typed, such as ``C-MOVE``, ``c_move`` or ``C-MOVE-RSP``.

    Returns
    -------
    Operation
        The operation.

    Raises
    ------
    argparse.ArgumentTypeError
        If there is no such operation; the message names the nearest, or all.
    """

def read_sop_class(text: str) -> SOPClass:
    """Read the UID, keyword or name of a SOP class.

    Parameters
    ----------
    text
        What was typed, such as ``1.2.840.10008.5.1.4.1.1.2`` or ``CT Image Storage SOP Class``.

    Returns
    -------
    SOPClass
        The SOP class; without a keyword, if the UID is a private one.

    Raises
    ------
    argparse.ArgumentTypeError
        If the standard has no such SOP class and it is not a private UID; the message names the
        keyword that is nearest.
    """
