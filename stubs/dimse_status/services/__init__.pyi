# Generated from src/dimse_status/services/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The service classes: one module per annex of PS3.4, and one for PS3.7 Annex C.

Each module is the tables of its annex, to be held beside the standard, and nothing else. `index`
is made from them and says where each service class is.
"""

from dimse_status.model.service_class import ServiceClass

SERVICE_CLASSES: tuple[ServiceClass, ...]
"""All service classes, in the order of the annexes of PS3.4; PS3.7 on its own comes last."""
__all__ = ["SERVICE_CLASSES"]
