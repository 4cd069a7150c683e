"""Write ``implementations/tables.py`` and its package's names from ``tables/*.toml``.

``python stubs/product_tables.py`` writes them; with ``--check`` it shows what would change,
and exits with 1 if anything would. To add a product, add its file there and run this; its constant
is the name of the file in upper case. Reading TOML at run time would cost 20 ms.
"""

from __future__ import annotations

import argparse
import difflib
import subprocess
import sys
from dataclasses import fields
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "dimse_status" / "implementations"
COMMAND = "python stubs/product_tables.py"
HEAD = (
    "# Generated from src/dimse_status/implementations/tables/*.toml. Do not edit:\n"
    f"# change those and run `{COMMAND}`.\n"
)
SOP_CLASS = """
def _sop_class(word: str) -> SOPClass:
    found = find_sop_class(word)
    if found is None:
        raise LookupError(word)
    return found


"""
LATER = {
    "Identity": "implementation",
    "Implementation": "implementation",
    "ImplementationCode": "implementation",
    "PrintedName": "implementation",
    "check_together": "implementation",
    "ImplementationReason": "implementation_reason",
    "IMPLEMENTATIONS": "known",
    "built_on_text": "known",
    "implementations_identified": "known",
    "load_implementation": "loader",
    "PYNETDICOM": "pynetdicom",
    "PynetdicomCode": "pynetdicom",
    "PynetdicomFindCode": "pynetdicom",
    "PynetdicomGeneralCode": "pynetdicom",
    "PynetdicomGetCode": "pynetdicom",
    "PynetdicomMoveCode": "pynetdicom",
    "PynetdicomStoreCode": "pynetdicom",
}


class _Name(str):
    """A name of the source, which is written without quotes."""

    __slots__ = ()

    __repr__ = str.__str__


def _call(one: Any, used: set[str]) -> str:
    """Return a call that makes `one`, with the fields that have not their default."""
    arguments: list[str] = []
    for field in fields(one):
        value: Any = getattr(one, field.name)
        if value == field.default:
            continue
        if isinstance(value, tuple):
            value = tuple(_named(item, used) for item in getattr(one, field.name))
        shown = f"0x{value:04X}" if field.name in ("code", "through") else repr(value)
        arguments.append(f"{field.name}={shown}")
    return f"{type(one).__name__}({', '.join(arguments)})"


def _named(item: Any, used: set[str]) -> Any:
    from dimse_status.model.operation import Operation  # noqa: PLC0415 - found by main
    from dimse_status.model.service_class import ServiceClass, SOPClass  # noqa: PLC0415 - likewise

    if isinstance(item, Operation):
        return _Name(f"Operation.{item.name}")
    if isinstance(item, ServiceClass):
        used.add(item.identifier)
        return _Name(item.identifier)
    if isinstance(item, SOPClass):
        return _Name(f"_sop_class({(item.keyword or item.uid)!r})")
    return item


