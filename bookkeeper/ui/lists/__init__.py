"""The one list mechanism of every pane and dialog: columns as data, rows read in blocks, picks kept by id.

Front door. A list never sorts, filters or adds up: it shows the ids it is given, in their order.
"""

from bookkeeper.ui.lists.columns import Align, Cell, Column, Edit, Tone
from bookkeeper.ui.lists.model import RowListModel
from bookkeeper.ui.lists.picking import Picking
from bookkeeper.ui.lists.row_menu import add_copying
from bookkeeper.ui.lists.view import TableView

__all__ = ["Align", "Cell", "Column", "Edit", "Picking", "RowListModel", "TableView", "Tone", "add_copying"]
