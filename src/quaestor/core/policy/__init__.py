"""Who may do what: the policy as people write it, and what it comes to for one person and one source.

    policy × person × catalog → access

`Access` is what everything else uses: the catalog narrowed to what the person may see, the rules that the guard puts in
place of every protected table, and the person's limits. Deny wins, and what nobody granted is denied.
"""

from quaestor.core.policy.access import Access, access_to, unlimited
from quaestor.core.policy.masks import Mask, MaskKind
from quaestor.core.policy.model import NO_POLICY, Deny, Grant, Group, Limits, Member, Policy, Role, WriteGrant
from quaestor.core.policy.people import EVERY_PERMISSION, is_owner, permissions_of, person_named, person_of
from quaestor.core.policy.rules import NO_RULES, Part, Rules, TableRule

__all__ = [
    "EVERY_PERMISSION",
    "NO_POLICY",
    "NO_RULES",
    "Access",
    "Deny",
    "Grant",
    "Group",
    "Limits",
    "Mask",
    "MaskKind",
    "Member",
    "Part",
    "Policy",
    "Role",
    "Rules",
    "TableRule",
    "WriteGrant",
    "access_to",
    "is_owner",
    "permissions_of",
    "person_named",
    "person_of",
    "unlimited",
]
