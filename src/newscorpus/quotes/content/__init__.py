"""What is said: where it begins and ends, in quotation marks and without.

The modules here look at the words beside a cue, and do not ask who said them.
"""
