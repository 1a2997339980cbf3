"""Reports in languages with the verb in second place and capitals on nouns, such as German.

Cues in two parts, free order and the subjunctive need rules of their own, for which `verb_second_rules` is the list,
and a capital does not tell a name from a noun, so phrases and speakers are read in another way, too. `reports` and
`noun_capital_speakers` are what the finder asks.
"""
