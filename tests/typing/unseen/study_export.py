"""Write the studies of a day to a CSV file."""

from __future__ import annotations

import csv
import sys
from datetime import date

from pydicom.dataset import Dataset
from pynetdicom.association import Association

from dimse_status import QUERY_RETRIEVE_FIND, Category, StorageStatus, resolve_response
from dimse_status.by_category import QUERY_RETRIEVE_FIND_PENDING

STUDY_ROOT_FIND = "1.2.840.10008.5.1.4.1.2.2.1"


def query_for(day: date) -> Dataset:
    """Ask for all studies of a day."""
    query = Dataset()
    query.QueryRetrieveLevel = "STUDY"
    query.StudyDate = day.strftime("%Y%m%d")
    query.StudyInstanceUID = ""
    query.PatientID = ""
    return query


def export(association: Association, day: date) -> int:
    """Write a line for each study, and return how many there were."""
    writer = csv.writer(sys.stdout)
    count = 0
    for status, study in association.send_c_find(query_for(day), STUDY_ROOT_FIND):
        response = resolve_response(status, QUERY_RETRIEVE_FIND)
        if response.status == 0xFF00 and study is not None:  # N115: a response has a code, and no status
            writer.writerow([study.PatientID, study.StudyInstanceUID])
            count += 1
        elif response.member is StorageStatus.SUCCESS:  # N116: a C-FIND's member is compared with one of Storage
            break
        elif response.category is Category.FAILURE:
            print("refused:", response.error_comment.strip(), file=sys.stderr)  # N117: there may be no Error Comment
            break
    return count


def count_only(association: Association, day: date) -> int:
    """Return how many studies there were."""
    count = 0
    for pair in association.send_c_find(query_for(day), STUDY_ROOT_FIND):
        response = resolve_response(pair, QUERY_RETRIEVE_FIND)  # N118: the pair of status and data set in place of the status
        if response.member in QUERY_RETRIEVE_FIND_PENDING:  # N118
            count += 1
    return count
