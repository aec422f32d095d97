"""Persons in a text: those that files list, those that their form tells, and who is meant."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tei_kit.model import AuthorityRecord, Certainty, NameIndex, NameMatch, Span
from tei_kit.names.barriers import Barriers
from tei_kit.names.given_names import WOMENS_GIVEN_NAMES
from tei_kit.names.languages.english import WOMENS_TITLES
from tei_kit.names.layout import NO_LAYOUT, Layout
from tei_kit.names.listed import listed
from tei_kit.names.mention import NameMention, linked, without_overlaps
from tei_kit.names.person_grammar import person_phrases
from tei_kit.names.person_name import PersonName
from tei_kit.names.pieces import whole
from tei_kit.names.register import Register
from tei_kit.names.ships import ships
from tei_kit.names.signatures import signing
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


@dataclass(frozen=True, slots=True)
class _Closed:
    """Carry what no person may overlap, and where a letter counts instead of being an initial."""

    names: Barriers
    counting: frozenset[int]


def find_persons(
    text: str,
    stretches: Iterable[Span],
    index: NameIndex,
    taken: Iterable[Span] = (),
    layout: Layout = NO_LAYOUT,
) -> list[NameMention]:
    """Find the persons of a text.

    Args:
        text: the text.
        stretches: where to look.
        index: the authority files.
        taken: dates, figures and organizations; no person overlaps them.
        layout: what the structure of the document tells.

    Returns:
        The mentions, which do not overlap, in the order of the text. A name that exactly one
        record fits is linked to it; one that several fit carries them as candidates.
    """
    stretches = tuple(stretches)
    barriers = Barriers(taken)
    register = Register(index)
    closed = _Closed(barriers, frozenset(head.start for head in layout.heads))
    first = without_overlaps(
        mention
        for stretch in stretches
        for mention in _in_stretch(text, stretch, index, register, closed)
        if not barriers.overlaps(mention.span.start, mention.span.end)
    )
    claimed = Barriers([*barriers, *(mention.span for mention in first)])
    signed = [
        linked("person", span, register.fitting(_name(text, span)), "medium", "a signature")
        for span in signing(text, layout.signatures, claimed)
        if any(stretch.contains(span) for stretch in stretches)
    ]
    found = list(doubted(text, without_overlaps([*first, *signed])))
    return without_overlaps([*found, *bare_surnames(text, stretches, found, register, barriers)])


def _name(text: str, span: Span) -> PersonName:
    return PersonName.parse(whole(span.of(text)))


def _in_stretch(
    text: str,
    stretch: Span,
    index: NameIndex,
    register: Register,
    closed: _Closed,
) -> Iterator[NameMention]:
    matches = {
        match.span: match
        for match in listed(text, stretch, index, "person")
        if not closed.names.overlaps(match.span.start, match.span.end)
    }
    forms, surroundings = _forms(text, stretch, index, closed)
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
    text: str, stretch: Span, index: NameIndex, closed: _Closed
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
        afloat = ships(words)
        taken = [
            at in afloat
            or (word.initial and word.start in closed.counting)
            or closed.names.overlaps(word.start, word.end)
            or places.overlaps(word.start, word.end)
            for at, word in enumerate(words)
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
    relatives = register.fitting(_name(text, form.core)) if _is_woman(text, form) else ()
    if relatives:
        yield _woman(form, relatives)
        return
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
    name = _name(text, form.core)
    records = register.fitting(name) or _bearers_inside(text, inside, name)
    if inside and records:
        yield linked("person", form.span, records, "high", f"{form.reason} around a listed one")
    else:
        certainty: Certainty = "medium" if form.strong else "low"
        yield linked("person", form.span, records, certainty, form.reason)


def _is_woman(text: str, form: _Form) -> bool:
    """Tell whether a woman is named by her title and a surname only: "Mrs. X"."""
    title = text[form.span.start : form.core.start].replace(".", " ").split()
    return bool(WOMENS_TITLES.intersection(title)) and not _name(text, form.core).given


def _woman(form: _Form, records: tuple[AuthorityRecord, ...]) -> NameMention:
    """Link a title and a surname to the one woman of that name; the wife of a man is not he."""
    women = tuple(record for record in records if _names_a_woman(record))
    if len(women) == 1:
        return linked("person", form.span, women, "medium", form.reason)
    candidates = tuple(record.identifier for record in records)
    reason = f"{form.reason}; nobody listed is surely she"
    return NameMention("person", form.span, "low", reason, None, candidates)


def _names_a_woman(record: AuthorityRecord) -> bool:
    given = {part for name in record.names for part in PersonName.parse(name).given}
    titled = any(name.split(".")[0].split(" ")[0] in WOMENS_TITLES for name in record.names)
    return titled or bool(given & WOMENS_GIVEN_NAMES)


def _bearers_inside(
    text: str, inside: list[NameMatch], name: PersonName
) -> tuple[AuthorityRecord, ...]:
    """Return the bearers of a listed full name inside a longer one, if its surname is the same."""
    for match in inside:
        listed_name = _name(text, match.span)
        if listed_name.given and listed_name.key == name.key:
            return match.records
    return ()


def _listed(
    text: str, span: Span, records: tuple[AuthorityRecord, ...], *, titled: bool
) -> NameMention:
    if titled or _name(text, span).given:
        return linked("person", span, records, "high", "a name in the authority files")
    return linked("person", span, records, "medium", "a surname in the authority files")


def _lone(
    text: str, match: NameMatch, surroundings: Surroundings, register: Register
) -> Iterator[NameMention]:
    """Judge a listed name by the capitalized words beside it."""
    if surroundings.go_on(text, match.span):
        return
    before = surroundings.name_before(match.span)
    if before is None or _name(text, match.span).given:
        yield _listed(text, match.span, match.records, titled=False)
        return
    span = Span(before.start, match.span.end)
    records = register.fitting(_name(text, span))
    if records:
        yield linked("person", span, records, "high", "a given name and a listed surname")
    else:
        yield NameMention("person", span, "low", "a listed surname with another given name")
