"""The recipes of the page on other frameworks: each does what it says, and is on the page."""

from __future__ import annotations

import argparse
import io
import json
import logging
import subprocess
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import cattrs
import msgspec
import pandas as pd
import pydantic
import pytest
import structlog
import yaml
from click.testing import CliRunner
from fastapi.testclient import TestClient
from pydicom.dataset import Dataset
from sqlalchemy import create_engine, select, text
from sqlalchemy.exc import StatementError
from sqlalchemy.orm import Session
from typer.testing import CliRunner as TyperRunner

from dimse_status import (
    STORAGE,
    Category,
    Operation,
    StatusResponse,
    StorageCode,
    StorageStatus,
    resolve,
    resolve_response,
)

ROOT = Path(__file__).parents[2]
RECIPES = sorted((ROOT / "docs" / "examples" / "recipes").glob("*.py"))
FULL = StorageStatus.OUT_OF_RESOURCES


def recipe(name: str) -> Any:
    (path,) = (one for one in RECIPES if one.stem == name)
    spec = spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def response() -> StatusResponse[StorageStatus]:
    answer = Dataset()
    answer.Status = 0xA7F0
    answer.ErrorComment = "disk full\r\nall is well\x1b[2K"
    return resolve_response(answer, STORAGE)


def test_each_recipe_is_on_the_page() -> None:
    page = (ROOT / "docs" / "recipes.rst").read_text(encoding="utf-8")
    for path in RECIPES:
        assert f".. literalinclude:: examples/recipes/{path.name}\n" in page


def test_the_recipes_pass_mypy(tmp_path: Path) -> None:
    # PyYAML has no types.
    options = ["--strict", "--disable-error-code=import-untyped", "--allow-subclassing-any"]
    options += ["--no-warn-return-any", "--cache-dir", str(tmp_path)]
    command = [sys.executable, "-m", "mypy", *options, *map(str, RECIPES)]
    ran = subprocess.run(command, check=False, capture_output=True, text=True, cwd=ROOT)
    assert ran.returncode == 0, ran.stdout


# --- pydantic ------------------------------------------------------------------------------------


def test_pydantic_reads_and_writes_members_and_categories() -> None:
    models = recipe("pydantic_models")
    for status in (FULL, models.ArchiveStatus.QUOTA_EXCEEDED):
        transfer = models.Transfer(status=status.code, category="Failure")
        assert transfer.status is status
        assert transfer.model_dump_json(exclude_none=True) == (
            f'{{"status":{status.code},"category":"Failure"}}'
        )
        assert models.Transfer.model_validate_json(transfer.model_dump_json()) == transfer


def test_pydantic_takes_a_result_as_it_is_and_writes_its_plain_form() -> None:
    models = recipe("pydantic_models")
    info = resolve(FULL)
    transfer = models.Transfer(status=FULL, category=info.category, info=info)
    assert transfer.info is info
    assert transfer.model_dump()["info"] == info.to_dict()
    assert json.loads(transfer.model_dump_json())["info"] == info.to_dict()


@pytest.mark.parametrize(
    ("field", "value"),
    [
        *(("status", one) for one in ("A700", "x", None, 1.5, True, -1, 70000, 0xA701)),
        *(("category", one) for one in ("Failed", "failure", None, 3)),
        *(("info", one) for one in (0xA700, FULL, {}, "x")),
    ],
)
def test_pydantic_refuses_what_is_none(field: str, value: Any) -> None:
    fields = {"status": 0, "category": "Success", "info": None} | {field: value}
    with pytest.raises(pydantic.ValidationError, match=field):
        recipe("pydantic_models").Transfer(**fields)


def test_pydantic_does_not_read_a_result_back() -> None:
    models = recipe("pydantic_models")
    text = models.Transfer(status=FULL, category="Failure", info=resolve(FULL)).model_dump_json()
    with pytest.raises(pydantic.ValidationError, match="instance of StatusInfo"):
        models.Transfer.model_validate_json(text)


@pytest.mark.parametrize("mode", ["validation", "serialization"])
def test_pydantic_has_a_json_schema(mode: Any) -> None:
    schema = recipe("pydantic_models").Transfer.model_json_schema(mode=mode)
    assert schema["$defs"]["Category"]["enum"] == [str(one) for one in Category]
    assert schema["$defs"]["StorageStatus"]["enum"] == list(StorageStatus)
    assert schema["properties"]["info"]["anyOf"][0]["type"] == "object"


@pytest.mark.parametrize("kind", [StatusResponse, StatusResponse[StorageStatus]])
def test_pydantic_takes_a_response_too(kind: Any, response: StatusResponse[StorageStatus]) -> None:
    adapter = pydantic.TypeAdapter(list[kind])
    assert json.loads(adapter.dump_json([response])) == [response.to_dict()]
    assert adapter.validate_python([response])[0] is response


def test_pydantic_reads_what_is_printed() -> None:
    printed = recipe("pydantic_models").Printed
    assert printed(status="A700").status is printed(status="0xA700").status is FULL
    for wrong in ("A7G0", "", "A701"):
        with pytest.raises(pydantic.ValidationError):
            printed(status=wrong)


