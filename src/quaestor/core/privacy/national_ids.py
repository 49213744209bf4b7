"""Identity numbers of many countries, by python-stdnum: their form, the date in them, their check digits.

Only numbers that a wrong guess hardly passes are asked for: most of a column then never passes one check by
chance. Those that are a run of digits with a weak check count only as they are written out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from quaestor.core.privacy.shares import Form, mostly

SAMPLED = 40

_STRONG = """
    at.vnr be.nn bg.egn br.cpf ch.ssn cn.ric de.idnr ec.ci ee.ik es.dni es.nie fi.hetu fr.nir gr.amka hr.oib in_.aadhaar
    is_.kennitala it.codicefiscale jp.in_ kr.rrn lt.asmens mx.curp nl.bsn no.fodselsnummer pl.pesel ro.cnp
    se.personnummer si.emso th.pin tr.tckimlik ua.rntrc za.idnr
"""
_WRITTEN_OUT = {
    "ca.sin": r"\d{3}[ -]\d{3}[ -]\d{3}",
    "cz.rc": r"\d{6}/\d{3,4}",
    "dk.cpr": r"\d{6}-\d{4}",
    "do.cedula": r"\d{3}-\d{7}-\d",
    "gb.nhs": r"\d{3}[ -]\d{3}[ -]\d{4}",
    "my.nric": r"\d{6}-\d{2}-\d{4}",
    "pk.cnic": r"\d{5}-\d{7}-\d",
}
_WITHOUT_CHECK = (
    re.compile(r"\d{3}-\d{2}-\d{4}"),  # United States
    re.compile(r"[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]", re.IGNORECASE),  # United Kingdom
)
_LIKE_ONE = re.compile(r"[A-Z0-9][A-Z0-9 ./+-]{6,22}[A-Z0-9]", re.IGNORECASE)


def are_national_ids(texts: Sequence[str]) -> bool:
    """Whether nearly all of *texts* are valid identity numbers of one country."""
    sampled = texts[:SAMPLED]
    if not mostly(_like_one, sampled):
        return False
    return any(mostly(check, sampled) for check in checks())


def _like_one(text: str) -> bool:
    return _LIKE_ONE.fullmatch(text) is not None and sum(char.isdigit() for char in text) >= 6


@cache
def checks() -> tuple[Form, ...]:
    """One function for each kind of number; the library is read when the first column asks for it."""
    strong = (_check(name) for name in _STRONG.split())
    written = (_written_out(name, re.compile(form)) for name, form in _WRITTEN_OUT.items())
    return (*strong, *written, *(_formed(form) for form in _WITHOUT_CHECK))


def _check(name: str) -> Form:
    from stdnum.util import get_cc_module  # 50 ms that only a look at values needs

    country, _, number = name.partition(".")
    module = get_cc_module(country.rstrip("_"), number)
    if module is None:
        raise LookupError(f"python-stdnum has no {name}")
    check: Form = module.is_valid
    return check


def _written_out(name: str, form: re.Pattern[str]) -> Form:
    check = _check(name)
    return lambda text: form.fullmatch(text) is not None and check(text)


def _formed(form: re.Pattern[str]) -> Form:
    return lambda text: form.fullmatch(text) is not None
