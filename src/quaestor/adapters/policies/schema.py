"""The format of a policy file, as pydantic models that make `quaestor.core.policy` values.

Nothing is forgiven. A key that means nothing (`row:`), a value left empty (`columns:`) or a condition that is no text
would silently show more than whoever wrote it meant; each of them is a mistake, and a policy with one is not used.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from quaestor.adapters.policies.spots import Spot
from quaestor.adapters.policies.values import (
    Amount,
    Attributes,
    Columns,
    Condition,
    Count,
    Duration,
    Flag,
    Listed,
    Mapped,
    Masks,
    Name,
    Names,
    Operations,
    Permissions,
    PersonId,
    RoleName,
    Said,
    Several,
    Tenant,
)
from quaestor.core import policy as core

NO_APPROVAL = "none"


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class GrantText(Part):
    """Tables that may be read. Of a role's grants, the most exact one for a table counts."""

    source: Name = Field(description="The name of a source, as configured; `*` stands for any characters.")
    table: Name = Field(
        description="A table or view, with its schema where that is not the default one; `*` stands for any characters."
    )
    columns: Annotated[Columns | None, Said] = Field(None, description="Only these columns; all where left out.")
    mask: Annotated[Masks | None, Said] = Field(None, description="What is shown instead of values, by column.")
    rows: Annotated[Condition | None, Said] = Field(
        None,
        description="Only rows for which this condition holds: SQL of the source over the columns of this table, with "
        "`:user.NAME` for an attribute of the person.",
    )
    min_group: Annotated[Several | None, Said] = Field(
        None, description="Masked columns may be counted, added up and averaged over at least so many rows."
    )

    def value(self, spot: Spot) -> core.Grant:
        return core.Grant(
            self.source, self.table, self.columns, self.mask or {}, self.rows, self.min_group, at=spot.place
        )


class DenyText(Part):
    """What may not be read, whatever is granted by this or any other role."""

    source: Name = Field(description="The name of a source; `*` stands for any characters.")
    table: Name = Field(description="A table or view; `*` stands for any characters.")
    columns: Annotated[Columns | None, Said] = Field(
        None, description="Only these columns; the whole table where left out."
    )

    def value(self, spot: Spot) -> core.Deny:
        return core.Deny(self.source, self.table, self.columns, at=spot.place)


class WriteText(Part):
    """Rows that may be changed."""

    source: Name = Field(description="The name of a source; `*` stands for any characters.")
    table: Name = Field(description="A table; `*` stands for any characters.")
    operations: Annotated[Operations | None, Said] = Field(
        None, description="What may be done: insert, update, delete; all of them where left out."
    )
    columns: Annotated[Columns | None, Said] = Field(None, description="Only these columns; all where left out.")
    rows: Annotated[Condition | None, Said] = Field(None, description="Only rows for which this condition holds.")
    max_rows: Annotated[Count | None, Said] = Field(
        None, description="The most rows that one change may touch; one where left out."
    )
    approval: Annotated[Name | None, Said] = Field(
        None, description="The role of which somebody must approve each change; `none` where nobody needs to."
    )

    def value(self, spot: Spot) -> core.WriteGrant:
        said: dict[str, Any] = {
            "operations": self.operations and frozenset(self.operations),
            "columns": self.columns,
            "rows": self.rows,
            "max_rows": self.max_rows,
            "approval": None if self.approval == NO_APPROVAL else self.approval,
        }
        given = {name: value for name, value in said.items() if value is not None}
        return core.WriteGrant(self.source, self.table, at=spot.place, **given)


class LimitsText(Part):
    """What one statement, or one day, may use. The server's own limits hold beside these."""

    rows: Annotated[Count | None, Said] = Field(None, description="Rows of one result.")
    seconds: Annotated[Duration | None, Said] = Field(None, description="Seconds that one statement may run.")
    bytes: Annotated[Count | None, Said] = Field(None, description="Bytes of one result.")
    cost: Annotated[Amount | None, Said] = Field(
        None, description="The most rows that the database may expect one statement to go through, in all its steps."
    )
    model_usd_per_day: Annotated[Amount | None, Said] = Field(
        None, description="US dollars that a person may spend on language models in a day."
    )

    def value(self) -> core.Limits:
        return core.Limits(self.rows, self.seconds, self.bytes, self.cost, self.model_usd_per_day)


class FunctionText(Part):
    """A function made by a user of a database."""

    source: Name = Field(description="The source in which it is.")
    name: Name = Field(description="What it is called.")