def render_tables() -> dict[Path, str]:
    """Return both modules with their texts."""
    from dimse_status.implementations.loader import load_implementation  # noqa: PLC0415 - found by main
    from dimse_status.services import index  # noqa: PLC0415 - likewise

    used: set[str] = set()
    constants: list[str] = []
    for path in sorted((PACKAGE / "tables").glob("*.toml")):
        one = load_implementation(path)
        parts = [f"name={one.name!r}", f"version={one.version!r}"]
        for field in ("codes", "reasons", "identities", "printed"):
            values = getattr(one, field)
            if values:
                calls = "".join(f"{_call(value, used)}, " for value in values)
                parts.append(f"{field}=({calls})")
        parts += [f"remarks={one.remarks!r}"] if one.remarks else []
        parts += [f"built_on={one.built_on!r}"] if one.built_on else []
        constants.append(
            f"{path.stem.upper()} = Implementation({', '.join(parts)})\n"
            f'"""{one.name}, from tables/{path.name}."""\n'
        )
    text = "\n".join(constants)
    imports = [
        f"from dimse_status.services.{index.MODULES[name]} import {name}" for name in sorted(used)
    ]
    if "_sop_class(" in text:
        imports.append("from dimse_status.model.service_class import SOPClass")
        imports.append("from dimse_status.services.finding import find_sop_class")
        text = SOP_CLASS + text
    stems = [path.stem.upper() for path in sorted((PACKAGE / "tables").glob("*.toml"))]
    tables = (
        f'{HEAD}"""What known implementations use status codes for: see the TOML files."""\n\n'
        "# What was read is kept on a line, however long.\n# ruff: noqa: E501\n\n"
        "from __future__ import annotations\n\n"
        "from dimse_status.implementations.implementation import (Identity, Implementation,"
        " PrintedName)\n"
        "from dimse_status.implementations.implementation_reason import ImplementationReason\n"
        "from dimse_status.model.implementation_code import ImplementationCode\n"
        "from dimse_status.model.operation import Operation\n"
        + "\n".join(imports)
        + f"\n\n__all__ = {sorted([*stems, 'TABLES'])!r}\n\n{text}\n"
        + f"TABLES = ({', '.join(stems)},)\n"
        + '"""All of them, in the order of their files."""\n'
    )
    return {
        PACKAGE / "tables.py": _formatted(tables, PACKAGE / "tables.py"),
        PACKAGE / "__init__.py": _formatted(_package(stems), PACKAGE / "__init__.py"),
    }


def _package(stems: list[str]) -> str:
    later = {**LATER, **dict.fromkeys(stems, "tables")}
    modules: dict[str, list[str]] = {}
    for name, module in later.items():
        if name != "ImplementationCode":
            modules.setdefault(module, []).append(name)
    imports = "".join(
        f"    from dimse_status.implementations.{module} import ({', '.join(sorted(names))})\n"
        for module, names in sorted(modules.items())
    )
    return (
        f'{HEAD}"""What implementations use status codes for: those of known products, and a loader'
        ' for others."""\n\nfrom __future__ import annotations\n\n'
        "from importlib import import_module\nfrom typing import TYPE_CHECKING, Any\n\n"
        f"if TYPE_CHECKING:\n{imports}"
        "    from dimse_status.model.implementation_code import ImplementationCode\n\n"
        f"__all__ = {sorted(later)!r}\n\n"
        "# The core imports this package for `Implementation`; few programs need the rest.\n"
        f"_LATER = {later!r}\n\n\n"
        "def __getattr__(name: str) -> Any:\n    if name in _LATER:\n"
        '        return getattr(import_module(f"{__name__}.{_LATER[name]}"), name)\n'
        '    message = f"module {__name__!r} has no attribute {name!r}"\n'
        "    raise AttributeError(message)\n\n\n"
        "def __dir__() -> list[str]:\n    return __all__\n"
    )


def _formatted(text: str, path: Path) -> str:
    for command in (["check", "--select", "I,RUF022", "--fix-only"], ["format"]):
        text = subprocess.run(  # noqa: S603 - ruff, on a text of our own
            [sys.executable, "-m", "ruff", *command, "--quiet", "--stdin-filename", path, "-"],
            input=text,
            capture_output=True,
            check=True,
            encoding="utf-8",
            cwd=ROOT,
        ).stdout
    return text


def main(arguments: list[str] | None = None) -> int:
    """Write the modules, or with ``--check`` report those that are stale."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if stale")
    options = parser.parse_args(arguments)
    sys.path.insert(0, str(ROOT / "src"))
    stale = 0
    for path, new in render_tables().items():
        old = path.read_text(encoding="utf-8") if path.exists() else ""
        if old != new:
            stale += 1
            if options.check:
                before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
                sys.stdout.writelines(difflib.unified_diff(before, after, path.name, COMMAND))
            else:
                path.write_text(new, encoding="utf-8")
    return int(options.check and stale > 0)


if __name__ == "__main__":
    sys.exit(main())
