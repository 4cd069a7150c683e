"""The pages of the documentation against the registry, without building the site."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from pkgutil import resolve_name

import pytest

import dimse_status
from dimse_status import (
    PRINT_MANAGEMENT,
    PROCEDURE_STEP,
    QUERY_RETRIEVE_MOVE,
    REPOSITORY_QUERY,
    SERVICE_CLASSES,
    STORAGE,
    GeneralStatus,
    RelatedField,
    ServiceClass,
    Usage,
    by_category,
    errors,
    resolve,
)
from dimse_status.model.status_type import fields_that_may_go_with

DOCS = Path(__file__).parents[2] / "docs"
sys.path.insert(0, str(DOCS / "_ext"))

from status_rows import (  # noqa: E402 - found by the path above
    Row,
    fields_told,
    names_of,
    page_of,
    rows_of,
    sources_of,
    tuples_of,
)

EVERY_SERVICE = pytest.mark.parametrize("service", SERVICE_CLASSES, ids=lambda one: one.identifier)
DOCUMENTED = re.compile(
    r"^\.\. auto(?:function|class|exception|data):: (\w+)(?:\(\))?$", re.MULTILINE
)


def page(name: str) -> str:
    path = DOCS / f"{name}.rst"
    assert path.exists(), f"write docs/{name}.rst, as the pages beside it"
    return path.read_text(encoding="utf-8")


def listed_in_api_index() -> set[str]:
    summary = r"^\.\. autosummary::\n   :nosignatures:\n\n((?:   \w+\n)+)"
    blocks = re.findall(summary, page("api/index"), re.MULTILINE)
    return {name for block in blocks for name in block.split()}


def documented_in_api_pages() -> list[str]:
    return [
        name
        for path in (DOCS / "api").glob("*.rst")
        for name in DOCUMENTED.findall(path.read_text(encoding="utf-8"))
    ]


@EVERY_SERVICE
def test_each_service_class_has_a_page_that_draws_it(service: ServiceClass) -> None:
    text = page(f"services/{page_of(service)}")
    drawn = re.findall(r"^\.\. ((?:status|service)-\w+):: (.*)$", text, re.MULTILINE)
    assert drawn == [
        ("status-table", service.identifier),
        ("service-facts", service.identifier),
        ("service-api", service.identifier),
    ]


def test_the_pages_stand_in_the_order_of_the_registry_and_there_is_no_other() -> None:
    listed = re.search(r"\.\. toctree::\n   :hidden:\n\n((?:   [\w-]+\n)+)", page("services/index"))
    assert listed is not None
    expected = [page_of(service) for service in SERVICE_CLASSES]
    told = "docs/services/index.rst names the page of each service class, in the order of annexes"
    assert listed[1].split() == expected, told
    assert {path.stem for path in (DOCS / "services").glob("*.rst")} == {*expected, "index"}


def test_every_public_name_is_in_the_api_reference() -> None:
    drawn = {name.rpartition(".")[2] for one in SERVICE_CLASSES for name in names_of(one)}
    # What the advice is has a page of its own, with its types.
    elsewhere = DOCUMENTED.findall(page("advice"))
    assert {*documented_in_api_pages(), *drawn, *elsewhere} >= set(dimse_status.__all__)
    assert ".. service-index::" in page("api/index")


def test_the_api_index_lists_what_its_pages_document() -> None:
    documented = documented_in_api_pages()
    assert len(documented) == len(set(documented))
    assert listed_in_api_index() == set(documented)
    assert set(documented) <= {*dimse_status.__all__, *errors.__all__}


@EVERY_SERVICE
def test_the_names_on_the_page_of_a_service_class_are_public(service: ServiceClass) -> None:
    public = {f"dimse_status.{name}" for name in dimse_status.__all__}
    public |= {f"dimse_status.by_category.{name}" for name in by_category.__all__}
    assert set(names_of(service)) <= public
    for category, name in tuples_of(service).items():
        members = [member for member in service.statuses if member.category is category]
        assert list(resolve_name(name)) == members


@EVERY_SERVICE
def test_the_names_on_the_page_of_a_service_class_can_be_imported(service: ServiceClass) -> None:
    pytest.importorskip("sphinx", reason="Sphinx is not installed: nox -s docs has it")
    from public_names import not_importable

    members = [f"dimse_status.{service.statuses.__name__}.{one.name}" for one in service.statuses]
    assert not_importable([*names_of(service), *members]) == []
    assert not_importable(["dimse_status.STORAGE_FAILURES"]) == ["dimse_status.STORAGE_FAILURES"]


@EVERY_SERVICE
def test_each_member_and_each_range_has_one_row(service: ServiceClass) -> None:
    rows = rows_of(service)
    assert [row.member for row in rows if row.member is not None] == list(service.statuses)
    assert [row.range for row in rows if row.range is not None] == list(service.ranges)
    assert len(rows) == len(service.statuses) + len(service.ranges)
    assert len({row.code for row in rows}) == len(rows)


@EVERY_SERVICE
def test_a_range_stands_below_the_fixed_codes_in_it(service: ServiceClass) -> None:
    rows = rows_of(service)
    for at, row in enumerate(rows):
        if row.range is not None:
            inside = [one for one in rows if one.member is not None and one.member in row.range]
            assert rows[at - 1] is inside[-1]


def usages_of(row: Row) -> tuple[Usage, ...]:
    defined = row.member if row.member is not None else row.range
    assert defined is not None
    return defined.usages


@EVERY_SERVICE
def test_a_row_says_what_the_usages_say_and_no_more(service: ServiceClass) -> None:
    for row in rows_of(service):
        shown = {
            (meaning.text, meaning.retired, meaning.error_id, operation, sop_class, place.notes)
            for meaning in row.meanings
            for place in meaning.places
            for operation in place.operations
            for sop_class in place.sop_classes or ("",)
        }
        stated = {
            (usage.meaning, usage.retired, usage.error_id, usage.operation, sop_class)
            for usage in usages_of(row)
            for sop_class in usage.sop_classes or ("",)
        }
        assert {one[:-1] for one in shown} == stated
        assert {note for one in shown for note in one[-1]} == {
            usage.note for usage in usages_of(row) if usage.note
        }


@EVERY_SERVICE
def test_a_row_has_every_source_and_every_field(service: ServiceClass) -> None:
    for row in rows_of(service):
        sources = [
            reference
            for meaning in row.meanings
            for place in meaning.places
            for reference in place.references
        ]
        assert set(sources) == {usage.reference for usage in usages_of(row)}
        if row.member is not None:
            fields = {
                field
                for meaning in row.meanings
                for field in (*meaning.table_fields, *meaning.other_fields)
            }
            assert fields == set(fields_that_may_go_with(row.member.code, usages_of(row)))


@EVERY_SERVICE
def test_a_row_has_what_may_go_with_its_status_in_each_operation(service: ServiceClass) -> None:
    for member in service.statuses:
        row = row_of(service, f"{member.code:04X}")
        for operation in member.operations:
            told: set[RelatedField] = set()
            of_message: set[RelatedField] = set()
            for meaning in row.meanings:
                of_message.update(meaning.message_fields.get(operation, ()))
                told.update(meaning.table_fields, meaning.other_fields)
            may_go = set(resolve(member, service, operation).related_fields)
            assert may_go <= told | of_message
            assert of_message <= may_go


def test_the_fields_of_a_success_are_told_by_operation() -> None:
    (success,) = row_of(STORAGE, "0000").meanings
    uids = ["Affected SOP Class UID", "Affected SOP Instance UID"]
    assert fields_told(success) == [("in the response", uids)]
    (refused,) = row_of(QUERY_RETRIEVE_MOVE, "C000").meanings
    told = dict(fields_told(refused))
    assert told[""] == ["Offending Element", "Error Comment"]
    assert "Number of Completed Sub-operations" in told["in the response"]
    told = dict(fields_told(row_of(PRINT_MANAGEMENT, "C616").meanings[0]))
    assert told["in the response"] == ["Affected SOP Class UID"]
    assert told["in that of N-SET"] == ["Affected SOP Instance UID"]


def row_of(service: ServiceClass, code: str) -> Row:
    return next(row for row in rows_of(service) if row.code == code)


def test_a_fixed_error_id_is_shown_apart_from_the_general_meaning() -> None:
    fixed = [meaning.error_id for meaning in row_of(PROCEDURE_STEP, "0110").meanings]
    assert fixed == [0xA710, None, None]


def test_a_row_whose_text_was_not_seen_has_no_edition() -> None:
    (meaning,) = row_of(REPOSITORY_QUERY, "B001").meanings
    assert [reference.edition for reference in meaning.places[0].references] == [None]


def test_what_many_rows_have_in_common_is_told_once_and_completely() -> None:
    rows = rows_of(QUERY_RETRIEVE_MOVE)
    (source,) = sources_of(rows)
    assert (source.references[0].table, len(source.sop_classes)) == ("C.4-2", 11)
    taken_over = [reference.section for reference in source.references[1:]]
    assert taken_over == ["U.4.2", "X.4.2", "BB.4.2", "HH.4.2", "II.4.2", "JJ.3.2"]
    places = [place for row in rows for meaning in row.meanings for place in meaning.places]
    cited = [place for place in places if source.holds(place)]
    assert len(cited) > 5
    for place in cited:
        besides = source.besides(place.notes)
        for note in place.notes:
            assert any(note.startswith(said) for said in source.notes) or note in besides
        assert not set(besides) & set(source.notes)
    assert ("the table has Cxxx, and no row for C000 alone",) in map(
        source.besides, (place.notes for place in cited)
    )


def test_only_what_ps3_7_alone_defines_is_general() -> None:
    assert not row_of(PROCEDURE_STEP, "0110").is_general
    assert row_of(PROCEDURE_STEP, "0117").is_general


def test_each_general_code_has_a_sentence_on_when_it_is_sent() -> None:
    told = re.findall(
        r"^   \* - ([0-9A-F]{4})\n     - \w.+\.$", page("services/general"), re.MULTILINE
    )
    assert sorted(told) == sorted(f"{member.code:04X}" for member in GeneralStatus)
