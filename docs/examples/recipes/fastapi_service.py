"""A service that explains codes: what is no code of C-STORE gets a 422, as any wrong path does."""

from fastapi import FastAPI

from dimse_status import STORAGE, Category, StatusInfo, StorageStatus, resolve

app = FastAPI()


@app.get("/storage/{status}")
def explain(status: StorageStatus) -> StatusInfo[StorageStatus]:
    """Return the plain form: FastAPI makes it, because the annotation says what comes."""
    return resolve(status)


@app.get("/storage")
def members(category: Category) -> dict[str, StorageStatus]:
    """List the codes of one category."""
    return {status.name: status for status in STORAGE.statuses if status.category is category}
