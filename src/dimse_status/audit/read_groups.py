"""The DIMSE service groups of PS3.4 with the usage of each element, as read in 2020c.

Which operations a SOP class has is what the package answers from, in `services.sop_classes`; the
usage of SCU and SCP stands here alone, for a change of it is a fact of an edition too.
"""

from __future__ import annotations

from typing import Final

__all__ = ["EDITION", "GROUPS"]

EDITION: Final = "2020c"

# fmt: off
GROUPS: Final = (
    # section, table, SOP classes, operations with the usage of SCU and SCP
    ("F.7.1", "F.7.1-1", ("ModalityPerformedProcedureStep",),
     "N-CREATE M/M; N-SET M/M"),
    ("F.8.1", "F.8.1-1", ("ModalityPerformedProcedureStepRetrieve",), "N-GET M/M"),
    ("F.9.1", "F.9.1-1", ("ModalityPerformedProcedureStepNotification",), "N-EVENT-REPORT M/M"),
    ("H.4.1.2", "H.4-1", ("BasicFilmSession",),
     "N-CREATE M/M; N-SET U/M; N-DELETE U/M; N-ACTION U/U"),
    ("H.4.2.2", "H.4-5", ("BasicFilmBox",),
     "N-CREATE M/M; N-ACTION M/M; N-DELETE U/M; N-SET U/U"),
    ("H.4.3.1.2", "H.4.3.1.2-1", ("BasicGrayscaleImageBox",), "N-SET M/M"),
    ("H.4.3.2.2", "H.4.3.2.2-1", ("BasicColorImageBox",), "N-SET M/M"),
    ("H.4.4.2", "H.4.4.2-1", ("BasicAnnotationBox",), "N-SET U/M"),
    ("H.4.5.2", "H.4.5.2-1", ("PrintJob",), "N-EVENT-REPORT M/M; N-GET U/M"),
    ("H.4.6.2", "H.4.6.2-1", ("Printer",), "N-EVENT-REPORT M/M; N-GET U/M"),
    ("H.4.9.2", "H.4.9.2-1", ("PresentationLUT",), "N-CREATE M/M; N-DELETE U/M"),
    ("H.4.11.2", "H.4.11.2-1", ("PrinterConfigurationRetrieval",), "N-GET M/M"),
    ("J.3.1", "J.3.1-1", ("StorageCommitmentPushModel",), "N-EVENT-REPORT M/M; N-ACTION M/M"),
    ("P.2.1", "P.2-1", ("ProceduralEventLogging",), "N-ACTION M/M"),
    ("P.3.1", "P.3-1", ("SubstanceAdministrationLogging",), "N-ACTION M/M"),
    ("R.3.1", "R.3.1-1", ("InstanceAvailabilityNotification",), "N-CREATE M/M"),
    ("S.3.1", "S.3.1-1", ("MediaCreationManagement",),
     "N-CREATE M/M; N-ACTION M/M; N-GET U/M"),
    ("CC.2", "CC.2-1", ("UnifiedProcedureStepPush",),
     "N-CREATE M/M; N-ACTION (Request UPS Cancel) U/M; N-GET U/M"),
    ("CC.2", "CC.2-2", ("UnifiedProcedureStepPull",),
     "C-FIND M/M; N-GET M/M; N-SET M/M; N-ACTION (Change UPS State) M/M"),
    ("CC.2", "CC.2-3", ("UnifiedProcedureStepWatch",),
     "N-ACTION (Un/Subscribe) M/M; N-GET M/M; C-FIND U/M; N-ACTION (Request UPS Cancel) U/M"),
    ("CC.2", "CC.2-4", ("UnifiedProcedureStepEvent",), "N-EVENT-REPORT M/M"),
    ("CC.2", "CC.2-5", ("UnifiedProcedureStepQuery",), "C-FIND M/M"),
    ("DD.3.2", "DD.3.2-1", ("RTConventionalMachineVerification", "RTIonMachineVerification"),
     "N-CREATE M/M; N-SET M/M; N-GET M/M; N-ACTION M/M; N-DELETE M/M; N-EVENT-REPORT M/M"),
    ("EE.2.2", "EE.2.2-1", ("DisplaySystem",), "N-GET M/M"),
)
# fmt: on
"""All that stand in a table; a SOP class of DIMSE-C has its operations in the text."""
