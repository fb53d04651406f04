"""Bookkeeper: pay suppliers' bills, record each payment exactly once, and prove it."""

__version__ = "0.1.0"
