"""Several policies as one, and what only makes sense together."""

from __future__ import annotations

from quaestor.core.policy import Grant, Group, Member, Policy, Role, WriteGrant, person_of
from quaestor.core.policy.merging import merged
from quaestor.core.problems import Place


def messages(*policies: Policy) -> list[str]:
    return [str(problem) for problem in merged(policies)[1]]


def test_what_each_declares_is_declared_together() -> None:
    roles, people = Policy(roles={"a": Role("a")}, silent=True), Policy(people={"ana": Member("ana", roles=("a",))})
    assert merged([roles, people]) == (Policy(roles.roles, {}, people.people, silent=True), ())
    assert merged([]) == (Policy(), ())


def test_a_name_declared_twice_is_a_mistake_that_names_both_places() -> None:
    first = Policy(roles={"a": Role("a", at=Place("one.yaml", 3))})
    second = Policy(roles={"a": Role("a", at=Place("two.yaml", 9))})
    assert messages(first, second) == ["two.yaml:9: The role “a” is declared twice, here and at one.yaml:3."]


def test_names_that_nobody_declared_are_mistakes_with_the_nearest_one() -> None:
    policy = Policy(
        {
            "analyst": Role("analyst", includes=("viewr",), at=Place("p.yaml", 2)),
            "viewer": Role("viewer", write=(WriteGrant("crm", "tasks", approval="chief", at=Place("p.yaml", 7)),)),
        },
        {"north": Group("north", ("analist",), members=("anna",), at=Place("p.yaml", 9))},
        {"ana": Member("ana", roles=("viewer", "x"), groups=("nord",), at=Place("p.yaml", 12))},
    )
    assert messages(policy) == [
        "p.yaml:2: There is no role “viewr”. Did you mean “viewer”?",
        "p.yaml:7: There is no role “chief”.",
        "p.yaml:9: There is no role “analist”. Did you mean “analyst”?",
        "p.yaml:9: There is no person “anna”. Did you mean “ana”?",
        "p.yaml:12: There is no role “x”.",
        "p.yaml:12: There is no group “nord”. Did you mean “north”?",
    ]


def test_nobody_is_made_the_owner() -> None:
    [message] = messages(Policy(people={"eve": Member("eve", roles=("owner",))}))
    assert "Nobody becomes the owner" in message


def test_an_attribute_that_nobody_has_is_a_warning() -> None:
    role = Role("a", read=(Grant("crm", "t", rows="region = :user.regoin AND id = :user.id", at=Place("p.yaml", 4)),))
    policy = Policy({"a": role}, people={"ana": Member("ana", roles=("a",), attributes={"region": "North"})})
    [problem] = merged([policy])[1]
    assert (problem.severity, str(problem)) == (
        "warning",
        "p.yaml:4: Nobody has the attribute “regoin”. Did you mean “region”?",
    )


def test_a_group_may_name_its_people_instead() -> None:
    policy = Policy(
        {"a": Role("a")}, {"north": Group("north", ("a",), {"region": "North"}, ("ana",))}, {"ana": Member("ana")}
    )
    ana = person_of(policy.people["ana"], policy)
    assert (ana.roles, ana.attributes) == (("a",), {"region": "North"})
