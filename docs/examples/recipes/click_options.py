"""Options of a command made with click: a category is chosen by its word, a code is parsed."""

import click

from dimse_status import Category, StorageStatus


def storage_status(text: str) -> StorageStatus:
    """Read a code as it is printed, such as A700."""
    try:
        return StorageStatus(int(text, 16))
    except ValueError as error:
        raise click.BadParameter(str(error)) from None


@click.command()
@click.argument("status", type=storage_status)
@click.option("--category", type=click.Choice([one.value for one in Category]), default="Failure")
def inject(status: StorageStatus, category: str) -> None:
    """Say what was given."""
    click.echo(f"{status} {status.meaning}; {Category(category)}")
