"""Status codes that DCMTK sends."""

from __future__ import annotations

from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.services.columns import C_FIND, C_GET, C_MOVE, C_STORE, N_ACTION, N_SET
from dimse_status.services.print_management import PRINT_MANAGEMENT

__all__ = ["DCMTK"]

DCMTK = Implementation(
    name="DCMTK",
    version="git d12e350e6 (2026-05-24)",
    codes=(
        ImplementationCode(
            0xA700,
            "File could not be written, or receiving ran out of resources",
            operations=(C_STORE,),
            source=(
                "dcmnet/apps/storescp.cc:2098, dcmnet/apps/movescu.cc:1445, "
                "dcmnet/libsrc/dstorscp.cc:239,290,297, dcmnet/libsrc/dimstore.cc:500"
            ),
            note="standard code, base value of its range",
        ),
        ImplementationCode(
            0xA900,
            "SOP Class or Instance UID of the data set differs from the command set",
            operations=(C_STORE,),
            source="dcmnet/apps/storescp.cc:2116,2120, dcmnet/apps/movescu.cc:1465,1469",
            note="standard code, base value of its range",
        ),
        ImplementationCode(
            0xC000,
            (
                "storescp: no Study Instance UID for sorting, unusable or uncreatable study "
                "folder name, no SOP UIDs in the data set; DcmStorageSCP: default until the "
                "object is stored"
            ),
            operations=(C_STORE,),
            source="dcmnet/apps/storescp.cc:1906,2024,2049,2112, dcmnet/libsrc/dstorscp.cc:194,261",
            note="standard code, base value of its range",
        ),
        ImplementationCode(
            0xC000,
            "Database error",
            operations=(C_FIND, C_MOVE),
            source="dcmqrdb/libsrc/dcmqrdbi.cc",
            note="standard code, base value of its range",
        ),
        ImplementationCode(
            0xA900,
            "Invalid Identifier",
            operations=(C_FIND, C_MOVE),
            source="dcmqrdb/libsrc/dcmqrdbi.cc",
            note="standard code, base value of its range",
        ),
        ImplementationCode(
            0xA702,
            "All sub-operations failed",
            operations=(C_GET, C_MOVE),
            source="dcmqrdb/libsrc/dcmqrcbg.cc, dcmqrdb/libsrc/dcmqrcbm.cc",
            note="standard code, base value of its range",
        ),
        ImplementationCode(
            0xA801,
            "Unknown move destination",
            operations=(C_MOVE,),
            source="dcmqrdb/libsrc/dcmqrcbm.cc",
            note="standard code, base value of its range",
        ),
        ImplementationCode(
            0xC604,
            "Image position collision (retired in PS3.4)",
            services=(PRINT_MANAGEMENT,),
            operations=(N_ACTION,),
            source="dcmnet/include/dcmtk/dcmnet/dimse.h:282",
            note="defined and printed, retired code",
        ),
        ImplementationCode(
            0xC606,
            "More than one VOI LUT box in image box",
            services=(PRINT_MANAGEMENT,),
            operations=(N_SET,),
            source="dcmnet/include/dcmtk/dcmnet/dimse.h:286",
            note="defined and printed; in no PS3.4 edition from 2013 to 2020c",
        ),
        ImplementationCode(
            0xFFFF,
            "DcmStorageSCU: no presentation context for the object (never sent)",
            operations=(C_STORE,),
            source="dcmnet/libsrc/dstorscu.cc:36",
            note="internal pseudo status",
        ),
        ImplementationCode(
            0xFFFE,
            "DcmStorageSCU: invalid data set pointer (never sent)",
            operations=(C_STORE,),
            source="dcmnet/libsrc/dstorscu.cc:37",
            note="internal pseudo status",
        ),
        ImplementationCode(
            0xA800,
            "SOP Class not supported, sent from 1993 to 2019; now 0122",
            operations=(C_GET, C_MOVE),
            source="git log 669319c74",
            note="legacy; never in the standard; before 669319c74 (2019-05-07)",
        ),
        ImplementationCode(
            0xA800,
            "SOP Class not supported, sent from 1993 to 2019; now 0122",
            operations=(C_STORE, C_FIND),
            source="git log 669319c74",
            through=0xA8FF,
            note="legacy; never in the standard; before 669319c74 (2019-05-07)",
        ),
    ),
    remarks=(
        (
            "DICOM_*_STATUS macros implement the Annex C convention exactly (Failure Axxx, Cxxx, "
            "01xx except 0107/0116, 02xx; Warning Bxxx, 0001, 0107, 0116) "
            "(dcmnet/include/dcmtk/dcmnet/dimse.h)"
        ),
    ),
)
"""Status codes that DCMTK sends."""