# --- FastAPI -------------------------------------------------------------------------------------


@pytest.fixture
def client() -> TestClient:
    return TestClient(recipe("fastapi_service").app, raise_server_exceptions=False)


def test_fastapi_answers_with_the_plain_form(client: TestClient) -> None:
    answer = client.get("/storage/42752")
    assert (answer.status_code, answer.json()) == (200, resolve(FULL).to_dict())


@pytest.mark.parametrize("path", ["1", "A700", "x", "42753", "-1", "1.5"])
def test_fastapi_refuses_a_wrong_path(client: TestClient, path: str) -> None:
    assert client.get(f"/storage/{path}").status_code == 422


def test_fastapi_reads_a_category(client: TestClient) -> None:
    assert client.get("/storage?category=Success").json() == {"SUCCESS": 0}
    assert client.get("/storage?category=Successful").status_code == 422


def test_fastapi_describes_the_service(client: TestClient) -> None:
    schemas = client.get("/openapi.json").json()["components"]["schemas"]
    assert schemas["StorageStatus"]["enum"] == list(StorageStatus)


# --- Databases, frames, settings -----------------------------------------------------------------


def test_sqlalchemy_keeps_numbers_and_gives_members_back() -> None:
    tables = recipe("sqlalchemy_columns")
    engine = create_engine("sqlite://")
    tables.Base.metadata.create_all(engine)
    with Session(engine) as session:
        session.add(tables.Answer(sent=FULL, received=0xB123, category=Category.WARNING))
        session.add(tables.Answer(sent=0, received=0, category="Success"))
        session.commit()
        stored = session.execute(text("SELECT sent, received, category FROM answer")).all()
        assert stored == [(42752, 0xB123, "Warning"), (0, 0, "Success")]
        (found,) = session.scalars(select(tables.Answer).where(tables.Answer.sent == FULL))
        assert found.sent is FULL
        assert found.category is Category.WARNING
        assert found.info == resolve(0xB123, STORAGE)
        session.add(tables.Answer(sent=0xA701, received=0, category=Category.SUCCESS))
        with pytest.raises(StatementError, match="0xA701 is not a member of StorageStatus"):
            session.commit()


def test_pandas_has_what_each_code_means() -> None:
    codes = [0, 0xA7F0, 0, 0xB123, 0xFE00]
    log = recipe("pandas_frames").with_meanings(pd.DataFrame({"status": codes}))
    infos = [resolve(code, STORAGE) for code in codes]
    assert list(log["category"]) == [info.category for info in infos]
    assert list(log["meaning"]) == [info.meaning for info in infos]
    assert list(log["printed"]) == [f"{code:04X}" for code in codes]


def test_pandas_takes_members_for_numbers() -> None:
    frame = pd.DataFrame({"status": [StorageStatus.SUCCESS, FULL]})
    assert frame["status"].dtype == "int64"
    assert frame.to_csv(index=False) == "status\n0\n42752\n"


def test_yaml_reads_back_what_was_written() -> None:
    settings = recipe("yaml_settings")
    written = settings.save({"when_full": FULL, "report_from": Category.WARNING})
    assert written == "when_full: 0xA700\nreport_from: Warning\n"
    assert yaml.safe_load(written) == {"when_full": 0xA700, "report_from": "Warning"}
    assert settings.load(written) == (FULL, Category.WARNING)
    with pytest.raises(ValueError, match="did you mean 'Warning'"):
        settings.load(written.replace("Warning", "Warnings"))


def test_yaml_writes_codes_of_ones_own() -> None:
    class ArchiveStatus(StorageCode):
        QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"

    assert recipe("yaml_settings").save({"a": ArchiveStatus.QUOTA_EXCEEDED}) == "a: 0xA7F0\n"


# --- Command lines -------------------------------------------------------------------------------


