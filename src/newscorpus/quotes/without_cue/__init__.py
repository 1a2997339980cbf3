"""Reports without a cue: a colon, a signature, a turn of an interview, or the place of a quote shows who speaks.

`unclaimed_rules` lists what is asked about a quote that no cue claims.
"""
