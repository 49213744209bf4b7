"""What Alembic runs: the revisions, in the transaction of the connection that `migrations.upgrade` gives."""

from alembic import context

from quaestor.adapters.store.tables import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    transactional_ddl=True,
)
context.run_migrations()
