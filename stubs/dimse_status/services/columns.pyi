# Generated from src/dimse_status/services/columns.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The words that the status tables have in their columns: operations and related fields."""

from typing import Final, Literal

from dimse_status.model.operation import Operation
from dimse_status.model.related_field import RelatedField

C_STORE: Final[Literal[Operation.C_STORE]]
C_FIND: Final[Literal[Operation.C_FIND]]
C_GET: Final[Literal[Operation.C_GET]]
C_MOVE: Final[Literal[Operation.C_MOVE]]
C_ECHO: Final[Literal[Operation.C_ECHO]]
N_EVENT_REPORT: Final[Literal[Operation.N_EVENT_REPORT]]
N_GET: Final[Literal[Operation.N_GET]]
N_SET: Final[Literal[Operation.N_SET]]
N_ACTION: Final[Literal[Operation.N_ACTION]]
N_CREATE: Final[Literal[Operation.N_CREATE]]
N_DELETE: Final[Literal[Operation.N_DELETE]]
DIMSE_C: Final[
    tuple[
        Literal[Operation.C_STORE],
        Literal[Operation.C_FIND],
        Literal[Operation.C_GET],
        Literal[Operation.C_MOVE],
        Literal[Operation.C_ECHO],
    ]
]
DIMSE_N: Final[
    tuple[
        Literal[Operation.N_EVENT_REPORT],
        Literal[Operation.N_GET],
        Literal[Operation.N_SET],
        Literal[Operation.N_ACTION],
        Literal[Operation.N_CREATE],
        Literal[Operation.N_DELETE],
    ]
]
ACTION_INFORMATION: Final[Literal[RelatedField.ACTION_INFORMATION]]
ACTION_REPLY: Final[Literal[RelatedField.ACTION_REPLY]]
ACTION_TYPE_ID: Final[Literal[RelatedField.ACTION_TYPE_ID]]
AFFECTED_SOP_CLASS_UID: Final[Literal[RelatedField.AFFECTED_SOP_CLASS_UID]]
AFFECTED_SOP_INSTANCE_UID: Final[Literal[RelatedField.AFFECTED_SOP_INSTANCE_UID]]
ATTRIBUTE_IDENTIFIER_LIST: Final[Literal[RelatedField.ATTRIBUTE_IDENTIFIER_LIST]]
ATTRIBUTE_LIST: Final[Literal[RelatedField.ATTRIBUTE_LIST]]
ERROR_COMMENT: Final[Literal[RelatedField.ERROR_COMMENT]]
ERROR_ID: Final[Literal[RelatedField.ERROR_ID]]
EVENT_INFORMATION: Final[Literal[RelatedField.EVENT_INFORMATION]]
EVENT_REPLY: Final[Literal[RelatedField.EVENT_REPLY]]
EVENT_TYPE_ID: Final[Literal[RelatedField.EVENT_TYPE_ID]]
IDENTIFIER: Final[Literal[RelatedField.IDENTIFIER]]
MODIFICATION_OR_ATTRIBUTE_LIST: Final[Literal[RelatedField.MODIFICATION_OR_ATTRIBUTE_LIST]]
OFFENDING_ELEMENT: Final[Literal[RelatedField.OFFENDING_ELEMENT]]
REMAINING_SUBOPERATIONS: Final[Literal[RelatedField.REMAINING_SUBOPERATIONS]]
COMPLETED_SUBOPERATIONS: Final[Literal[RelatedField.COMPLETED_SUBOPERATIONS]]
FAILED_SUBOPERATIONS: Final[Literal[RelatedField.FAILED_SUBOPERATIONS]]
WARNING_SUBOPERATIONS: Final[Literal[RelatedField.WARNING_SUBOPERATIONS]]
FINAL_COUNTS: Final[
    tuple[
        Literal[RelatedField.COMPLETED_SUBOPERATIONS],
        Literal[RelatedField.FAILED_SUBOPERATIONS],
        Literal[RelatedField.WARNING_SUBOPERATIONS],
    ]
]
SUB_OPERATION_COUNTS: Final[
    tuple[
        Literal[RelatedField.REMAINING_SUBOPERATIONS],
        Literal[RelatedField.COMPLETED_SUBOPERATIONS],
        Literal[RelatedField.FAILED_SUBOPERATIONS],
        Literal[RelatedField.WARNING_SUBOPERATIONS],
    ]
]
