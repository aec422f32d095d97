"""The names that sign: in a signature a line that can be a name is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tei_kit.model import Span
from tei_kit.names.barriers import Barriers
from tei_kit.names.gazetteer import place_names
from tei_kit.names.languages.english import PARTICLES, SIGNING
from tei_kit.names.person_words import PersonWords
from tei_kit.names.words import paragraphs

_LONGEST = 4
"""Words of a signing name, its initials not counted."""


_FEWEST_INITIALS = 2


def signing(text: str, signatures: Iterable[Span], taken: Barriers) -> Iterator[Span]:
    """Yield the names of signatures that nothing but their place gives away ("X" under a telegram).

    Args:
        text: the text.
        signatures: where somebody signs.
        taken: what is something else already: dates, organizations, persons found by their form.
    """
    for signature in signatures:
        for words in paragraphs(text, signature):
            known = PersonWords(words, [taken.overlaps(word.start, word.end) for word in words])
            for first, end in _segments(known):
                if _can_sign(known, first, end):
                    yield Span(words[first].start, words[end - 1].end)
                elif _are_initials(known, first, end):
                    last = words[end - 1].end
                    yield Span(words[first].start, last + (text[last : last + 1] == "."))


def _segments(known: PersonWords) -> Iterator[tuple[int, int]]:
    """Yield the words of each line up to its first comma, without a "signed" before them."""
    words = known.words
    first = 0
    while first < len(words):
        end = first + 1
        while end < len(words) and "\n" not in words[end].before:
            end += 1
        start = first + (words[first].text.lower() in SIGNING)
        stop = next((at for at in range(start + 1, end) if _ends_name(known, at)), end)
        whole = stop == end or words[stop].before.strip()[0] in ",;("
        if start < stop and whole and not any(known.taken[first:stop]):
            yield start, stop
        first = end


def _ends_name(known: PersonWords, at: int) -> bool:
    between = known.words[at].before.strip()
    return between != "" and not (between == "." and known.is_initial(at - 1))


def _are_initials(known: PersonWords, first: int, end: int) -> bool:
    """Tell whether a line is "J. W.", the initials of who signs."""
    words = known.words[first:end]
    letters = "".join(word.text for word in words)
    return (
        _FEWEST_INITIALS <= len(words) <= _LONGEST
        and all(word.initial for word in words)
        and letters not in ("PS", "NB", "PPS", "TS")
    )


def _can_sign(known: PersonWords, first: int, end: int) -> bool:
    words = known.words[first:end]
    names = [at for at in range(first, end) if known.may_be_name(at) or known.is_given(at)]
    others = [
        at
        for at in range(first, end)
        if at not in names and not known.is_initial(at) and known.words[at].text not in PARTICLES
    ]
    return (
        not others
        and 1 <= len(names) <= _LONGEST
        and names[-1] == end - 1
        and not any(word.title in place_names() for word in words)
    )
