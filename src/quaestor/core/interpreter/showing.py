"""What an answer shows where the question does not simply name it: names, answers to question words, totals."""

from __future__ import annotations

from dataclasses import dataclass

from quaestor.core.interpreter.intent import Intent
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.measure_rules import fits, is_average
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.plan import Condition, Expression, Field, Function, Measure, MetricUse, OneOf, fields_of
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.vocabulary import ASKED_BY, ASKED_TABLES


def show_something(intent: Intent, subject: str, where: tuple[Condition, ...], lexicon: Lexicon) -> None:
    """Completes `intent.show`, which stays empty only where the groups themselves are shown."""
    showing = _Showing(intent, subject, where, lexicon)
    if intent.everything and not any(isinstance(one, Measure) for one in intent.show):
        intent.show = [Field(subject, column.name) for column in lexicon.table(subject).columns]
    if intent.aggregated is not None:
        intent.show = showing.aggregated(intent.aggregated)
    elif intent.asked_by == "how much" and not any(isinstance(one, Measure | MetricUse) for one in intent.show):
        intent.show = showing.summed()
    if intent.asked_by == "compare" and not intent.groups:
        compared = [one.left for one in where if isinstance(one, OneOf) and isinstance(one.left, Field)]
        intent.show[:0] = [one for one in compared if one not in intent.show]
    if intent.show and all(isinstance(one, Field) and lexicon.kind(one).is_numeric for one in intent.show):
        intent.show[:0] = [one for one in showing.told_apart() if one not in intent.show]
    asked_table = showing.asked_table() if intent.extremes else None
    if asked_table is not None and all(isinstance(one, Field) and lexicon.is_name(one) for one in intent.show):
        intent.show = list(lexicon.names_of(asked_table))
    members = showing.members() if intent.asked_by == "who" else None
    if members is not None:
        intent.show = list(lexicon.names_of(members))
        intent.tables.append(members)
    if intent.show == list(lexicon.names_of(subject)) and not intent.names_asked:
        intent.show = showing.named_and_ranked()
    if not intent.show and (intent.extremes or not intent.groups):
        intent.show = list(showing.asked_column() or showing.named_and_ranked())
        if intent.asked_besides and intent.subject == subject:
            intent.show[:0] = [one for one in lexicon.names_of(subject) if one not in intent.show]


def measured_per_period(intent: Intent, subject: str, lexicon: Lexicon) -> list[Expression]:
    return _Showing(intent, subject, (), lexicon).per_period()


