"""Registries in any order of what can be done with them, and many threads at once."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys
from collections.abc import Iterator
from itertools import product
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, multiple, rule

from dimse_status import (
    QUERY_RETRIEVE_MOVE,
    STANDARD,
    STORAGE,
    Implementation,
    ImplementationCode,
    Origin,
    QueryRetrieveMoveCode,
    StatusCode,
    StatusRegistry,
    StorageCode,
    resolve,
)
from dimse_status.errors import StatusCollisionError


class ArchiveStatus(StorageCode):
    QUOTA_EXCEEDED = 0xA7F0, "Archive quota exceeded"
    PIXEL_CRC_MISMATCH = 0xC0A1, "Pixel data failed its checksum"


class QuotaStatus(StorageCode):
    WARD_QUOTA = 0xA7F0, "Quota of the ward exceeded"


class GatewayStatus(QueryRetrieveMoveCode):
    UNREACHABLE = 0xC502, "Move destination unreachable"


def made_by(name: str, *codes: ImplementationCode) -> Implementation:
    return Implementation(name, codes=codes)


ACME = made_by(
    "Acme",
    ImplementationCode(0xC0A1, "Checksum", (STORAGE,)),
    ImplementationCode(0xA700, "Disk full", (STORAGE,)),
)
ROUTER = made_by(
    "Router",
    ImplementationCode(0xC500, "Route", (QUERY_RETRIEVE_MOVE,), through=0xC5FF),
    ImplementationCode(0xC502, "Next hop is down", (QUERY_RETRIEVE_MOVE,)),
)
VENDOR = made_by(
    "Vendor",
    ImplementationCode(0xA700, "Full", (STORAGE,)),
    ImplementationCode(0xC900, "Try again", (STORAGE,), role="SCU"),
    ImplementationCode(0xC900, "Odd", (STORAGE, QUERY_RETRIEVE_MOVE)),
)
Addition = type[StatusCode] | Implementation
Additions = tuple[Addition, ...]
ALL: Additions = (ArchiveStatus, QuotaStatus, GatewayStatus, ACME, ROUTER, VENDOR)
SERVICES: tuple[Any, ...] = (STORAGE, QUERY_RETRIEVE_MOVE)
CODES = (0x0000, 0x0110, 0xA700, 0xA7F0, 0xC0A1, 0xC500, 0xC502, 0xC5FF, 0xC900, 0xB000, 0x1234)


def said_of(addition: Addition, code: int, service: Any) -> str:
    """Return what an addition says of a code there; of two, the narrower; or nothing."""
    if isinstance(addition, Implementation):
        found = [
            one
            for one in addition.codes
            if one.role == "SCP" and service in one.services and one.code <= code <= one.last
        ]
        return min(found, key=lambda one: one.last - one.code).meaning if found else ""
    members: Iterator[Any] = iter(addition)
    of_service = issubclass(addition, service.code_type)
    return next((one.meaning for one in members if of_service and one == code), "")


def collide(additions: Additions) -> bool:
    """Whether two say something of a code of which the standard says nothing by name."""
    return any(
        sum(bool(said_of(one, code, service)) for one in additions) > 1
        for service in SERVICES
        for code in CODES
        if service.member_of(code) is None
    )


class Registries(RuleBasedStateMachine):
    """Each registry goes with what it was made of, in the order of its addition."""

    registries: Bundle[tuple[StatusRegistry, Additions]] = Bundle("registries")

    @initialize(target=registries)
    def begin(self) -> Any:
        self.standard = {
            (code, one): STANDARD.resolve(code, one) for code in CODES for one in SERVICES
        }
        return multiple((STANDARD, ()), (STANDARD.extend(ACME, VENDOR), (ACME, VENDOR)))

    @rule(target=registries, old=registries, more=st.lists(st.sampled_from(ALL), max_size=3))
    def extend(self, old: tuple[StatusRegistry, Additions], more: list[Addition]) -> Any:
        registry, additions = old
        together = tuple(dict.fromkeys((*additions, *more)))
        if collide(together):
            with pytest.raises(StatusCollisionError):
                registry.extend(*more)
            return multiple()
        return registry.extend(*more), together

    @rule(target=registries, old=registries, gone=st.sampled_from(ALL))
    def remove(self, old: tuple[StatusRegistry, Additions], gone: Addition) -> Any:
        registry, _ = old
        known: Additions = (*registry.enums, *registry.implementations)
        left = [one for one in known if one != gone]
        return StatusRegistry(*left), tuple(left)

    @rule(target=registries, old=registries)
    def pickle(self, old: tuple[StatusRegistry, Additions]) -> Any:
        registry, additions = old
        again = pickle.loads(pickle.dumps(registry))
        assert (again is STANDARD) == (registry is STANDARD)
        assert {*again.enums, *again.implementations} == set(additions)
        assert copy.copy(registry) is copy.deepcopy(registry) is registry
        return again, additions

    @rule(old=registries)
    def resolve(self, old: tuple[StatusRegistry, Additions]) -> None:
        registry, additions = old
        for code, service, named in product(CODES, SERVICES, (None, ACME, ROUTER, VENDOR)):
            self._resolve_one(registry, additions, code, service, named)

    def _resolve_one(
        self,
        registry: StatusRegistry,
        additions: Additions,
        code: int,
        service: Any,
        named: Implementation | None,
    ) -> None:
        info = resolve(code, service, registry=registry, implementation=named)
        plain = self.standard[code, service]
        assert (info.category, info.permitted) == (plain.category, plain.permitted)
        assert (info.member, info.range) == (plain.member, plain.range)
        of_named = said_of(named, code, service) if named is not None else ""
        own = [one for one in additions if not isinstance(one, Implementation)]
        of_own = "".join(said_of(one, code, service) for one in own)
        theirs = [one for one in additions if isinstance(one, Implementation)]
        of_theirs = "".join(said_of(one, code, service) for one in theirs)
        if plain.member is not None or not (of_named or of_own or of_theirs):
            assert (info.meaning, info.origin) == (plain.meaning, plain.origin)
        elif of_named or not of_own:
            assert (info.meaning, info.origin) == (of_named or of_theirs, Origin.IMPLEMENTATION)
        else:
            assert (info.meaning, info.origin) == (of_own, Origin.CUSTOM)
        assert info.question.registry is registry
        listed = [one.name for one in theirs if said_of(one, code, service)]
        known = info.implementation_code
        if named is None or not of_named:
            assert [known.implementation] == listed if known else len(listed) != 1
        else:
            assert known is not None
            assert known.implementation == named.name

    @rule(old=registries)
    def list_all(self, old: tuple[StatusRegistry, Additions]) -> None:
        registry, additions = old
        assert {*registry.enums, *registry.implementations} == set(additions)

    @invariant()
    def the_standard_stays_as_it_is(self) -> None:
        assert (STANDARD.enums, STANDARD.implementations) == ((), ())
        assert STANDARD.custom_codes(STORAGE) == {}
        with pytest.raises(AttributeError, match="cannot be changed"):
            STANDARD.more = ()  # type: ignore[attr-defined]  # that is what is tested


TestRegistries = Registries.TestCase
TestRegistries.settings = settings(max_examples=40, stateful_step_count=20, deadline=None)


THREADS = """
import sys, threading
sys.setswitchinterval(1e-5)

