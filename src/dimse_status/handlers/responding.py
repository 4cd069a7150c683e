"""Put responses right that pynetdicom makes, most of them those of a C-GET or C-MOVE.

pynetdicom tells every message that it sends to those who listen to `EVT_DIMSE_SENT`, before it
encodes it, and every message that it gets to those who listen to `EVT_DIMSE_RECV`. Four things
are put right there.

It does not know each field that may go with a status, such as the Offending Element of an N-SET.

Until a handler has told the number of sub-operations, and in a C-MOVE a destination that can be
reached, pynetdicom answers each failure with a code of its own: 0xC413, 0xC514.

It looks the answers to the C-STOREs up in a table of its own, and counts a Warning that is not in
it, such as 0001 or B123, as a failure. Here they are counted by category.

And it refuses more than 65,535 sub-operations, for their counts are sent in 16 bits. Of more, it is
given every second one, or every third; the others are sent from here, and counts that do not fit
are left out.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from pydicom.dataset import Dataset
from pynetdicom import evt
from pynetdicom.dsutils import encode
from pynetdicom.events import Event

from dimse_status.handlers.answering import LOGGER, Answering
from dimse_status.handlers.shown import loggable
from dimse_status.model.category import Category, category_of, is_code
from dimse_status.model.dataset import StatusDataset
from dimse_status.model.operation import Operation
from dimse_status.model.related_field import FIELD_OF_ARGUMENT, RelatedField
from dimse_status.sub_operations import SubOperations

__all__ = ["Responding", "answer_with", "for_pynetdicom"]

_HIGHEST_COUNT = 0xFFFF
_ENDS_OF_PYNETDICOM = (0x0000, 0xA702, 0xB000)
_NO_DATA_SET, _DATA_SET = 0x0101, 0x0001
_COUNTS = [field.keyword for field in RelatedField if field.keyword.endswith("Suboperations")]
_TAGS = {field.tag for field in FIELD_OF_ARGUMENT.values()}


def answer_with(event: Event, fields: Dataset, only_with: int | None = None) -> None:
    """Let the next response to the request of `event` have `fields`.

    Parameters
    ----------
    event
        What is answered.
    fields
        Elements of the command: a status, or what goes with one.
    only_with
        The Status that they go with: pynetdicom may send another one in its place.
    """
    association: Any = event.assoc  # its annotations are not complete

    def put_right(sent: Event) -> None:
        command = sent.message.command_set
        if command.get("MessageIDBeingRespondedTo") == event.request.MessageID:
            association.unbind(evt.EVT_DIMSE_SENT, put_right)
            if only_with in {None, command.Status}:
                _update(command, fields)

    association.bind(evt.EVT_DIMSE_SENT, put_right)


def for_pynetdicom(event: Event, status: StatusDataset[Any]) -> StatusDataset[Any]:
    """Return what pynetdicom takes of `status`, and see that the response gets the rest.

    Without an association, as in a test, that is all of it.
    """
    if len(status) == 1:
        return status
    request: Any = getattr(event, "request", None)
    # pynetdicom makes the response of the class that the request has.
    rest, taken = Dataset(), status.info.to_dataset()
    for element in status:
        known = element.tag not in _TAGS or hasattr(request, element.keyword)
        (taken if known else rest)[element.tag] = element
    if not len(rest) or getattr(event, "assoc", None) is None:
        return status
    answer_with(event, rest, only_with=status.Status)
    return taken


def _update(command: Dataset, status: Dataset) -> None:
    command.update(status)
    del command.CommandGroupLength  # it does not count itself (PS3.7 6.3.1)
    command.CommandGroupLength = len(encode(command, True, True) or b"")  # noqa: FBT003 - theirs


class Responding:
    """The sub-operations of a request, and the responses to it."""

    def __init__(self, event: Event, answering: Answering, count: int) -> None:
        self._event = event
        self._answering = answering
        self._counted = SubOperations[Any](answering.service, count)
        self._one_in = -(-count // _HIGHEST_COUNT) or 1
        self._given = 0
        self._under_way: Dataset | None = None
        self._answer: int | None = None
        self._end: tuple[Dataset, Dataset | None] | None = None
        self._association: Any = getattr(event, "assoc", None)
        self._storing: Any = None if answering.operation is Operation.C_MOVE else self._association
        if self._association is not None:
            self._association.bind(evt.EVT_DIMSE_SENT, self._put_right)
            if self._storing is not None:
                self._storing.bind(evt.EVT_DIMSE_RECV, self._received)

    @property
    def count(self) -> int:
        """The number of sub-operations for pynetdicom."""
        return min(self._counted.total, _HIGHEST_COUNT)

    def listening(self, options: Mapping[str, Any]) -> dict[str, Any]:
        """Return the options of the association with the destination, so that it is heard."""
        if self._association is None:
            return dict(options)
        heard = [(evt.EVT_ESTABLISHED, self._established), (evt.EVT_DIMSE_RECV, self._received)]
        return {**options, "evt_handlers": [*options.get("evt_handlers", ()), *heard]}

    def is_for_pynetdicom(self, dataset: Dataset) -> bool:
        """Whether pynetdicom is to send an instance; otherwise it was sent."""
        self._conclude()
        self._given += 1
        self._under_way, self._answer = dataset, None
        if self._given % self._one_in == 0 or self._storing is None:
            return True
        request: Any = self._event.request
        move = self._answering.operation is Operation.C_MOVE
        options = {"originator_id": request.MessageID} if move else {}
        if move:
            options["originator_aet"] = self._association.ae.ae_title
        message_id = (request.MessageID + self._given - 1) % _HIGHEST_COUNT + 1
        try:
            self._storing.send_c_store(dataset, msg_id=message_id, **options)
        except Exception as error:  # noqa: BLE001 - pynetdicom counts it as a failure, too
            name = self._answering.handler
            LOGGER.warning("%s: a C-STORE failed", name, exc_info=loggable(error))
        self._conclude()
        return False

    def end(self, status: Dataset, dataset: Dataset | None) -> None:
        """Say how the handler itself ends the operation."""
        self._conclude()
        self._end = status, dataset

    def _established(self, event: Event) -> None:
        self._storing = event.assoc

    def _received(self, event: Event) -> None:
        command = event.message.command_set
        if command.get("CommandField") == Operation.C_STORE.response_command_field:
            self._answer = command.get("Status")

    def _conclude(self) -> None:
        """Count the instance that is under way."""
        instance, self._under_way = self._under_way, None
        if instance is not None and self._counted.remaining:
            answer = self._answer if is_code(self._answer) else None
            self._counted.count(answer, str(instance.get("SOPInstanceUID", "")))

    def _put_right(self, sent: Event) -> None:
        message: Any = sent.message
        command = message.command_set
        if command.get("MessageIDBeingRespondedTo") != self._event.request.MessageID:
            return
        self._conclude()
        if category_of(command.Status) is Category.PENDING:
            self._replace(command, self._counted.pending())
            return
        self._association.unbind(evt.EVT_DIMSE_SENT, self._put_right)
        if self._storing is not None:
            with contextlib.suppress(Exception):  # the destination may be gone
                self._storing.unbind(evt.EVT_DIMSE_RECV, self._received)
        own, dataset = self._end or (None, None)
        if own is None or category_of(own.Status) is Category.SUCCESS:
            if command.Status in _ENDS_OF_PYNETDICOM:
                self._replace(command, self._final())
                self._identify(message)
            return
        if category_of(own.Status) is Category.CANCEL:
            counts = self._counted.cancelled()
        else:
            self._counted.fail_remaining()
            counts = self._counted.final()
        counts.Status = own.Status
        self._replace(command, counts)
        if dataset is None:
            self._identify(message)

    def _final(self) -> Dataset:
        remaining = self._counted.remaining
        if remaining:
            name, total = self._answering.handler, self._counted.total
            message = "%s said that there are %d instances, and gave %d"
            LOGGER.warning(message, name, total, total - remaining)
            self._counted.drop_remaining()
        return self._counted.final()

    def _replace(self, command: Dataset, status: Dataset) -> None:
        for keyword in _COUNTS:
            if keyword in command:
                del command[keyword]
        _update(command, status)

    def _identify(self, message: Any) -> None:
        """Replace the data set of a response by the list of what has failed, or by nothing."""
        identifier = self._counted.identifier()
        syntax: Any = self._event.context.transfer_syntax
        encoded = b""
        if identifier is not None:
            form = (syntax.is_implicit_VR, syntax.is_little_endian, syntax.is_deflated)
            encoded = encode(identifier, *form) or b""
        message.data_set = BytesIO(encoded)
        message.command_set.CommandDataSetType = _DATA_SET if encoded else _NO_DATA_SET
