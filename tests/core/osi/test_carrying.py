"""An export has what people wrote for other tools."""

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Table
from quaestor.core.osi import read_model, write_model
from quaestor.core.osi.carrying import carry_over
from quaestor.core.osi.model import AiContext, Dataset, Expression, Extension, Field, Metric, Model, Relationship

CATALOG = Catalog(
    "shop",
    "postgres",
    (
        Table("customer", (Column("id", "INT", Kind.INTEGER), Column("name", "TEXT", Kind.TEXT))),
        Table(
            "purchase",
            (Column("customer_id", "INT", Kind.INTEGER), Column("at", "DATE", Kind.DATE)),
            foreign_keys=(ForeignKey(("customer_id",), "customer", ("id",)),),
        ),
    ),
)
OURS = Extension("COMMON", '{"quaestor": {"label": "Buyer"}}')
THEIRS = Extension("DBT", '{"owner": "ann"}')
SHARED = Extension("COMMON", '{"other_tool": 1}')


def plain(name: str, *more: Expression, is_time: bool | None = None, extensions: tuple[Extension, ...] = ()) -> Field:
    return Field(name, (Expression(name), *more), is_time, extensions=extensions)


ORIGINAL = Model(
    "shop",
    (
        Dataset(
            "buyers",
            "crm.customer",
            ("id",),
            (("id",), ("gone",)),
            fields=(plain("id", is_time=False), plain("name", Expression("[Name]", "TABLEAU"), extensions=(THEIRS,))),
            extensions=(OURS, THEIRS),
        ),
        Dataset("purchase", "purchase"),
    ),
    relationships=(
        Relationship("who", "purchase", "buyers", ("customer_id",), ("id",), AiContext(synonyms=("who bought",))),
    ),
    metrics=(Metric("buyers", (Expression("COUNT(buyers.id)"), Expression("COUNTD([Id])", "TABLEAU"))),),
    extensions=(SHARED, THEIRS),
)


def exported(original: Model) -> Model:
    return carry_over(write_model(CATALOG, read_model(original, CATALOG).meaning), (original,), CATALOG)


def test_keys_dimensions_dialects_words_and_other_vendors_are_in_an_export() -> None:
    model = exported(ORIGINAL)
    customer, _ = model.datasets
    assert (customer.primary_key, customer.unique_keys) == (("id",), (("id",),)), "not the key of a lost column"
    assert [(field.name, field.is_time) for field in customer.fields] == [("id", False), ("name", None)]
    assert customer.fields[1].expressions == (Expression("name"), Expression("[Name]", "TABLEAU"))
    assert customer.fields[1].extensions == (THEIRS,)
    assert [each.vendor for each in customer.extensions] == ["COMMON", "DBT"], "ours is written once"
    assert model.relationships[0].ai_context.synonyms == ("who bought",)
    assert [each.dialect for each in model.metrics[0].expressions] == ["ANSI_SQL", "TABLEAU"]
    assert model.extensions == (SHARED, THEIRS)


def test_an_export_of_an_export_is_the_same() -> None:
    once = exported(ORIGINAL)
    assert exported(once) == once
    assert read_model(once, CATALOG).problems == ()


def test_without_anything_written_nothing_is_added() -> None:
    skeleton = write_model(CATALOG)
    assert carry_over(skeleton, (), CATALOG) == skeleton
