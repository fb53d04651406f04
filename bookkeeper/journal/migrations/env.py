"""Alembic's entry point: it migrates over the connection it is handed, inside its transaction."""

from __future__ import annotations

from alembic import context

from bookkeeper.journal.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
