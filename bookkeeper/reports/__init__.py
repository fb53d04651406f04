"""THE PAPER: what is made of the journal for people outside, from the journal alone. Pure: no Qt, no words.

Front door: `remittance`. Knows `payables` and `journal`; the desk says it in words and prints it.
"""
