"""Dialogs of the desk, each with one signal for what the user wants done and one method for how it ended."""
