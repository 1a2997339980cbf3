"""Cues: which words report, and what is around them in their sentence.

The modules here are asked before any rule is: which entry of the lexicon a word is a cue of, whether it is a verb, and
what its sentence looks like from there (`cue_context`, which all rules take).
"""