@dataclass
class _Showing:
    intent: Intent
    subject: str
    where: tuple[Condition, ...]
    lexicon: Lexicon

    def told_apart(self) -> list[Field]:
        """ "pay in Alaska and Florida": numbers of several values are shown beside the values they belong to."""
        apart = [given.condition for given in self.intent.filters if given.apart]
        several = [one.left for one in apart if isinstance(one, OneOf) and len(one.values) > 1 and not one.negated]
        return [] if self.intent.groups else [one for one in several if isinstance(one, Field)]

    def named_and_ranked(self) -> list[Expression]:
        """The subject's name, and beside it what the first several are picked by."""
        intent = self.intent
        names: list[Expression] = list(self.lexicon.names_of(self.subject))
        by = [one.by for one in intent.extremes if (one.limit or 1) > 1]
        if intent.limit is not None and intent.limit.count > 1 and intent.ordered is not None:
            by += [one.by for one in intent.ordered.by]
        return names + [one for one in by if one is not None]

    def aggregated(self, function: Function) -> list[Expression]:
        """What is shown, or answers the question word, aggregated; as it was where nothing can be."""
        of = [next(fields_of(one), None) for one in self.intent.show]
        fields = [one for one in of if one is not None and fits(function, one, self.lexicon)]
        fields = fields or [one for one in self.asked_column() if fits(function, one, self.lexicon)]
        kept = [is_average(one, self.lexicon) and function is Function.AVERAGE for one in fields]
        made = [one if same else Measure(function, one) for one, same in zip(fields, kept, strict=True)]
        return list(made) or self.intent.show

    def summed(self) -> list[Expression]:
        """ "how much": amounts are added up, unless one row is asked about."""
        fields = [one for one in self.intent.show if isinstance(one, Field)]
        shown = [one for one in fields if self.lexicon.kind(one).is_numeric] or self.asked_column()
        amounts = [
            one for one in shown if _ADDED_UP & set(self.lexicon.words(one)) and fits(Function.SUM, one, self.lexicon)
        ]
        names = set(self.lexicon.names_of(self.subject))
        one_row = any(names & set(fields_of(each)) for each in self.where)
        if not amounts or one_row or self.intent.extremes or self.intent.limit:
            return self.intent.show
        return [Measure(Function.SUM, one) for one in amounts]

    def asked_table(self) -> str | None:
        """ "who", "where": the people or places that rows of the subject refer to, where it is about something else."""
        words = ASKED_TABLES.get(self.intent.asked_by or "", frozenset())
        if not words or words & self._names_of_table(self.subject) or self.asked_column():
            return None
        near = {edge.right for edge in self.lexicon.graph.edges.get(self.subject, ()) if edge.left == self.subject}
        own = [table for table in near if words & {stem(word) for word in split_name(self.lexicon.table(table).name)}]
        found = sorted(own) or sorted(table for table in near if words & self._names_of_table(table))
        return found[0] if found and set(self.intent.tables) <= {self.subject, *found[:1]} else None

    def members(self) -> str | None:
        """ "who is in the sales team": the people who refer to the named row, not its name once more."""
        names = set(self.lexicon.names_of(self.subject))
        named = any(names & set(fields_of(one)) for one in self.where)
        if not named or self.intent.show or self.intent.extremes or set(self.intent.tables) > {self.subject}:
            return None
        words = ASKED_TABLES["who"]
        if words & self._names_of_table(self.subject):
            return None
        edges = self.lexicon.graph.edges.get(self.subject, ())
        near = {edge.left for edge in edges if edge.right == self.subject != edge.left}
        found = sorted(table for table in near if words & self._names_of_table(table))
        return found[0] if len(found) == 1 else None

    def _names_of_table(self, key: str) -> set[str]:
        term = self.lexicon.meaning.table(key)
        said = (self.lexicon.table(key).name, term.label or "", *term.synonyms)
        return {stem(word) for phrase in said for word in split_name(phrase)}

    def asked_column(self) -> tuple[Field, ...]:
        """ "when", "where", "how old": the column that answers such a word."""
        filtered = [one.table for each in self.where for one in fields_of(each)]
        tables = [self.subject, *(filtered if self.intent.aggregated or self.intent.asked_by == "how much" else ())]
        for table in dict.fromkeys(tables):
            found = self._answering(table)
            if found:
                return found
        return ()

    def _answering(self, table: str) -> tuple[Field, ...]:
        for word in ASKED_BY.get(self.intent.asked_by or "", ()):
            for column in self.lexicon.table(table).columns:
                one = Field(table, column.name)
                if word in self.lexicon.words(one) and word != "name":
                    referred = self.lexicon.graph.referred(table, column.name)
                    return (one,) if referred is None else self.lexicon.names_of(referred)
        return ()

    def per_period(self) -> list[Expression]:
        """ "yearly revenue", "orders by month": numbers are added up, rows counted."""
        summed = [one for one in self.intent.show if isinstance(one, Field) and self.lexicon.kind(one).is_numeric]
        measures = [Measure(Function.SUM, one) for one in summed if not self.lexicon.is_key(one)]
        kept = [one for one in self.intent.show if one not in summed]
        return [*kept, *(measures or [Measure(Function.COUNT, rows_of=self.subject)])]


_ADDED_UP = {"amount", "total", "cost", "revenue", "sales", "spent", "paid", "value", "payment", "budget"}
"""Words of columns whose values make sense added up."""
