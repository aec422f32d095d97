"""Which of the matches of authority files count: longest first, one kind at a place."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import EntityKind, NameIndex, NameMatch, Span
from tei_kit.names.languages.english import LOCATIVES, SMALL_WORDS

_MAY_HOLD: dict[EntityKind, frozenset[EntityKind]] = {
    "person": frozenset(),
    "place": frozenset(),
    "organization": frozenset({"place"}),
}
"""Which kinds may lie inside a name of each kind."""

_LONGEST_DOUBTFUL = 3
_NEIGHBOURHOOD = 24


def listed(text: str, within: Span, index: NameIndex, kind: EntityKind) -> Iterator[NameMatch]:
    """Yield the matches of one kind that do not overlap, leftmost and longest first.

    A match inside a longer name of another kind counts only where names of that kind may hold
    it: a place inside an organization does, a person inside an organization does not.

    Args:
        text: the text.
        within: the stretch to look at.
        index: the authority files.
        kind: the kind wanted.

    Returns:
        The matches with the records of that kind only, unless the name fits records of several
        kinds: then with all of them, the wanted kind first.
    """
    last: dict[EntityKind, int] = {}
    for match in index.find(text, within):
        if _is_shouted_word(text, match.span):
            continue
        match_kind = _kind(text, match)
        if match.span.start < last.get(match_kind, 0):
            continue
        inside_another = any(
            match.span.start < end and match_kind not in _MAY_HOLD[other]
            for other, end in last.items()
        )
        if inside_another:
            continue
        last[match_kind] = match.span.end
        if match_kind == kind:
            ours = tuple(record for record in match.records if record.kind == kind)
            others = tuple(record for record in match.records if record.kind != kind)
            yield NameMatch(match.span, (*ours, *others))


def _kind(text: str, match: NameMatch) -> EntityKind:
    """Decide the kind of a name that records of several kinds share by the word before it."""
    kinds = {record.kind for record in match.records}
    if len(kinds) > 1 and "place" in kinds:
        before = text[max(0, match.span.start - _NEIGHBOURHOOD) : match.span.start].split()
        if before and before[-1].lower() in LOCATIVES:
            return "place"
    return match.records[0].kind


def _is_shouted_word(text: str, span: Span) -> bool:
    """Tell whether a short acronym is an ordinary word in a line of capitals ("LET US GO")."""
    if len(span) > _LONGEST_DOUBTFUL or span.of(text).lower() not in SMALL_WORDS:
        return False
    around = (
        text[max(0, span.start - _NEIGHBOURHOOD) : span.start]
        + text[span.end : span.end + _NEIGHBOURHOOD]
    )
    return around.isupper()
