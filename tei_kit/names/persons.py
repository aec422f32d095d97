"""Persons in a text: those that files list, those that their form tells, and who is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tei_kit.model import AuthorityRecord, Certainty, NameIndex, NameMatch, Span
from tei_kit.names.barriers import Barriers
from tei_kit.names.listed import listed
from tei_kit.names.mention import NameMention, linked, without_overlaps
from tei_kit.names.person_grammar import person_phrases
from tei_kit.names.person_name import PersonName
from tei_kit.names.register import Register
from tei_kit.names.surnames import bare_surnames, doubted
from tei_kit.names.surroundings import Surroundings
from tei_kit.names.words import paragraphs


@dataclass(frozen=True, slots=True)
class _Form:
    """Carry what the grammar sees: the name with its title, without it, why, and how surely."""

    span: Span
    core: Span
    reason: str
    strong: bool


def find_persons(
    text: str, stretches: Iterable[Span], index: NameIndex, taken: Iterable[Span] = ()
) -> list[NameMention]:
    """Find the persons of a text.

    Args:
        text: the text.
        stretches: where to look.
        index: the authority files.
        taken: dates, figures and organizations; no person overlaps them.

    Returns:
        The mentions, which do not overlap, in the order of the text. A name that exactly one
        record fits is linked to it; one that several fit carries them as candidates.
    """
    stretches = tuple(stretches)
    barriers = Barriers(taken)
    register = Register(index)
    first = without_overlaps(
        mention
        for stretch in stretches
        for mention in _in_stretch(text, stretch, index, register, barriers)
        if not barriers.overlaps(mention.span.start, mention.span.end)
    )
    found = list(doubted(text, first))
    return without_overlaps([*found, *bare_surnames(text, stretches, found, register, barriers)])


def _in_stretch(
    text: str, stretch: Span, index: NameIndex, register: Register, barriers: Barriers
) -> Iterator[NameMention]:
    matches = {
        match.span: match
        for match in listed(text, stretch, index, "person")
        if not barriers.overlaps(match.span.start, match.span.end)
    }
    forms, surroundings = _forms(text, stretch, index, barriers)
    matched = Barriers(matches)
    used: set[Span] = set()
    for form in forms:
        inside = matched.overlapping(form.span)
        used.update(inside)
        yield from _settled(text, form, [matches[span] for span in inside], register)
    for span, match in matches.items():
        if span not in used:
            yield from _lone(text, match, surroundings, register)


def _forms(
    text: str, stretch: Span, index: NameIndex, barriers: Barriers
) -> tuple[list[_Form], Surroundings]:
    """Return the names that the grammar sees outside the listed places of several words."""
    places = Barriers(
        match.span
        for match in listed(text, stretch, index, "place")
        if " " in match.span.of(text) or match.span.of(text).isupper()
    )
    forms: list[_Form] = []
    seen = []
    for words in paragraphs(text, stretch):
        taken = [
            barriers.overlaps(word.start, word.end) or places.overlaps(word.start, word.end)
            for word in words
        ]
        seen.append((words, taken))
        forms += [
            _Form(
                phrase.span(words, text),
                phrase.core_span(words, text),
                phrase.reason,
                phrase.strong,
            )
            for phrase in person_phrases(words, taken)
        ]
    return forms, Surroundings(seen)


def _settled(
    text: str, form: _Form, inside: list[NameMatch], register: Register
) -> Iterator[NameMention]:
    """Decide between a name that the grammar sees and the listed names that it overlaps."""
    for match in inside:
        if match.span.contains(form.core):
            span = Span(min(form.span.start, match.span.start), match.span.end)
            yield _listed(text, span, match.records, titled=form.span != form.core)
            return
    crossing = [match for match in inside if match.span.crosses(form.span)]
    if crossing:
        for match in crossing:
            yield _listed(text, match.span, match.records, titled=False)
        return
    name = PersonName.parse(form.core.of(text))
    records = register.fitting(name) or _bearers_inside(text, inside, name)
    if inside and records:
        yield linked("person", form.span, records, "high", f"{form.reason} around a listed one")
    else:
        certainty: Certainty = "medium" if form.strong else "low"
        yield linked("person", form.span, records, certainty, form.reason)


def _bearers_inside(
    text: str, inside: list[NameMatch], name: PersonName
) -> tuple[AuthorityRecord, ...]:
    """Return the bearers of a listed full name inside a longer one, if its surname is the same."""
    for match in inside:
        listed_name = PersonName.parse(match.span.of(text))
        if listed_name.given and listed_name.key == name.key:
            return match.records
    return ()


def _listed(
    text: str, span: Span, records: tuple[AuthorityRecord, ...], *, titled: bool
) -> NameMention:
    if titled or PersonName.parse(span.of(text)).given:
        return linked("person", span, records, "high", "a name in the authority files")
    return linked("person", span, records, "medium", "a surname in the authority files")


def _lone(
    text: str, match: NameMatch, surroundings: Surroundings, register: Register
) -> Iterator[NameMention]:
    """Judge a listed name by the capitalized words beside it."""
    if surroundings.go_on(text, match.span):
        return
    before = surroundings.name_before(match.span)
    if before is None or PersonName.parse(match.span.of(text)).given:
        yield _listed(text, match.span, match.records, titled=False)
        return
    span = Span(before.start, match.span.end)
    records = register.fitting(PersonName.parse(span.of(text)))
    if records:
        yield linked("person", span, records, "high", "a given name and a listed surname")
    else:
        yield NameMention("person", span, "low", "a listed surname with another given name")
