"""Who speaks: the phrase that names the source of a cue, and the person or body that it means.

`sources` finds the phrase in the sentence of the cue. All the others find out whom it means in the article, for
`resolver`: the name in it, whom a pronoun or a description means, who answers a question.
"""
