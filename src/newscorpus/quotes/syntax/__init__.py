"""The words of a text and the phrases they make, as the rules about quotes see them.

The modules here know small words, verbs, noun phrases and subjects, but neither cues nor reports. All rules read the
text as `word_table` presents it.
"""
