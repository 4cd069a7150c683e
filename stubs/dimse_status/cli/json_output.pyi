# Generated from src/dimse_status/cli/json_output.py by stubs/generate.py. Do not edit:
# change the source and run `nox -s stubs`.
"""The JSON that the commands print with ``--json``.

The form is stable: within one value of ``format``, keys are added and never removed or changed.

``dimse-status explain`` prints an object:

``format``
    1.
``query``
    What was asked: ``text`` as typed; ``pattern``, ``"A702"`` or ``"A7xx"``; ``low`` and
    ``high``, the first and the last code; ``read_as``, ``"hexadecimal"``, ``"decimal"`` or
    ``"range"``; ``otherwise``, the code that it would be read the other way, or null;
    ``service``, ``operation`` and ``sop_class`` as named, or null.
``entries``
    An entry for each service class that defines the code there. If none does: one for each that
    was asked about, with ``permitted`` false; or the one of ``"GENERAL"``, if none was named. For
    a range: one for each range and fixed code in it; the list may be empty.
``implementations``
    What implementations use the code for there: those that come with the package, or the one that
    was named. Of a range, only of one that was named.

``dimse-status explain --attribute`` prints ``format``; ``query``, with ``attribute`` in place of
``service``, ``operation`` and ``sop_class``; ``reasons``; and ``implementations``.

``dimse-status list`` prints ``format`` and ``services``; ``dimse-status list SERVICE`` prints
``format``, ``service`` and ``entries``.

An entry has

``service``
    The identifier of the service class, such as ``"QUERY_RETRIEVE_MOVE"``; ``"GENERAL"`` is PS3.7
    on its own.
``code``, ``hex``
    The code, such as 42754 and ``"A702"``; both null if the entry is of a range.
``range``
    The range that the entry is of, or in which the code lies: ``pattern``, ``low``, ``high``; or
    null.
``category``, ``meaning``
    Its status class, such as ``"Failure"``, and what it means.
``name``
    The name of the member of the service class's enum, or null.
``origin``
    How it was found: ``"fixed"``, ``"custom"``, ``"implementation"``, ``"range"``,
    ``"general"``, ``"convention"`` or ``"unknown"``.
``permitted``, ``reason``
    Whether it may be answered there; and if not, why, in one sentence; otherwise null.
``related_fields``
    What may go with it: ``name``, ``keyword`` and ``tag``, such as ``"(0000,0902)"``; the last two
    are null for a data set.
``references``
    Where the standard says so: ``part``, ``section``, ``table`` (or null), ``by_reference``,
    ``edition`` in which it was read (null: its text was not seen by this project), ``url``.
``usages``
    The rows of the standard: ``operation``; ``sop_classes``, each with ``keyword`` and ``uid``
    (an empty list stands for all of the service class); ``meaning``; ``related_fields``, by name;
    ``reference``; ``note``, ``error_id`` and ``error_comment``, each null if there is none;
    ``retired``.

What an implementation uses a code for has ``implementation``, its name; ``pattern``, ``"C502"`` or
``"A7F0-A7FF"``; ``meaning``; ``services``, by identifier (of a reason: by name; empty: all that
have the operation); ``operations`` (empty: all of the services); ``name``, ``source`` and ``note``,
each null if there is none.

A reason has ``service`` that sends it, such as ``"STOW-RS"``; ``code`` and ``hex``; ``range`` as
above, or null; ``category``; ``meaning``; ``name`` of the enum's member, or null; ``origin`` as
above; ``assigned_by``, the implementation whose meaning it is, or null; ``status``, the DIMSE
status that it stands for, with ``code`` and ``meaning``, or null; and a ``reference``.

A service has ``identifier``, ``name``, ``annexes`` of PS3.4, ``operations``, ``codes`` (how many
fixed codes it has), ``ranges`` (each with ``pattern``, ``low``, ``high`` and ``meaning``) and
``sop_classes`` (each with ``keyword``, null for two that never had one, ``uid`` and ``retired``).
"""

from collections.abc import Iterable
from typing import Any, Final

from dimse_status.cli.code_argument import CodeArgument
from dimse_status.cli.entry import Entry
from dimse_status.cli.question import Question
from dimse_status.implementations.implementation import ImplementationCode
from dimse_status.model.reference import Reference
from dimse_status.model.service_class import ServiceClass

__all__ = ["FORMAT", "explanation", "of_service", "of_services", "reference_as_json"]
FORMAT: Final = 1

def explanation(
    code: CodeArgument,
    question: Question,
    entries: Iterable[Entry],
    uses: Iterable[ImplementationCode] = (),
) -> str:
    """Return what ``explain --json`` prints."""

def of_services(services: Iterable[ServiceClass]) -> str:
    """Return what ``list --json`` prints."""

def of_service(service: ServiceClass, entries: Iterable[Entry]) -> str:
    """Return what ``list SERVICE --json`` prints."""

def reference_as_json(reference: Reference) -> dict[str, Any]:
    """Return what is printed of a reference."""
