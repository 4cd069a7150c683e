"""A log of C-STOREs as a data frame: a look-up for each code that occurs, and not for each row."""

import pandas as pd

from dimse_status import STORAGE, resolve


def with_meanings(log: pd.DataFrame) -> pd.DataFrame:
    """Add what each number in the column ``status`` means."""
    known = {code: resolve(code, STORAGE) for code in log["status"].unique()}
    return log.assign(
        category=log["status"].map({code: str(info.category) for code, info in known.items()}),
        meaning=log["status"].map({code: info.meaning for code, info in known.items()}),
        printed=log["status"].map("{:04X}".format),
    )
