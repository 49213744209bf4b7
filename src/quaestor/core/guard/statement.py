"""From text to one parsed statement: the only way in which SQL is read, whatever door it came through.

Each step can only refuse. The raw text is checked before it is parsed, because a parser drops what an engine may run
(comments), and because its own running time grows exponentially with some nestings.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from sqlglot import exp
from sqlglot.dialects.dialect import Dialect
from sqlglot.errors import ParseError, TokenError
from sqlglot.parser import Parser
from sqlglot.tokenizer_core import Token, TokenType

from quaestor.core.guard.functions import BY_DIALECT
from quaestor.core.guard.grammar import grammar_of
from quaestor.core.guard.nodes import CHANGES, COMMANDS
from quaestor.core.guard.reasons import reason
from quaestor.core.verdict import Reason

MAX_LENGTH = 20_000
"""Characters."""
MAX_DEPTH = 25
"""Brackets and CASEs inside each other, and prefix operators in a row."""
MAX_TYPE_DEPTH = 5
"""Brackets after a type name or an index, inside each other: the parser's time doubles with each."""
MAX_ITEMS = 2_000
"""Commas in the whole statement."""
MAX_CHAIN = 1_000
"""Operators between two brackets or commas: about 500 conditions."""
MAX_SET_OPERATIONS = 50


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement, parsed. *tree* is not shared with anyone: enforcement may change it."""

    text: str
    """As sent, with EXPLAIN blanked out."""
    dialect: str
    tree: exp.Expr
    tokens: Sequence[Token]
    explain: str = ""
    """What stood before the query, for `EXPLAIN …`; the tree is the query that is explained."""


def read_statement(text: str, dialect: str) -> Statement | Reason:
    """The one statement in *text*, or why there is none that can be judged."""
    if dialect not in BY_DIALECT:
        return reason("unknown_dialect", dialect=dialect)
    refused = _check_text(text)
    if refused is not None:
        return refused
    grammar = grammar_of(dialect)
    explain, query = _split_explain(text, dialect)
    try:
        tokens = grammar.tokenize(query)
    except TokenError:
        return reason("not_parsed", dialect=dialect, detail=": a quote or comment is not closed")
    if not tokens:
        return reason("empty")
    refused = (
        _check_outside_literals(text, tokens)
        or _check_comments(tokens, dialect)
        or _check_nesting(text, tokens)
        or _explain_reason(tokens)
    )
    if refused is not None:
        return refused
    for token in tokens:
        token.comments.clear()  # some of them tell the parser how to read a function
    tree = _parse(query, tokens, grammar, dialect)
    return tree if isinstance(tree, Reason) else Statement(query, dialect, tree, tokens, explain)


def position_of(text: str, start: int) -> tuple[int, int]:
    """Line and column, from 1, of the character at offset *start*."""
    return text.count("\n", 0, start) + 1, start - (text.rfind("\n", 0, start) + 1) + 1


def place_of(node: exp.Expr, text: str) -> tuple[int, int] | None:
    """Where *node* begins in *text*, as far as the parser kept it."""
    starts = [part.meta.get("start") for part in node.walk() if part.meta]
    known = [start for start in starts if isinstance(start, int)]
    return position_of(text, min(known)) if known else None


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")
"""Control characters, direction overrides and marks that make a text read differently than it runs."""
_INVISIBLE = re.compile(
    r"[\u00a0\u00ad\u034f\u061c\u115f\u1160\u1680\u180e\u2000-\u200f\u2028\u2029\u202f\u205f-\u2064\u206a-\u206f"
    r"\u3000\u3164\ufe00-\ufe0f\uffa0\U000e0000-\U000e0fff]"
)
"""Spaces that some engines take as white space and others as part of a name, and characters without a shape."""
_CLIENT = re.compile(
    r"\s*(?:[.\\!:][A-Za-z!?]|@@?[\w./\\]|(?:GO|DELIMITER|SOURCE|SPOOL)\b(?!\s*[.(,=]))", re.IGNORECASE
)
"""Commands of database shells at the start of the text …"""
_CLIENT_LINE = re.compile(
    r"^[ \t]*(?:\\.*|GO(?:[ \t]+\d+)?|DELIMITER[ \t]+\S+)[ \t]*;?[ \t]*$", re.IGNORECASE | re.MULTILINE
)
"""… and on a line of their own."""
_JDBC_CALL = re.compile(r"\{\s*(?:\?\s*=\s*)?call\b", re.IGNORECASE)


def _check_text(text: str) -> Reason | None:
    if len(text) > MAX_LENGTH:
        return reason("too_long", limit=MAX_LENGTH)
    if not text.strip():
        return reason("empty")
    hidden = _CONTROL.search(text)
    if hidden is not None:
        return _forbidden(text, hidden.start())
    if _CLIENT.match(text) is not None:
        return reason("client_command", (1, 1))
    return None


def _forbidden(text: str, start: int) -> Reason:
    return reason("forbidden_character", position_of(text, start), character=f"U+{ord(text[start]):04X}")


LITERALS = frozenset(
    {
        TokenType.STRING,
        TokenType.NATIONAL_STRING,
        TokenType.RAW_STRING,
        TokenType.HEREDOC_STRING,
        TokenType.UNICODE_STRING,
        TokenType.BYTE_STRING,
        TokenType.HEX_STRING,
        TokenType.BIT_STRING,
    }
)


def _check_outside_literals(text: str, tokens: Sequence[Token]) -> Reason | None:
    """Refuse spaces and marks that cannot be seen, except inside text values and quoted names."""
    if text.isascii() and "{" not in text and "&" not in text and _CLIENT_LINE.search(text) is None:
        return None
    spans = [
        (token.start, token.end)
        for token in tokens
        if token.token_type in LITERALS or (token.token_type is TokenType.IDENTIFIER and token.end > token.start)
    ]
    bare = _blank(text, spans)
    hidden = _INVISIBLE.search(bare)
    if hidden is not None:
        return _forbidden(text, hidden.start())
    call = _JDBC_CALL.search(bare) or _CLIENT_LINE.search(bare)
    if call is not None:
        return reason("client_command", position_of(text, call.start()))
    encoded = re.search(r"\bU&\s*\"", text, re.IGNORECASE)
    if encoded is not None and not any(start < encoded.start() < end for start, end in spans):
        return reason("construct_not_allowed", position_of(text, encoded.start()), kind="an encoded name (U&…)")
    return None


def _blank(text: str, spans: Sequence[tuple[int, int]]) -> str:
    pieces, at = [], 0
    for start, end in spans:
        pieces.append(text[at:start])
        pieces.append(" " * (end + 1 - max(start, at)))
        at = max(at, end + 1)
    pieces.append(text[at:])
    return "".join(pieces)


def _check_comments(tokens: Sequence[Token], dialect: str) -> Reason | None:
    """Refuse comments that MySQL and MariaDB run."""
    for token in tokens:
        if token.token_type is TokenType.HINT:
            return reason("optimizer_hint", (token.line, max(1, token.col - 2)))
        if dialect == "mysql":
            for comment in token.comments:
                if comment.startswith(("!", "M!")):
                    return reason("executable_comment", (token.line, token.col))
    return None


_OPENING = {TokenType.L_PAREN, TokenType.L_BRACKET, TokenType.L_BRACE, TokenType.CASE}
_CLOSING = {TokenType.R_PAREN, TokenType.R_BRACKET, TokenType.R_BRACE, TokenType.END}
_SETS = {TokenType.UNION, TokenType.INTERSECT, TokenType.EXCEPT}
_PREFIXES = {TokenType.NOT, TokenType.DASH, TokenType.PLUS, TokenType.TILDE}
_TYPES = frozenset(Parser.TYPE_TOKENS) | {TokenType.ROW, TokenType.LIST, TokenType.MAP, TokenType.STRUCT}
_NEUTRAL = frozenset({TokenType.VAR, TokenType.IDENTIFIER, TokenType.COMMA, TokenType.NUMBER}) | LITERALS


def _check_nesting(text: str, tokens: Sequence[Token]) -> Reason | None:
    """Bound what makes parsing slow: depth, exponential openers, long lists and long operator chains."""
    opened: list[bool] = []
    slow = commas = sets = prefixes = chain = 0
    before = TokenType.SEMICOLON
    for token in tokens:
        kind = token.token_type
        prefixes = prefixes + 1 if kind in _PREFIXES else 0
        if kind in _OPENING:
            is_slow = kind is not TokenType.CASE and (before in _TYPES or kind is TokenType.L_BRACKET)
            opened.append(is_slow)
            slow += is_slow
        elif kind in _CLOSING and opened:
            slow -= opened.pop()
        elif kind is TokenType.COMMA:
            commas += 1
            chain = 0
        elif kind in _SETS:
            sets += 1
            chain = 0
        elif kind not in _NEUTRAL:
            chain += 1
        if len(opened) > MAX_DEPTH or slow > MAX_TYPE_DEPTH or prefixes > MAX_DEPTH:
            return reason("too_deep", position_of(text, token.start))
        if chain > MAX_CHAIN:
            return reason("too_many_items", position_of(text, token.start), detail="its conditions are too long")
        before = kind
    if commas > MAX_ITEMS:
        return reason("too_many_items", detail="its lists are too long")
    if sets > MAX_SET_OPERATIONS:
        return reason("too_many_items", detail="it combines too many queries")
    return None


def _parse(text: str, tokens: list[Token], grammar: Dialect, dialect: str) -> exp.Expr | Reason:
    try:
        trees = grammar.parser().parse(tokens, text)
    except ParseError as failure:
        return _command(tokens[0]) or _not_parsed(failure, dialect)
    except Exception:  # noqa: BLE001 - any text may be sent, and a parser that stumbles over it must not open the door
        return reason("not_parsed", dialect=dialect, detail="")
    statements = [tree for tree in trees if tree is not None and not isinstance(tree, exp.Semicolon)]
    if not statements:
        return reason("empty")
    if len(statements) > 1 and type(statements[0]).__name__ not in CHANGES:
        return reason("several_statements", place_of(statements[1], text))
    return statements[0]


def _command(first: Token) -> Reason | None:
    """Why a statement that begins with *first* is none that reads, where that word alone says so."""
    word = first.text.upper()
    is_word = first.token_type not in LITERALS and first.token_type is not TokenType.IDENTIFIER
    return reason("changes_data", (first.line, 1), kind=word) if is_word and word in COMMANDS else None


def _not_parsed(failure: ParseError, dialect: str) -> Reason:
    first = failure.errors[0] if failure.errors else {}
    line, column = first.get("line"), first.get("col")
    near = str(first.get("highlight") or "").strip()
    place = (line, max(1, column - len(near) + 1)) if isinstance(line, int) and isinstance(column, int) else None
    return reason("not_parsed", place, dialect=dialect, detail=f" near {near[:40]!r}" if near else "")


_LEAD = r"(?:\s|--[^\n]*\n|/\*[^*]*\*/)*"
_BODY = rf"{_LEAD}(?=(?:SELECT|WITH|VALUES|FROM|TABLE)\b|\(\s*(?:SELECT|WITH|VALUES|\())"
_EXPLAINED = {
    dialect: re.compile(rf"{_LEAD}({form}){_BODY}", re.IGNORECASE)
    for dialect, form in {
        "sqlite": r"EXPLAIN(?:\s+QUERY\s+PLAN)?",
        "duckdb": r"EXPLAIN(?:\s*\(\s*FORMAT\s+\w+\s*\))?",
        "postgres": r"EXPLAIN(?:\s+VERBOSE)?(?:\s*\((?:\s*(?:COSTS|VERBOSE|FORMAT|SETTINGS)(?:\s+\w+)?\s*,?)+\))?",
        "mysql": r"(?:EXPLAIN|DESCRIBE|DESC)(?:\s+EXTENDED|\s+FORMAT\s*=\s*\w+)?",
        "snowflake": r"EXPLAIN(?:\s+USING\s+(?:TABULAR|JSON|TEXT))?",
        "trino": r"EXPLAIN(?:\s*\(\s*(?:TYPE|FORMAT)\s+\w+\s*\))?",
    }.items()
}
"""The ways to ask for a plan that do not run what they explain."""


def _split_explain(text: str, dialect: str) -> tuple[str, str]:
    """What of *text* asks for a plan, and *text* with that blanked out, so that offsets stay true."""
    form = _EXPLAINED.get(dialect)
    found = form.match(text) if form is not None else None
    if found is None:
        return "", text
    start, end = found.span(1)
    return " ".join(found[1].split()).upper(), f"{text[:start]}{' ' * (end - start)}{text[end:]}"


def _explain_reason(tokens: Sequence[Token]) -> Reason | None:
    first = tokens[0]
    match first.text.upper():
        case "EXPLAIN":
            return reason("explain_runs", (first.line, 1))
        case "DESCRIBE" | "DESC" | "SUMMARIZE" | "SHOW":
            return reason("not_a_read", (first.line, 1), kind="a description of the database")
    return None
