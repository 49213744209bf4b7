"""YAML from anybody: read as the text it is, or refused with the line."""

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.adapters.yaml_text import LARGEST, read_yaml


def refusal(text: str | bytes) -> tuple[str, int | None]:
    document = read_yaml(text if isinstance(text, bytes) else text.encode())
    (problem,) = document.problems
    assert document.content is None
    return problem.message, problem.line


def test_every_part_knows_its_line() -> None:
    document = read_yaml(b"a:\n  - x\n  - b: 1\n    c: [2,\n      3]\n")
    assert document.content == {"a": ["x", {"b": "1", "c": ["2", "3"]}]}
    assert [document.line(path) for path in [("a",), ("a", 0), ("a", 1, "c"), ("a", 1, "c", 1)]] == [1, 2, 4, 5]
    assert document.line(("a", 1, "missing", "deeper")) == 3


@pytest.mark.parametrize("text", ["no", "on", "2026-10-31", "12:30", "1_000", "0x10", "1e3", "=", "2023"])
def test_what_looks_like_something_else_stays_text(text: str) -> None:
    assert read_yaml(f"a: {text}".encode()).content == {"a": text}


def test_only_true_false_and_null_are_not_text_unless_quoted() -> None:
    content = read_yaml(b"[true, False, null, ~, 'true', \"null\"]").content
    assert content == [True, False, None, None, "true", "null"]


def test_aliases_tags_and_more_documents_are_refused_where_they_stand() -> None:
    assert refusal("a: &x 1\nb: *x\n") == ("Aliases (“*x”) are not supported; write it out.", 2)
    assert refusal("a: 1\nb: !!python/object/apply:os.system [id]\n")[1] == 2
    assert refusal("a: !!int 3")[0] == "Tags (“tag:yaml.org,2002:int”) are not supported."
    assert refusal("a: 1\n---\nb: 2\n") == ("Only one document may be in a file.", 2)


def test_a_file_that_would_grow_or_nest_without_end_is_refused() -> None:
    bomb = "a: &a [x,x]\n" + "".join(
        f"{chr(98 + i)}: &{chr(98 + i)} [*{chr(97 + i)},*{chr(97 + i)}]\n" for i in range(20)
    )
    assert "Aliases" in refusal(bomb)[0]
    assert refusal("[" * 500_000)[0] == "This is nested more than 32 levels deep."
    assert refusal(b"a" * (LARGEST + 1))[0] == "The file is larger than 2048 KiB."


def test_what_is_not_yaml_is_refused_where_it_breaks() -> None:
    message, line = refusal("a: 1\nb: [1, 2\nc: 3\n")
    assert message.startswith("This is not valid YAML:")
    assert line == 3
    assert refusal(b"a: 1\nb: \xff\xfe\n") == ("The file is not UTF-8 text.", 2)
    assert "character" in refusal("a: \x00")[0] or "valid YAML" in refusal("a: \x00")[0]
    assert refusal("") == ("The file is empty.", None)


def test_a_key_written_twice_is_reported() -> None:
    document = read_yaml(b"a: 1\nb: 2\na: 3\n")
    (problem,) = document.problems
    assert (problem.message, problem.line) == ("“a” is written twice.", 3)
    (odd,) = read_yaml(b"? [x]\n: 1\n").problems
    assert odd.message == "A key should be a plain name."


@settings(deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(text: bytes) -> None:
    document = read_yaml(text)
    assert document.problems or document.content is not None or yaml.safe_load(text) is None


texts = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), max_size=12)
plain = st.recursive(texts | st.booleans(), lambda inner: st.lists(inner) | st.dictionaries(texts, inner), max_leaves=8)


@settings(deadline=None)
@given(plain)
def test_what_a_yaml_writer_writes_is_what_is_read(content: object) -> None:
    written = yaml.safe_dump(content, allow_unicode=True)
    assert read_yaml(written.encode()).content == content


@pytest.mark.parametrize(
    ("text", "value"),
    [("7", 7), ("-7", -7), ("0", 0), ("1.50", 1.5), ("1e3", 1000.0), ("9" * 30, int("9" * 30))],
)
def test_numbers_are_read_where_the_format_has_them(text: str, value: float) -> None:
    content = read_yaml(f"a: {text}\nb: '{text}'".encode(), numbers=True).content
    assert content == {"a": value, "b": text}
    assert isinstance(content, dict)
    assert type(content["a"]) is type(value)


@pytest.mark.parametrize("text", ["007", "+7", "1_000", "0x10", ".5", "1.", "1e999", "٣", "9" * 40, "2026-10-31", "no"])
def test_what_only_looks_like_a_number_stays_text(text: str) -> None:
    assert read_yaml(f"a: {text}".encode(), numbers=True).content == {"a": text}
