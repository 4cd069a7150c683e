"""The service class may be missing: the overloads take that as well."""

from dimse_status import ServiceClass, StatusCode, StatusInfo, StorageStatus, resolve


def info_of(code: int, service: ServiceClass[StorageStatus] | None) -> StatusInfo[StatusCode]:
    return resolve(code, service)


def main() -> None:
    assert info_of(0xA700, None).service_name == "DIMSE"
