from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Profile, Table
from quaestor.core.derived import completed, derived_metrics
from quaestor.core.meaning import NO_MEANING, Meaning, Metric


def number(name: str, highest: float | None = None) -> Column:
    profile = None if highest is None else Profile(10, 0, 5, Kind.NUMBER, 0, highest)
    return Column(name, "NUMERIC", Kind.NUMBER, profile=profile)


def lines(name: str, *columns: Column) -> Table:
    return Table(name, (number("OrderID"), *columns), foreign_keys=(ForeignKey(("OrderID",), "Orders", ("OrderID",)),))


def catalog(*tables: Table) -> Catalog:
    return Catalog("shop", "sqlite", tables)


SOLD = lines("OrderLine", number("UnitPrice"), number("Quantity"))


def test_lines_with_a_price_and_a_quantity_have_a_revenue() -> None:
    [metric] = derived_metrics(catalog(SOLD))
    assert metric.expression == "SUM(OrderLine.UnitPrice * OrderLine.Quantity)"
    assert "turnover" in metric.synonyms


def test_a_discount_counts_where_it_is_a_part_of_one() -> None:
    [part] = derived_metrics(
        catalog(lines("Order Details", number("UnitPrice"), number("Quantity"), number("Discount", 0.25)))
    )
    assert part.expression.endswith('* (1 - "Order Details"."Discount"))')
    [percent] = derived_metrics(catalog(lines("L", number("price"), number("qty"), number("discount", 25))))
    assert percent.expression == "SUM(L.price * L.qty)"


def test_a_product_list_with_a_price_alone_was_not_sold() -> None:
    assert derived_metrics(catalog(Table("Product", (number("UnitPrice"),)))) == ()


def test_two_tables_that_would_do_are_ambiguous() -> None:
    assert derived_metrics(catalog(SOLD, lines("Return", number("price"), number("quantity")))) == ()


def test_what_the_semantic_model_says_comes_first() -> None:
    own = Meaning(metrics=(Metric("net_sales", "SUM(OrderLine.UnitPrice)", synonyms=("revenue",)),))
    assert completed(own, catalog(SOLD)) is own
    assert [metric.name for metric in completed(NO_MEANING, catalog(SOLD)).metrics] == ["revenue"]
