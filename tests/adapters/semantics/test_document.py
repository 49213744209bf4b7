"""Documents of the Open Semantic Interchange: read, complained about, written."""

import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.adapters.semantics.document import Read, read_document
from quaestor.adapters.semantics.schema import OsiDocument
from quaestor.adapters.semantics.writing import write_document
from quaestor.core.osi.model import AiContext, Expression

SHARED = Path(os.environ.get("QUAESTOR_SHARED_DATA", Path(__file__).parents[4] / "shared" / "data"))

SMALL = b"""\
semantic_model:
  - name: shop
    ai_context: Prices are net.
    datasets:
      - name: orders
        source: orders
        primary_key: [id]
        fields:
          - name: placed
            expression:
              dialects:
                - expression: placed_on
            dimension: {is_time: true}
            ai_context: {synonyms: [when, no]}
"""


def complaints(read: Read) -> list[str]:
    return [str(problem) for problem in read.problems]


def without(text: str) -> bytes:
    """The small document without the line that holds *text*."""
    return b"".join(line for line in SMALL.splitlines(keepends=True) if text.encode() not in line)


@pytest.mark.skipif(not (SHARED / "osi").is_dir(), reason="the public test data is not beside the checkout")
def test_the_specifications_own_example_survives_writing_and_reading() -> None:
    read = read_document((SHARED / "osi" / "tpcds_semantic_model.yaml").read_bytes())
    assert read.problems == ()
    (model,) = read.models
    assert (len(model.datasets), len(model.relationships), len(model.metrics)) == (5, 4, 5)
    assert [extension.vendor for extension in model.extensions] == ["SALESFORCE", "DBT"]
    again = read_document(write_document(read.models).encode())
    assert again.problems == ()
    assert again.models == read.models


def test_a_small_document_is_read() -> None:
    (model,) = read_document(SMALL).models
    assert model.ai_context == AiContext("Prices are net.")
    (field,) = model.datasets[0].fields
    assert field.expressions == (Expression("placed_on", "ANSI_SQL"),)
    assert (field.is_time, field.ai_context.synonyms) == (True, ("when", "no"))
    assert read_document(write_document((model,)).encode()).models == (model,)


def test_a_primary_key_may_be_written_as_the_comment_in_the_specification_shows() -> None:
    (model,) = read_document(SMALL.replace(b"[id]", b"[[id, line]]")).models
    assert model.datasets[0].primary_key == ("id", "line")


def test_sections_that_are_empty_are_as_good_as_absent() -> None:
    (model,) = read_document(SMALL + b"    relationships:\n    metrics: []\n    custom_extensions: null\n").models
    assert (model.relationships, model.metrics, model.extensions) == ((), (), ())


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (
            without("source:"),
            "shop.yaml:5: semantic_model[0].datasets[0].source: “source” is missing in semantic_model[0].datasets[0].",
        ),
        (SMALL.replace(b"is_time: true", b"is_time: maybe"), "shop.yaml:13: semantic_model[0].datasets[0].fields[0]"),
        (SMALL.replace(b"[when, no]", b"when"), "“synonyms” should be a list."),
        (SMALL.replace(b"name: shop", b"name: [shop]"), "“name” should be text; put it in quotes."),
        (SMALL.replace(b"source: orders", b"source: ''"), "“source” is empty."),
        (
            SMALL.replace(b"- expression: p", b"- dialect: SQL\n                  expression: p"),
            "“dialect” should be one of",
        ),
        (b"semantic_model: []", "“semantic_model” should not be empty."),
        (b"semantic_model: shop", "“semantic_model” should be a list."),
        (b"semantic_model: [shop]", "“semantic_model” should be a mapping (name: value)."),
        (b"models: []", "shop.yaml:1: semantic_model: “semantic_model” is missing."),
        (b"- a\n- b\n", "shop.yaml:1: The file should start with “semantic_model:”."),
        (b"a: [", "This is not valid YAML"),
    ],
)
def test_a_mistake_is_reported_with_its_place_and_nothing_is_used(text: bytes, complaint: str) -> None:
    read = read_document(text, "shop.yaml")
    assert any(complaint in each for each in complaints(read)), complaints(read)
    assert read.models == ()


def test_every_mistake_is_reported_at_once() -> None:
    text = SMALL.replace(b"name: shop", b"nam: shop").replace(b"source: orders", b"sauce: orders")
    assert len(complaints(read_document(text))) == 2


def test_an_unknown_key_is_a_warning_with_the_nearest_one_and_the_rest_is_used() -> None:
    read = read_document(SMALL.replace(b"synonyms:", b"synonims:"), "shop.yaml")
    (problem,) = read.problems
    assert (problem.severity, problem.line) == ("warning", 14)
    assert problem.message == "“synonims” is not part of the format. Did you mean “synonyms”?"
    assert len(read.models) == 1


def test_the_shape_can_be_shown_as_json_schema() -> None:
    schema = OsiDocument.model_json_schema(by_alias=True)
    assert "semantic_model" in schema["required"]
    assert {"from", "to", "from_columns", "to_columns"} <= set(schema["$defs"]["OsiRelationship"]["required"])


KEYS = """
semantic_model name datasets source fields expression dialects dialect ai_context synonyms custom_extensions
vendor_name data relationships from to from_columns to_columns metrics dimension is_time primary_key
"""
VALUES = st.recursive(
    st.sampled_from(["orders", "id", "SUM(orders.id)", "COMMON", "{}", "", "ANSI_SQL", True, None]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS.split()), inner, max_size=5),
    max_leaves=25,
)


@settings(deadline=None)
@given(VALUES)
def test_any_document_is_read_or_complained_about(content: object) -> None:
    text = yaml.safe_dump({"semantic_model": [{"name": "m", "datasets": content}]}).encode()
    read = read_document(text)
    assert read.models or read.problems
    for problem in read.problems:
        assert problem.line is not None
