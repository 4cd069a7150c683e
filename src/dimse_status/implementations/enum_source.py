"""Write the codes of an Implementation as a Python module of custom enums."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from dimse_status.implementations.implementation import Implementation, scope_of
from dimse_status.model.implementation_code import ImplementationCode
from dimse_status.model.service_class import ServiceClass
from dimse_status.services import SERVICE_CLASSES

__all__ = ["render_enums"]

_WIDTH = 88
_LONGEST_NAME = 48
_LONGEST_WORD = 72
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class _LeftOut:
    """A code that cannot be a member of an enum, and why not."""

    code: ImplementationCode
    reason: str


def render_enums(implementation: Implementation, source: str, command: str) -> str:
    """Return the text of a module with the codes that `implementation` may assign.

    Parameters
    ----------
    implementation
        What the codes are of.
    source
        What to call the file that it was read from.
    command
        The command that writes the module again.

    Returns
    -------
    str
        The module: for each service class a subclass of its base, such as `StorageCode`. A code
        that the standard does not let an implementation assign there is in a comment, with the
        reason. The same input gives the same text.
    """
    classes: list[tuple[ServiceClass, list[ImplementationCode]]] = []
    for service in SERVICE_CLASSES:
        members = _merged(one for one in implementation.codes if _can_be_member(one, service))
        if members:
            classes.append((service, members))
    prefix = _class_prefix(implementation.name)
    names = {
        service: prefix + service.code_type.__name__.removesuffix("Code") + "Status"
        for service, _ in classes
    }
    lines = [
        f"# Generated from {_shown(source)} by dimse-status generate. Do not edit:",
        f"# change {_shown(source)} and run:",
        f"# {_shown(command)}",
        '"""Status codes that an implementation assigns."""',
        "",
        "from __future__ import annotations",
        "",
    ]
    if classes:
        bases = sorted(service.code_type.__name__ for service, _ in classes)
        lines += [*_import(bases), ""]
    lines += _all(sorted(names.values()))
    for service, members in classes:
        lines += ["", "", *_class(names[service], service, members, implementation, source)]
    left_out = list(_left_out(implementation))
    if left_out:
        lines += ["", *([""] if classes else []), *_comment(left_out)]
    return "\n".join(lines) + "\n"


def _merged(codes: Iterable[ImplementationCode]) -> list[ImplementationCode]:
    """Join what one code means in several operations and SOP classes: a member has one meaning."""
    found: dict[int, ImplementationCode] = {}
    for code in codes:
        first = found.setdefault(code.code, code)
        if first.meaning != code.meaning:
            found[code.code] = replace(first, meaning=f"{first.meaning}; or: {code.meaning}")
    return list(found.values())


def _can_be_member(code: ImplementationCode, service: ServiceClass) -> bool:
    return (
        code.role == "SCP"
        and code.last == code.code
        and _is_sent_in(code, service)
        and not _refusal(code, service)
    )


def _is_sent_in(code: ImplementationCode, service: ServiceClass) -> bool:
    return any(one is service for one, _ in scope_of(code))


def _refusal(code: ImplementationCode, service: ServiceClass) -> str:
    """Return why the standard does not let an implementation assign `code` there, or nothing."""
    member = service.member_of(code.code)
    if member is not None:
        return f"the standard has it in {service.name} as {type(member).__name__}.{member.name}"
    if service.range_of(code.code) is None:
        spans = ", ".join(f"{span.low:04X}-{span.high:04X}" for span in service.ranges)
        return f"in {service.name} {f'only {spans} can be' if spans else 'no code can be'} assigned"
    return ""


def _left_out(implementation: Implementation) -> Iterator[_LeftOut]:
    for code in implementation.codes:
        if code.role == "SCU":
            yield _LeftOut(code, "it says what is done when the code is received")
            continue
        if code.last != code.code:
            yield _LeftOut(code, "a run of codes is no member of an enum")
            continue
        sent_in = [one for one in SERVICE_CLASSES if _is_sent_in(code, one)]
        refusals = [refusal for one in sent_in if (refusal := _refusal(code, one))]
        # Where only operations are stated, a service class that has the code open is enough.
        if code.services or len(refusals) == len(sent_in):
            reasons = refusals[:1] if not code.services else refusals
            yield from (_LeftOut(code, reason) for reason in reasons)


def _import(names: list[str]) -> list[str]:
    line = f"from dimse_status import {', '.join(names)}"
    if len(line) <= _WIDTH:
        return [line]
    return ["from dimse_status import (", *(f"{_INDENT}{name}," for name in names), ")"]


def _all(names: list[str]) -> list[str]:
    if not names:
        return ["__all__: list[str] = []"]
    line = f"__all__ = [{', '.join(map(_literal, names))}]"
    if len(line) <= _WIDTH:
        return [line]
    return ["__all__ = [", *(f"{_INDENT}{_literal(name)}," for name in names), "]"]


def _class(
    name: str,
    service: ServiceClass,
    members: list[ImplementationCode],
    implementation: Implementation,
    source: str,
) -> list[str]:
    whose = f"{implementation.name} {implementation.version}".strip()
    lines = [
        f"class {name}({service.code_type.__name__}):",
        f'{_INDENT}"""Codes that an implementation assigns in {service.name}.',
        "",
        *_wrapped(f"{whose}, by {source}.", _INDENT),
        f'{_INDENT}"""',
    ]
    for member_name, code in _named(members):
        lines += ["", *_row(member_name, code), *_docstring(code)]
    return lines


