"""Write the stubs in ``stubs/dimse_status``, and the modules that are made from the tables.

Those are the index of the service classes, the codes of each operation, the facade and
`by_category`.

``python stubs/generate.py`` writes them; with ``--check`` it shows what would change, and exits
with 1 if anything would.

A stub is its module without bodies, and with what the source cannot say without noise: a
docstring for each member of an enum, the type of each constant, `service_for` for each operation.
Signatures and docstrings come from the syntax tree of the source. The rest is known only once the
package has run: which usages another table lends a code, what meaning a range gives it, in which
category it falls. So this imports the package; it never reads its own output.
"""

from __future__ import annotations

import argparse
import ast
import difflib
import importlib
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from types import ModuleType

from definitions import definitions
from facade import render_facade
from members_by_category import render_by_category
from service_index import render_by_operation, render_index, service_classes
from source_module import SourceModule

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src"
STUBS = ROOT / "stubs"
PACKAGE = "dimse_status"
BY_CATEGORY = f"{PACKAGE}.by_category"
COMMAND = "nox -s stubs"

# What a stub may name and its source need not import.
WORDS_OF_TYPES = {
    "Final": "typing",
    "Literal": "typing",
    "Mapping": "collections.abc",
    "TypeAlias": "typing",
    "overload": "typing",
}


def header(made_from: str) -> str:
    """Return the first lines of a generated file."""
    return (
        f"# Generated from {made_from} by stubs/generate.py. Do not edit:\n"
        f"# change the source and run `{COMMAND}`.\n"
    )


def render(module: SourceModule) -> str:
    """Return the stub of a module, not yet formatted."""
    named: set[type] = set()
    parts = dict(definitions(module, named))
    kept = reachable(parts)
    text = "\n".join(part for name, part in parts.items() if name in kept)
    return "\n".join(
        [
            header(module.path) + module.docstring(module.body[0]),
            *imports(module, text, named),
            text,
            "",
        ]
    )


def reachable(parts: Mapping[str, str]) -> set[str]:
    """Return the public names, and the private ones that their stubs mention."""
    public = {"__all__", "__version__"}
    waiting = [name for name in parts if not name.startswith("_") or name in public]
    found: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += names_in(parts[name]) & parts.keys()
    return found


def names_in(text: str) -> set[str]:
    """Return the names that a text uses."""
    return {node.id for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Name)}


def imports(module: SourceModule, text: str, named: Iterable[type]) -> list[str]:
    """Return the imports of what the stub mentions, and of what the module passes on."""
    passed = passed_on(module)
    wanted = names_in(text) | passed
    sources = {
        **{kind.__name__: f"from {kind.__module__} import {kind.__name__}" for kind in named},
        **{word: f"from {origin} import {word}" for word, origin in WORDS_OF_TYPES.items()},
        **dict(module.imports()),
    }
    own = {node.name for node in module.body if isinstance(node, ast.ClassDef | ast.FunctionDef)}
    # Jedi sees a name that a stub passes on only if the import renames it to itself.
    return [
        f"{statement} as {name}" if name in passed and " as " not in statement else statement
        for name, statement in sources.items()
        if name in wanted - own and not statement.startswith("from builtins ")
    ]


def passed_on(module: SourceModule) -> set[str]:
    """Return the names in ``__all__``."""
    for node in module.body:
        if isinstance(node, ast.Assign) and module.text(node.targets[0]) == "__all__":
            return set(ast.literal_eval(node.value))
    return set()


def formatted(text: str, path: Path) -> str:
    """Return `text` as ruff sorts its imports and formats it."""
    for command in (["check", "--select", "I", "--fix-only"], ["format"]):
        text = subprocess.run(  # noqa: S603 - ruff, on a text of our own
            [sys.executable, "-m", "ruff", *command, "--quiet", "--stdin-filename", path, "-"],
            input=text,
            capture_output=True,
            check=True,
            encoding="utf-8",
            cwd=ROOT,
        ).stdout
    return text


# --- All files -----------------------------------------------------------------------------------


