"""Sums and shares: what is certainly an addition or a part is computed, everything else let be."""

from __future__ import annotations

import pytest

from tests.rules._check import body, check

_COUNT = "<measure quantity='{0}' unit='count'>{0}</measure>"


def counted(text: str) -> str:
    """Mark every number of a text: 25% as a share, others as counts."""
    words = []
    for word in text.split(" "):
        number = word.strip("(),.;:%—")
        if not number.replace(".", "").isdigit():
            words.append(word)
        elif "%" in word:
            share = f"<num type='percentage' value='{number}'>{number}%</num>"
            words.append(word.replace(f"{number}%", share))
        else:
            words.append(word.replace(number, _COUNT.format(number)))
    return body(f"<p>{' '.join(words)}</p>")


@pytest.mark.parametrize(
    "text",
    [
        "He saw 20 carts, 30 boats and 5 sleds, in all 65",
        "20 , 30 and 5 , altogether 65 came",
        "20 + 30 = 60",
        "20 und 30 , insgesamt 60",
        "20 et 30 , soit au total 60",
        "20 и 30 , всего 60",
    ],
)
def test_a_sum_that_its_parts_deny_is_found(text: str) -> None:
    marked = counted(text.replace(" carts", "").replace(" boats", "").replace(" sleds", ""))
    (finding,) = check("sum_that_differs", marked)
    assert "there stands" in finding.message


@pytest.mark.parametrize(
    "text",
    [
        "20 , 30 and 5 , in all 55",
        "20 , 30 and 5 came, in all 65",
        "some carts, 20 , 30 and 5 , in all 65",
        "carts, boats and 20 , in all 65",
        "20 , in all 65",
        "20 and 30 of a total of 200",
        "20 , 30 and 5 % , in all 65",
        "20 , 30 , 5 and others, in all 65",
        "1000 and 2000 , in all 3400",
        "20 or 30 , in all 65",
    ],
)
def test_what_may_be_no_sum_is_let_be(text: str) -> None:
    assert check("sum_that_differs", counted(text)) == []


def test_parts_in_different_units_make_no_sum() -> None:
    parts = (
        "<measure quantity='2' unit='km'>2 km</measure> and "
        "<measure quantity='3' unit='month'>3 months</measure>, in all " + _COUNT.format(9)
    )
    assert check("sum_that_differs", body(f"<p>{parts}</p>")) == []


def test_a_note_between_the_parts_ends_the_sum() -> None:
    parts = (
        f"{_COUNT.format(2)} and <note>or more</note>{_COUNT.format(3)}, in all {_COUNT.format(9)}"
    )
    assert check("sum_that_differs", body(f"<p>{parts}</p>")) == []


@pytest.mark.parametrize(("total", "findings"), [(12, 0), (14, 1)])
def test_lists_whose_last_item_is_the_total(total: int, findings: int) -> None:
    items = "".join(
        f"<item>{label} {_COUNT.format(number)}</item>"
        for label, number in (("Boats:", 5), ("Carts:", 7), ("Total:", total))
    )
    assert len(check("sum_that_differs", body(f"<list>{items}</list>"))) == findings


def _table(*rows: str) -> str:
    cells = ("".join(f"<cell>{cell}</cell>" for cell in row.split("|")) for row in rows)
    return body(f"<table>{''.join(f'<row>{row}</row>' for row in cells)}</table>")


@pytest.mark.parametrize(
    ("rows", "findings"),
    [
        (("Boats|5|1,000", "Carts|7|234", "Total|12|1,234"), 0),
        (("Boats|5|1,000", "Carts|7|234", "Total|13|1,243"), 2),
        (("North|33", "South|33", "West|33", "Total|100"), 0),
        (("North|20", "South|40", "Total|31"), 0),
        (("Boats|5", "Subtotal|5", "Carts|7", "Total|24"), 0),
        (("Boats|5", "Carts|some", "Total|13"), 0),
        (("Boats|5", "Carts|7", "Ferries|13"), 0),
        (("1951|5", "1952|7", "1953|9"), 0),
    ],
)
def test_tables_whose_last_row_is_the_total(rows: tuple[str, ...], findings: int) -> None:
    assert len(check("sum_that_differs", _table(*rows))) == findings


def test_cells_that_span_others_are_let_be() -> None:
    xml = _table("Boats|5", "Carts|7", "Total|13").replace("<cell>5", "<cell rows='2'>5")
    assert check("sum_that_differs", xml) == []


@pytest.mark.parametrize(
    "text",
    [
        "30 of the 120 (35%) left",
        "30 (35%) of the 120 left",
        "35% of the 120 , or 30 left",
        "30 of 120 , that is 35% left",
        "30 von 120 (35%) gingen",
        "30 sur 120 , soit 35% partirent",
        "30 из 120 (35%) ушли",
        "Of the 120 30 (35%) left",
        "It froze. Out of 120 , 30 or 35% left",
        "Von 120 sind 30 (35%) fort",
        "Sur les 120 , 30 (35%) sont partis",
    ],
)
def test_a_share_that_its_numbers_deny_is_found(text: str) -> None:
    (finding,) = check("percentage_that_differs", counted(text))
    assert finding.message == "“30” of “120” is 25 %; there stands “35%”."


@pytest.mark.parametrize(
    "text",
    [
        "30 of the 120 (25%) left",
        "40 of the 120 (33%) left",
        "40 of the 120 (34%) left",
        "40 of the 120 (33.3%) left",
        "30 of the 120 , 35% of whom were old",
        "30 of the 120 (35% of the women) left",
        "30 of the 120 (35% more than before) left",
        "30 of the 120 left and 35% stayed",
        "30 left 120 (35%)",
        "120 of 30 (35%) left",
        "30 of the 120 , or 35% of the land",
        "Of the 120 30 (25%) left",
        "Half of the 120 , 30 (35%) left",
        "Of the 120 in Lund, 30 (35%) left",
        "Of the 30 , 120 (35%) left",
        "0 of the 120 (35%) left",
        "2000 of the 9000 (25%) left",
    ],
)
def test_what_may_be_another_share_is_let_be(text: str) -> None:
    assert check("percentage_that_differs", counted(text)) == []


@pytest.mark.parametrize("hedge", ["subtype='approximate'", "cert='low'", "min='1'", "next='#x'"])
def test_what_is_not_exact_is_let_be(hedge: str) -> None:
    xml = counted("30 of the 120 (35%) left").replace("<num ", f"<num {hedge} ")
    assert check("percentage_that_differs", xml) == []


def test_an_attribute_that_its_words_deny_is_left_to_its_own_rule() -> None:
    xml = counted("30 of the 120 (25%) left").replace("value='25'", "value='35'")
    assert check("percentage_that_differs", xml) == []
    assert len(check("figure_denied_by_text", xml)) == 1
