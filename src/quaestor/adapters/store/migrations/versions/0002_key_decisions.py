"""What people decided about keys that no database declares."""

import sqlalchemy as sa
from alembic import op

revision = "0002_key_decisions"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "key_decisions",
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("link", sa.Text(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("source", "link", name="pk_key_decisions"),
    )


def downgrade() -> None:
    op.drop_table("key_decisions")
