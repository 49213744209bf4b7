"""What a column holds by its values, whatever it is called."""

from __future__ import annotations

from collections.abc import Sequence

from quaestor.core.privacy import shapes
from quaestor.core.privacy.addresses import are_addresses
from quaestor.core.privacy.holdings import Holding
from quaestor.core.privacy.national_ids import are_national_ids
from quaestor.core.privacy.phones import are_phones
from quaestor.core.privacy.shares import FEWEST, Form, filled, mostly

FORMS: tuple[tuple[Holding, Form], ...] = (
    (Holding.CARD, shapes.is_card),
    (Holding.BANK_ACCOUNT, shapes.is_iban),
    (Holding.EMAIL, shapes.is_email),
    (Holding.IP_ADDRESS, shapes.is_network),
    (Holding.COORDINATES, shapes.is_coordinates),
)


def holding_by_values(values: Sequence[str]) -> Holding | None:
    """What most of *values* are; one key, hash or token among them is enough to keep silent about all."""
    texts = filled(values)
    if any(shapes.is_credential(text) for text in texts):
        return Holding.CREDENTIAL
    if len(texts) < FEWEST:
        return None
    for holding, form in FORMS:
        if mostly(form, texts):
            return holding
    if are_national_ids(texts):
        return Holding.NATIONAL_ID
    if are_phones(texts):
        return Holding.PHONE
    return Holding.ADDRESS if are_addresses(texts) else None
