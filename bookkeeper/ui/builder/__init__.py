"""The payment builder. Front door: `BuilderDialog` and what it needs to know, `Surroundings`."""

from bookkeeper.ui.builder.dialog import BuilderDialog
from bookkeeper.ui.builder.surroundings import Surroundings

__all__ = ["BuilderDialog", "Surroundings"]
