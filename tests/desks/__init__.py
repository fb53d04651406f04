"""Desks as processes of their own, racing for the same bills at one shared journal."""
