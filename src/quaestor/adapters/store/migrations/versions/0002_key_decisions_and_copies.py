"""What people decided about keys that no database declares; which source is a copy of which, and from when."""

import sqlalchemy as sa
from alembic import op

revision = "0002_key_decisions_and_copies"
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
    op.add_column("sources", sa.Column("copied_from", sa.Text()))
    op.add_column("sources", sa.Column("as_of", sa.Text()))


def downgrade() -> None:
    op.drop_column("sources", "as_of")
    op.drop_column("sources", "copied_from")
    op.drop_table("key_decisions")
