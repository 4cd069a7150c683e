"""A converter of cattrs: enums are known to it, results go out by their plain form."""

from dataclasses import dataclass

import cattrs

from dimse_status import StatusInfo, StatusResponse, StorageStatus

converter = cattrs.Converter()
converter.register_unstructure_hook(StatusInfo, StatusInfo.to_dict)
converter.register_unstructure_hook(StatusResponse, StatusResponse.to_dict)


@dataclass
class Transfer:
    """What was answered, and what a peer did."""

    status: StorageStatus
    response: StatusResponse[StorageStatus]