from dimse_status import errors

ready = threading.Barrier(32)
found, problems = [], []

def work(number):
    try:
        ready.wait()
        # Each is the first to load what it asks for.
        import dimse_status
        from dimse_status import Operation, STANDARD, code_to_status, resolve, resolve_response
        from dimse_status.implementations import IMPLEMENTATIONS
        kinds = dimse_status.SERVICE_CLASSES
        said = []
        for index in range(len(kinds)):
            service = kinds[(index + number) % len(kinds)]
            enum = type(service.code_type)(
                f"Own{number}", (service.code_type,), own_codes(service, f"Own{number}")
            )
            registry = STANDARD.extend(IMPLEMENTATIONS[number % len(IMPLEMENTATIONS)])
            if len(enum):
                registry = registry.extend(enum)
            for code in (0x0110, 0xA700, 0xC123, 0x1234):
                info = resolve(code, service)
                known = registry.resolve(code, service)
                assert known.category is info.category
                if len(enum) and code == enum.OWN:
                    assert known.custom is enum.OWN, known
                answer = resolve_response(code_to_status(code, service, registry=registry), service)
                assert answer.info == info, (answer.info, info)
                said.append((service.identifier, code, str(info), info.reason, info.permitted))
        said += [(None, code, str(resolve(code, operation=one)), "", True)
                 for code in (0xA700, 0xC100) for one in Operation]
        found.append(sorted(map(repr, said)))
    except BaseException as error:
        problems.append(repr(error))
        raise

def own_codes(service, name):
    namespace = type(service.code_type).__prepare__(name, (service.code_type,))
    if any(0xC123 in span for span in service.ranges) and service.member_of(0xC123) is None:
        namespace["OWN"] = 0xC123, "Own"
    return namespace

threads = [threading.Thread(target=work, args=(number,)) for number in range(32)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert not problems, problems[:3]
assert len(found) == 32
assert all(one == found[0] for one in found)
print(len(found[0]))
"""


@pytest.mark.thorough
def test_threads_load_resolve_and_extend_at_once() -> None:
    """All begin at one moment in a fresh process, and each finds what the others find."""
    done = subprocess.run(
        [sys.executable, "-c", THREADS], check=False, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert int(done.stdout) > 100
