"""Settings → World: the only room that names concrete adapters.

Doors ask for the world they need (`worlds`) and get it opened. What only some of them do beside it (serve, save, read a
suite) is a module each, so that a command pays for what it does and nothing else.
"""
