"""What is owed, at a glance: by age, by the week it falls due, by supplier; as bars, and as a table.

Loaded when a company is on the window, after its first paint. The bars are drawn with a painter: the plotting
library that would suit takes longer to load than the window itself, for twenty rectangles.
"""

from bookkeeper.ui.overview.panel import OverviewPanel

__all__ = ["OverviewPanel"]
