"""Surnames that stand alone: who is meant follows from the rest of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tei_kit.model import Certainty, Span
from tei_kit.names.barriers import Barriers
from tei_kit.names.given_names import FAMILY_NAMES_FIRST, HUNGARIAN_GIVEN_NAMES
from tei_kit.names.languages.english import PARTICLES
from tei_kit.names.mention import NameMention, linked
from tei_kit.names.person_name import PersonName
from tei_kit.names.pieces import whole
from tei_kit.names.register import Register
from tei_kit.names.surroundings import Surroundings
from tei_kit.names.words import Word, paragraphs

_SHORTEST_SURNAME = 3
_JOINERS = str.maketrans("", "", "-‐‑'’`")
_BIRTH = frozenset({"née", "nee", "né", "born", "geb", "geborene"})
"""Words between a woman's name and the one that she bore before."""


class Bearers:
    """Know who bears each surname in a text."""

    __slots__ = ("_bearers",)

    def __init__(self, text: str, mentions: Iterable[NameMention]) -> None:
        self._bearers: dict[str, list[NameMention]] = {}
        for mention in mentions:
            surname = _surname(text, mention.span)
            unsure = mention.certainty == "low" and not mention.candidates
            if unsure:
                continue
            for name in {surname, _family_first(text, mention.span)}:
                if len(name) >= _SHORTEST_SURNAME and " " not in name:
                    self._bearers.setdefault(name, []).append(mention)

    def of(self, surname: str) -> list[NameMention]:
        """Return the mentions with this surname."""
        return self._bearers.get(surname.casefold(), [])


def _parsed(text: str, span: Span) -> PersonName:
    return PersonName.parse(whole(span.of(text)))


def _surname(text: str, span: Span) -> str:
    surname = _parsed(text, span).surname
    return " ".join(part for part in surname.split() if part not in PARTICLES).casefold()


def _family_first(text: str, span: Span) -> str:
    """Return the family's name where it stands first ("Mao Qiren"), nothing elsewhere."""
    given = _parsed(text, span).given
    if not given:
        return ""
    last = whole(span.of(text)).split()[-1]
    first = given[0]
    return first.casefold() if first in FAMILY_NAMES_FIRST or last in HUNGARIAN_GIVEN_NAMES else ""


def doubted(text: str, mentions: list[NameMention]) -> Iterator[NameMention]:
    """Unlink bare surnames where the text names somebody else of that name and not the record's."""
    full: dict[str, set[str | None]] = {}
    for mention in mentions:
        if _parsed(text, mention.span).given and not mention.candidates:
            full.setdefault(_surname(text, mention.span), set()).add(mention.entity)
    for mention in mentions:
        others = full.get(_surname(text, mention.span), set())
        bare = not _parsed(text, mention.span).given
        if bare and mention.entity and None in others and mention.entity not in others:
            yield replace(
                mention,
                certainty="low",
                entity=None,
                candidates=(mention.entity,),
                reason="a listed surname, but the text names another bearer",
            )
        else:
            yield mention


def bare_surnames(
    text: str,
    stretches: tuple[Span, ...],
    found: list[NameMention],
    register: Register,
    barriers: Barriers,
) -> Iterator[NameMention]:
    """Find the surnames of persons whom the text names more fully elsewhere, or a file lists.

    Args:
        text: the text.
        stretches: where to look.
        found: the persons found so far.
        register: the persons of the authority files.
        barriers: what no person may overlap.
    """
    bearers = Bearers(text, found)
    taken = Barriers(mention.span for mention in found)
    for stretch in stretches:
        for words in paragraphs(text, stretch):
            surroundings = Surroundings([(words, [False] * len(words))])
            for at, word in enumerate(words):
                if at and words[at - 1].text in _BIRTH:
                    continue
                if not word.capital or not word.text.translate(_JOINERS).isalpha():
                    continue
                if taken.overlaps(word.start, word.end) or barriers.overlaps(word.start, word.end):
                    continue
                mention = _mention(word, bearers, register)
                if mention is not None and surroundings.leave_alone(text, mention.span):
                    yield mention


def _mention(word: Word, bearers: Bearers, register: Register) -> NameMention | None:
    span = Span(word.start, word.end)
    persons = bearers.of(word.text)
    if not persons:
        records = () if word.starts_sentence else register.named(word.text)
        reason = "a surname in the authority files"
        return linked("person", span, records, "medium", reason) if records else None
    meant = {(person.entity, person.candidates) for person in persons}
    if len(meant) == 1:
        entity, candidates = meant.pop()
        certainty: Certainty = "low" if candidates else "medium"
        reason = "the surname of a person named more fully in the text"
        return NameMention("person", span, certainty, reason, entity, candidates)
    identifiers = sorted({entity for entity, _ in meant if entity})
    reason = "a surname that several persons in the text bear"
    return NameMention("person", span, "low", reason, None, tuple(identifiers))
