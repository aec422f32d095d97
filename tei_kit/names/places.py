"""Places in a text: those of the authority files, those of the gazetteer, and those by form."""

from __future__ import annotations

from collections.abc import Iterable

from tei_kit.model import NameIndex, Span
from tei_kit.names.barriers import Barriers
from tei_kit.names.gazetteer import gazetteer
from tei_kit.names.languages.english import COMPASS, peoples
from tei_kit.names.listed import listed
from tei_kit.names.mention import NameMention, linked, without_overlaps
from tei_kit.names.place_grammar import place_phrases
from tei_kit.names.ships import ships
from tei_kit.names.toponyms import AMBIGUOUS
from tei_kit.names.words import Word, paragraphs

_LONGEST_ACRONYM = 6


def find_places(
    text: str,
    stretches: Iterable[Span],
    index: NameIndex,
    *,
    taken: Iterable[Span] = (),
    organizations: Iterable[Span] = (),
) -> list[NameMention]:
    """Find the places of a text.

    Args:
        text: the text.
        stretches: where to look.
        index: the authority files.
        taken: dates, figures and persons; no place overlaps them.
        organizations: places may lie inside, but are not looked for in a name that is made of
            acronyms only ("USSR GPU").

    Returns:
        The mentions, which do not overlap, in the order of the text.
    """
    bodies = tuple(organizations)
    closed = Barriers([*taken, *(span for span in bodies if _is_of_acronyms(span.of(text)))])
    around = Barriers(bodies)
    found: list[NameMention] = []
    for stretch in stretches:
        found += _in_stretch(text, stretch, index, closed, around)
    return without_overlaps(found)


def _is_of_acronyms(name: str) -> bool:
    return all(word.isupper() and len(word) <= _LONGEST_ACRONYM for word in name.split())


def _in_stretch(
    text: str, stretch: Span, index: NameIndex, taken: Barriers, around: Barriers
) -> list[NameMention]:
    paragraph_words = list(paragraphs(text, stretch))
    afloat = Barriers(
        Span(words[at].start, words[at].end) for words in paragraph_words for at in ships(words)
    )
    word_at = {
        word.start: (words, at) for words in paragraph_words for at, word in enumerate(words)
    }
    by_list = [
        linked("place", match.span, match.records, "high", "a name in the authority files")
        for match in listed(text, stretch, index, "place")
        if _free(match.span, taken, around) and not _is_direction_only(match.span, text, word_at)
    ]
    known = [
        Span(start, end)
        for start, end, _ in gazetteer().find(text, stretch.start, stretch.end)
        if not taken.overlaps(start, end)
        and not afloat.overlaps(start, end)
        and _is_meant(Span(start, end), text, word_at)
    ]
    by_form = without_overlaps(
        NameMention("place", phrase.span, phrase.certainty, phrase.reason)
        for phrase in place_phrases(text, paragraph_words, known, taken, around)
        if _free(phrase.span, taken, around)
        and not afloat.overlaps(phrase.span.start, phrase.span.end)
    )
    return _reconciled(by_list, by_form)


def _free(span: Span, taken: Barriers, around: Barriers) -> bool:
    return (
        not taken.overlaps(span.start, span.end)
        and not around.crosses(span)
        and not around.holds(span)
        and all(other.contains(span) for other in around.overlapping(span))
    )


def _is_direction_only(span: Span, text: str, word_at: dict[int, tuple[list[Word], int]]) -> bool:
    """Tell whether "West" only says which: "West German"."""
    name = span.of(text)
    following = _following(span, word_at)
    return following is not None and (name in COMPASS or name in peoples())


def _following(span: Span, word_at: dict[int, tuple[list[Word], int]]) -> Word | None:
    """Return the capitalized word right after a name of one word."""
    words, at = word_at.get(span.start, ([], 0))
    if at + 1 >= len(words):
        return None
    following = words[at + 1]
    return following if following.beside and following.capital else None


def _is_meant(span: Span, text: str, word_at: dict[int, tuple[list[Word], int]]) -> bool:
    """Tell whether a name of the gazetteer stands for the place, not for half a longer name."""
    if _in_double_name(span, text):
        return False
    following = _following(span, word_at)
    if span.of(text) not in AMBIGUOUS or following is None or following.upper:
        return True
    return following.title in peoples() or following.title in COMPASS


def _in_double_name(span: Span, text: str) -> bool:
    """Tell whether a hyphen makes the name half of another one: "Brest-Litovsk"."""
    after = text[span.end : span.end + 2]
    before = text[max(0, span.start - 2) : span.start]
    return (after[:1] == "-" and after[1:].isupper()) or (
        before[-1:] == "-" and before[:1].islower() and not span.of(text).isupper()
    )


def _reconciled(by_list: list[NameMention], by_form: list[NameMention]) -> list[NameMention]:
    """Let the longer name stand where list and form differ, and the list where they cross."""
    listed_spans = Barriers(mention.span for mention in by_list)
    kept = [
        mention
        for mention in by_form
        if all(
            mention.span.contains(span) and span != mention.span
            for span in listed_spans.overlapping(mention.span)
        )
    ]
    wider = Barriers(mention.span for mention in kept)
    rest = [one for one in by_list if not wider.overlaps(one.span.start, one.span.end)]
    return [*kept, *rest]
