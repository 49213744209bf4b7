"""The REST door and the page's server: translates between HTTP and the table of operations, and decides nothing."""
