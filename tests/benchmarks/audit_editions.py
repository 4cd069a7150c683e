"""What the audit says of many editions, as the table of docs/new-edition.rst, and how fast.

Usage: ``python tests/benchmarks/audit_editions.py FILE…``, with PS3.4 and PS3.7 in DocBook of as
many editions as there are. Editions that follow each other and differ in the same are one row. The
CSV goes to standard output, the time to standard error.
"""

from __future__ import annotations

import csv
import sys
import time
from collections import Counter
from itertools import groupby
from typing import TypeAlias

from dimse_status.audit.comparing import Audit, audit
from dimse_status.audit.docbook import read_document
from dimse_status.audit.facts import Kind

HEAD = ("Part", "Editions", "Facts that differ", "Known slips", "Sections not there yet")
SHOWN = {
    Kind.STATUS_TABLE: "status tables",
    Kind.TAKEN_OVER: "tables taken over",
    Kind.SERVICE_GROUP: "service groups",
    Kind.SOP_CLASSES: "SOP classes",
    Kind.PROSE: "text",
    Kind.STATUS_LIST: "status lists",
    Kind.STATUS: "Annex C",
    Kind.CONVENTION: "status classes",
    Kind.PARAMETERS: "parameters",
}
Outcome: TypeAlias = tuple[str, ...]


def outcome(result: Audit) -> Outcome:
    """Return the columns that say what came out for an edition."""
    differences = Counter((one.kind, one.change) for one in result.differences)
    told = [
        f"{SHOWN[kind]}: {number} {change}"
        for (kind, change), number in sorted(differences.items())
    ]
    later = sorted({group.section for group in result.later if group.kind is not Kind.PROSE})
    return (
        f"PS3.{result.document.part}",
        "; ".join(told) or "none",
        str(len(result.slips)),
        ", ".join(later),
    )


def main(files: list[str]) -> None:
    started = time.process_time()
    documents = [read_document(file) for file in files]
    read = time.process_time()
    audits = [audit(document) for document in documents]
    audited = time.process_time()
    audits.sort(key=lambda one: (one.document.part, one.document.edition))
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(HEAD)
    for (part, *columns), same in groupby(audits, outcome):
        editions = [one.document.edition for one in same]
        span = editions[0] if len(editions) == 1 else f"{editions[0]} to {editions[-1]}"
        writer.writerow((part, f"{span} ({len(editions)})", *columns))
    seconds = f"read in {read - started:.1f} s of CPU time, compared in {audited - read:.1f} s"
    sys.stderr.write(f"{len(files)} files {seconds}\n")


if __name__ == "__main__":
    main(sys.argv[1:])
