import pytest

from quaestor.core.chooser.choice import LEARNED, rank
from quaestor.core.chooser.signs import Signs
from quaestor.core.doubt import Tried
from quaestor.core.question import Draft, Origin
from quaestor.core.rows import Cell, Rows

PLAIN = Signs(behind=0, unspoken=0, left_out=0, missed=0, empty=0, repeats=0, twin_columns=0)


def signs(**own: float) -> Signs:
    return Signs(**{name: own.get(name, 0.0) for name in Signs.__slots__})


def tried(*rows: tuple[Cell, ...], by: Origin = Origin.MODEL, sure: float = 0.7, sql: str = "SELECT 1") -> Tried:
    return Tried(Draft(sql, by, sure, "one"), sql, (), Rows((), rows))


def best(these: list[Tried], *own: Signs) -> Tried:
    return rank(these, own or [PLAIN] * len(these))[0].tried


def test_most_votes_win_where_nothing_else_speaks() -> None:
    assert best([tried((1,)), tried((2,)), tried((2,))]) == tried((2,))


def test_drafts_with_the_same_rows_in_any_order_are_one_candidate() -> None:
    ranked = rank([tried((1,), (2,)), tried((2,), (1,)), tried((3,))], [PLAIN] * 3)
    assert len(ranked) == 2
    assert sum(each.belief for each in ranked) == pytest.approx(1.0)


def test_votes_count_as_much_as_their_model_is_sure() -> None:
    assert best([tried((1,), sure=0.9), tried((2,), sure=0.3), tried((2,), sure=0.3)]) == tried((1,), sure=0.9)


def test_the_interpreter_is_a_voter_with_the_weight_of_its_confidence() -> None:
    split = [tried((1,)), tried((2,))]
    heard = [*split, tried((2,), by=Origin.INTERPRETER, sure=0.8)]
    assert best(heard).rows.rows == ((2,),)
    doubtful, sure = (rank([*split, tried((2,), by=Origin.INTERPRETER, sure=s)], [PLAIN] * 3)[0] for s in (0.2, 0.8))
    assert doubtful.belief < sure.belief


def test_one_model_outweighs_an_interpreter_that_reads_otherwise() -> None:
    assert best([tried((1,)), tried((2,), by=Origin.INTERPRETER, sure=0.8)]).rows.rows == ((1,),)


def test_where_a_model_says_the_same_the_answer_is_the_models() -> None:
    heard = [tried((1,), by=Origin.INTERPRETER, sure=0.6), tried((1,))]
    assert best(heard, PLAIN, signs(behind=4)).draft.origin is Origin.MODEL


@pytest.mark.parametrize("sign", ["left_out", "missed", "empty", "repeats", "twin_columns"])
def test_what_speaks_against_a_draft_decides_between_equal_votes(sign: str) -> None:
    against = signs(**{sign: 1.0})
    assert best([tried((1,)), tried((2,))], against, PLAIN) == tried((2,))
    assert best([tried((1,)), tried((2,))], PLAIN, against) == tried((1,))


def test_what_the_reader_holds_likelier_decides_between_equal_votes() -> None:
    assert best([tried((1,)), tried((2,))], signs(behind=6), PLAIN) == tried((2,))


def test_no_words_of_the_readers_speak_neither_for_nor_against() -> None:
    ranked = rank([tried((1,)), tried((2,))], [signs(unspoken=1), PLAIN])
    assert ranked[0].belief == pytest.approx(0.5)


def test_signs_do_not_outweigh_everybody_else() -> None:
    these = [tried((1,))] * 5 + [tried((2,))]
    assert best(these, *[signs(repeats=1.0)] * 5, PLAIN).rows.rows == ((1,),)


def test_results_that_differ_by_a_column_support_each_other_against_a_third() -> None:
    narrow, wide, other = tried((1,), (2,)), tried((1, "a"), (2, "b")), tried((5,), (6,))
    ranked = rank([other, other, narrow, narrow, wide], [PLAIN] * 5)
    assert ranked[0].tried == narrow


def test_everything_that_speaks_against_a_draft_weighs_against_it() -> None:
    for name in ("behind", "left_out", "missed", "empty", "repeats", "twin_columns"):
        assert getattr(LEARNED, name) < 0, name
    for name in ("votes", "near", "believed"):
        assert getattr(LEARNED, name) > 0, name
