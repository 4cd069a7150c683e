"""The entries, one module for each group of service classes, as in `services`.

An entry goes into the module of its service class, by operation and code; into `general` where it
holds for a code of PS3.7 wherever it comes. Texts are this project's own words. Each entry names
what it rests on: without a source it cannot be built into the tables, for a test fails.
"""

from __future__ import annotations

from dimse_status.advice.entries import (
    general,
    print_management,
    procedure_step,
    query_retrieve,
    storage,
    storage_commitment,
    unified_procedure_step,
)

__all__ = ["ENTRIES"]

ENTRIES = (
    *storage.ENTRIES,
    *query_retrieve.ENTRIES,
    *procedure_step.ENTRIES,
    *storage_commitment.ENTRIES,
    *unified_procedure_step.ENTRIES,
    *print_management.ENTRIES,
    *general.ENTRIES,
)
