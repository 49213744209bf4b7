"""A semantic model against a catalog: what it means there, and what is wrong with it."""

from dataclasses import replace

import pytest

from quaestor.core.catalog import Catalog, Column, Kind, Sensitivity, Table
from quaestor.core.meaning import DefaultFilter, FiscalCalendar, Hierarchy, Snapshot, Term, VerifiedQuery
from quaestor.core.meaning import Metric as NamedMetric
from quaestor.core.meaning import Relationship as Link
from quaestor.core.osi import Reading, read_model
from quaestor.core.osi.extension import Additions, write_additions
from quaestor.core.osi.model import AiContext, Dataset, Expression, Extension, Field, Metric, Model, Relationship


def columns(*names: str) -> tuple[Column, ...]:
    return tuple(Column(name, "TEXT", Kind.TEXT) for name in names)


CATALOG = Catalog(
    "shop",
    "postgres",
    (
        Table("customers", columns("id", "first_name", "last_name", "state"), primary_key=("id",)),
        Table("orders", columns("id", "customer_id", "price", "pieces"), primary_key=("id",)),
        Table("orders", columns("id", "old_price"), schema="archive", primary_key=("id",)),
    ),
)


def column(name: str, expression: str | None = None, **more: object) -> Field:
    return replace(Field(name, (Expression(expression or name),)), **more)  # type: ignore[arg-type]


CUSTOMERS = Dataset(
    "customers",
    "shop.public.customers",
    primary_key=("id",),
    fields=(column("id"), column("full_name", "first_name || ' ' || last_name"), column("status", "state")),
)
ORDERS = Dataset("sales", "orders", fields=(column("customer_id"), column("value", "price * pieces")))


def read(*datasets: Dataset, **more: object) -> Reading:
    return read_model(replace(Model("shop", datasets), **more), CATALOG)  # type: ignore[arg-type]


def complaints(reading: Reading) -> list[str]:
    return [str(problem) for problem in reading.problems]


def metric(expression: str, dialect: str = "ANSI_SQL") -> tuple[Metric, ...]:
    return (Metric("m", (Expression(expression, dialect),)),)


def test_a_field_that_is_a_column_describes_it_and_a_calculation_is_a_field_of_its_own() -> None:
    meaning = read(CUSTOMERS).meaning
    assert meaning.column("customers", "state").synonyms == ("status",)
    (full_name,) = meaning.fields
    assert (full_name.table, full_name.name) == ("customers", "full_name")
    assert full_name.expression == "customers.first_name || ' ' || customers.last_name"


def test_a_name_of_its_own_and_synonyms_become_words_for_the_table() -> None:
    said = replace(ORDERS, name="web_sales", description="What was sold", ai_context=AiContext(synonyms=("deals",)))
    assert read(said).meaning.table("orders") == Term(None, "What was sold", ("web sales", "deals"))


@pytest.mark.parametrize("source", ["orders", "public.orders", "shop.public.orders", '"orders"', "ORDERS"])
def test_a_table_is_found_however_fully_it_is_named(source: str) -> None:
    assert list(read(replace(ORDERS, source=source)).meaning.tables) == ["orders"]


def test_a_table_of_another_schema_is_found_by_its_schema() -> None:
    archived = Dataset("old", "shop.archive.orders", fields=(column("old_price"),))
    reading = read(archived, metrics=metric("SUM(old.old_price)"))
    assert list(reading.meaning.tables) == ["archive.orders"]
    assert reading.meaning.metrics[0].expression == "SUM(archive.orders.old_price)"


def test_an_unknown_table_is_reported_once_with_the_nearest_name() -> None:
    broken = replace(ORDERS, source="shop.public.ordres")
    link = Relationship("r", "sales", "customers", ("customer_id",), ("id",))
    reading = read(CUSTOMERS, broken, relationships=(link,), metrics=metric("SUM(sales.price)"))
    assert complaints(reading) == ["datasets[1].source: There is no table “shop.public.ordres”. Did you mean “orders”?"]
    assert reading.meaning.relationships == ()
    assert list(reading.meaning.tables) == ["customers"]


def test_an_unknown_column_is_reported_with_the_nearest_name_and_the_rest_is_used() -> None:
    reading = read(replace(CUSTOMERS, fields=(column("id"), column("first", "first_nam"))))
    assert complaints(reading) == [
        "datasets[0].fields[1].expression: The table “customers” has no column “first_nam”. Did you mean “first_name”?"
    ]
    assert list(reading.meaning.columns) == [("customers", "id")]


