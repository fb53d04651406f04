"""Alembic migrations of the journal, run by `bookkeeper.journal.opening` on an open connection."""