INDEX = f"{PACKAGE}.services.index"

# What no user imports: the commands, where they write, the maintainer's tool, the plugin, the
# inside of a reader.
WITHOUT_STUBS = (
    "__main__.py",
    "audit/",
    "cli/",
    "implementations/file_",
    "logs/context",
    "logs/formats",
    "logs/reader",
    "mypy/",
    "standard_streams.py",
)


def outputs() -> dict[Path, str]:
    """Return every generated file with its text."""
    sys.path.insert(0, str(SOURCE))
    folder = SOURCE / PACKAGE
    made: dict[Path, str] = {}

    def write(module: str, text: str) -> str:
        path = SOURCE / Path(*module.split(".")).with_suffix(".py")
        if module == PACKAGE:
            path = folder / "__init__.py"
        made[path] = formatted(header(f"src/{PACKAGE}/services") + text, path)
        return made[path]

    # Whatever stands in the files may be stale: the tables are found by looking for them.
    sys.modules[INDEX] = executed(INDEX, "IDENTIFIERS = ()\nMODULES = {}\nOF_OPERATION = {}\n")
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"][
        "version"
    ]
    services = service_classes(folder / "services")
    index = executed(INDEX, write(INDEX, render_index(services)))
    vars(sys.modules[INDEX]).update(vars(index))
    write(f"{PACKAGE}.services.by_operation", render_by_operation(services))
    facade = write(PACKAGE, render_facade(services, version))
    exec(compile(facade, PACKAGE, "exec"), vars(importlib.import_module(PACKAGE)))  # noqa: S102 - likewise
    by_category = write(BY_CATEGORY, render_by_category(one for _, one in services))
    sys.modules[BY_CATEGORY] = executed(BY_CATEGORY, by_category)
    return {**made, **stubs(made)}


def is_imported_by_users(path: str) -> bool:
    """Whether a module, by its path in the package, has a stub: commands and tools have none."""
    return not path.startswith(WITHOUT_STUBS)


def executed(name: str, source: str) -> ModuleType:
    """Return the module that a text makes."""
    module = ModuleType(name)
    exec(compile(source, name, "exec"), vars(module))  # noqa: S102 - it was generated just now
    return module


def stubs(instead: Mapping[Path, str]) -> dict[Path, str]:
    """Return each stub with its text; `instead` has what is to be read instead of a file."""
    sources = {
        path: instead[path] if path in instead else path.read_text(encoding="utf-8")
        for path in sorted((SOURCE / PACKAGE).rglob("*.py"))
        if is_imported_by_users(path.relative_to(SOURCE / PACKAGE).as_posix())
    }
    generated: dict[Path, str] = {}
    for path, source in sources.items():
        name = ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
        module = SourceModule(name, path.relative_to(ROOT).as_posix(), source)
        stub = STUBS / path.relative_to(SOURCE).with_suffix(".pyi")
        generated[stub] = formatted(render(module), stub)
    return generated


def main(arguments: list[str] | None = None) -> int:
    """Write the generated files, or with ``--check`` report those that are stale."""
    parser = argparse.ArgumentParser(description="Generate the stubs of dimse_status.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if stale")
    options = parser.parse_args(arguments)
    generated = outputs()
    surplus = sorted(set((STUBS / PACKAGE).rglob("*.pyi")) - generated.keys())
    stale = {
        path: (path.read_text(encoding="utf-8") if path.exists() else "", text)
        for path, text in [*generated.items(), *((path, "") for path in surplus)]
    }
    stale = {path: (old, new) for path, (old, new) in stale.items() if old != new}
    for path, (old, new) in stale.items():
        if options.check:
            before, after = old.splitlines(keepends=True), new.splitlines(keepends=True)
            name = path.relative_to(ROOT).as_posix()
            sys.stdout.writelines(difflib.unified_diff(before, after, name, "regenerated"))
        elif new:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(new, encoding="utf-8", newline="\n")
        else:
            path.unlink()
    if options.check and stale:
        sys.stderr.write(f"generated files are stale: run `{COMMAND}`\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
