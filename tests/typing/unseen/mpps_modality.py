"""What a modality tells the RIS about its steps."""

from __future__ import annotations

from pydicom.dataset import Dataset
from pydicom.uid import generate_uid
from pynetdicom.association import Association

from dimse_status import PROCEDURE_STEP, Category, Operation, StatusError, resolve, resolve_response
from dimse_status.errors import NoResponseError

MPPS = "1.2.840.10008.3.1.2.3.3"


class Reporter:
    """Reports the steps of one association."""

    def __init__(self, association: Association) -> None:
        self.association = association
        self.current = ""

    def begin(self, step: Dataset) -> None:
        """Report that a step begins."""
        self.current = generate_uid()
        status = self.association.send_n_create(step, MPPS, self.current)
        response = resolve_response(status, PROCEDURE_STEP, Operation.N_CREATE)  # N053: what send_n_create returned, a pair, in place of its status
        if response.category is Category.FAILURE:  # N053
            self.current = ""

    def end(self, changes: Dataset) -> bool:
        """Report that it has ended, and return whether the RIS took it."""
        status, _ = self.association.send_n_set(changes, MPPS, self.current)
        response = resolve_response(status, PROCEDURE_STEP, Operation.N_SET)
        if response.error_id == "A710":  # N054: the number of an Error ID is compared with a text
            print("it had ended before")
            return True
        try:
            response.raise_for_status()
        except StatusError as error:
            print(error.category, error)  # N055: a StatusError has a status, and no category
            return False
        except NoResponseError as error:
            print(error)
            return False
        return True


def explain_for_support(code: int) -> str:
    """Say what a code means, for the help desk."""
    if code == 0:
        return "all is well"
    return resolve(code, PROCEDURE_STEP, Operation.N_ACTION).meaning  # N056: Procedure Step with an operation that it has not
