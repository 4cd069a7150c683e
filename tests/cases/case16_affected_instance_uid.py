"""pynetdicom issues 548 and 777: the Affected SOP Instance UID in DIMSE-N responses of a print SCP. PS3.7 10.1.5.1.4: in an N-CREATE
response it 'may only be included in the success response' and 'shall be included' if the request had none; 10.1.2 to 10.1.6:
user option in the others. Expected: a Success may carry it in each of the six DIMSE-N operations. Exit 0."""

from caselib import *
import dimse_status as d

O = d.Operation
for service, op in (
    (d.PRINT_MANAGEMENT, O.N_CREATE),
    (d.PRINT_MANAGEMENT, O.N_ACTION),
    (d.PRINT_MANAGEMENT, O.N_SET),
    (d.PRINT_MANAGEMENT, O.N_DELETE),
    (d.PROCEDURE_STEP, O.N_CREATE),
    (d.UNIFIED_PROCEDURE_STEP, O.N_CREATE),
    (d.STORAGE_COMMITMENT, O.N_ACTION),
    (d.STORAGE_COMMITMENT, O.N_EVENT_REPORT),
):
    r, e = attempt(
        lambda: d.resolve(0, service, op).to_dataset(affected_sop_instance_uid="1.2.3.4")
    )
    check(f"{service.name} {op} Success", e is None, e)
finish()
