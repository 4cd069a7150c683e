# Generated from src/dimse_status/advice/__init__.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""What to do about a status: whose turn it is, whether a repeat is worth it, what to check first.

This is the judgement of this project, made from the standard's text, the source of toolkits and
reports of their users, each named with the entry. It is no fact of the standard, and nothing of
the registry, the resolver or a response depends on it.
"""

from dimse_status.advice.advice import Advice as Advice
from dimse_status.advice.advice import Basis as Basis
from dimse_status.advice.advice import Retry as Retry
from dimse_status.advice.advice import Source as Source
from dimse_status.advice.advice import Turn as Turn
from dimse_status.advice.finding import advice_for as advice_for

__all__ = ["Advice", "Basis", "Retry", "Source", "Turn", "advice_for"]
