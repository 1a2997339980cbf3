"""Reports in languages with the verb in second place and capitals on nouns, such as German.

Cues in two parts, free order and the subjunctive need rules of their own (`verb_second_rules` lists them), and since a
capital does not distinguish a name from a noun, phrases and speakers are read differently, too. The finder asks
`reports` and `noun_capital_speakers`.
"""
