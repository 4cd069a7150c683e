"""Settings in YAML: a status is written as it is printed, which YAML reads as a number."""

from typing import Any

import yaml

from dimse_status import Category, StatusCode, StorageStatus


class Dumper(yaml.SafeDumper):
    """A dumper that knows codes and categories."""


Dumper.add_multi_representer(
    StatusCode, lambda dumper, code: dumper.represent_scalar("tag:yaml.org,2002:int", str(code))
)
Dumper.add_representer(Category, lambda dumper, category: dumper.represent_str(category.value))


def save(settings: dict[str, Any]) -> str:
    """Write the settings."""
    return yaml.dump(settings, Dumper=Dumper, sort_keys=False)


def load(text: str) -> tuple[StorageStatus, Category]:
    """Read them; a wrong one is a ValueError that says what is expected."""
    settings = yaml.safe_load(text)
    return StorageStatus(settings["when_full"]), Category(settings["report_from"])
