"""Ask real language servers what an editor would, with the wheel installed."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from pathlib import Path

import pytest

from dimse_status.by_category import STORAGE_FAILURES

from . import findings
from .interview import MEMBERS, Interview
from .servers import SERVERS, Server

TABLE = Path(__file__).parents[2] / "docs" / "editors.csv"

# Jedi shows the documentation of the class for every member: all its codes with their meanings,
# and the tables of the class.
ON_JEDI = {"jedi-language-server", "python-lsp-server"}
OF_A_CLASS = {"code", "category", "meaning"}
# It has nothing to say of a value.
WITHOUT_HOVER = "python-lsp-server"


def test_completion_offers_every_code_of_the_service_and_of_no_other(answers: Interview) -> None:
    assert findings.wrongly_offered(answers) == {}


def test_completion_tells_code_category_meaning_and_table(
    server: Server, answers: Interview
) -> None:
    expected = OF_A_CLASS if server.package in ON_JEDI else set(findings.FACTS)
    assert findings.shown_of_each(answers.documented) >= expected


def test_hovering_shows_code_category_meaning_and_table(server: Server, answers: Interview) -> None:
    expected = OF_A_CLASS if server.package in ON_JEDI else set(findings.FACTS)
    shown = findings.shown_of_each(answers.hovers)
    assert shown == set() if server.package == WITHOUT_HOVER else shown >= expected


def test_definition_is_the_row_of_the_table(server: Server, answers: Interview) -> None:
    # Jedi goes to the stub, where it knows the enum.
    file = ".pyi" if server.package in ON_JEDI else ".py"
    assert findings.not_in_their_row(answers, file) == set()


def test_definitions_are_read_from_the_environment(environment: Path, answers: Interview) -> None:
    places = {place.path for found in answers.definitions.values() for place in found}
    assert {path for path in places if not path.is_relative_to(environment)} == set()


def test_each_definition_shown_has_the_code(answers: Interview) -> None:
    wrong = {
        expression: place
        for expression, member in MEMBERS.items()
        for place in answers.definitions[expression]
        if not findings.is_row_of(member, place)
    }
    assert wrong == {}


def test_completion_behind_a_code_offers_its_attributes(answers: Interview) -> None:
    assert findings.knows_attributes(answers)


def test_hovering_over_a_tuple_shows_its_codes(server: Server, answers: Interview) -> None:
    assert findings.names_a_tuple(answers) == (server.package != WITHOUT_HOVER)


def test_a_tuple_is_defined_where_it_lists_its_codes(answers: Interview) -> None:
    places = answers.definitions["STORAGE_FAILURES"]
    for place in places:
        assert place.row().startswith("STORAGE_FAILURES: Final")
    listing = [place.row() for place in places if place.path.suffix == ".py"]
    assert listing
    for member in STORAGE_FAILURES:
        assert str(member.name) in listing[0]


def test_signature_help_names_the_parameters_of_resolve(answers: Interview) -> None:
    assert answers.signatures
    for names in answers.signatures:
        assert names[:4] == ["code", "service", "operation", "sop_class"]


def test_the_table_in_the_documentation_is_current(
    interviews: Mapping[str, Future[Interview]], pytestconfig: pytest.Config
) -> None:
    current = findings.table(
        {server.package: interviews[server.package].result() for server in SERVERS}
    )
    if pytestconfig.getoption("--write-editors", default=False):
        TABLE.write_text(current, encoding="utf-8", newline="\n")
    assert TABLE.read_text(encoding="utf-8") == current, (
        "docs/editors.csv is stale: run `nox -s editors -- --write-editors`"
    )
