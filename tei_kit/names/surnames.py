"""Surnames that stand alone: who is meant follows from the rest of the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from tei_kit.model import Certainty, Span
from tei_kit.names.barriers import Barriers
from tei_kit.names.languages.english import PARTICLES
from tei_kit.names.mention import NameMention, linked
from tei_kit.names.person_name import PersonName
from tei_kit.names.register import Register
from tei_kit.names.surroundings import Surroundings
from tei_kit.names.words import Word, paragraphs

_SHORTEST_SURNAME = 3


class Bearers:
    """Know who bears each surname in a text."""

    __slots__ = ("_bearers",)

    def __init__(self, text: str, mentions: Iterable[NameMention]) -> None:
        self._bearers: dict[str, list[NameMention]] = {}
        for mention in mentions:
            surname = _surname(text, mention.span)
            unsure = mention.certainty == "low" and not mention.candidates
            if len(surname) >= _SHORTEST_SURNAME and " " not in surname and not unsure:
                self._bearers.setdefault(surname, []).append(mention)

    def of(self, surname: str) -> list[NameMention]:
        """Return the mentions with this surname."""
        return self._bearers.get(surname.casefold(), [])


def _surname(text: str, span: Span) -> str:
    surname = PersonName.parse(span.of(text)).surname
    return " ".join(part for part in surname.split() if part not in PARTICLES).casefold()


def doubted(text: str, mentions: list[NameMention]) -> Iterator[NameMention]:
    """Unlink bare surnames where the text names somebody else of that name and not the record's."""
    full: dict[str, set[str | None]] = {}
    for mention in mentions:
        if PersonName.parse(mention.span.of(text)).given and not mention.candidates:
            full.setdefault(_surname(text, mention.span), set()).add(mention.entity)
    for mention in mentions:
        others = full.get(_surname(text, mention.span), set())
        bare = not PersonName.parse(mention.span.of(text)).given
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
            for word in words:
                if not word.capital or not word.text.isalpha():
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