def _named(codes: Iterable[ImplementationCode]) -> Iterator[tuple[str, ImplementationCode]]:
    codes = list(codes)
    taken = {code.name for code in codes if code.name}
    for code in codes:
        name = code.name
        if not name:
            name = _name_from(code)
            if name in taken:
                name = f"{name}_{code.code:04X}"
            while name in taken:  # another code is called so by the file
                name += "_"
            taken.add(name)
        yield name, code


def _name_from(code: ImplementationCode) -> str:
    words = re.findall(r"[A-Z0-9]+", code.meaning.upper(), re.ASCII)
    name = "_".join(words)
    if len(name) > _LONGEST_NAME:
        name = name[: _LONGEST_NAME + 1].rpartition("_")[0] or name[:_LONGEST_NAME]
    if not name or name[0].isdigit():
        name = f"CODE_{code.code:04X}" + (f"_{name}" if name else "")
    return name


def _row(name: str, code: ImplementationCode) -> list[str]:
    line = f"{_INDENT}{name} = 0x{code.code:04X}, {_literal(code.meaning)}"
    if len(line) <= _WIDTH:
        return [line]
    inner = _INDENT * 2
    lines = [f"{_INDENT}{name} = (", f"{inner}0x{code.code:04X},"]
    line = f"{inner}{_literal(code.meaning)},"
    if len(line) <= _WIDTH:
        lines.append(line)
    else:
        parts = _parts(code.meaning, _WIDTH - len(inner) - len(_INDENT))
        lines += [f"{inner}(", *(f"{inner}{_INDENT}{part}" for part in parts), f"{inner}),"]
    return [*lines, f"{_INDENT})"]


def _docstring(code: ImplementationCode) -> list[str]:
    text = _sentence(f"{code.category} 0x{code.code:04X}: {code.meaning}")
    more = [_sentence(part) for part in (code.note, code.source) if part.strip()]
    line = f'{_INDENT}"""{_in_docstring(text)}"""'
    if not more and len(line) <= _WIDTH:
        return [line]
    first, *rest = _wrapped(text, _INDENT, '"""')
    lines = [first, *rest]
    for part in more:
        lines += ["", *_wrapped(part, _INDENT)]
    return [*lines, f'{_INDENT}"""']


def _sentence(text: str) -> str:
    text = text.strip()
    return text if text[-1] in ".!?" else f"{text}."


def _comment(left_out: list[_LeftOut]) -> list[str]:
    lines = ["# Not in an enum:"]
    for one in left_out:
        said = _literal(one.code.meaning or one.code.behaviour)
        text = f"{one.code.pattern} {said}: {one.reason}"
        lines += textwrap.wrap(
            text, _WIDTH, initial_indent="# - ", subsequent_indent="#   ", break_on_hyphens=False
        )
    return lines


def _literal(text: str) -> str:
    """Return `text` as a string literal of ASCII, in the quotes that a formatter prefers."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    return quote + "".join(_escaped(char, quote) for char in text) + quote


def _escaped(char: str, quote: str) -> str:
    if char in {quote, "\\"}:
        return f"\\{char}"
    return char if char.isascii() else _unicode_escape(char)


def _unicode_escape(char: str) -> str:
    return char.encode("ascii", "backslashreplace").decode().replace("\\x", "\\u00")


def _parts(text: str, width: int) -> list[str]:
    """Return literals that make `text`, none wider than `width`."""
    parts: list[str] = []
    for word in re.findall(r"\s*\S+\s*$|\s*\S+", text):
        if parts and len(_literal(parts[-1] + word)) <= width:
            parts[-1] += word
        else:
            *full, word = _cut(word, width)  # noqa: PLW2901 - what is left of it
            parts += full
            parts.append(word)
    return [_literal(part) for part in parts]


def _cut(word: str, width: int) -> list[str]:
    """Cut a word where its literal would be too wide, in the quotes that each part gets."""
    parts, length = [""], 2
    for char in word:
        # Both kinds of quotes count double: which one is escaped is known only at the end.
        size = 2 if char in "'\"\\" else len(_escaped(char, ""))
        if length + size > width:
            parts.append("")
            length = 2
        parts[-1] += char
        length += size
    return parts


def _in_docstring(text: str) -> str:
    """Return `text` for a docstring, in ASCII and in words that fit on a line.

    A backslash is always that of a Unicode escape: a docstring with others would have to be raw.
    """
    words: list[str] = []
    for word in text.split():
        words.append("")
        for char in word:
            escaped = (
                "\\u005c" if char == "\\" else char if char.isascii() else _unicode_escape(char)
            )
            if len(words[-1]) + len(escaped) > _LONGEST_WORD:
                words.append("")
            words[-1] += escaped
    shown = " ".join(words)
    if '"""' in shown or shown.startswith('"') or shown.endswith('"'):
        shown = shown.replace('"', "'")
    return shown


def _wrapped(text: str, indent: str, start: str = "") -> list[str]:
    lines = textwrap.wrap(
        _in_docstring(text),
        _WIDTH,
        initial_indent=indent + start,
        subsequent_indent=indent,
        break_on_hyphens=False,
    )
    return [line.rstrip() for line in lines]


def _shown(text: str) -> str:
    return text if text.isascii() and text.isprintable() else ascii(text)


def _class_prefix(name: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", name, re.ASCII)
    prefix = "".join(word[0].upper() + word[1:] for word in words)
    return prefix if prefix and not prefix[0].isdigit() else f"Peer{prefix}"
