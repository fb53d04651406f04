"""The payment builder. Front door: `BuilderDialog` and what it needs to know, `Surroundings`."""

from bookkeeper.ui.builder.dialog import BuilderDialog, Surroundings

__all__ = ["BuilderDialog", "Surroundings"]
