"""The related fields: what a field wants beside its row, and where it goes with a status."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from collections.abc import Sequence
from typing import get_type_hints

from pydicom.datadict import dictionary_keyword, dictionary_VM, dictionary_VR

from dimse_status import (
    SERVICE_CLASSES,
    RelatedField,
    RelatedValues,
    StatusDataset,
    StatusResponse,
    resolve,
)
from dimse_status.model.related_field import FIELD_OF_ARGUMENT, TagLike


def test_arguments_and_fields_are_one_to_one() -> None:
    elements = [field for field in RelatedField if field.tag is not None]
    assert sorted(FIELD_OF_ARGUMENT.values(), key=str) == sorted(elements, key=str)


def test_every_field_goes_with_some_status() -> None:
    members = [member for service in SERVICE_CLASSES for member in service.statuses]
    going = {field for member in members for field in resolve(member).related_fields}
    assert set(RelatedField) - going == set(), (
        "no status lets them go with it: give them a row in services/messages.py, if every response"
        " of an operation has them, or name them in the row of a status"
    )


def test_a_field_has_its_row_its_keyword_argument_and_its_field_of_a_response() -> None:
    arguments = {one.argument for one in RelatedField if one.tag is not None}
    assert arguments == set(FIELD_OF_ARGUMENT)
    told = "a field stands in RelatedValues too (model/related_field.py), and in StatusResponse"
    assert set(get_type_hints(RelatedValues)) == arguments, told
    types = get_type_hints(StatusResponse)
    assert arguments <= types.keys(), told
    of_vr = {"US": int, "LO": str, "UI": str, "AT": Sequence[TagLike]}
    for field in FIELD_OF_ARGUMENT.values():
        assert get_type_hints(RelatedValues)[field.argument] == of_vr[field.vr]
        assert field.tag is not None
        assert dictionary_VR(field.tag) == field.vr
        assert dictionary_VM(field.tag) == field.vm
        assert dictionary_keyword(field.tag) == field.keyword
    assert not RelatedValues.__required_keys__


def test_checkers_know_the_elements_that_have_one_value() -> None:
    body = ast.parse(inspect.getsource(StatusDataset))
    declared = {
        node.target.id: ast.unparse(node.annotation)
        for node in ast.walk(body)
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }
    types = {"US": "int", "LO": "str", "UI": "str"}
    expected = {one.keyword: types[one.vr] for one in RelatedField if one.vm == "1"}
    assert {key: word for key, word in declared.items() if key[0].isupper()} == {
        "Status": "int",
        **expected,
    }, "a field with one value is declared in StatusDataset (model/dataset.py), for type checkers"


def test_importing_the_rows_of_the_fields_imports_no_typing_extensions() -> None:
    program = (
        "import sys, dimse_status.model.related_field, dimse_status.model.error_comment\n"
        "assert not {'pydicom', 'typing_extensions'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True)
    assert done.returncode == 0, done.stderr.decode()
