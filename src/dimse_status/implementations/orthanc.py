"""Status codes that Orthanc sends."""

from __future__ import annotations

from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.services.columns import C_FIND, C_GET, C_MOVE, C_STORE, N_ACTION, N_EVENT_REPORT
from dimse_status.services.storage_commitment import STORAGE_COMMITMENT

__all__ = ["ORTHANC"]

ORTHANC = Implementation(
    name="Orthanc",
    version="git 2d55a19c (2024-06-04)",
    codes=(
        ImplementationCode(
            0xC000,
            "C-STORE: empty buffer, or data set without SOP Class/Instance UID",
            operations=(C_STORE,),
            source="OrthancServer/Sources/main.cpp:97, StoreScp.cpp:173",
        ),
        ImplementationCode(
            0xA900,
            "C-STORE: UIDs of data set and command set differ",
            operations=(C_STORE,),
            source="StoreScp.cpp:177,181",
        ),
        ImplementationCode(
            0xA700,
            "C-STORE: any exception while storing",
            operations=(C_STORE,),
            source="StoreScp.cpp:191",
            note="used for every kind of error",
        ),
        ImplementationCode(
            0xC000,
            "C-FIND / C-GET / C-MOVE: any exception or missing handler",
            operations=(C_FIND, C_GET, C_MOVE),
            source="FindScp.cpp:307,317, GetScp.cpp:225-277, MoveScp.cpp:198-239",
        ),
        ImplementationCode(
            0xA702,
            "C-GET: all sub-operations failed",
            operations=(C_GET,),
            source="GetScp.cpp:179",
        ),
        ImplementationCode(
            0xB000,
            "C-GET / C-MOVE: at least one failed or warned sub-operation",
            operations=(C_GET, C_MOVE),
            source="GetScp.cpp:168, MoveScp.cpp:270",
        ),
        ImplementationCode(
            0x0110,
            "N-ACTION / N-EVENT-REPORT (storage commitment): exception",
            services=(STORAGE_COMMITMENT,),
            operations=(N_ACTION, N_EVENT_REPORT),
            source="CommandDispatcher.cpp:1188,1341",
        ),
    ),
    remarks=(
        (
            "Plugins and Lua filters may return any 16-bit C-STORE status (OrthancCPlugin.h "
            "OrthancPluginIncomingCStoreInstanceFilter, ServerContext.cpp:667)"
        ),
    ),
)
"""Status codes that Orthanc sends."""
