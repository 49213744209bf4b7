"""Edits of a plan, as values and what they do: each takes a plan and gives the edited one. Nothing is read here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from quaestor.core.conversation.rows import held_by, is_cut, is_measured, key_of
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.plan import (
    Among,
    Bucket,
    Comparison,
    Condition,
    Constant,
    Contains,
    During,
    Expression,
    Field,
    Function,
    Measure,
    Missing,
    OneOf,
    Operator,
    Plan,
    Range,
    Sort,
    fields_of,
)


@dataclass(frozen=True, slots=True)
class Narrowed:
    """Only rows under these conditions, too; one on the same column takes the place of the older."""

    where: tuple[Condition, ...]
    tables: tuple[str, ...] = ()
    having: tuple[Condition, ...] = ()
    beside: bool = False
    """ "also those from Spain": the other value as well, not instead."""


@dataclass(frozen=True, slots=True)
class Rehad:
    """Another condition on the groups in place of one there is."""

    old: Condition
    new: Condition


@dataclass(frozen=True, slots=True)
class Asked:
    """Something else is asked of the same rows: *plan* says what, as if it were a question of its own."""

    plan: Plan
    beside: bool = False
    """What was shown stays."""


@dataclass(frozen=True, slots=True)
class Measured:
    """Other measures of the same groups."""

    show: tuple[Expression, ...]
    tables: tuple[str, ...] = ()
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Regrouped:
    """Other groups of the same rows; *show* is what names each group."""

    show: tuple[Expression, ...]
    group: tuple[Expression, ...]
    tables: tuple[str, ...] = ()
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Ordered:
    """In another order, or only the first ones; without *order* the one there is, turned round where *turned*."""

    order: tuple[Sort, ...] = ()
    limit: int | None = None
    descending: bool | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """How many rows there are."""


@dataclass(frozen=True, slots=True)
class Paged:
    offset: int
    limit: int


@dataclass(frozen=True, slots=True)
class Without:
    """Without these conditions, and without the limit where *unlimited*."""

    where: tuple[Condition, ...]
    unlimited: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """One column in place of another, wherever it is read."""

    old: Field
    new: Field


@dataclass(frozen=True, slots=True)
class Deduplicated:
    """Each row once."""


Edit = Narrowed | Rehad | Asked | Measured | Regrouped | Ordered | Counted | Paged | Without | Taken | Deduplicated


def edited(plan: Plan, edits: Sequence[Edit], lexicon: Lexicon) -> Plan | None:
    """*plan* after *edits*, in order; None where one of them makes no sense of it."""
    result: Plan | None = plan
    for edit in edits:
        if result is None:
            return None
        result = _edited(result, edit, lexicon)
    return result


def _edited(plan: Plan, edit: Edit, lexicon: Lexicon) -> Plan | None:
    match edit:
        case Narrowed():
            return _narrowed(plan, edit)
        case Rehad(old, new):
            return replace(plan, having=tuple(new if one == old else one for one in plan.having), offset=0)
        case Asked(asked, beside):
            return _beside(plan, asked, lexicon) if beside else _asked(plan, asked, lexicon)
        case Measured():
            return _measured(plan, edit)
        case Regrouped():
            return _regrouped(plan, edit, lexicon)
        case Ordered():
            return _ordered(plan, edit, lexicon)
        case Counted():
            return _counted(plan, lexicon)
        case Paged(offset, limit):
            return replace(_in_some_order(plan, lexicon), offset=offset, limit=limit)
        case Without(where, unlimited):
            kept = tuple(one for one in plan.where if one not in where)
            return replace(plan, where=kept, limit=None if unlimited else plan.limit, offset=0)
        case Taken(old, new):
            return _with_tables(mapped(plan, old, new), (new.table,))
        case Deduplicated():
            return replace(plan, distinct=True)


# conditions


def _narrowed(plan: Plan, edit: Narrowed) -> Plan:
    combined = plan.combined
    if combined is not None:
        combined = replace(combined, plan=_narrowed(combined.plan, replace(edit, having=())))
    return replace(
        _with_tables(plan, edit.tables),
        where=joined(plan.where, edit.where, beside=edit.beside),
        having=(*plan.having, *(one for one in edit.having if one not in plan.having)),
        combined=combined,
        offset=0,
    )


def joined(old: Sequence[Condition], new: Sequence[Condition], *, beside: bool = False) -> tuple[Condition, ...]:
    """Old conditions and new ones; a new one says the same column anew, or adds its value where *beside*."""
    found = list(old)
    for one in new:
        rivals = [each for each in found if _same_matter(each, one)]
        if beside and rivals and (both := _either(rivals[-1], one)) is not None:
            found[found.index(rivals[-1])] = both
            continue
        place = found.index(rivals[0]) if rivals else len(found)
        found = [each for each in found if each not in rivals]
        if one not in found:
            found.insert(place, one)
    return tuple(found)


def _same_matter(old: Condition, new: Condition) -> bool:
    """Whether *new* is said in place of *old*: two values of one column, two stretches of one date."""
    if isinstance(old, Missing) or isinstance(new, Missing):
        return False
    mine, theirs = tuple(fields_of(old)), tuple(fields_of(new))
    if mine != theirs or not mine:
        return False
    match old, new:
        case (Comparison(left, one, _), Comparison(right, other, _)):
            equal = (Operator.EQUAL, Operator.UNEQUAL)
            return left == right and (one in equal or other in equal or one == other)
        case (During(), During()) | (Contains(), Contains()) | (Range() | Comparison(), Range() | Comparison()):
            return True
        case (Comparison() | OneOf(), Comparison() | OneOf()):
            return True
        case (Among() | During(), _) | (_, Among() | During()):
            return isinstance(old, During | Comparison | Range) and isinstance(new, During | Comparison | Range)
        case _:
            return False


def _either(old: Condition, new: Condition) -> Condition | None:
    values = [*_values(old), *_values(new)]
    left = getattr(old, "left", None)
    if len(values) < 2 or not isinstance(left, Field):
        return None
    return OneOf(left, tuple(dict.fromkeys(values)))


def _values(one: Condition) -> tuple[Constant, ...]:
    match one:
        case Comparison(_, Operator.EQUAL, Constant() as value):
            return (value,)
        case OneOf(_, values, False):
            return values
        case _:
            return ()


# what is asked


def _asked(plan: Plan, asked: Plan, lexicon: Lexicon) -> Plan:
    """*asked* of the rows of *plan*. A list of the same rows keeps the order, and the first ones stay the first."""
    same = plan.tables[:1] == asked.tables[:1] and not plan.group and plan.combined is None and not is_measured(plan)
    listed = not is_measured(asked) and not asked.order and asked.limit is None and not asked.group
    if same and listed and is_cut(plan):
        narrow = tuple(one for one in asked.where if one not in plan.where)
        if not narrow:
            where = plan.where
            return replace(
                _with_tables(asked, plan.tables), where=where, order=plan.order, limit=plan.limit, having=plan.having
            )
    held = held_by(plan, lexicon)
    where = tuple(dict.fromkeys(joined(held.where, asked.where)))
    order = plan.order if same and listed and not asked.distinct else asked.order
    return replace(_with_tables(asked, held.tables), where=where, order=order)


def _beside(plan: Plan, asked: Plan, lexicon: Lexicon) -> Plan:
    """What *asked* shows beside what *plan* shows."""
    more = tuple(one for one in asked.show if one not in plan.show)
    measured = [one for one in more if not isinstance(one, Field | Bucket)]
    result = _with_tables(plan, asked.tables)
    if asked.where:
        result = replace(result, where=joined(result.where, asked.where))
    if measured and not is_measured(plan) and not plan.group:
        fields = tuple(one for one in plan.show if isinstance(one, Field | Bucket))
        key = key_of(plan, lexicon)
        group = tuple(dict.fromkeys((*((key,) if key is not None else ()), *fields)))
        return replace(result, show=(*plan.show, *more), group=group, distinct=False)
    plain = tuple(one for one in more if isinstance(one, Field | Bucket))
    group = (*plan.group, *plain) if plan.group or (is_measured(plan) and plain) else ()
    show = (*plan.show, *more)
    if plain and is_measured(plan) and not plan.group:
        show = (*plain, *plan.show)
    return replace(result, show=show, group=tuple(dict.fromkeys(group)))


def _measured(plan: Plan, edit: Measured) -> Plan:
    old = tuple(one for one in plan.show if not isinstance(one, Field | Bucket))
    kept = plan.show if edit.beside else tuple(one for one in plan.show if isinstance(one, Field | Bucket))
    show = (*kept, *(one for one in edit.show if one not in kept))
    order = plan.order
    if not edit.beside:
        order = tuple(replace(each, by=edit.show[0]) if each.by in old else each for each in plan.order)
    return replace(_with_tables(plan, edit.tables), show=show, order=order)


def _regrouped(plan: Plan, edit: Regrouped, lexicon: Lexicon) -> Plan:
    measures = tuple(one for one in plan.show if not isinstance(one, Field | Bucket))
    if not measures:
        measures = (Measure(Function.COUNT, rows_of=plan.tables[0]),)
    before = tuple(one for one in plan.show if isinstance(one, Field | Bucket)) if edit.beside and plan.group else ()
    group = (*plan.group, *edit.group) if edit.beside else edit.group
    show = (*before, *(one for one in edit.show if one not in before), *measures)
    order = tuple(each for each in plan.order if each.by in measures)
    cut = next((one for one in edit.group if isinstance(one, Bucket)), None)
    if cut is not None and not order and plan.limit is None:
        order = (Sort(cut),)
    limit = plan.limit if order and plan.group and cut is None else None
    return replace(
        _with_tables(plan, edit.tables), show=tuple(dict.fromkeys(show)), group=tuple(dict.fromkeys(group)),
        order=order, limit=limit, offset=0, distinct=False,
    )  # fmt: skip


# order, rows, pages


def _ordered(plan: Plan, edit: Ordered, lexicon: Lexicon) -> Plan | None:
    order = tuple(_sort_of(each, plan, lexicon) for each in edit.order)
    if not order and edit.descending is not None:
        order = tuple(Sort(each.by, edit.descending) for each in plan.order[:1]) or _by_what_is_shown(
            plan, lexicon, descending=edit.descending
        )
    if not order:
        order = plan.order or (_by_what_is_shown(plan, lexicon, descending=True, numbers=True) if edit.limit else ())
    if plan.limit is not None and edit.order and edit.limit is not None and edit.limit < plan.limit and not plan.group:
        held = held_by(plan, lexicon)  # "the oldest of them": among the first ones, not among all
        plan = replace(_with_tables(plan, held.tables), where=held.where, having=(), combined=None)
    limit = edit.limit if edit.limit is not None else plan.limit
    return replace(plan, order=order, limit=limit, offset=0)


def _sort_of(sort: Sort, plan: Plan, lexicon: Lexicon) -> Sort:
    """In a grouped list, an order by a column that is measured there is one by the measure."""
    measures = [one for one in plan.show if not isinstance(one, Field | Bucket)]
    if not plan.group or not measures or sort.by in plan.show:
        return sort
    if isinstance(sort.by, Measure) and sort.by.function is Function.COUNT:
        counts = [one for one in measures if isinstance(one, Measure) and one.function is Function.COUNT]
        return Sort(
            counts[0] if counts else measures[0] if sort.by.of is None and len(measures) == 1 else sort.by,
            sort.descending,
        )
    if isinstance(sort.by, Field):
        of = [one for one in measures if sort.by in fields_of(one)]
        return Sort(of[0], sort.descending) if of else sort
    return sort


def _by_what_is_shown(plan: Plan, lexicon: Lexicon, *, descending: bool, numbers: bool = False) -> tuple[Sort, ...]:
    measures = [one for one in plan.show if not isinstance(one, Field | Bucket)]
    fields = [one for one in plan.show if isinstance(one, Field)]
    amounts = [one for one in fields if lexicon.kind(one).is_numeric and not lexicon.is_key(one)]
    chosen = measures or amounts or ([] if numbers else list(plan.show))
    return (Sort(chosen[0], descending),) if chosen else ()


def _in_some_order(plan: Plan, lexicon: Lexicon) -> Plan:
    """Pages of rows in no order could repeat some and leave out others."""
    if plan.order or not plan.tables:
        return plan
    if plan.group or plan.distinct:
        return replace(plan, order=tuple(Sort(one) for one in plan.show[:1]))
    return replace(
        plan, order=tuple(Sort(Field(plan.tables[0], key)) for key in lexicon.table(plan.tables[0]).primary_key)
    )


def _counted(plan: Plan, lexicon: Lexicon) -> Plan | None:
    """The number of rows *plan* gives."""
    held = held_by(plan, lexicon)
    tables = tuple(dict.fromkeys((*plan.tables[:1], *held.tables)))
    if plan.group:
        of = key_of(plan, lexicon)
        if of is None:
            return None
        return Plan((of.table, *tables), (Measure(Function.COUNT, of, distinct=True),), where=held.where)
    if plan.distinct and len(plan.show) == 1 and isinstance(plan.show[0], Field):
        return Plan(tables, (Measure(Function.COUNT, plan.show[0], distinct=True),), where=held.where)
    if not tables:
        return None
    return Plan(tables, (Measure(Function.COUNT, rows_of=tables[0]),), where=held.where)


def _with_tables(plan: Plan, more: Sequence[str]) -> Plan:
    return replace(plan, tables=tuple(dict.fromkeys((*plan.tables, *more))))


def mapped(node: object, old: Field, new: Field) -> Plan:
    """*node* with *new* wherever it reads *old*."""
    return _mapped(node, old, new)  # type: ignore[return-value]


def _mapped(node: object, old: Field, new: Field) -> object:
    if node == old:
        return new
    if isinstance(node, tuple):
        return tuple(_mapped(one, old, new) for one in node)
    if hasattr(node, "__dataclass_fields__") and not isinstance(node, Field):
        parts = {name: _mapped(getattr(node, name), old, new) for name in node.__dataclass_fields__}
        return type(node)(**parts)
    return node