class RoleText(Part):
    """What people of a role may see and do."""

    includes: Names = Field((), description="Roles whose rights this one has as well.")
    may: Annotated[Permissions | None, Said] = Field(
        None,
        description="What people may do: ask, sql, change, review, manage. Where left out, what the role's name says "
        "(viewer: ask; analyst: ask, sql; editor: change and review as well; admin: all), else what an analyst may; "
        "with anything to write, change as well.",
    )
    read: Annotated[tuple[GrantText, ...], Listed] = Field((), description="What may be read.")
    deny: Annotated[tuple[DenyText, ...], Listed] = Field((), description="What may not, whatever is granted.")
    write: Annotated[tuple[WriteText, ...], Listed] = Field((), description="What may be changed.")
    functions: Annotated[tuple[FunctionText, ...], Listed] = Field(
        (), description="Functions made by users of a database that may be called."
    )
    limits: Annotated[LimitsText | None, Said] = Field(None, description="What one statement, or one day, may use.")

    def value(self, name: str, spot: Spot) -> core.Role:
        return core.Role(
            name,
            read=tuple(each.value(spot / "read" / index) for index, each in enumerate(self.read)),
            deny=tuple(each.value(spot / "deny" / index) for index, each in enumerate(self.deny)),
            write=tuple(each.value(spot / "write" / index) for index, each in enumerate(self.write)),
            limits=self.limits.value() if self.limits is not None else core.Limits(),
            includes=self.includes,
            may=None if self.may is None else frozenset(self.may),
            functions=tuple((each.source, each.name) for each in self.functions),
            at=spot.place,
        )


class GroupText(Part):
    """People who have something in common."""

    roles: Names = Field((), description="Roles that everybody in it has.")
    attributes: Attributes = Field({}, description="Attributes that everybody in it has.")
    members: Names = Field((), description="People in it, beside those who name the group themselves.")

    def value(self, name: str, spot: Spot) -> core.Group:
        return core.Group(name, self.roles, self.attributes, self.members, at=spot.place)


class PersonText(Part):
    """Somebody who may sign in. What they have themselves wins over what their groups have."""

    name: Annotated[Name | None, Said] = Field(None, description="What they are called; their id where left out.")
    roles: Names = Field((), description="Roles they have.")
    groups: Names = Field((), description="Groups they are in.")
    tenant: Annotated[Tenant | None, Said] = Field(
        None, description="The organisation they belong to: `:user.tenant` in row rules."
    )
    attributes: Attributes = Field({}, description="What row rules may refer to as `:user.NAME`.")

    def value(self, name: str, spot: Spot) -> core.Member:
        attributes = dict(self.attributes)
        if isinstance(self.tenant, int):
            # As an identity it is a text; compared with a column of numbers it has to stay a number.
            attributes.setdefault("tenant", self.tenant)
        tenant = None if self.tenant is None else str(self.tenant)
        return core.Member(name, self.name, self.roles, self.groups, tenant, attributes, at=spot.place)


class PolicyFile(Part):
    """Who may see and change what."""

    version: Literal[1] = Field(description="The version of this format: 1.")
    silent: Flag = Field(default=False, description="Nobody is told that something is hidden from them.")
    roles: Annotated[dict[RoleName, RoleText], Mapped] = Field({}, description="Roles by name.")
    groups: Annotated[dict[Name, GroupText], Mapped] = Field({}, description="Groups by name.")
    people: Annotated[dict[PersonId, PersonText], Mapped] = Field({}, description="People by id.")

    def value(self, spot: Spot) -> core.Policy:
        return core.Policy(
            {name: each.value(name, spot / "roles" / name) for name, each in self.roles.items()},
            {name: each.value(name, spot / "groups" / name) for name, each in self.groups.items()},
            {name: each.value(name, spot / "people" / name) for name, each in self.people.items()},
            self.silent,
        )


def json_schema() -> dict[str, Any]:
    """The format as JSON Schema, for editors and other tools."""
    schema = _plain(PolicyFile.model_json_schema())
    assert isinstance(schema, dict)  # noqa: S101 - as it came in
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema, "title": "A policy of Quaestor"}


def _plain(part: object) -> object:
    """Without titles, which only repeat names, and without null for what may be left out but not left empty."""
    if isinstance(part, list):
        return [_plain(each) for each in part]
    if not isinstance(part, dict):
        return part
    kept = {key: value for key, value in part.items() if not (key == "title" and isinstance(value, str))}
    if kept.get("default", ...) is None:
        del kept["default"]
        (inner,) = (each for each in kept.pop("anyOf") if each != {"type": "null"})
        kept = {**inner, **kept}
    return {key: _plain(value) for key, value in kept.items()}