def test_a_key_over_a_column_that_is_not_there_is_reported() -> None:
    reading = read(replace(CUSTOMERS, primary_key=("first_nam",), unique_keys=(("id",), ("id", "nope"))))
    assert complaints(reading) == [
        "datasets[0].primary_key[0]: “customers” has no column “first_nam”. Did you mean “first_name”?",
        "datasets[0].unique_keys[1][1]: “customers” has no column “nope”.",
    ]


@pytest.mark.parametrize(
    ("expression", "complaint"),
    [
        ("SUM(price)", "A field is calculated row by row; an aggregate belongs into a metric."),
        ("customers.state", "A field sees only its own dataset, not “customers”."),
        ("price +", "“price +” is not a valid SQL expression."),
        ("price; DROP TABLE orders", "should be one SQL expression"),
        ("price FROM orders", "should be one SQL expression, without FROM"),
        ("(SELECT 1)", "without queries inside"),
        ("price, pieces", "should be one SQL expression"),
        ("price AS p", "without queries inside or an alias"),
        ("*", "should be one SQL expression"),
    ],
)
def test_a_field_that_is_not_one_expression_over_its_dataset_is_refused(expression: str, complaint: str) -> None:
    reading = read(replace(ORDERS, fields=(column("f", expression),)))
    assert complaint in complaints(reading)[0]
    assert reading.meaning.fields == ()


def test_columns_named_like_statements_are_columns() -> None:
    catalog = Catalog("s", "sqlite", (Table("t", columns("comment", "show", "set", "describe")),))
    fields = tuple(column(name) for name in ("comment", "show", "set", "describe"))
    reading = read_model(Model("s", (Dataset("t", "t", fields=fields),)), catalog)
    assert reading.problems == ()
    assert len(reading.meaning.columns) == 4


def test_a_dataset_over_a_query_is_said_to_be_unsupported() -> None:
    assert "over a query" in complaints(read(replace(ORDERS, source="SELECT * FROM orders")))[0]


def test_names_that_are_used_twice_are_reported() -> None:
    doubled = replace(CUSTOMERS, fields=(column("id"), column("ID")))
    twice = (Metric("m", (Expression("COUNT(sales.id)"),)), Metric("M", (Expression("COUNT(sales.id)"),)))
    reading = read(doubled, replace(ORDERS, name="Customers"), ORDERS, metrics=twice)
    assert [text.split(": ", 1)[0] for text in complaints(reading)] == [
        "datasets[0].fields[1].name",
        "datasets[1].name",
        "metrics[1].name",
    ]


def test_a_metric_is_put_in_the_tables_own_terms() -> None:
    reading = read(CUSTOMERS, ORDERS, metrics=metric("SUM(sales.value) / COUNT(DISTINCT customers.full_name)"))
    assert reading.problems == ()
    assert reading.meaning.metrics == (
        NamedMetric(
            "m",
            "SUM((orders.price * orders.pieces)) / "
            "COUNT(DISTINCT (customers.first_name || ' ' || customers.last_name))",
        ),
    )


def test_a_metric_may_leave_out_the_dataset_where_only_one_has_the_field() -> None:
    assert read(CUSTOMERS, ORDERS, metrics=metric("SUM(price)")).meaning.metrics[0].expression == "SUM(orders.price)"
    assert (
        "Say which dataset “id” belongs to; datasets that have it: customers, sales."
        in complaints(read(CUSTOMERS, ORDERS, metrics=metric("COUNT(id)")))[0]
    )


@pytest.mark.parametrize(
    ("expression", "dialect", "complaint"),
    [
        ("sales.price", "ANSI_SQL", "A metric needs an aggregate"),
        ("SUM(sales.prise)", "ANSI_SQL", "“sales” has no field “prise”. Did you mean “price”?"),
        ("SUM(sale.price)", "ANSI_SQL", "There is no dataset “sale”. Did you mean “sales”?"),
        ("SUM([Sales])", "MDX", "No expression is in a dialect that can be used here"),
        ("SUM(sales.price", "ANSI_SQL", "is not a valid SQL expression"),
    ],
)
def test_a_metric_that_cannot_be_computed_is_refused(expression: str, dialect: str, complaint: str) -> None:
    reading = read(ORDERS, metrics=metric(expression, dialect))
    assert complaint in complaints(reading)[0]
    assert reading.meaning.metrics == ()


def test_ansi_sql_is_read_before_other_dialects_and_others_where_it_is_missing() -> None:
    both = (Metric("m", (Expression("SUM(sales.pieces)", "SNOWFLAKE"), Expression("SUM(sales.price)"))),)
    assert read(ORDERS, metrics=both).meaning.metrics[0].expression == "SUM(orders.price)"
    other = metric("SUM(sales.price)", "DATABRICKS")
    assert read(ORDERS, metrics=other).meaning.metrics[0].expression == "SUM(orders.price)"


