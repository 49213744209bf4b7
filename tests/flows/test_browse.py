from pathlib import Path

import pytest

from quaestor.adapters.semantic_files import SemanticFiles
from quaestor.core.people import OWNER
from quaestor.flows.browse import example_questions, list_sources, search, show
from quaestor.testing import open_test_world

pytestmark = pytest.mark.anyio

MODEL = """
semantic_model:
  - name: shop
    datasets:
      - name: customer
        source: customer
        ai_context: {synonyms: [client]}
        fields:
          - name: email
            expression: {dialects: [{dialect: ANSI_SQL, expression: email}]}
            custom_extensions:
              - {vendor_name: COMMON, data: '{"quaestor": {"hidden": true}}'}
"""


async def test_what_a_model_hides_is_not_shown(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "shop.yaml").write_text(MODEL, encoding="utf-8")
    async with open_test_world({"shop": shop}, semantics=SemanticFiles(tmp_path)) as world:
        catalog, meaning = await show("shop", OWNER, world)
    customer = catalog.table("customer")
    assert customer is not None
    assert customer.column("name") is not None
    assert customer.column("email") is None
    assert meaning.table("customer").synonyms == ("client",)


async def test_a_misspelt_name_or_value_is_found(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        names = await search("shop", "custmer", OWNER, world)
        values = await search("shop", "Zurich", OWNER, world)
    assert names[0].table == "customer"
    assert ("value", "region", "name", "Zürich") in [(hit.kind, hit.table, hit.column, hit.value) for hit in values]


async def test_a_source_without_examples_gets_some_from_its_tables(shop: Path) -> None:
    async with open_test_world({"shop": shop}) as world:
        questions = await example_questions("shop", OWNER, world)
        [known] = await list_sources(OWNER, world)
    assert "How many customers are there?" in questions
    assert known.catalog is not None