@pytest.mark.parametrize("written", ["A700", "0xA700", "OUT_OF_RESOURCES", "out_of_resources"])
def test_argparse_reads_codes_and_names(written: str) -> None:
    parser: argparse.ArgumentParser = recipe("argparse_options").parser
    options = parser.parse_args([written, "--operation", "C-MOVE", "--category", "Failure"])
    assert options.status is FULL
    assert options.operation is Operation.C_MOVE
    assert options.category is Category.FAILURE


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["A701"], "argument status: invalid storage_status value: 'A701'"),
        (["FULL"], "argument status: invalid storage_status value: 'FULL'"),
        (["0", "--operation", "C-STOR"], "argument --operation: invalid Operation value: 'C-STOR'"),
        (["0", "--category", "bad"], "argument --category: invalid Category value: 'bad'"),
    ],
)
def test_argparse_ends_with_one_line(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        recipe("argparse_options").parser.parse_args(arguments)
    assert capsys.readouterr().err.splitlines()[-1] == f"inject: error: {said}"


def test_click_reads_codes_and_categories() -> None:
    command = recipe("click_options").inject
    ran = CliRunner().invoke(command, ["A700", "--category", "Warning"])
    assert ran.output == "0xA700 Refused: Out of resources; Warning\n"
    ran = CliRunner().invoke(command, ["A701"])
    assert (ran.exit_code, ran.exception.__class__) == (2, SystemExit)
    assert "0xA701 is not a member of StorageStatus" in ran.output
    assert CliRunner().invoke(command, ["0", "--category", "bad"]).exit_code == 2


def test_typer_reads_codes_and_categories() -> None:
    app = recipe("typer_options").app
    ran = TyperRunner().invoke(app, ["A700", "--category", "Warning"])
    assert ran.output == "0xA700 Refused: Out of resources; Warning\n"
    for wrong in (["A701"], ["A7G0"], ["0", "--category", "bad"]):
        ran = TyperRunner().invoke(app, wrong)
        assert (ran.exit_code, ran.exception.__class__) == (2, SystemExit)


# --- Logs and messages ---------------------------------------------------------------------------


def test_logging_has_a_line_for_a_record(response: StatusResponse[StorageStatus]) -> None:
    json_logging = recipe("json_logging")
    written = io.StringIO()
    handler = logging.StreamHandler(written)
    handler.setFormatter(json_logging.JsonFormatter())
    logger = logging.getLogger("dimse_status.recipe")
    logger.addHandler(handler)
    json_logging.report(logger, response)
    (line,) = written.getvalue().splitlines()
    record = json.loads(line)
    assert record["dimse"] == response.to_dict()
    assert record["message"].startswith("the peer answered 0xA7F0 Failure: ")
    assert "\n" not in record["message"]
    assert "\x1b" not in record["message"]


def test_structlog_has_the_plain_form(response: StatusResponse[StorageStatus]) -> None:
    written = io.StringIO()
    logger = structlog.wrap_logger(
        structlog.PrintLogger(written), processors=recipe("structlog_events").PROCESSORS
    )
    logger.warning("refused", response=response, info=response.info, answer=FULL)
    (line,) = written.getvalue().splitlines()
    assert json.loads(line) == {
        "event": "refused",
        "level": "warning",
        "response": response.to_dict(),
        "info": response.info.to_dict(),
        "answer": "0xA700",
    }


def test_orjson_writes_members_and_results(response: StatusResponse[StorageStatus]) -> None:
    event = {"status": FULL, "category": FULL.category, "response": response}
    assert json.loads(recipe("orjson_events").dumps(event)) == {
        "status": 42752,
        "category": "Failure",
        "response": response.to_dict(),
    }


def test_msgspec_reads_members(response: StatusResponse[StorageStatus]) -> None:
    messages = recipe("msgspec_messages")
    read = messages.read(messages.message_of(response, FULL))
    assert read.status is FULL
    assert read.category is Category.FAILURE
    assert read.response == response.to_dict()
    for wrong in (b"42753", b'"A700"', b"null", b"1.5"):
        with pytest.raises(msgspec.ValidationError):
            messages.read(b'{"status":' + wrong + b',"category":"Failure"}')


def test_cattrs_writes_results_and_reads_members(response: StatusResponse[StorageStatus]) -> None:
    module = recipe("cattrs_converter")
    plain = module.converter.unstructure(module.Transfer(FULL, response))
    assert plain == {"status": 42752, "response": response.to_dict()}
    assert json.loads(json.dumps(plain)) == plain
    assert module.converter.structure(42752, StorageStatus) is FULL
    with pytest.raises((cattrs.BaseValidationError, ValueError), match="0xA701"):
        module.converter.structure(0xA701, StorageStatus)


# --- Sphinx --------------------------------------------------------------------------------------

OWN = '''
from dimse_status import StorageCode

class ArchiveStatus(StorageCode):
    """Ours."""

    QUOTA = 0xA7F0, "Archive quota exceeded"

    def retry(self) -> bool:
        """Whether to try again."""
        return True
'''
PAGE = """
Codes
=====

.. autoclass:: own_codes.ArchiveStatus
   :members:

.. autoclass:: dimse_status.StorageStatus
"""


def test_sphinx_shows_what_the_codes_mean(tmp_path: Path) -> None:
    (hook,) = (path for path in RECIPES if path.stem == "autodoc_hook")
    inserted = f"import sys\nsys.path.insert(0, {str(tmp_path)!r})\n"
    (tmp_path / "conf.py").write_text(inserted + hook.read_text("utf-8").partition('"""\n')[2])
    (tmp_path / "own_codes.py").write_text(OWN)
    (tmp_path / "index.rst").write_text(PAGE)
    built = tmp_path / "built"
    command = [sys.executable, "-m", "sphinx", "-q", "-W", "-b", "text", str(tmp_path), str(built)]
    ran = subprocess.run(command, check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    shown = (built / "index.txt").read_text("utf-8")
    assert "0xA7F0 Failure: Archive quota exceeded" in shown
    assert "Whether to try again." in shown
    assert "0xA700 Failure: Refused: Out of resources" in shown
    assert "to_bytes" not in shown
