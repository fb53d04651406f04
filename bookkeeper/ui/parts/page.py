"""How a page of Markdown is set: room between its parts, and tables without lines that fill its width."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCursor, QTextDocument, QTextLength, QTextTable

from bookkeeper.ui.tokens import GRID


def set_calmly(document: QTextDocument, shares: Sequence[int] = ()) -> None:
    """Set a page that has just been read.

    Args:
        document: The page.
        shares: Of the width for each column of its tables, in percent; empty for what the words need.
    """
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            table = frame.format().toTableFormat()
            table.setBorder(0)
            table.setCellPadding(GRID)
            table.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
            if shares:
                parts = [QTextLength(QTextLength.Type.PercentageLength, share) for share in shares]
                table.setColumnWidthConstraints(parts)
            frame.setFormat(table)
    block = document.begin()
    while block.isValid():
        cursor, look = QTextCursor(block), block.blockFormat()
        if look.headingLevel():
            look.setTopMargin(4 * GRID)
            look.setBottomMargin(GRID)
        elif cursor.currentTable() is None:
            look.setBottomMargin(2 * GRID)
        cursor.setBlockFormat(look)
        block = block.next()
