"""What is read of the lines of a log, and what is not."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest

from dimse_status.implementations import PYNETDICOM, Implementation, ImplementationCode
from dimse_status.implementations.known import IMPLEMENTATIONS
from dimse_status.implementations.tables import TABLES
from dimse_status.logs import Certainty, LoggedStatus, OperationFrom, Reader, read, statuses_in
from dimse_status.logs.formats import FORMATS, GENERIC, WORDS, Format
from dimse_status.logs.names import pattern_of_name
from dimse_status.logs.reader import LINE_LIMIT
from dimse_status.model.category import Category
from dimse_status.model.operation import Operation
from dimse_status.resolver import resolve


def said(found: LoggedStatus) -> str:
    return f"{found.range or format(found.info.code, '04X')} {found.operation or '-'}"


def all_said(text: str, *, strict: bool = False) -> list[str]:
    return [said(found) for found in read(text.split("\n"), strict=strict)]


@pytest.mark.parametrize("row", [*FORMATS, GENERIC], ids=lambda row: row.program)
def test_each_format_reads_its_example(row: Format) -> None:
    last = row.example.split("\n")[-1]
    found = list(read(row.example.split("\n")))[-1]
    assert said(found) == row.says
    assert found.line == row.example.count("\n") + 1
    assert last[found.column - 1 :].startswith(found.token)
    assert (found.certainty is Certainty.KNOWN) is row.certain
    assert any(word in last.encode() for word in WORDS)


@pytest.mark.parametrize(
    ("implementation", "line"),
    [("DCMTK", "I: Received {} Response ({})"), ("fo-dicom", "PACS <- {} response [3]: {}")],
)
def test_what_a_toolkit_prints_is_read_as_it_says(implementation: str, line: str) -> None:
    [table] = [one for one in TABLES if one.name == implementation]
    for name in table.printed:
        if name.text.startswith("STATUS_") or set(name.text) & set("',;-") or len(name.text) > 100:
            continue
        for operation in name.operations:
            [found] = statuses_in(line.format(operation, name.text))
            assert (found.range or f"{found.code:04X}") == name.pattern
            assert (found.operation, found.token) == (operation, name.text)


def test_names_are_compared_without_case_and_for_their_operation_first() -> None:
    assert pattern_of_name("PROCESSING FAILURE", None) == "0110"
    assert pattern_of_name("out of resources", Operation.C_STORE) == "A7xx"
    assert pattern_of_name("Out of Resources", Operation.C_MOVE) == "A700"
    assert pattern_of_name("Out of Cheese", None) is None


def test_a_name_that_stands_for_many_codes_is_a_range() -> None:
    [stored] = statuses_in("I: Received Store Response (Refused: OutOfResources)")
    assert (stored.code, stored.range, stored.category) == (None, "A7xx", Category.FAILURE)
    assert stored.meaning == resolve(0xA700, operation=Operation.C_STORE).meaning
    [found] = statuses_in("I: Received Final Find Response (Refused: OutOfResources)")
    assert (found.code, found.range) == (0xA700, None)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Nov 25 10:00:00 pacs storescu[1]: I: Received Echo Response (Success)", "0000 C-ECHO"),
        (r'{"log":"I: Received Store Response (Refused: OutOfResources)\n"}', "A7xx C-STORE"),
        (r'{"log":"X-\u003eY(1) \u003e\u003e 1:C-GET-RSP[pcid=1, status=122H\n"}', "0122 C-GET"),
        ("DEBUG:pynetdicom.events:Status                        : 0xa702", "A702 -"),
        ("I: Find SCP Response: 0xFF00 (Pending)", "FF00 C-FIND"),
        ("\x1b[31mE: Received Store Response (\x1b[1mSuccess\x1b[0m)\x1b[0m", "0000 C-STORE"),
        ("I: Received N-ACTION Response (Unknown Status: 0xb600)", "B600 N-ACTION"),
        ("X <- C-Store response [12]: Success", "0000 C-STORE"),
        ("X <- N-Event Report response [1]: Processing failure", "0110 N-EVENT-REPORT"),
        ("Failure [c502: Unable to process] -> status 0xA700", "C502 -"),
        ("(0000,0900) US #2 [272] Status", "0110 -"),
        ("T: (0000,0900) US 43009   #   2, 1 Status", "A801 -"),
        ("ERROR: Received C-STORE-RSP with Status A900H for 0.dcm", "A900 C-STORE"),
        ("C-FIND-RSP status A700", "A700 C-FIND"),
        ("Status: 0xA702 (C-GET)", "A702 C-GET"),
        ("CStoreRsp{UID:1.2 Status:{Status:42754 ErrorComment:}}", "A702 C-STORE"),
        ("STORESCU->C_A700(1) >> 1:C-ECHO-RSP[pcid=1, status=8001h", "8001 C-ECHO"),
        ("I: Received Store Response (Status: 0X8001 - Unknown)", "8001 C-STORE"),
        ("T: (0000,0900) US 65535   #   2, 1 Status", "FFFF -"),
        ("after the C-FIND a C-STORE to X failed, status=0xA700", "A700 C-STORE"),
        ("my-pacs: DIMSE status 0xA700", "A700 -"),
        ("storescu: status 0xA700", "A700 C-STORE"),
    ],
)
def test_lines_as_loggers_and_versions_change_them(line: str, expected: str) -> None:
    assert [said(found) for found in statuses_in(line)] == [expected]
    [found] = statuses_in(line)
    assert line[found.column - 1 :].startswith(found.token)


@pytest.mark.parametrize(
    "line",
    [
        "I: Peer AE STORESCU->C_A700(1) status ok",
        'AET "C-STORE" status 0xA700',
        "D: Error Comment                 : quota exceeded, C-STORE status 0xA700",
        "D: (0000,0902) LO [C-STORE status 0xA700]",
        "1:C-STORE-RQ[pcid=1, status=a700H",
        "C-STORE-RQ sent, status 0xA700",
        "C-MOVE HTTP status 0x0110",
        '"HttpStatus" : 500, "OrthancStatus" : 9, C-STORE',
        "I:   * with status REFUSED  : 3",
        "N-GET PrinterStatus: 0x0000",
        "D: User Identity Negotiation Response: none",
        "Context: 1 (Rejected - Abstract Syntax Not Supported) status",
        "C-STORE status=COMPLETED",
        "C-STORE to X failed, status=0x1234",
        "StorePermission{DENIED, status=1234}",
        "T: (0000,0900) US 65536   #   2, 1 Status",
        "C-STORE Checksum: 0x82b1 [Checksum Status: Unverified]",
        "Status: 0x0110",
        "C-STORE status 0xc420290ca0",
        "C-FIND status 0xC0000005",
        "C-STORE status 1234",
        "C-MOVE status 200",
        "Received HTTP Response (Success)",
        "Movie response [3]: Success",
        '{"status":"0000","message":"ok"}',
        '{"status":"A001"} for C-STORE',
        "Operation failed (status code 404)",
        "request failed (status code 50000ms)",
        "fetch (status code dead)",
        "API failed with status 0110",
        "storescu: 0006:0317 Peer aborted, status unknown",
        "I0127 (0008,1197) US 272 # Failure Reason of C-STORE, status unknown",
        "00  a7  00  C-STORE status",
        "job 42: C-MOVE finished with exit status 0000",
        "HTTP/1.1 status: 0xC000 for a C-MOVE",
        "C-GET HTTP response status: 0200",
        '10.0.0.5 - - [30/Nov/2026] "GET /studies?op=C-STORE&status=A700 HTTP/1.1" 200 51',
        "C-STORE TLS alert status 0x0116",
        "C-ECHO socket status 0x0001",
        "C-STORE: NTSTATUS 0xC0000022, status 0xC000",
        "N-EVENT-REPORT failed for 1.2.3, Failure Reason status=0x0119",
        "C-STORE rejected, A-ASSOCIATE-RJ status 0x0001",
        "A-ASSOCIATE-RJ[result: 1 - rejected-permanent, source: 1, reason: 7] C-STORE",
        "I: Received A-ABORT from C-STORE SCU: source 2, reason 0, status 0x0000",
        "STORESCU->X(1) >> A-ABORT[source: 2 - service-provider, reason: 0]",
        "F: Result: Rejected Permanent, Source: Service User, Reason: Called AE Title",
        "E: Association Request Failed: 0006:0301 Peer aborted Association",
        "\tat org.dcm4che3.net.Association.onDimseRSP(Association.java:0110)",
        "PV1||C-STORE|A700|status||0110",
        "ata1.00: status: { DRDY ERR } cmd 61/08:a7:00",
        "C-STORE,0xA700,status,ok",
        "SELECT op FROM log WHERE op = 'C-STORE' AND status = 'open'",
        '{"status": 200, "operation": "C-STORE", "code": "A700"}',
        "Error Comment C-STORE status 0xA700",
        "C-STORE [c502: ErrorComment status 0xA700] -> 0",
    ],
)
def test_what_only_looks_like_a_status(line: str) -> None:
    assert statuses_in(line) == ()


def test_nothing_is_read_of_an_error_comment() -> None:
    line = "X(1) >> 1:C-STORE-RSP[pcid=1, status=a701H, errorComment=C-MOVE-RSP[status=a700H"
    assert [said(found) for found in statuses_in(line)] == ["A701 C-STORE"]


@pytest.mark.parametrize("end", ["", "\r"])
def test_what_annotate_has_added_is_not_read(end: str) -> None:
    added = "  [dimse: Failure? 0xA700 C-STORE: status 0xA701]"
    assert statuses_in(f"done{added}{end}") == ()
    assert [said(one) for one in statuses_in(f"C-STORE status 0xA700{added}{end}")] == [
        "A700 C-STORE"
    ]


def test_a_name_that_is_none_hides_no_other() -> None:
    lines = "I: Received Store Response (Nonsense) I: Received Store Response (Success)"
    assert [said(one) for one in statuses_in(lines)] == ["0000 C-STORE"]


def test_a_name_for_a_range_is_no_code_of_the_implementation() -> None:
    own = ImplementationCode(0xC000, "Ours", operations=(Operation.N_ACTION,), source="made up")
    lines = ["I: Received N-ACTION Response (Error: CannotUnderstand)", "N-ACTION status: 0xC000"]
    of_range, of_code = read(lines, implementation=Implementation("Acme", codes=(own,)))
    assert (of_range.range, of_range.info.assigned_by) == ("Cxxx", "")
    assert of_code.info.assigned_by == "Acme"


def test_all_statuses_of_a_line_are_read() -> None:
    line = "1:C-MOVE-RSP[pc=1, status=ff00H]; 2:C-MOVE-RSP[pc=1, remaining=0, status=b000H]"
    assert [said(found) for found in statuses_in(line)] == ["FF00 C-MOVE", "B000 C-MOVE"]


def test_the_operation_is_of_the_block_and_no_other() -> None:
    status = "D: DIMSE Status                  : 0xa700: Refused: Out of resources"
    response = "D: Message Type                  : C-FIND RSP"
    request = "D: Message Type                  : C-MOVE RQ"
    between = ["D: Affected SOP Class UID        : x"] * 8
    assert [said(one) for one in read([response, *between, status])] == ["A700 C-FIND"]
    assert [said(one) for one in read([response, request, status])] == ["A700 -"]
    assert [said(one) for one in read([response, *between, *between, status])] == ["A700 -"]
    [found] = read([response, status])
    assert found.operation_from is OperationFrom.BLOCK
    assert [said(one) for one in read([response[3:], status])] == ["A700 C-FIND"]


def test_it_is_said_where_the_operation_is_from() -> None:
    [on_the_line] = statuses_in("I: Received Store Response (Success)")
    [near] = statuses_in("storescu: status 0xA700")
    [nowhere] = statuses_in("(0000,0900) US 42752")
    assert on_the_line.operation_from is near.operation_from is OperationFrom.LINE
    assert nowhere.operation_from is OperationFrom.NONE
    assert nowhere.to_dict()["operation"] is None


def test_the_operation_of_a_dump_is_of_the_same_dump() -> None:
    field = "(0000,0100) Command Field                       US: 32769"
    status = "(0000,0900) Status                              US: 42752"
    assert all_said(f"{field}\n(0000,0120) x US: 1\n{status}") == ["A700 C-STORE"]
    assert all_said(f"{field}\nthe next one:\n{status}") == ["A700 -"]


@pytest.mark.parametrize(
    ("field", "status", "expected"),
    [
        ("(0000,0100) Command Field  US: 0x8001", "(0000,0900) Status  US: 42752", "A700 C-STORE"),
        ("T: (0000,0100) US 33040", "T: (0000,0900) US 272 # Status", "0110 N-GET"),
        ("T: (0000,0100) US 00001", "T: (0000,0900) US 272 # Status", "0110 -"),
        (
            '<element tag="0000,0100" vr="US">32801</element>',
            '<element tag="0000,0900" vr="US" name="Status">43009</element>',
            "A801 C-MOVE",
        ),
    ],
)
def test_the_operation_of_a_dump_is_its_command_field(
    field: str, status: str, expected: str
) -> None:
    assert all_said(f"{field}\n{status}") == [expected]


def test_a_guess_is_marked_and_can_be_left_out() -> None:
    line = "my-pacs: C-STORE to X failed, status=0xA700"
    [found] = statuses_in(line)
    assert found.certainty is Certainty.GUESSED
    assert all_said(line, strict=True) == []


@pytest.mark.thorough
def test_what_a_status_means_is_what_resolve_says() -> None:
    lines = (f"I: Received Store Response (Status: 0x{code:04X} - x)" for code in range(0x10000))
    for code, found in zip(range(0x10000), read(lines), strict=True):
        info = resolve(code, operation=Operation.C_STORE)
        assert (found.code, found.category, found.meaning) == (code, info.category, info.meaning)


def test_the_codes_of_an_implementation_are_known_if_it_is() -> None:
    line = "I: Received Store Response (Status: 0xC211 - Failure)"
    [found] = read([line], implementation=PYNETDICOM)
    assert found.info.assigned_by == "pynetdicom"
    assert [one.info.assigned_by for one in read([line])] != ["pynetdicom"]


def test_a_pasted_text_may_have_several_lines() -> None:
    found = statuses_in("Größe: Store Response: 1 (Success)\nÄ: Find Response: 1 (Success)")
    assert [(one.line, one.column, said(one)) for one in found] == [
        (1, 27, "0000 C-STORE"),
        (2, 22, "0000 C-FIND"),
    ]


def test_the_columns_of_a_str_are_characters_and_of_bytes_bytes() -> None:
    line = "Größe: I: Received Store Response (Success)"
    [text] = read([line])
    [data] = read([line.encode()])
    assert line[text.column - 1 :].startswith("Success")
    assert line.encode()[data.column - 1 :].startswith(b"Success")


def test_a_str_that_cannot_be_encoded_is_read() -> None:
    for odd in ("\ud800", "\udce4"):
        (found,) = statuses_in(f"{odd} Received Store Response (Status: 0xA700 - Failure)")
        assert (found.code, found.column) == (0xA700, 36)


def test_a_str_of_undecodable_bytes_is_read_as_these_bytes() -> None:
    line = b'<element tag="0000,0900" vr="US" name="Status"' + 50 * b"\xb8" + b">42752</element>"
    (as_bytes,), (as_str,) = read([line]), read([line.decode("utf-8", "surrogateescape")])
    assert as_bytes == as_str
    assert as_bytes.column == line.index(b"42752") + 1


def test_a_status_is_there_before_the_next_line() -> None:
    asked: list[int] = []

    def lines() -> Iterator[str]:
        for number in (1, 2):
            asked.append(number)
            yield "I: Received Store Response (Success)\n"

    first = next(iter(read(lines(), file="x.log")))
    assert asked == [1]
    assert (first.file, first.line) == ("x.log", 1)


def test_what_is_over_the_limit_of_a_line_is_not_read() -> None:
    status = "I: Received Store Response (Success)"
    assert all_said(f"{status} {'x' * LINE_LIMIT}") == ["0000 C-STORE"]
    assert all_said(f"{'x' * LINE_LIMIT} {status}") == []


def test_a_line_of_megabytes_is_passed_on_and_not_read() -> None:
    reader = Reader()
    status = b"I: Received Store Response (Success)\n"
    assert len(list(reader.feed(status))) == 2
    [(passed, *_)] = reader.feed(status[:-1] + b"x" * (5 * 1024 * 1024))
    assert passed.nbytes > 5 * 1024 * 1024
    *found, _ = reader.feed(status + status + status)
    assert [(line, one.line) for _, line, (one,) in found] == [(status[:-1], 3), (status[:-1], 4)]


def test_all_whole_lines_of_a_block_are_read_at_once() -> None:
    status = b"I: Received Store Response (Success)\n"
    *found, (left, *_) = Reader().feed(status + status + status[:9])
    assert [one.line for _, _, (one,) in found] == [1, 2]
    assert bytes(left) == b"\n"


RECEIVED = b"I: Received Store Response (Status: 0xC211 - Failure)\n"
DUMPED = (
    b"D: =============== %sING DIMSE MESSAGE ===============\n"
    b"D: Message Type                  : C-STORE RSP\n"
    b"D: DIMSE Status                  : 0xc211: Error: Cannot understand\n"
)
OF_DCM4CHE = b"STORESCU->X(1) %s 1:C-STORE-RSP[pcid=1, status=c211H\n"


@pytest.mark.parametrize(
    ("log", "is_known"),
    [
        (RECEIVED, [True]),
        (DUMPED % b"INCOM", [True]),
        (DUMPED % b"OUTGO", [False]),
        (DUMPED % b"OUTGO" + DUMPED % b"INCOM", [False, True]),
        (DUMPED % b"INCOM" + DUMPED % b"OUTGO", [True, False]),
        (OF_DCM4CHE % b">>", [True]),
        (OF_DCM4CHE % b"<<", [False]),
        (DUMPED % b"OUTGO" + OF_DCM4CHE % b">>", [False, True]),
        (DUMPED % b"OUTGO" + DUMPED % b"INCOM" + DUMPED % b"OUTGO", [False, True, False]),
        (DUMPED % b"INCOM" + DUMPED % b"OUTGO" + DUMPED % b"INCOM", [True, False, True]),
    ],
)
def test_the_peer_has_the_codes_that_it_sent_and_no_others(
    log: bytes, is_known: list[bool]
) -> None:
    reader = Reader(implementations=IMPLEMENTATIONS)
    peer = b"D: Their Implementation Version Name: PYNETDICOM_304\n"
    found = [one for _, _, some in reader.feed(peer + log) for one in some]
    assert [one.info.assigned_by == "pynetdicom" for one in found] == is_known


@pytest.mark.parametrize(
    ("version", "expected"),
    [("ACME_PACS_1", "Acme PACS"), ("ACME-1", "Acme"), ("OTHER_1", None)],
)
def test_the_peer_is_the_implementation_whose_name_is_most_of_its_version(
    version: str, expected: str | None
) -> None:
    known = tuple(Implementation(name) for name in ("Acme", "Acme PACS"))
    for implementations in (known, known[::-1]):
        reader = Reader(implementations=implementations)
        line = b"Their Implementation Version Name: %s\n"
        assert list(reader.feed(line % b"BEFORE_1" + line % version.encode()))
        peer = reader.implementation
        assert (None if peer is None else peer.name) == expected


def test_the_plain_form_has_what_is_documented() -> None:
    [found] = read(["I: Received Store Response (Refused: OutOfResources)"], file="a.log")
    assert found.to_dict() == {
        "file": "a.log",
        "line": 1,
        "column": 29,
        "token": "Refused: OutOfResources",
        "code": None,
        "range": "A7xx",
        "category": "Failure",
        "meaning": "Refused: Out of resources",
        "operation": "C-STORE",
        "operation_from": "line",
    }


def test_a_log_cut_anywhere_gives_what_its_lines_give() -> None:
    text = "\n".join(row.example for row in FORMATS).encode() + b"\n"
    expected = list(read(text.splitlines(keepends=True)))
    for size in (1, 7, 100, 4096, len(text)):
        reader = Reader()
        blocks = [text[at : at + size] for at in range(0, len(text), size)]
        pieces = [one for block in blocks for one in reader.feed(block)]
        pieces += reader.feed(b"", is_last=True)
        assert [one for _, _, some in pieces for one in some] == expected
        assert b"".join(bytes(before) + line for before, line, _ in pieces) == text


def test_mangled_lines_raise_nothing() -> None:
    chance = random.Random(900)  # noqa: S311 - the same every time
    examples = [row.example.encode() for row in FORMATS]
    for _ in range(3000):
        line = bytearray(chance.choice(examples) + b" " + chance.choice(examples))
        for _ in range(chance.randrange(6)):
            line[chance.randrange(len(line))] = chance.randrange(256)
        for found in read([bytes(line)]):
            assert 0 <= found.info.code <= 0xFFFF
            assert found.token.encode() in bytes(line)
