"""Reviewed questions, and what became of corrections."""

import sqlalchemy as sa
from alembic import op

revision = "0003_reviewed_questions"
down_revision = "0002_key_decisions_and_copies"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "examples",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("folded_question", sa.Text(), nullable=False),
        sa.Column("sql", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_examples"),
        sa.UniqueConstraint("id", name="uq_examples_id"),
        sa.UniqueConstraint("source", "folded_question", name="uq_examples_source_folded_question"),
    )
    op.create_table(
        "reviews",
        sa.Column("feedback", sa.Text(), nullable=False),
        sa.Column("accepted", sa.Boolean(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["feedback"], ["feedback.id"], name="fk_reviews_feedback_feedback", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("feedback", name="pk_reviews"),
    )


def downgrade() -> None:
    op.drop_table("reviews")
    op.drop_table("examples")
