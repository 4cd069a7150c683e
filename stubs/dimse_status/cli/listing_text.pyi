# Generated from src/dimse_status/cli/listing_text.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What ``dimse-status list`` shows a human."""

from collections.abc import Iterable

from dimse_status.cli.entry import Entry
from dimse_status.model.service_class import ServiceClass

__all__ = ["annexes_of", "code_lines", "of_service", "of_services"]

def of_services(services: Iterable[ServiceClass]) -> str:
    """Show each service class: its identifier and name, where it is defined, and what it has."""

def of_service(service: ServiceClass, entries: Iterable[Entry]) -> str:
    """Show every code and range of a service class, by category."""

def code_lines(entries: Iterable[Entry]) -> list[str]:
    """Show a code or range in a line, or more if its meaning is long."""

def annexes_of(service: ServiceClass) -> str:
    """Say where the standard defines a service class: ``PS3.4 Annex B``."""
