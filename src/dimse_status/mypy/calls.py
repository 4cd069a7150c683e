"""What a call of this package does at run time, with the arguments that are known before."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from importlib import import_module
from typing import Any, Final, NamedTuple

from mypy import nodes
from mypy.plugin import FunctionContext, MethodContext
from mypy.types import Instance, LiteralType, Type, UnionType, get_proper_type

from dimse_status.model.errors import CodeTypeError, DimseStatusError
from dimse_status.model.operation import Operation
from dimse_status.model.related_field import FIELD_OF_ARGUMENT, RelatedField
from dimse_status.model.service_class import ServiceClass
from dimse_status.model.status_code import StatusCode
from dimse_status.model.status_info import StatusInfo
from dimse_status.mypy.kinds import is_dataset, is_status_enum
from dimse_status.mypy.reporting import outcome, report, report_refusal, type_of
from dimse_status.mypy.uses import nodes_in, report_uses, uses_in
from dimse_status.mypy.values import UNKNOWN, enum_of, service_of, value_of, value_of_type
from dimse_status.registry import STANDARD
from dimse_status.resolver import resolve
from dimse_status.services.finding import all_service_classes

__all__ = ["after_call", "after_enum_call"]

_CODE_TO_STATUS: Final = "dimse_status.resolver.code_to_status"
_EXTEND: Final = "dimse_status.registry.StatusRegistry.extend"
_RESOLVE: Final = "dimse_status.resolver.resolve"
_STATUS_DATASET: Final = "dimse_status.model.dataset.StatusDataset"
_STATUS_ERROR: Final = "dimse_status.model.status_response.StatusError"
_RESOLVING: Final = {
    _CODE_TO_STATUS,
    _RESOLVE,
    "dimse_status.model.category.category_of",
    "dimse_status.resolver.resolve_all",
    "dimse_status.response.resolve_response",
    "dimse_status.services.finding.service_for",
}
_HANDLERS: Final = "dimse_status.handlers.decorators.on_"
_NO_CODE: Final = str(CodeTypeError(type("Dataset", (), {})()))
_UNUSED: Final = {
    _EXTEND: "extend() returns a new registry, and leaves this one as it is: use what it returns",
    _STATUS_ERROR: "a StatusError that is not raised does nothing",
}


def after_call(fullname: str, context: FunctionContext | MethodContext) -> Type:
    """Report what a function or a method of this package refuses, and return its exact type."""
    call, api = context.context, context.api
    kind = context.default_return_type
    if fullname in _RESOLVING:
        kind = _after_resolving(fullname, context)
    elif fullname == _EXTEND and isinstance(call, nodes.CallExpr):
        enums = [one for one in map(value_of, call.args) if isinstance(one, type)]
        report_refusal(api, lambda: STANDARD.extend(*enums), call)
    elif fullname in {_STATUS_DATASET, _STATUS_ERROR} and context.args and context.args[0]:
        infos = _infos_of(context.args[0][0], api)
        _report_not_permitted(infos, context.args[0][0], api)
        # The text of a StatusError is made to fit, or left out.
        if fullname == _STATUS_DATASET:
            _check_fields(call, api, infos)
    elif fullname.endswith(".to_dataset") and isinstance(context, MethodContext):
        _check_to_dataset(context)
    elif fullname.startswith(_HANDLERS):
        _check_handler(Operation[fullname.removeprefix(_HANDLERS).upper()], context)
    _finish(context, kind, _UNUSED.get(fullname, ""))
    return kind


def after_enum_call(enum: nodes.TypeInfo, context: FunctionContext) -> Type:
    """Report what a call such as ``StorageStatus(0xA700)`` refuses, and return its exact type."""
    kind = context.default_return_type
    arguments = _arguments_of(context.context, context.api, ("value",))
    found = enum_of(enum)
    if arguments is not None and found is not None:
        value = arguments.value("value")
        if isinstance(value, int if is_status_enum(enum) else str):
            report_refusal(context.api, lambda: found(value), arguments.expressions["value"])
            kind = _type_of_member(enum, outcome(lambda: found(value))) or kind
    _finish(context, kind, "")
    return kind


def _finish(context: FunctionContext | MethodContext, kind: Type, unused: str) -> None:
    for name, kinds, places in zip(
        context.callee_arg_names, context.arg_types, context.args, strict=False
    ):
        if name in {"code", "value"} and any(map(is_dataset, kinds)):
            report(context.api, _NO_CODE, places[0])
    report_uses(context.context, kind, context.api, unused=unused)


class _Arguments(NamedTuple):
    """The arguments of a call by their names, and what is known of their values."""

    api: Any
    expressions: Mapping[str, nodes.Expression]
    are_complete: bool

    def value(self, name: str) -> Any:
        """Return the run-time value of an argument: None if it is not given, or `UNKNOWN`."""
        expression = self.expressions.get(name)
        if expression is None:
            return None if self.are_complete else UNKNOWN
        value = value_of(expression, self.api)
        if name == "service" and value is UNKNOWN:
            return service_of(type_of(expression, self.api))
        return value


def _arguments_of(
    context: nodes.Context, api: Any, parameters: tuple[str, ...]
) -> _Arguments | None:
    """Return the arguments of the call in `context` to something that has these parameters."""
    if not isinstance(context, nodes.CallExpr):  # used as a decorator, for example
        return None
    expressions: dict[str, nodes.Expression] = {}
    remaining = iter(parameters)
    are_complete = True
    for expression, kind, keyword in zip(
        context.args, context.arg_kinds, context.arg_names, strict=True
    ):
        if keyword is not None:
            expressions[keyword] = expression
        elif kind is nodes.ARG_POS and are_complete:
            expressions[next(remaining, "")] = expression
        else:
            are_complete = False
    return _Arguments(api, expressions, are_complete)


@cache
def _parameters_of(fullname: str) -> tuple[str, ...]:
    module, _, name = fullname.rpartition(".")
    code = getattr(import_module(module), name).__code__
    names: tuple[str, ...] = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return names


def _after_resolving(fullname: str, context: FunctionContext | MethodContext) -> Type:
    call, api = context.context, context.api
    arguments = _arguments_of(call, api, _parameters_of(fullname))
    if arguments is None:
        return context.default_return_type
    place = arguments.expressions.get("code", call)
    report_refusal(api, lambda: _info(arguments), call, place)
    infos = _infos_from(lambda: _info(arguments))
    if fullname == _CODE_TO_STATUS:
        where = (arguments.value("service"), arguments.value("operation"))
        if any(isinstance(one, ServiceClass | Operation) for one in where):
            _report_not_permitted(infos, place, api)
        _check_fields(call, api, infos)
    default = get_proper_type(context.default_return_type)
    if not infos or not isinstance(default, Instance) or len(default.args) != 1:
        return context.default_return_type
    statuses = get_proper_type(default.args[0])
    if isinstance(statuses, Instance) and enum_of(statuses.type) is type(infos[0].member):
        member = _type_of_member(statuses.type, infos[0].member)
        return Instance(default.type, [member]) if member else context.default_return_type
    return context.default_return_type


def _type_of_member(enum: nodes.TypeInfo, member: object) -> Instance | None:
    """Return the type that mypy gives the expression ``StorageStatus.OUT_OF_RESOURCES``."""
    name = getattr(member, "name", "")
    if name not in enum.names:
        return None
    # Not the literal type itself, from which a variable would become one of that member alone.
    literal = LiteralType(name, fallback=Instance(enum, []))
    return Instance(enum, [], last_known_value=literal)


def _info(arguments: _Arguments) -> StatusInfo | None:
    code: Any = arguments.value("code")
    service = arguments.value("service")
    where = [arguments.value("operation"), arguments.value("sop_class")]
    if service is UNKNOWN or (service is None and any(one is UNKNOWN for one in where)):
        return None
    # Without the operation or the SOP class, what is known is what holds for any of them.
    operation, sop_class = (None if one is UNKNOWN else one for one in where)
    is_known = code is not UNKNOWN and "code" in arguments.expressions
    info = resolve(code if is_known else 0, service, operation, sop_class)
    return info if is_known else None


def _infos_of(expression: nodes.Expression, api: Any) -> list[StatusInfo]:
    """Return what the status may be that an expression gives: as a member, a result, a Dataset."""
    callee = expression.callee if isinstance(expression, nodes.CallExpr) else None
    if callee is None:
        return _infos_of_type(type_of(expression, api))
    if isinstance(callee, nodes.MemberExpr) and callee.name == "to_dataset":
        return _infos_of(callee.expr, api)
    if isinstance(callee, nodes.RefExpr) and callee.fullname in {_RESOLVE, _CODE_TO_STATUS}:
        arguments = _arguments_of(expression, api, _parameters_of(callee.fullname))
        return [] if arguments is None else _infos_from(lambda: _info(arguments))
    return []


def _infos_from(run: Callable[[], StatusInfo | None]) -> list[StatusInfo]:
    info = outcome(run)
    return [info] if isinstance(info, StatusInfo) else []


def _infos_of_type(kind: Type) -> list[StatusInfo]:
    proper = get_proper_type(kind)
    members = _members_of(proper)
    if not members and isinstance(proper, Instance) and len(proper.args) == 1:
        members = _members_of(get_proper_type(proper.args[0]))
    return [resolve(member) for member in members]


def _members_of(kind: Type) -> list[StatusCode]:
    values = [value_of_type(one) for one in (kind.items if isinstance(kind, UnionType) else [kind])]
    return values if all(isinstance(one, StatusCode) for one in values) else []


def _check_to_dataset(context: MethodContext) -> None:
    call, api = context.context, context.api
    infos: list[StatusInfo] = []
    # Where it is a union, mypy asks for each of its items; but whether any of them may carry the
    # field can only be told from them all.
    callee = getattr(call, "callee", None)
    if isinstance(callee, nodes.MemberExpr):
        infos = _infos_of(callee.expr, api)
    infos = infos or _infos_of_type(context.type)
    arguments = _arguments_of(call, api, ("operation", "sop_class"))
    if arguments is not None:
        values = {name: arguments.value(name) for name in ("operation", "sop_class")}
        where: Any = {name: one for name, one in values.items() if isinstance(one, str)}
        if where:
            members = [info.member for info in infos if info.member is not None]
            infos = []
            report_refusal(
                api, lambda: infos.extend(resolve(one, **where) for one in members), call
            )
            _report_not_permitted(infos, call, api)
        _check_fields(call, api, infos)


def _check_fields(context: nodes.Context, api: Any, infos: list[StatusInfo]) -> None:
    """Report each field that none of `infos` may carry, and each value that cannot be sent."""
    arguments = _arguments_of(context, api, ())
    if arguments is None:
        return
    for argument in FIELD_OF_ARGUMENT.keys() & arguments.expressions.keys():
        value = arguments.value(argument)
        carriers = infos or _some_carrier(FIELD_OF_ARGUMENT[argument])
        problems = [_problem_with(argument, value, info) for info in carriers]
        if problems and all(problems):
            report(api, problems[0], arguments.expressions[argument])


def _problem_with(argument: str, value: Any, info: StatusInfo) -> str:
    if value is UNKNOWN:
        if FIELD_OF_ARGUMENT[argument] in info.related_fields:
            return ""
        value = ""  # it is refused before its value is looked at
    fields: Any = {argument: value}
    result = outcome(lambda: info.to_dataset(**fields))
    return str(result) if isinstance(result, DimseStatusError) else ""


@cache
def _some_carrier(field: RelatedField) -> list[StatusInfo]:
    """Return a status that may carry `field`, to check the value by where nothing else is known."""
    members = (member for service in all_service_classes() for member in service.statuses)
    member = next((one for one in members if field in one.related_fields), None)
    return [] if member is None else [resolve(member)]


def _report_not_permitted(infos: list[StatusInfo], place: nodes.Context, api: Any) -> None:
    if infos and not any(info.permitted for info in infos):
        report(api, f"0x{infos[0].reason}", place)


def _check_handler(operation: Operation, context: FunctionContext | MethodContext) -> None:
    """Check what the function answers that ``@on_n_get(PRINT_MANAGEMENT)``, say, decorates."""
    call, api = context.context, context.api
    if not isinstance(call, nodes.CallExpr) or not call.args:
        return  # without a service class it has one operation, and all its statuses
    service = service_of(type_of(call.args[0], api))
    for use in uses_in(api).of.get(call, ()):
        for answer in _answers(use.user.func) if isinstance(use.user, nodes.Decorator) else ():
            infos: list[StatusInfo] = []
            for info in _infos_of(answer, api):
                infos += _infos_from(partial(resolve, info.code, service, operation))
            _report_not_permitted(infos, answer, api)


def _answers(function: nodes.FuncDef) -> Iterator[nodes.Expression]:
    """Yield each expression for a status that a handler returns, yields or raises."""
    for node in nodes_in(function.body.body, functions=False):
        if isinstance(node, nodes.ReturnStmt | nodes.YieldExpr | nodes.RaiseStmt) and node.expr:
            yield from _statuses(node.expr)


def _statuses(answer: nodes.Expression) -> Iterator[nodes.Expression]:
    match answer:
        case nodes.TupleExpr(items=[first, *_]):
            yield from _statuses(first)
        case nodes.ConditionalExpr():
            yield from _statuses(answer.if_expr)
            yield from _statuses(answer.else_expr)
        case nodes.CallExpr(callee=nodes.RefExpr(fullname=name), args=[status, *_]) if (
            name == _STATUS_ERROR
        ):
            yield status
        case _:
            yield answer
