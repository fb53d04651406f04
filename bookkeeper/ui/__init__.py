"""THE DESK: windows, panes, dialogs and lists. QtWidgets only here; never `codat`, network or database."""
