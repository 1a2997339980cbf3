"""The words of a text and the phrases they make, as the rules about quotes see them.

What belongs here knows small words, verbs, noun phrases and subjects, and neither cues nor reports. `word_table` is the
text that all rules read.
"""
