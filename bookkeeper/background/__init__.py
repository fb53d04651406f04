"""THE MESSENGER: threads that let the clerk, the refreshes and the lists work beside the window. QtCore only.

`session.CompanySession` is what the desk holds on to: both services of a company and its lists' readers.
"""
