"""Which of several drafts answers a question: their results vote, and what speaks for each of them counts."""
