"""A program with tables of its own, and two mistakes."""

from dimse_status import ServiceClass, StatusRange, service_for


def own_range() -> StatusRange:
    return StatusRange("A700", "A7FF", "Out of resources")  # M31: a range of codes given as text


def service_of(uid: str) -> ServiceClass:
    return service_for(uid)  # M32: a service class asked for without the operation
