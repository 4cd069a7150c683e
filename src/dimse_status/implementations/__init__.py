"""What implementations use status codes for: those of known products, and a loader for others."""

from __future__ import annotations

from dimse_status.implementations.implementation import Implementation, ImplementationCode
from dimse_status.implementations.implementation_reason import ImplementationReason

__all__ = ["Implementation", "ImplementationCode", "ImplementationReason"]
