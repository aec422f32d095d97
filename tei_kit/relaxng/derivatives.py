"""What remains of a pattern after a part of the document: derivatives, remembered at the patterns.

A *state* is the pattern that the rest of an element's content must match. Opening a child leads
from the parent's state to `after(content of the child, state of the parent behind the child)`.
Where that is a single pair, which is nearly always, the two are kept apart: the content is a state
that many parents share, so a schema behaves as a finite automaton that is built as documents need
it. Where an element may be several things at once, the pairs stay together in one choice until its
end tag tells which of them hold.

Source: J. Clark, An algorithm for RELAX NG validation (2002); ISO/IEC 19757-2, section 9.3.
"""

from __future__ import annotations

from collections.abc import Callable

from tei_kit.relaxng.datatypes.primitives import Prefixes, words
from tei_kit.relaxng.name_classes import contains
from tei_kit.relaxng.patterns import (
    AFTER,
    ATTRIBUTE,
    CHOICE,
    DATA,
    ELEMENT,
    EMPTY,
    GROUP,
    HAS_ATTRIBUTE,
    HAS_ELEMENT,
    HAS_TEXT,
    INTERLEAVE,
    LIST,
    NOT_ALLOWED,
    ONE_OR_MORE,
    TEXT,
    TEXT_KIND,
    VALUE,
    Pattern,
    PatternTable,
)

_SMALL_CHOICE = 6
_MOST_REMEMBERED = 1500
_MOST_WORDS = 200
_CACHED_LENGTH = 60
_LEAVES = (TEXT_KIND, DATA, VALUE, LIST)

Lift = Callable[[Pattern], Pattern]


def is_white(text: str) -> bool:
    """Tell whether text is XML white space only."""
    return not text or (text.isspace() and text.isascii())