def test_a_relationship_names_the_tables_and_their_columns() -> None:
    link = Relationship("buyer", "SALES", "customers", ("customer_id",), ("id",))
    reading = read(CUSTOMERS, ORDERS, relationships=(link,))
    assert reading.problems == ()
    assert reading.meaning.relationships == (Link("buyer", "orders", ("customer_id",), "customers", ("id",)),)


@pytest.mark.parametrize(
    ("link", "complaint"),
    [
        (
            Relationship("r", "sale", "customers", ("id",), ("id",)),
            "relationships[0].from: There is no dataset “sale”.",
        ),
        (
            Relationship("r", "sales", "customers", ("customer",), ("id",)),
            "relationships[0].from_columns[0]: “sales” has no column “customer”. Did you mean “customer_id”?",
        ),
        (Relationship("r", "sales", "customers", ("customer_id", "id"), ("id",)), "as many from_columns as to_columns"),
        (Relationship("r", "sales", "customers", (), ()), "as many from_columns as to_columns"),
    ],
)
def test_a_relationship_that_leads_nowhere_is_refused(link: Relationship, complaint: str) -> None:
    reading = read(CUSTOMERS, ORDERS, relationships=(link,))
    assert complaint in complaints(reading)[0]
    assert reading.meaning.relationships == ()


def test_a_relationship_to_columns_that_are_no_key_is_used_with_a_warning() -> None:
    link = Relationship("r", "sales", "customers", ("pieces",), ("state",))
    reading = read(CUSTOMERS, ORDERS, relationships=(link,))
    (problem,) = reading.problems
    assert problem.severity == "warning"
    assert "rows may multiply" in problem.message
    assert len(reading.meaning.relationships) == 1


def test_our_additions_are_read_from_the_common_extension() -> None:
    labels = write_additions(Additions("Condition", "letters", True, (("N", "new"), ("U", "used"))))
    said = replace(CUSTOMERS, fields=(column("state", extensions=(Extension("DBT", "{"), *labels)),))
    asked = write_additions(Additions(questions=("How many customers?",)))
    reading = read(said, extensions=asked, ai_context=AiContext("Be exact.", examples=("Who bought most?",)))
    assert reading.problems == ()
    assert reading.meaning.column("customers", "state") == Term("Condition", None, (), "letters", True)
    assert reading.meaning.value_labels == {("customers", "state"): {"N": "new", "U": "used"}}
    assert reading.meaning.questions == ("How many customers?", "Who bought most?")
    assert reading.meaning.instructions == "Be exact."


@pytest.mark.parametrize(
    ("said", "sensitivity"),
    [
        ('{"sensitivity": "secret"}', Sensitivity.SECRET),
        ('{"sensitivity": "open"}', Sensitivity.OPEN),
        ('{"sensitivity": "open", "sensitive": true}', Sensitivity.OPEN),
        ('{"sensitive": true}', Sensitivity.PERSONAL),
        ('{"sensitive": false}', None),
    ],
)
def test_a_field_says_how_sensitive_its_column_is(said: str, sensitivity: Sensitivity | None) -> None:
    extension = Extension("COMMON", f'{{"quaestor": {said}}}')
    reading = read(replace(CUSTOMERS, fields=(column("state", extensions=(extension,)),)))
    assert reading.problems == ()
    assert reading.meaning.sensitivities.get(("customers", "state")) is sensitivity


def test_a_column_called_sensitive_that_looks_secret_stays_secret() -> None:
    catalog = Catalog("shop", "sqlite", (Table("logins", (Column("password", "TEXT", Kind.TEXT),)),))
    extension = Extension("COMMON", '{"quaestor": {"sensitive": true}}')
    model = Model("shop", (Dataset("logins", "logins", fields=(column("password", extensions=(extension,)),)),))
    assert read_model(model, catalog).meaning.sensitivities == {("logins", "password"): Sensitivity.SECRET}


