from quaestor.core.doubt import AskWhich, Contend, GiveUp, Tried, Weighed, agreed, by_confidence, differing, settle
from quaestor.core.question import Draft, Origin
from quaestor.core.rows import Rows


def draft(confidence: float, sql: str = "SELECT 1") -> Draft:
    return Draft(sql, Origin.INTERPRETER, confidence, "one")


def tried(*cells: int) -> Tried:
    return Tried(draft(0.9), "SELECT 1", (), Rows((), tuple((cell,) for cell in cells)))


def test_a_sure_draft_stands_alone() -> None:
    assert settle([draft(0.9), draft(0.5)], sure=0.6) == Contend((draft(0.9),))


def test_drafts_that_are_close_contend() -> None:
    decision = settle([draft(0.9), draft(0.85), draft(0.7)], sure=0.6)
    assert isinstance(decision, Contend)
    assert [each.confidence for each in decision.drafts] == [0.9, 0.85]


def written(confidence: float) -> Draft:
    return Draft("SELECT 1", Origin.MODEL, confidence, "one")


def test_beside_a_models_drafts_its_others_and_the_best_reading_below_have_a_say() -> None:
    decision = settle([written(0.9), written(0.6)], sure=0.5, below=[draft(0.3), draft(0.45)])
    assert decision == Contend((written(0.9),), (written(0.6), draft(0.45)))


def test_a_faint_reading_has_no_say() -> None:
    assert settle([written(0.9)], sure=0.5, below=[draft(0.1)]) == Contend((written(0.9),))


def test_nothing_is_heard_beside_the_interpreters_own_readings() -> None:
    assert settle([draft(0.9), draft(0.6)], sure=0.5, below=[draft(0.4)]) == Contend((draft(0.9),))


def test_drafts_that_are_not_sure_enough_are_offered() -> None:
    assert isinstance(settle([draft(0.5), draft(0.4)], sure=0.6), AskWhich)


def test_faint_drafts_are_not_worth_showing() -> None:
    assert settle([draft(0.1)], sure=0.6) == GiveUp()
    assert settle([], sure=0.6) == GiveUp()


def test_readings_with_the_same_rows_are_one() -> None:
    assert len(differing([tried(1, 2), tried(2, 1), tried(3)])) == 2


def test_readings_that_agree_outweigh_one_that_does_not() -> None:
    assert agreed(by_confidence([tried(1), tried(2), tried(2)])) == tried(2)
    assert agreed(by_confidence([tried(1), tried(2)])) is None
    assert agreed(by_confidence([tried(1)])) == tried(1)


def test_of_results_that_differ_by_a_column_the_likelier_is_taken() -> None:
    wide = Tried(draft(0.9), "SELECT 1", (), Rows((), ((1, 2),)))
    assert agreed([Weighed(wide, 0.4), Weighed(tried(1), 0.3), Weighed(tried(5), 0.3)]) == wide
