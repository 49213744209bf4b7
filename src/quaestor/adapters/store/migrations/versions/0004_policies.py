"""Policies: every text that was kept under a name, by whom and when."""

import sqlalchemy as sa
from alembic import op

revision = "0004_policies"
down_revision = "0003_reviewed_questions"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "policy_changes",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("text", sa.Text()),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_policy_changes"),
    )
    op.create_index("ix_policy_changes_name", "policy_changes", ["name"])


def downgrade() -> None:
    op.drop_table("policy_changes")
