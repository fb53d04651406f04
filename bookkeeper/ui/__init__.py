"""THE DESK: windows, panes, dialogs and list models. QtWidgets only here; never `codat`, network or database."""
