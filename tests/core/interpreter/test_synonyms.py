from quaestor.core.interpreter.synonyms import SYNONYMS


def test_groups_are_symmetric_and_no_word_stands_for_itself() -> None:
    for word, others in SYNONYMS.items():
        assert word not in others
        assert all(word in SYNONYMS[other] for other in others)


def test_everyday_words_stand_for_one_another() -> None:
    assert "film" in SYNONYMS["movie"]
    assert "category" in SYNONYMS["genre"]
