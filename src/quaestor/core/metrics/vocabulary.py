"""The names by which metrics, columns and terms of a source may be asked for, whichever way people write them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from rapidfuzz import fuzz, process
from sqlglot import exp, parse_one

from quaestor.core.catalog import Catalog, Column
from quaestor.core.meaning import Definition, Meaning, Metric, without_hidden
from quaestor.core.metrics.query import qualified_by_key, refer
from quaestor.core.wording import plainly

NEAR = 60.0


@dataclass(frozen=True, slots=True)
class Known:
    """A column or a calculated field."""

    table: str
    name: str
    tree: exp.Expr
    column: Column | None
    is_time: bool

    @property
    def full_name(self) -> str:
        return f"{self.table}.{self.name}"


class Unknown(ValueError):
    """A name that means nothing here, or several things, with those it may have meant."""

    def __init__(self, message: str, choices: Iterable[str] = ()) -> None:
        super().__init__(message)
        self.choices = tuple(choices)


@dataclass
class Vocabulary:
    metrics: dict[str, Metric] = field(default_factory=dict)
    fields: dict[str, list[Known]] = field(default_factory=dict)
    terms: dict[str, Definition] = field(default_factory=dict)

    @classmethod
    def build(cls, catalog: Catalog, meaning: Meaning) -> Vocabulary:
        """Of what is not hidden."""
        made = cls()
        for metric in meaning.metrics:
            for word in (metric.name, metric.label, *metric.synonyms):
                if word:
                    made.metrics.setdefault(_plain(word), metric)
        for definition in meaning.glossary:
            for word in (definition.term, *definition.synonyms):
                if definition.condition is not None:
                    made.terms.setdefault(_plain(word), definition)
        made._add_fields(catalog, meaning)
        return made

    def metric(self, name: str) -> Metric:
        """Raises `Unknown`."""
        found = self.metrics.get(_plain(name))
        if found is None:
            raise Unknown(f"There is no metric “{name}”.", _nearest(name, self.metrics, _metric_names(self.metrics)))
        return found

    def field(self, name: str) -> Known:
        """Raises `Unknown`, with the choices where several fields have that name."""
        found = self.fields.get(_plain(name), [])
        if len(found) > 1:
            raise Unknown(f"“{name}” may be one of several fields.", [each.full_name for each in found])
        if not found:
            every = {key: each.full_name for key, several in self.fields.items() for each in several[:1]}
            raise Unknown(f"There is no field “{name}”.", _nearest(name, self.fields, every))
        return found[0]

    def term(self, name: str) -> Definition | None:
        return self.terms.get(_plain(name))

    def _add_fields(self, catalog: Catalog, meaning: Meaning) -> None:
        shown = without_hidden(meaning, catalog)
        for table in shown.tables:
            of_table = meaning.table(table.key)
            owners = [word for word in (table.key, table.name, of_table.label, *of_table.synonyms) if word]
            for column in table.columns:
                term = meaning.column(table.key, column.name)
                if term.hidden:
                    continue
                time = column.seen_kind.is_temporal
                known = Known(table.key, column.name, refer(table.key, column.name), column, time)
                self._add(known, owners, (column.name, term.label, *term.synonyms))
            for computed in meaning.fields:
                if computed.table.lower() == table.key.lower() and not computed.term.hidden:
                    tree = exp.paren(qualified_by_key(parse_one(computed.expression), catalog, table.key))
                    known = Known(table.key, computed.name, tree, None, computed.is_time)
                    self._add(known, owners, (computed.name, computed.term.label, *computed.term.synonyms))

    def _add(self, known: Known, owners: list[str], words: Iterable[str | None]) -> None:
        for word in words:
            for said in [word, *(f"{owner}.{word}" for owner in owners)] if word else []:
                found = self.fields.setdefault(_plain(said), [])
                if known not in found:
                    found.append(known)


def _plain(name: str) -> str:
    return plainly(name).lower()


def _metric_names(metrics: Mapping[str, Metric]) -> dict[str, str]:
    return {word: metric.name for word, metric in metrics.items()}


def _nearest(name: str, words: Iterable[str], shown: Mapping[str, str]) -> list[str]:
    found = process.extract(_plain(name), list(words), scorer=fuzz.WRatio, limit=5, score_cutoff=NEAR)
    return list(dict.fromkeys(shown[word] for word, _, _ in found))[:3]
