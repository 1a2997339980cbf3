"""What is said: where it begins and ends, in quotation marks and without.

What belongs here looks at the words beside a cue, and does not ask who said them.
"""
