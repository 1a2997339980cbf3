"""What the process reads from which `warm_workers` are forked: the word lists."""

import newscorpus as nc

nc.parse_article("“Rain fell,” said Ana Ruiz on Monday.", published="2018-10-26")
