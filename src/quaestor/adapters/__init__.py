"""The world: each module implements a port and knows nothing of the others."""
