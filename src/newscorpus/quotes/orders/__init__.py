"""The orders of source, cue and content: the rules that are asked about a cue.

`attribution_rules` lists them. A function here reads one order (`said X that`, `“…,” said X`, `her claim that`) and
makes a report of it (`candidates`), or returns `None`.
"""
