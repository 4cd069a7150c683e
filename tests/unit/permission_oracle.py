"""A second answer to "may this be sent?", from the data files alone, slow and plain.

It knows nothing of the package: no table, no enum, no range. What it says of a SOP class and an
operation is: the operation is in the DIMSE service group, and then PS3.7 lists the code, or PS3.4
5.4.2 demands it, or a row of PS3.4 has it; and nothing forbids it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias

Rows: TypeAlias = Sequence[Mapping[str, Any]]

_OUT_OF_RESOURCES = "Refused: Out of resources"
_FIRST_CODES = (0x0000, 0x0001, 0x0100, 0x0200, 0x0300, 0xA000, 0xB000, 0xC000, 0xD000)
_LAST_CODES = (0xFE00, 0xFF00, 0xFF01, 0xFFFF)


@dataclass(frozen=True)
class PermissionOracle:
    """What the data files permit.

    Parameters
    ----------
    statuses, general, rules, groups, sop_classes
        The rows of the data files with these names.
    """

    statuses: Rows
    general: Rows
    rules: Rows
    groups: Rows
    sop_classes: Rows

    @cached_property
    def operations_of(self) -> dict[str, frozenset[str]]:
        """The DIMSE service group of each SOP class; a Meta SOP class has its members'."""
        found = {
            row["sop_class"]: frozenset(row["operations"])
            for row in self.groups
            if "uid" in row and "operations" in row
        }
        for meta, members in self.members_of.items():
            found[meta] = frozenset().union(*(found[one] for one in members))
        return found

    @cached_property
    def members_of(self) -> dict[str, list[str]]:
        """The members of each Meta SOP class."""
        return {row["sop_class"]: row["members"] for row in self.groups if "members" in row}

    @cached_property
    def named_for(self) -> dict[tuple[str, str], list[str]]:
        """The SOP classes for which messages of an operation name another one instead."""
        return {
            (row["sop_class"], operation): row["named_for"]
            for row in self.groups
            if "named_for" in row
            for operation in row["operations"]
        }

    @cached_property
    def codes(self) -> list[int]:
        """Every fixed code, and every end of a range or of a status class, with its neighbours."""
        named = {int(row["code"], 16) for row in self.general if "code" in row}
        for row in self.statuses:
            if "code_low" in row:
                named |= {int(row["code_low"], 16), int(row["code_high"], 16)}
        named |= {*_FIRST_CODES, *_LAST_CODES}
        around = {code + step for code in named for step in (-1, 0, 1)}
        return sorted(code for code in around if 0 <= code <= 0xFFFF)

    def permits(self, sop_class: str, operation: str, code: int) -> bool:
        """Whether a message that names `sop_class` may be answered with `code`."""
        stand_for = (
            self.members_of.get(sop_class)
            or self.named_for.get((sop_class, operation))
            or [sop_class]
        )
        return any(
            operation in self.operations_of[one] and self._permits(one, operation, code)
            for one in stand_for
        )

    def permits_any_of(self, sop_classes: Iterable[str], operation: str, code: int) -> bool:
        """Whether a message that names one of them may be."""
        return any(
            self.permits(one, operation, code) for one in sop_classes if one in self.operations_of
        )

    def permits_without_a_service_class(self, operation: str, code: int) -> bool:
        """Whether PS3.7 and PS3.4 5.4.2 permit `code`, or PS3.7 leaves it to a service class."""
        return self._in_general(operation, code) or self._is_of_a_type(operation, code)

    def alike(self) -> dict[object, list[str]]:
        """Return the SOP classes that no row and no operation tells apart, under some key."""
        found: dict[object, list[str]] = {}
        for keyword, operations in self.operations_of.items():
            rows = tuple(
                number
                for number, row in enumerate(self.statuses)
                if any(self._is_for(row, keyword, one) for one in operations)
            )
            named = any(keyword == name for name, _ in self.named_for)
            found.setdefault((operations, rows, named), []).append(keyword)
        return found

    def _permits(self, sop_class: str, operation: str, code: int) -> bool:
        if self._is_forbidden(sop_class, operation, code):
            return False
        return self._in_general(operation, code) or any(
            self._is_for(row, sop_class, operation)
            for row in self._rows_of_code.get(code, ())
            if not row.get("retired")
        )

    @cached_property
    def _rows_of_code(self) -> dict[int, list[Mapping[str, Any]]]:
        found: dict[int, list[Mapping[str, Any]]] = {}
        for row in self.statuses:
            if "code_low" in row:
                for code in range(int(row["code_low"], 16), int(row["code_high"], 16) + 1):
                    found.setdefault(code, []).append(row)
        return found

    @cached_property
    def _annex_of(self) -> dict[str, str]:
        return {row["keyword"]: row.get("annex", "") for row in self.sop_classes}

    def _is_for(self, row: Mapping[str, Any], sop_class: str, operation: str) -> bool:
        if operation not in row["operation"].split(", "):
            return False
        if "applies_to" in row:
            return bool(sop_class in row["applies_to"][operation])
        keywords = [name.split(" (")[0] for name in row["sop_classes"]]
        if keywords[0].startswith("group:"):
            return bool(self._annex_of[sop_class] == row["annex"])
        return sop_class in keywords

    def _in_general(self, operation: str, code: int) -> bool:
        return (operation, f"{code:04X}") in self._general_pairs

    @cached_property
    def _general_pairs(self) -> set[tuple[str, str]]:
        pairs = {
            (operation, row["code"])
            for row in self.general
            if "code" in row
            for operation in row["allowed_operations"]
        }
        for rule in self.rules:
            if rule["rule"] == "contradiction" and rule["section"].startswith("PS3.4 5.4.2"):
                pairs |= {(one, code) for one in rule["operations"] for code in rule["codes"]}
        return pairs

    def _is_forbidden(self, sop_class: str, operation: str, code: int) -> bool:
        is_warning = code in {0x0001, 0x0107, 0x0116} or 0xB000 <= code <= 0xBFFF
        return any(
            rule["rule"] == "prohibition"
            and "condition" not in rule
            and rule["category"] == "Warning"
            and is_warning
            and operation == rule["operation"]
            and sop_class in rule["sop_classes"]
            for rule in self.rules
        )

    def _is_of_a_type(self, operation: str, code: int) -> bool:
        types = {
            row["name"]
            for row in self.general
            if "code" not in row and operation in row["allowed_operations"]
        }
        if code in {0xFF00, 0xFF01}:
            return "Pending" in types
        if code == 0x0001 or 0xB000 <= code <= 0xBFFF:
            return "Warning" in types
        return _failure_type(operation, code) in types


def _failure_type(operation: str, code: int) -> str:
    is_store = operation == "C-STORE"
    if 0xA700 <= code <= (0xA7FF if is_store else 0xA702):
        return _OUT_OF_RESOURCES
    if is_store and 0xA900 <= code <= 0xA9FF:
        return "Error: Data Set does not match SOP Class"
    if is_store:
        return "Error: Cannot understand" if 0xC000 <= code <= 0xCFFF else ""
    if code == 0xA801:
        return "Refused: Move Destination unknown"
    return "Failed" if 0xA000 <= code <= 0xCFFF else ""
