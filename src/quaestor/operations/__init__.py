"""What the product can do: one table, rendered by every door.

An operation has a name, the permission it needs, the shape of its input and output, and the flow that does it. The REST
door mounts the table as it stands; the CLI calls the same `run`. What needs a door's own hands (streams of bytes) is in
the table too, with `by_hand` set, so that nothing is done twice and nothing is forgotten.
"""

from quaestor.operations.answers import ANSWERS
from quaestor.operations.changes import CHANGES
from quaestor.operations.examples import EXAMPLES
from quaestor.operations.models import MODELS
from quaestor.operations.operation import Input as Input
from quaestor.operations.operation import Operation as Operation
from quaestor.operations.policies import POLICIES
from quaestor.operations.semantic import SEMANTIC
from quaestor.operations.sources import SOURCES
from quaestor.operations.statements import STATEMENTS

OPERATIONS: tuple[Operation, ...] = (
    *ANSWERS,
    *CHANGES,
    *SOURCES,
    *SEMANTIC,
    *STATEMENTS,
    *MODELS,
    *EXAMPLES,
    *POLICIES,
)
