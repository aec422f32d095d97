"""Organizations that are merchants' names, or the addresses of telegrams."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.names.gazetteer import place_names
from tei_kit.names.languages.english import FIRM_FORMS, FIRMS, TELEGRAM_BODIES
from tei_kit.names.modifiers import modifies
from tei_kit.names.organization_grammar import Phrase
from tei_kit.names.words import Word

_MOST_PARTNERS = 6


def firms(words: list[Word], taken: list[bool]) -> Iterator[Phrase]:
    """Yield "X & Sons, Ltd", "X, Y & Co." and "AMEMBASSY X", left to right, not overlapping."""
    floor = 0
    for at in range(1, len(words)):
        phrase = None
        may_begin = "&" in words[at].before or words[at - 1].text in TELEGRAM_BODIES
        if may_begin and not (at < floor or taken[at] or taken[at - 1]):
            phrase = _addressed(words, at) or _firm(words, taken, at, floor)
        if phrase is not None:
            yield phrase
            floor = phrase.last + 1


def _addressed(words: list[Word], at: int) -> Phrase | None:
    seated = words[at - 1].text in TELEGRAM_BODIES and words[at].beside and words[at].upper
    if seated and words[at].title in place_names():
        return Phrase(at - 1, at, "the address of a telegram")
    return None


def _firm(words: list[Word], taken: list[bool], at: int, floor: int) -> Phrase | None:
    if words[at].title not in FIRMS or not _and_before(words, at):
        return None
    first = at
    while first > floor and at - first < _MOST_PARTNERS and not taken[first - 1]:
        joint = words[first].before
        partner = words[first - 1]
        if not (modifies(partner) or partner.initial) or joint.strip(" .") not in ("", "&", ","):
            break
        if "\n" in joint or (joint.startswith(".") and not partner.initial):
            break
        first -= 1
    if first == at:
        return None
    return Phrase(first, _with_form(words, at), "partners of a firm")


def _and_before(words: list[Word], at: int) -> bool:
    return words[at].before.strip(" ") == "&"


def _with_form(words: list[Word], at: int) -> int:
    after = at + 1
    if after < len(words) and words[after].title in FIRM_FORMS:
        return after if words[after].before.strip(" .") in ("", ",") else at
    return at