class Derivatives:
    """Compute derivatives of the patterns of one table."""

    def __init__(self, table: PatternTable) -> None:
        self.table = table
        self._open_by_kind: dict[int, Callable[[Pattern, str, bool], Pattern]] = {
            ELEMENT: self._open_element,
            CHOICE: self._open_choice,
            GROUP: self._open_group,
            INTERLEAVE: self._open_interleave,
            ONE_OR_MORE: self._open_one_or_more,
            AFTER: self._open_after,
        }
        self._data_by_kind: dict[int, Callable[[Pattern, str, Prefixes | None], Pattern]] = {
            TEXT_KIND: lambda pattern, _text, _prefixes: pattern,
            DATA: self._data_data,
            VALUE: self._data_value,
            LIST: self._data_list,
            CHOICE: self._data_choice,
            GROUP: self._data_group,
            ONE_OR_MORE: self._data_one_or_more,
            INTERLEAVE: self._data_interleave,
            AFTER: self._data_after,
        }

    def _lift(self, lift: Lift, pattern: Pattern) -> Pattern:
        """Apply a function to what comes after, in every alternative."""
        if pattern is NOT_ALLOWED:
            return pattern
        if pattern.kind == AFTER:
            return self.table.after(pattern.a, lift(pattern.b))
        return self.table.choice([self._lift(lift, member) for member in pattern.a])

    # Start tags

    def open(self, state: Pattern, name: str, *, skipping: bool = False) -> Pattern:
        """Return what remains after `<name`: the child's content, then the parent's rest.

        Args:
            state: what the parent's content must still match.
            name: the child's expanded name.
            skipping: also accept the child where something required before it is missing.
        """
        if not state.mask & HAS_ELEMENT:
            return NOT_ALLOWED
        if skipping:
            return self._open_by_kind[state.kind](state, name, skipping)
        memo = state.open_memo
        if memo is None:
            memo = state.open_memo = {}
        found = memo.get(name)
        if found is None:
            if len(memo) >= _MOST_REMEMBERED:
                memo.clear()
            found = memo[name] = self._open_by_kind[state.kind](state, name, skipping)
        return found

    def _open_element(self, pattern: Pattern, name: str, _skipping: bool) -> Pattern:  # noqa: FBT001
        if pattern.a == name or (not isinstance(pattern.a, str) and contains(pattern.a, name)):
            return self.table.after(pattern.b.content, EMPTY)
        return NOT_ALLOWED

    def _open_choice(self, pattern: Pattern, name: str, skipping: bool) -> Pattern:  # noqa: FBT001
        members = pattern.a
        if len(members) > _SMALL_CHOICE:
            by_name, others = pattern.index or self._make_index(pattern)
            members = [*by_name.get(name, ()), *others]
        return self.table.choice([self.open(part, name, skipping=skipping) for part in members])

    @staticmethod
    def _make_index(pattern: Pattern) -> tuple[dict[str, list[Pattern]], list[Pattern]]:
        by_name: dict[str, list[Pattern]] = {}
        others = []
        for member in pattern.a:
            if member.kind == ELEMENT and isinstance(member.a, str):
                by_name.setdefault(member.a, []).append(member)
            elif member.mask & HAS_ELEMENT:
                others.append(member)
        pattern.index = (by_name, others)
        return pattern.index

    def _open_group(self, pattern: Pattern, name: str, skipping: bool) -> Pattern:  # noqa: FBT001
        table = self.table
        found = []
        while pattern.kind == GROUP:  # along the chain, so that long ones need no recursion
            rest = pattern.b
            opened = self.open(pattern.a, name, skipping=skipping)
            if opened is not NOT_ALLOWED:
                found.append(self._lift(lambda left, rest=rest: table.group(left, rest), opened))  # type: ignore[misc] # mypy can't type the default
            if not (pattern.a.nullable or skipping):
                return table.choice(found)
            pattern = rest
        found.append(self.open(pattern, name, skipping=skipping))
        return table.choice(found)

    def _open_interleave(self, pattern: Pattern, name: str, skipping: bool) -> Pattern:  # noqa: FBT001
        table, a, b = self.table, pattern.a, pattern.b
        in_a = self.open(a, name, skipping=skipping)
        in_b = self.open(b, name, skipping=skipping)
        return table.choice(
            (
                self._lift(lambda left: table.interleave(left, b), in_a),
                self._lift(lambda left: table.interleave(a, left), in_b),
            )
        )

    def _open_one_or_more(self, pattern: Pattern, name: str, skipping: bool) -> Pattern:  # noqa: FBT001
        table = self.table
        again = table.choice((pattern, EMPTY))
        opened = self.open(pattern.a, name, skipping=skipping)
        return self._lift(lambda left: table.group(left, again), opened)

    def _open_after(self, pattern: Pattern, name: str, skipping: bool) -> Pattern:  # noqa: FBT001
        table, rest = self.table, pattern.b
        opened = self.open(pattern.a, name, skipping=skipping)
        return self._lift(lambda left: table.after(left, rest), opened)

    # Attributes

    def attribute(self, pattern: Pattern, name: str) -> Pattern:
        """Return the attribute's value followed by what remains without the attribute."""
        if not pattern.mask & HAS_ATTRIBUTE:
            return NOT_ALLOWED
        memo = pattern.attribute_memo
        if memo is None:
            memo = pattern.attribute_memo = {}
        found = memo.get(name)
        if found is None:
            if len(memo) >= _MOST_REMEMBERED:
                memo.clear()
            found = memo[name] = self._attribute(pattern, name)
        return found

    def _attribute(self, pattern: Pattern, name: str) -> Pattern:
        table, kind, a, b = self.table, pattern.kind, pattern.a, pattern.b
        if kind == ATTRIBUTE:
            return table.after(b, EMPTY) if contains(a, name) else NOT_ALLOWED
        if kind == CHOICE:
            return table.choice([self.attribute(member, name) for member in a])
        if kind == ONE_OR_MORE:
            again = table.choice((pattern, EMPTY))
            return self._lift(lambda left: table.group(left, again), self.attribute(a, name))
        if kind == AFTER:
            return self._lift(lambda left: table.after(left, b), self.attribute(a, name))
        join = table.group if kind == GROUP else table.interleave
        return table.choice(
            (
                self._lift(lambda left: join(left, b), self.attribute(a, name)),
                self._lift(lambda left: join(a, left), self.attribute(b, name)),
            )
        )

    def value(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        """Return what remains after the value of an attribute, found by `attribute`."""
        if pattern.kind == AFTER:
            return pattern.b if self.matches(pattern.a, text, prefixes) else NOT_ALLOWED
        if pattern.kind == CHOICE:
            return self.table.choice([self.value(member, text, prefixes) for member in pattern.a])
        return NOT_ALLOWED

    def whatever_value(self, pattern: Pattern) -> Pattern:
        """Return what remains after an attribute whose value was wrong."""
        if pattern.kind == AFTER:
            rest: Pattern = pattern.b
            return rest
        return self.table.choice([self.whatever_value(member) for member in pattern.a])

    def close(self, pattern: Pattern) -> Pattern:
        """Return what remains when the start tag ends: attributes not yet seen never come."""
        if not pattern.mask & HAS_ATTRIBUTE:
            return pattern
        if pattern.closed is None:
            pattern.closed = self._close(pattern, self.close, NOT_ALLOWED)
        return pattern.closed

    def close_anyway(self, pattern: Pattern) -> Pattern:
        """Return the same as if attributes that are missing were there."""
        if not pattern.mask & HAS_ATTRIBUTE:
            return pattern
        if pattern.closed_anyway is None:
            pattern.closed_anyway = self._close(pattern, self.close_anyway, EMPTY)
        return pattern.closed_anyway

    def _close(self, pattern: Pattern, close: Lift, missing: Pattern) -> Pattern:
        table, kind = self.table, pattern.kind
        if kind == ATTRIBUTE:
            return missing
        if kind == CHOICE:
            return table.choice([close(member) for member in pattern.a])
        if kind == ONE_OR_MORE:
            return table.one_or_more(close(pattern.a))
        if kind == AFTER:
            return table.after(close(pattern.a), pattern.b)
        join = table.group if kind == GROUP else table.interleave
        return join(close(pattern.a), close(pattern.b))

    # Text

    def text(self, state: Pattern) -> Pattern:
        """Return what remains after text in mixed content."""
        if state.after_text is None:
            state.after_text = self._text(state)
        return state.after_text

    def _text(self, pattern: Pattern) -> Pattern:  # noqa: PLR0911 (one return a kind)
        if not pattern.mask & HAS_TEXT:
            return NOT_ALLOWED
        table, kind, a, b = self.table, pattern.kind, pattern.a, pattern.b
        if kind == TEXT_KIND:
            return pattern
        if kind == CHOICE:
            return table.choice([self.text(member) for member in a])
        if kind == GROUP:
            first = table.group(self.text(a), b)
            return table.choice((first, self.text(b))) if a.nullable else first
        if kind == INTERLEAVE:
            return table.choice(
                (table.interleave(self.text(a), b), table.interleave(a, self.text(b)))
            )
        if kind == ONE_OR_MORE:
            if a is TEXT or (a.kind == CHOICE and TEXT in a.a):
                return pattern  # text before the repetition is one more repetition
            return table.group(self.text(a), table.choice((pattern, EMPTY)))
        return table.after(self.text(a), b) if kind == AFTER else NOT_ALLOWED

    def matches(self, pattern: Pattern, text: str, prefixes: Prefixes | None = None) -> bool:
        """Tell whether text alone matches: an attribute's value, or all of an element's content."""
        if pattern.kind == TEXT_KIND:
            return True
        if pattern.kind == DATA and pattern.b is None:
            allowed: bool = pattern.a.allows(text, prefixes)
            return allowed
        accepted = pattern.accepted
        if accepted is None:
            accepted = pattern.accepted = set()
        if text in accepted:
            return True
        matched = pattern.nullable and is_white(text)
        if not (matched or self.data(pattern, text, prefixes).nullable):
            return False
        if prefixes is None and len(text) <= _CACHED_LENGTH:
            if len(accepted) >= _MOST_REMEMBERED:
                accepted.clear()
            accepted.add(text)
        return True

    def data(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        """Return what remains after text that is all of a content, or a word of a list."""
        derive = self._data_by_kind.get(pattern.kind)
        if derive is None:
            return NOT_ALLOWED
        if pattern.kind in _LEAVES or prefixes is not None or len(text) > _CACHED_LENGTH:
            return derive(pattern, text, prefixes)
        memo = pattern.data_memo
        if memo is None:
            memo = pattern.data_memo = {}
        found = memo.get(text)
        if found is None:
            if len(memo) >= _MOST_WORDS:
                memo.clear()
            found = memo[text] = derive(pattern, text, prefixes)
        return found

    def _data_data(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        if not pattern.a.allows(text, prefixes):
            return NOT_ALLOWED
        exception = pattern.b
        excepted = exception is not None and self.data(exception, text, prefixes).nullable
        return NOT_ALLOWED if excepted else EMPTY

    def _data_value(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        datatype = pattern.a
        equal = datatype.allows(text, prefixes) and datatype.key(text, prefixes) == pattern.b[0]
        return EMPTY if equal else NOT_ALLOWED

    def _data_list(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        left: Pattern = pattern.a
        for word in words(text):
            left = self.data(left, word, prefixes)
            if left is NOT_ALLOWED:
                return left
        return EMPTY if left.nullable else NOT_ALLOWED

    def _data_choice(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        return self.table.choice([self.data(member, text, prefixes) for member in pattern.a])

    def _data_group(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        first = self.table.group(self.data(pattern.a, text, prefixes), pattern.b)
        if not pattern.a.nullable:
            return first
        return self.table.choice((first, self.data(pattern.b, text, prefixes)))

    def _data_interleave(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        table, a, b = self.table, pattern.a, pattern.b
        return table.choice(
            (
                table.interleave(self.data(a, text, prefixes), b),
                table.interleave(a, self.data(b, text, prefixes)),
            )
        )

    def _data_one_or_more(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        again = self.table.choice((pattern, EMPTY))
        return self.table.group(self.data(pattern.a, text, prefixes), again)

    def _data_after(self, pattern: Pattern, text: str, prefixes: Prefixes | None) -> Pattern:
        return self.table.after(self.data(pattern.a, text, prefixes), pattern.b)

    # End tags

    def end(self, state: Pattern) -> Pattern:
        """Return the parent's state behind an element that may be several things at once."""
        if state.kind == AFTER:
            rest: Pattern = state.b
            return rest if state.a.nullable else NOT_ALLOWED
        if state.kind == CHOICE:
            return self.table.choice([self.end(member) for member in state.a])
        return NOT_ALLOWED

    def end_anyway(self, state: Pattern) -> Pattern:
        """Return the same as if the content were complete."""
        return self.whatever_value(state)
