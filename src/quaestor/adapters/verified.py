"""Questions that a person vouches for in the semantic model, as the first rung of the ladder."""

from __future__ import annotations

import re

from quaestor.core.question import Context, Draft, Drafts, Nothing, Origin, Proposal, Question


class VerifiedDrafter:
    """Implements `ports.Drafter`. Only the very question counts, case and punctuation aside: near is not verified."""

    origin = Origin.VERIFIED

    async def draft(self, question: Question, context: Context) -> Proposal:
        asked = _plain(question.text)
        for query in context.meaning.queries:
            if asked in (_plain(each) for each in (query.question, *query.also)):
                by = f", vouched for by {query.verified_by}" if query.verified_by else ""
                return Drafts((Draft(query.sql, Origin.VERIFIED, 1.0, f"{query.question.strip()}{by}"),))
        return Nothing("No verified question is the same.")


def _plain(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
