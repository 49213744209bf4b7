"""Language models as values: who may be asked, what is asked, what came back, and when to leave one alone."""
