# Generated from src/dimse_status/implementations/schema.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The JSON Schema of the TOML files that `load_implementation` reads, from what it reads by."""

__all__ = ["schema_text"]

def schema_text() -> str:
    """Return the JSON Schema (2020-12), for an editor that helps to write such a file.

    It states the structure. The loader states more: that codes do not overlap, that a range goes
    upwards and lies in one category, and that services, operations and SOP classes go together.
    """
