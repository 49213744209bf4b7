"""Whether a message goes on from the last one or stands alone: a decision from what its words were read as."""

from __future__ import annotations

from dataclasses import dataclass

from quaestor.core.conversation.phrases import Lead, Said


@dataclass(frozen=True, slots=True)
class Signals:
    """What speaks for a follow-up and what for a new question."""

    lead: Lead = Lead.NONE
    refers: bool = False
    """ "them", "their", "the second one": words that stand for what was just spoken of."""
    also: bool = False
    instead: bool = False
    names_table: bool = False
    """It names rows of its own: "how many orders …"."""
    same_table: bool = False
    """They are rows that the last answer was about, and of no other table."""
    shows: bool = False
    """It says what to show: a column, a measure."""
    filters: bool = False
    groups: bool = False
    orders: bool = False
    headless: bool = False
    """It lacks the rows it counts or asks for: "how many are red?", "which has the most?"."""
    commands: bool = False
    """It begins like a command to the list that is there: "sort by …"."""


@dataclass(frozen=True, slots=True)
class Follows:
    """*strength* is how sure it is, 0 to 1; the message by itself loses as much."""

    strength: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Stands:
    reasons: tuple[str, ...]


Relation = Follows | Stands

SURE, LIKELY, MAYBE = 0.97, 0.9, 0.8


def signals_of(said: Said, **read: bool) -> Signals:
    return Signals(said.lead, also=said.also, instead=said.instead, **read)


def relate(signals: Signals) -> Relation:
    """Follow-up or new question; the reasons go into the trace."""
    if signals.refers:
        return Follows(SURE, ("a word stands for what was spoken of before",))
    if signals.lead is Lead.ADD and signals.names_table and signals.shows and not signals.same_table:
        return Stands(("it begins with “and” and asks a whole question",))
    if signals.lead in (Lead.REPLACE, Lead.NARROW, Lead.CORRECT):
        return Follows(SURE, (f"its first words {signals.lead.value} something of the last question",))
    if signals.instead or signals.also:
        return Follows(SURE, ("it says that something is put in place of, or beside, what was shown",))
    if signals.headless:
        return Follows(SURE, ("it does not say which rows it counts or asks for",))
    if signals.names_table and signals.same_table and signals.commands:
        return Follows(LIKELY, ("it is a command to the list that was shown",))
    if signals.names_table:
        return Stands(("it names the rows it is about",))
    if signals.lead is Lead.ADD:
        return Follows(SURE, ("it begins with “and” and names no rows of its own",))
    parts = sum((signals.shows, signals.filters, signals.groups, signals.orders))
    if signals.shows and parts > 1:
        return Stands(("it says what to show and of which rows",))
    if signals.shows:
        return Follows(MAYBE, ("it says what to show and not of which rows",))
    if parts:
        return Follows(LIKELY, ("it says of which rows, in which groups or order, and not what to show",))
    return Stands(("nothing in it goes on from the last question",))
