"""httpx issues 1990 and 2401, arxiv.py issue 191, cpython issue 93542, webknossos-libs PR 1517: exceptions with arguments that cannot be unpickled break process pools.
Expected: every error of the package comes out of a ProcessPoolExecutor (spawn) as itself, with its attributes. Exit 0."""

import concurrent.futures, multiprocessing
from caselib import *
import dimse_status as d


def work(kind):
    from pydicom.dataset import Dataset

    if kind == "status":
        ds = Dataset()
        ds.Status = 0xA712
        ds.ErrorComment = "disk full"
        return d.resolve_response(ds, d.STORAGE).raise_for_status()
    if kind == "none":
        return d.resolve_response(Dataset(), d.STORAGE)
    if kind == "code":
        return d.resolve(70000)
    if kind == "type":
        return d.resolve("A700")
    if kind == "field":
        return d.StorageStatus.SUCCESS.to_dataset(error_comment="x")
    if kind == "file":
        return d.load_implementation("/nonexistent.toml")
    if kind == "name":
        return d.StorageStatus["X"]
    if kind == "member":
        return d.StorageStatus(1)
    if kind == "range":
        return d.StorageCode("Own", {"X": 0x1234})
    return (
        d.StorageStatus.OUT_OF_RESOURCES.to_dataset(error_comment="x"),
        d.resolve(0xA712, d.STORAGE),
        d.StorageStatus.SUCCESS,
    )


if __name__ == "__main__":
    with concurrent.futures.ProcessPoolExecutor(
        1, mp_context=multiprocessing.get_context("spawn")
    ) as pool:
        for kind, cls in (
            ("status", "StatusError"),
            ("none", "NoResponseError"),
            ("code", "CodeValueError"),
            ("type", "CodeTypeError"),
            ("field", "RelatedFieldError"),
            ("file", "ImplementationFileError"),
            ("name", "UnknownNameError"),
            ("member", "UnknownStatusError"),
            ("range", "StatusRangeError"),
        ):
            _, e = attempt(lambda: pool.submit(work, kind).result(60))
            check(kind, type(e).__name__ == cls, repr(e)[:100])
        _, e = attempt(lambda: pool.submit(work, "status").result(60))
        check(
            "StatusError keeps code and comment", (e.code, e.error_comment) == (0xA712, "disk full")
        )
        x, e = attempt(lambda: pool.submit(work, "values").result(60))
        check(
            "Dataset, StatusInfo and member come back",
            e is None and x[2] is d.StorageStatus.SUCCESS and x[1] == d.resolve(0xA712, d.STORAGE),
            e,
        )
    finish()
