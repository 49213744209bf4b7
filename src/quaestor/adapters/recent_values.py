"""Values read for one person's access, kept in memory for a while."""

from __future__ import annotations

import datetime as dt
from collections import OrderedDict

from quaestor.core.values import StoredValue
from quaestor.ports import Clock

MOST = 128
MINUTES = 10
"""What changes in the database meanwhile is found by comparing words as they were typed."""


class RecentValues:
    """Implements `ports.OwnValues`."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._kept: OrderedDict[str, tuple[dt.datetime, tuple[StoredValue, ...]]] = OrderedDict()

    def recall(self, key: str) -> tuple[StoredValue, ...] | None:
        found = self._kept.get(key)
        if found is None or self._clock.now() - found[0] > dt.timedelta(minutes=MINUTES):
            return None
        self._kept.move_to_end(key)
        return found[1]

    def keep(self, key: str, values: tuple[StoredValue, ...]) -> None:
        self._kept[key] = (self._clock.now(), values)
        self._kept.move_to_end(key)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
