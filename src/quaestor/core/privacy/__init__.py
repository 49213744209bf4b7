"""What is private about a column or a text, decided by names and by what values look like."""
