"""Texts of policies: read as they are meant, or complained about with the line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.adapters.policies.document import Read, Written, read_policies
from quaestor.adapters.policies.schema import json_schema
from quaestor.core.policy import (
    NO_POLICY,
    Deny,
    Grant,
    Group,
    Limits,
    Mask,
    MaskKind,
    Member,
    Policy,
    Role,
    WriteGrant,
)

PAGE = Path(__file__).parents[3] / "docs" / "policy.schema.json"

CONTRACT = """\
version: 1
roles:
  analyst:
    read:
      - {source: crm, table: accounts, columns: [id, name, region, revenue], rows: "region = :user.region"}
      - {source: crm, table: contacts, mask: {email: partial, phone: "null", birth_date: year}}
      - {source: crm, table: "*"}
    deny:
      - {source: crm, table: payroll}
    write:
      - {source: crm, table: tasks, operations: [insert, update], columns: [title, due, owner_id], rows: "owner_id = :user.id", max_rows: 5, approval: none}
    limits: {rows: 10000, seconds: 30, model_usd_per_day: 2}
people:
  ana: {roles: [analyst], tenant: north, attributes: {id: 7, region: North}}
"""  # noqa: E501 - as it is printed in the contract


def read(text: str, *more: str) -> Read:
    return read_policies(Written(f"{index}.yaml", each.encode()) for index, each in enumerate((text, *more), start=1))


def complaints(text: str, *more: str) -> list[str]:
    found = read(text, *more)
    assert found.policy == NO_POLICY
    return [str(problem) for problem in found.problems]


def role(text: str) -> Role:
    """The role r, of which *text* is the body."""
    found = read(f"version: 1\nroles:\n  r: {text}\n  lead: {{}}\n")
    assert found.problems == ()
    return found.policy.roles["r"]


def complaint(text: str) -> str:
    """The one complaint about *text* as the body of the role r, without its place."""
    [only] = complaints(f"version: 1\nroles:\n  r: {text}\n")
    assert only.startswith("1.yaml:3: roles.r")
    return only.split(": ", 2)[2]


def test_the_contract_is_read_as_it_is_printed() -> None:
    found = read(CONTRACT)
    assert found.problems == ()
    masks = {"email": Mask(MaskKind.PARTIAL), "phone": Mask(MaskKind.NULL), "birth_date": Mask(MaskKind.YEAR)}
    assert found.policy == Policy(
        {
            "analyst": Role(
                "analyst",
                read=(
                    Grant("crm", "accounts", ("id", "name", "region", "revenue"), rows="region = :user.region"),
                    Grant("crm", "contacts", mask=masks),
                    Grant("crm", "*"),
                ),
                deny=(Deny("crm", "payroll"),),
                write=(
                    WriteGrant(
                        "crm",
                        "tasks",
                        frozenset({"insert", "update"}),
                        ("title", "due", "owner_id"),
                        "owner_id = :user.id",
                        5,
                    ),
                ),
                limits=Limits(rows=10_000, seconds=30, model_usd_per_day=2),
            )
        },
        people={"ana": Member("ana", roles=("analyst",), tenant="north", attributes={"id": 7, "region": "North"})},
    )


def test_every_part_knows_where_it_is_written() -> None:
    analyst = read(CONTRACT).policy.roles["analyst"]
    places = [analyst.at, *(grant.at for grant in analyst.read), *(deny.at for deny in analyst.deny)]
    assert list(map(str, places)) == ["1.yaml:3", "1.yaml:5", "1.yaml:6", "1.yaml:7", "1.yaml:9"]


@pytest.mark.parametrize(
    ("written", "mask"),
    [
        ('"null"', Mask(MaskKind.NULL)),
        ("null", Mask(MaskKind.NULL)),
        ("~", Mask(MaskKind.NULL)),
        ("partial", Mask(MaskKind.PARTIAL)),
        ("hash", Mask(MaskKind.HASH)),
        ("month", Mask(MaskKind.MONTH)),
        ("constant", Mask(MaskKind.CONSTANT)),
        ('{constant: "not for you"}', Mask(MaskKind.CONSTANT, "not for you")),
        ("{constant: 0}", Mask(MaskKind.CONSTANT, "0")),
        ("{last: 4}", Mask(MaskKind.LAST, 4)),
        ("{round: 1000}", Mask(MaskKind.ROUND, 1000)),
    ],
)
def test_masks_are_written_short_or_with_their_detail(written: str, mask: Mask) -> None:
    assert role(f"{{read: [{{source: s, table: t, mask: {{c: {written}}}}}]}}").read[0].mask == {"c": mask}


@pytest.mark.parametrize(
    ("written", "says"),
    [
        ("parshal", "There is no mask “parshal”. Did you mean “partial”?"),
        ("{last: 0}", "The mask “last” takes a number of characters, such as {last: 4}."),
        ("{last: true}", "The mask “last” takes a number of characters"),
        ('{round: "1000"}', "The mask “round” takes a step"),
        ("{constant: [x]}", "The mask “constant” takes a text"),
        ("{year: 1}", "The mask “year” takes no detail"),
        ("{last: 1, round: 2}", "“c” should be a mask"),
        ("[partial]", "“c” should be a mask"),
    ],
)
def test_a_mask_that_is_none_is_a_mistake(written: str, says: str) -> None:
    assert says in complaint(f"{{read: [{{source: s, table: t, mask: {{c: {written}}}}}]}}")


def test_further_keys_of_roles_groups_and_people_are_read() -> None:
    text = """
    version: 1
    silent: true
    roles:
      r:
        includes: [lead]
        may: [ask, manage]
        functions: [{source: crm, name: score}]
        limits: {bytes: 1000000, cost: 0.5}
        read: [{source: "*", table: "*", min_group: 5}]
      lead:
    groups:
      north: {roles: [r], attributes: {region: North, levels: [1, 2.5, yes, true]}, members: [bob]}
    people:
      ana: {groups: [north], name: Ana Lima, tenant: 3}
      bob:
    """
    found = read(text.replace("\n    ", "\n").replace("lead:\n", "lead: {}\n").replace("bob:\n", "bob: {}\n"))
    assert found.problems == ()
    assert found.policy == Policy(
        {
            "r": Role(
                "r",
                read=(Grant("*", "*", min_group=5),),
                limits=Limits(bytes=1_000_000, cost=0.5),
                includes=("lead",),
                may=frozenset({"ask", "manage"}),
                functions=(("crm", "score"),),
            ),
            "lead": Role("lead"),
        },
        {"north": Group("north", ("r",), {"region": "North", "levels": (1, 2.5, "yes", True)}, ("bob",))},
        {
            "ana": Member("ana", "Ana Lima", (), ("north",), "3", {"tenant": 3}),
            "bob": Member("bob"),
        },
        silent=True,
    )


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("{read: [{source: s, table: t, row: x}]}", "“row” means nothing here. Did you mean “rows”?"),
        ("{raed: []}", "“raed” means nothing here. Did you mean “read”?"),
        ("{read: [{source: s}]}", "“table” is missing in roles.r.read[0]."),
        ("{read: [{source: s, table: t, columns: }]}", "“columns” is empty, which could mean all or nothing."),
        ("{read: [{source: s, table: t, columns: []}]}", "“columns” should not be empty."),
        ("{read: [{source: s, table: t, rows: ~}]}", "“rows” is empty"),
        ("{read: [{source: s, table: t, rows: true}]}", "“rows” should be text; put it in quotes."),
        ("{read: [{source: s, table: t, mask: }]}", "“mask” is empty"),
        ("{read: [{source: s, table: t, mask: {a: year, A: hash}}]}", "A column is named twice in “mask”"),
        ("{read: [{source: s, table: t, columns: [2023]}]}", "“columns” should be text; put it in quotes."),
        ("{read: [{source: s, table: t, min_group: 1}]}", "“min_group” should be at least 2."),
        ("{read: {source: s, table: t}}", "“read” should be a list."),
        ("{deny: [{source: s, table: t, columns: []}]}", "“columns” should not be empty."),
        ("{limits: {rows: -1}}", "“rows” should be at least 1."),
        ("{limits: {rows: 1.5}}", "“rows” should be a whole number."),
        ("{limits: {rows: true}}", "“rows” should be a whole number."),
        ("{limits: {seconds: 0}}", "“seconds” should be more than 0."),
        ("{limits: {cost: -1}}", "“cost” should be at least 0."),
        ("{limits: {model_usd_per_day: two}}", "“model_usd_per_day” should be a number."),
        ("{limits: {hours: 1}}", "“hours” means nothing here."),
        ("{limits: }", "“limits” is empty"),
        ("{write: [{source: s, table: t, operations: [upsert]}]}", "no operation “upsert”. Did you mean “insert”?"),
        ("{write: [{source: s, table: t, operations: []}]}", "“operations” should not be empty."),
        ("{write: [{source: s, table: t, max_rows: 0}]}", "“max_rows” should be at least 1."),
        ("{write: [{source: s, table: t, approval: boss}]}", "There is no role “boss”."),
        ("{may: [aks]}", "There is no permission “aks”. Did you mean “ask”?"),
        ("{may: []}", "“may” should not be empty."),
        ("{includes: [x]}", "There is no role “x”."),
        ("{functions: [score]}", "“functions” should be a mapping (name: value)."),
        ("[]", "“r” should be a mapping (name: value)."),
    ],
)  # fmt: skip
def test_a_mistake_is_told_with_its_line_and_nothing_is_used(text: str, says: str) -> None:
    [only] = complaints(f"version: 1\nroles:\n  r: {text}\n")
    assert only.startswith("1.yaml:3: ")
    assert says in only


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "The file is empty."),
        ("- a", "1.yaml:1: The file should start with “version: 1”."),
        ("roles: {}", "1.yaml:1: version: “version” is missing."),
        ("version: 2", "“version” should be one of 1."),
        ('version: "1"', "“version” should be one of 1."),
        ("version: 1\nsilent: 'yes'", "1.yaml:2: silent: “silent” should be true or false."),
        ("version: 1\nroles: {owner: {}}", "“owner” is whoever runs the workspace"),
        ("version: 1\npeople:\n  owner: {}", "1.yaml:3: people.owner: “owner” is whoever runs the workspace"),
        ("version: 1\npeople: {ana: {roles: [owner]}}", "Nobody becomes the owner by a policy"),
        ("version: 1\npeople: {' ana': {}}", "should be a plain name"),
        ("version: 1\npeople: {'': {}}", "is empty."),
        ("version: 1\npeople: {ana: {attributes: {a b: 1}}}", "“a b” cannot stand after `:user.` in a row rule"),
        ("version: 1\npeople: {ana: {attributes: {a: {b: 1}}}}", "“a” should be text, a number"),
        ("version: 1\npeople: {ana: {tenant: }}", "“tenant” is empty"),
        ("version: 1\npeople: {ana: {tenant: true}}", "“tenant” should be text or a whole number."),
        ("version: 1\npeople: {ana: {groups: [x]}}", "There is no group “x”."),
        ("version: 1\nroles: {a: {}}\nroles: {b: {}}", "1.yaml:3: roles: “roles” is written twice."),
        ("version: 1\nroles: &a {}\npeople: *a", "Aliases"),
        ("version: 1\nroles: !!python/object:os.system {}", "Tags"),
    ],
)
def test_what_is_no_policy_gives_nobody_anything(text: str, says: str) -> None:
    assert any(says in each for each in complaints(text)), complaints(text)


def test_every_mistake_of_a_text_is_told_at_once() -> None:
    text = "version: 1\nsilnt: true\nroles:\n  a: {limits: {rows: 0}}\npeople:\n  owner: {}\n  ana: {roles: x}\n"
    assert len(complaints(text)) == 4


def test_several_texts_are_one_policy_in_which_each_name_is_declared_once() -> None:
    people = "version: 1\npeople: {ana: {roles: [a]}}"
    assert read("version: 1\nroles: {a: {}}", people).problems == ()
    assert complaints("version: 1\nroles: {a: {}}", people, "version: 1\n\nroles: {a: {}}") == [
        "3.yaml:3: The role “a” is declared twice, here and at 1.yaml:2."
    ]


def test_one_text_that_cannot_be_read_spoils_all_of_them() -> None:
    assert complaints(CONTRACT, "version: 1\nroles: {b: [}") != []


def test_a_warning_spoils_nothing() -> None:
    found = read("version: 1\nroles: {a: {read: [{source: s, table: t, rows: 'x = :user.floor'}]}}")
    assert [each.severity for each in found.problems] == ["warning"]
    assert "a" in found.policy.roles


def test_the_schema_in_the_documentation_is_the_one_in_the_code() -> None:
    assert json.loads(PAGE.read_text("utf-8")) == json_schema()


def test_every_property_says_what_it_is_for() -> None:
    schema = json_schema()
    for part in (schema, *schema["$defs"].values()):
        assert part["description"]
        assert all(each.get("description") for each in part["properties"].values())


def test_the_schema_allows_what_is_read_and_no_null_that_would_mean_everything() -> None:
    grant = json_schema()["$defs"]["GrantText"]["properties"]
    assert grant["columns"]["type"] == "array"
    assert "default" not in grant["rows"]
    assert "null" in str(grant["mask"])


KEYS = (
    "version", "roles", "groups", "people", "silent", "read", "deny", "write", "limits", "includes", "may", "functions",
    "source", "table", "columns", "mask", "rows", "min_group", "operations", "max_rows", "approval", "seconds", "bytes",
    "cost", "model_usd_per_day", "attributes", "members", "tenant", "name", "a", "ana",
)  # fmt: skip
SCALARS = (
    "crm", "*", "a", "ana", "region = :user.region", "", "owner", "none", "partial", 1, 0, -1, 2.5, True, None,
)  # fmt: skip
NAMES = st.sampled_from(KEYS) | st.text(max_size=3)
VALUES = st.recursive(
    st.sampled_from(SCALARS) | st.text(max_size=5) | st.integers() | st.floats(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(NAMES, inner, max_size=5),
    max_leaves=30,
)
PARTS = st.lists(st.dictionaries(NAMES, VALUES, max_size=4), max_size=2)
ROLES = st.dictionaries(NAMES, st.dictionaries(NAMES, PARTS | VALUES, max_size=4), max_size=3)
POLICIES = st.fixed_dictionaries({"version": st.just(1)}, optional={"roles": ROLES, "people": VALUES, "groups": VALUES})


@settings(deadline=None)
@given(VALUES | POLICIES)
def test_any_yaml_whatsoever_is_a_policy_or_mistakes(content: object) -> None:
    for flow in (False, True):
        found = read(yaml.safe_dump(content, allow_unicode=True, default_flow_style=flow))
        assert found.policy == NO_POLICY or not found.errors
        assert all(problem.file for problem in found.problems)


@settings(deadline=None)
@given(st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
def test_any_bytes_are_a_policy_or_mistakes(text: bytes) -> None:
    found = read_policies([Written("x.yaml", b"version: 1\n" + text), Written("y.yaml", text)])
    assert found.policy == NO_POLICY or not found.errors
