"""Options of a command made with typer: a category is chosen by its word, a code is parsed."""

from typing import Annotated

import typer

from dimse_status import Category, StorageStatus

app = typer.Typer()


def storage_status(text: str) -> StorageStatus:
    """Read a code as it is printed, such as A700."""
    try:
        return StorageStatus(int(text, 16))
    except ValueError as error:
        raise typer.BadParameter(str(error)) from None


@app.command()
def inject(
    status: Annotated[StorageStatus, typer.Argument(parser=storage_status)],
    category: Category = Category.FAILURE,
) -> None:
    """Say what was given."""
    typer.echo(f"{status} {status.meaning}; {category}")
