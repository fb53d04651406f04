"""Thinking before a pay run: best use of credits, the proposed run, warnings. Pure: no Qt, no I/O."""
