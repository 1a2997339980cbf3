"""`python -m newscorpus`: the command."""

from newscorpus.cli import main

if __name__ == "__main__":
    main()
