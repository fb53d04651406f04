"""The panes of the main window. Each shows what it is given and says by signals what the person asks for.

None knows about threads, network or services: questions leave as query values, answers come in by methods.
"""

from bookkeeper.ui.panes.accounts import AccountsPane
from bookkeeper.ui.panes.approvals import ApprovalsPane
from bookkeeper.ui.panes.bills import BillsPane
from bookkeeper.ui.panes.details import DetailsPanel
from bookkeeper.ui.panes.documents import DocumentsPane
from bookkeeper.ui.panes.payments import PaymentAction, PaymentRow, PaymentsPane
from bookkeeper.ui.panes.runs import RunsPane
from bookkeeper.ui.panes.suppliers import SuppliersPane
from bookkeeper.ui.panes.totals import TotalsCard

__all__ = [
    "AccountsPane",
    "ApprovalsPane",
    "BillsPane",
    "DetailsPanel",
    "DocumentsPane",
    "PaymentAction",
    "PaymentRow",
    "PaymentsPane",
    "RunsPane",
    "SuppliersPane",
    "TotalsCard",
]
