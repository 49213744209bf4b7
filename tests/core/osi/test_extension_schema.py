"""The published schema of our additions is the one that checks them."""

import json
from pathlib import Path

from quaestor.core.osi.extension_schema import SCHEMAS, json_schema
from quaestor.core.osi.shapes import check, usable

PAGE = Path(__file__).parents[3] / "docs" / "semantic-extension.schema.json"


def test_the_schema_in_the_documentation_is_the_one_in_the_code() -> None:
    assert json.loads(PAGE.read_text("utf-8")) == json_schema()


def test_every_property_says_what_it_is_for() -> None:
    for schema in SCHEMAS.values():
        assert all(each.get("description") for each in schema["properties"].values())


def test_what_is_wrong_is_left_out_and_the_rest_is_kept() -> None:
    said = {"glossary": [{"term": "a", "meaning": "b"}, {"term": "c"}], "questions": ["x", 1], "nonsense": 1}
    assert usable(said, SCHEMAS["model"]) == {"glossary": [{"term": "a", "meaning": "b"}], "questions": ["x"]}
    messages = [problem.message for problem in check(said, SCHEMAS["model"], (), "quaestor")]
    assert messages == [
        "“meaning” is missing in “glossary”.",
        "“questions” should be text.",
        "“nonsense” means nothing here.",
    ]
