"""Reports without a cue: a colon, a signature, a turn in an interview, or the place of a quote shows who speaks.

`unclaimed_rules` lists the rules for quotes that no cue claims.
"""
