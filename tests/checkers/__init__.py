"""Runs type checkers over the programs in ``tests/typing``, as somebody else's project would."""
