# Generated from src/dimse_status/model/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What a status is: the types of the registry. Knows no table of the standard."""
