"""THE PAPER: what is made for people outside, from the journal or a list. Pure: no Qt, no words.

Front door: `remittance`, and `sheets` for tables of whatever kind. Knows `payables` and `journal`; the desk
says it in words and prints it.
"""