@pytest.mark.parametrize(
    ("data", "complaint"),
    [
        (
            '{"quaestor": {"sensitivity": "top"}}',
            ".sensitivity: “sensitivity” should be one of “open”, “personal”, “secret”.",
        ),
        ("{", ": This is not valid JSON."),
        ("[" * 100_000, ": This is not valid JSON."),
        ('{"quaestor": 3}', ": “quaestor” should be a JSON object."),
        ('{"quaestor": {"lable": "x"}}', ".lable: “lable” means nothing here. Did you mean “label”?"),
        ('{"quaestor": {"label": 3}}', ".label: “label” should be text."),
        ('{"quaestor": {"label": " "}}', ".label: “label” is empty."),
        ('{"quaestor": {"hidden": "no"}}', ".hidden: “hidden” should be true or false."),
        ('{"quaestor": {"value_labels": {"1": 2}}}', ".value_labels.1: “1” should be text or a JSON object."),
        ('{"quaestor": {"value_labels": {"1": {}}}}', ".value_labels.1: “label” is missing in “1”."),
        ('{"quaestor": {"synonyms": {"de": "Kunde"}}}', ".synonyms.de: “de” should be a list."),
        ('{"quaestor": {"questions": ["Who?"]}}', ".questions: “questions” means nothing here."),
    ],
)
def test_an_addition_of_the_wrong_shape_is_reported(data: str, complaint: str) -> None:
    said = replace(CUSTOMERS, fields=(column("state", extensions=(Extension("COMMON", data),)),))
    assert complaints(read(said)) == [f"datasets[0].fields[0].custom_extensions[0].data{complaint}"]


def additions(extension: str) -> tuple[Extension, ...]:
    return (Extension("COMMON", '{"quaestor": ' + extension + "}"),)


def test_a_glossary_says_which_rows_a_word_is_said_of() -> None:
    said = """{"glossary": [
        {"term": "big order", "meaning": "Worth much", "also": ["whale"], "synonyms": {"de": ["Großauftrag"]},
         "condition": "sales.value > 100"},
        {"term": "odd", "meaning": "Cannot be", "condition": "SUM(sales.value) > 1"},
        {"term": "lost", "meaning": "Unknown", "condition": "sales.valeu > 1"}]}"""
    reading = read(CUSTOMERS, ORDERS, extensions=additions(said))
    big, odd, lost = reading.meaning.glossary
    assert big.condition == "(orders.price * orders.pieces) > 100"
    assert big.synonyms == ("whale", "Großauftrag")
    assert odd.condition is lost.condition is None
    assert [problem.message for problem in reading.problems] == [
        "The condition of “odd” is said of single rows; an aggregate belongs into a metric.",
        "The condition of “lost” cannot be used. “sales” has no field “valeu”. Did you mean “value”?",
    ]


def test_a_fiscal_calendar_hierarchies_and_verified_queries_are_read() -> None:
    said = """{"fiscal_calendar": {"start_month": 4},
        "hierarchies": [{"name": "people", "levels": ["customers.state", "customers.full_name"]}],
        "queries": [{"question": "How many?", "sql": "SELECT COUNT(*) FROM orders", "verified_by": "ann"}]}"""
    meaning = read(CUSTOMERS, extensions=additions(said)).meaning
    assert meaning.fiscal == FiscalCalendar(4, "end")
    assert meaning.hierarchies == (Hierarchy("people", (("customers", "state"), ("customers", "full_name"))),)
    assert meaning.queries == (VerifiedQuery("How many?", "SELECT COUNT(*) FROM orders", verified_by="ann"),)


def test_a_month_that_is_none_is_reported_and_left_out() -> None:
    reading = read(CUSTOMERS, extensions=additions('{"fiscal_calendar": {"start_month": 13}}'))
    assert reading.meaning.fiscal is None
    assert "“start_month” should be from 1 to 12." in complaints(reading)[0]


def test_a_default_filter_sees_only_its_own_dataset() -> None:
    said = """{"default_filters": [
        {"name": "new ones only", "condition": "status = 'N'", "lifted_by": ["old"]},
        {"name": "elsewhere", "condition": "orders.price > 1"}], "important": ["status"]}"""
    reading = read(replace(CUSTOMERS, extensions=additions(said)))
    assert reading.meaning.default_filters == (
        DefaultFilter("customers", "new ones only", "customers.state = 'N'", ("old",)),
    )
    assert reading.meaning.column("customers", "state").important
    assert "A default filter sees only its own dataset, not “orders”." in complaints(reading)[0]


def test_a_metric_may_be_a_snapshot_over_time() -> None:
    said = additions('{"snapshot": {"over": "sales.customer_id", "per": ["sales.nothing"]}, "units": "EUR"}')
    reading = read(ORDERS, metrics=(replace(metric("SUM(sales.value)")[0], extensions=said),))
    assert reading.meaning.metrics[0].snapshot == Snapshot(("orders", "customer_id"))
    assert reading.meaning.metrics[0].units == "EUR"
    assert "“sales” has no field “nothing”." in complaints(reading)[0]


@pytest.mark.parametrize("data", ["[]", "3", '{"other_tool": {"x": 1}}'])
def test_what_others_keep_in_the_common_extension_is_left_alone(data: str) -> None:
    assert read(CUSTOMERS, extensions=(Extension("COMMON", data),)).problems == ()
