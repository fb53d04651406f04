"""THE TRADE: money, records, rules, drafts and plans. Pure Python: no Qt, no I/O, no other room."""
