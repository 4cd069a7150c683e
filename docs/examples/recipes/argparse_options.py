"""Options of a command: a wrong one ends it with one line, for the errors are ValueErrors."""

import argparse

from dimse_status import Category, Operation, StorageStatus


def storage_status(text: str) -> StorageStatus:
    """Read a code as it is printed, or the name of a member."""
    try:
        return StorageStatus(int(text, 16))
    except ValueError:
        return StorageStatus[text.upper()]


parser = argparse.ArgumentParser(prog="inject")
parser.add_argument("status", type=storage_status)
parser.add_argument("--operation", type=Operation, default=Operation.C_STORE)
parser.add_argument("--category", type=Category, choices=list(Category))
