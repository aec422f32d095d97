"""Organizations in a text: those of the authority files, and those that their form tells."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from tei_kit.model import NameIndex, Span
from tei_kit.names.acronym_grammar import acronyms, defined
from tei_kit.names.barriers import Barriers
from tei_kit.names.firm_grammar import firms
from tei_kit.names.gazetteer import gazetteer
from tei_kit.names.languages.english import BODIES, HEADS
from tei_kit.names.listed import listed
from tei_kit.names.mention import NameMention, linked
from tei_kit.names.organization_grammar import Phrase, headed
from tei_kit.names.trie import NameTrie
from tei_kit.names.words import Word, paragraphs


def find_organizations(
    text: str, stretches: Iterable[Span], index: NameIndex, taken: Iterable[Span] = ()
) -> list[NameMention]:
    """Find the organizations of a text.

    Args:
        text: the text.
        stretches: where to look.
        index: the authority files.
        taken: dates and figures; no name crosses them.

    Returns:
        The mentions, which do not overlap, in the order of the text.
    """
    stretches = tuple(stretches)
    barriers = Barriers(taken)
    known: set[str] = set()
    by_form: list[NameMention] = []
    for stretch in stretches:
        by_form += _by_form(text, stretch, barriers, known)
    by_list = [
        linked("organization", match.span, match.records, "high", "a name in the authority files")
        for stretch in stretches
        for match in listed(text, stretch, index, "organization")
        if not barriers.crosses(match.span) and barriers.inside_of_one(match.span) is None
    ]
    return _reconciled(text, by_list, by_form)


def _by_form(
    text: str, stretch: Span, barriers: Barriers, known: set[str]
) -> Iterator[NameMention]:
    places = {
        Span(start, end)
        for start, end, _ in gazetteer().find(text, stretch.start, stretch.end)
        if " " in text[start:end]
    }
    for words in paragraphs(text, stretch):
        taken = [barriers.overlaps(word.start, word.end) for word in words]
        traders = list(firms(words, taken))
        for phrase in traders:
            taken[phrase.first : phrase.last + 1] = [True] * (phrase.last + 1 - phrase.first)
        phrases = [
            phrase
            for phrase in headed(words, taken)
            if _span(words, phrase) not in places and not _is_place(words, phrase, places)
        ]
        known |= defined(words, phrases)
        phrases += _known_bodies(text, words, taken, phrases)
        for phrase in phrases:
            taken[phrase.first : phrase.last + 1] = [True] * (phrase.last + 1 - phrase.first)
        for phrase in sorted([*traders, *phrases, *acronyms(words, taken, known)], key=_first):
            yield NameMention(
                "organization",
                _span(words, phrase),
                "low" if phrase.weak else "medium",
                phrase.reason,
            )


@cache
def _bodies() -> NameTrie[str]:
    trie: NameTrie[str] = NameTrie()
    for name in BODIES:
        trie.add(name, name)
    return trie


def _known_bodies(
    text: str, words: list[Word], taken: list[bool], phrases: list[Phrase]
) -> Iterator[Phrase]:
    """Yield the bodies known by name that no phrase around a head noun covers."""
    covered = Barriers(_span(words, phrase) for phrase in phrases)
    reached = 0
    starts = {word.start: at for at, word in enumerate(words)}
    ends = {word.end: at for at, word in enumerate(words)}
    for start, end, _ in _bodies().find(text, words[0].start, words[-1].end):
        first, last = starts.get(start), ends.get(end)
        if first is None or last is None or any(taken[first : last + 1]):
            continue
        if start >= reached and not covered.overlaps(start, end):
            yield Phrase(first, last, "a body that is generally known")
            reached = end


def _first(phrase: Phrase) -> int:
    return phrase.first


def _span(words: list[Word], phrase: Phrase) -> Span:
    last = words[phrase.last]
    hyphen = last.text.find("-")
    compound = phrase.reason.startswith(("an acronym", "capitals")) and hyphen > 0
    return Span(words[phrase.first].start, last.start + hyphen if compound else last.end)


def _is_place(words: list[Word], phrase: Phrase, places: set[Span]) -> bool:
    """Tell whether the head noun lies in the name of a country: "Union of South Africa"."""
    heads = [word for word in words[phrase.first : phrase.last + 1] if word.title in HEADS]
    return bool(heads) and all(
        any(place.start <= word.start and word.end <= place.end for place in places)
        for word in heads
    )


def _reconciled(
    text: str, by_list: list[NameMention], by_form: list[NameMention]
) -> list[NameMention]:
    """Let the longer name stand where list and form differ, and the list where they cross."""
    listed_spans = Barriers(mention.span for mention in by_list)
    entities = {mention.span: mention for mention in by_list}
    kept: list[NameMention] = []
    for mention in by_form:
        inside = listed_spans.overlapping(mention.span)
        if not inside:
            kept.append(mention)
        elif all(mention.span.contains(span) and span != mention.span for span in inside):
            kept.append(_longer(text, mention, [entities[span] for span in inside]))
    kept_spans = Barriers(mention.span for mention in kept)
    rest = [
        mention
        for mention in by_list
        if not kept_spans.overlaps(mention.span.start, mention.span.end)
    ]
    return sorted([*rest, *kept], key=lambda mention: mention.span)


def _longer(text: str, mention: NameMention, inside: list[NameMention]) -> NameMention:
    """Name the listed body whose head noun the longer name shares as a candidate, no more."""
    cores = [
        other for other in inside if any(word in HEADS for word in other.span.of(text).split())
    ]
    candidates = tuple(
        identifier
        for other in cores
        for identifier in ((other.entity,) if other.entity else other.candidates)
    )
    reason = "longer than the listed name inside" if candidates else mention.reason
    return NameMention(
        "organization",
        mention.span,
        "low" if candidates else mention.certainty,
        reason,
        None,
        candidates,
    )
