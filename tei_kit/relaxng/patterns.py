"""Patterns of the simple syntax, hash-consed: equal patterns are the same object.

The constructors simplify as they build (ISO/IEC 19757-2, 4.20 and 4.21), so a pattern that can
match nothing is always `NOT_ALLOWED`. Each pattern knows from its birth whether it is nullable and,
as a mask, what stands in it outside further elements; the restrictions of section 7 are read off
that mask.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final

from tei_kit.relaxng.name_classes import NameClass, is_open

if TYPE_CHECKING:
    from tei_kit.relaxng.datatypes.facets import Datatype

EMPTY_KIND: Final = 0
NOT_ALLOWED_KIND: Final = 1
TEXT_KIND: Final = 2
CHOICE: Final = 3
GROUP: Final = 4
INTERLEAVE: Final = 5
ONE_OR_MORE: Final = 6
LIST: Final = 7
DATA: Final = 8
VALUE: Final = 9
ATTRIBUTE: Final = 10
ELEMENT: Final = 11
AFTER: Final = 12
LENIENT_KIND: Final = 13

# What a pattern holds, not counting the inside of elements and attributes.
HAS_EMPTY: Final = 1
HAS_TEXT: Final = 2
HAS_GROUP: Final = 4
HAS_INTERLEAVE: Final = 8
HAS_ONE_OR_MORE: Final = 16
HAS_LIST: Final = 32
HAS_DATA: Final = 64
HAS_ATTRIBUTE: Final = 128
HAS_ELEMENT: Final = 256
HAS_GROUPED_ATTRIBUTE: Final = 512
"""An attribute below a group or interleave (7.1.2)."""
HAS_OPEN_ATTRIBUTE: Final = 1024
"""An attribute with infinitely many names that is not repeated (7.3)."""
MISPLACED: Final = 2048
"""Something stands where 7.1 forbids it."""
MIXED_DATA: Final = 4096
"""Data beside further data or content in a sequence (7.2)."""
HAS_IDENTITY: Final = 8192
"""Data of an ID type (RELAX NG DTD Compatibility)."""

HAS_STRING: Final = HAS_LIST | HAS_DATA
_HAS_CONTENT: Final = HAS_TEXT | HAS_ELEMENT
_PASSED_ON: Final = MISPLACED | MIXED_DATA | HAS_IDENTITY

_NOT_IN_LIST: Final = HAS_LIST | HAS_ELEMENT | HAS_ATTRIBUTE | HAS_TEXT | HAS_INTERLEAVE
_NOT_IN_ATTRIBUTE: Final = HAS_ELEMENT | HAS_ATTRIBUTE
NOT_IN_EXCEPTION: Final = (
    HAS_ATTRIBUTE | HAS_ELEMENT | HAS_LIST | HAS_TEXT | HAS_GROUP | HAS_INTERLEAVE
    | HAS_ONE_OR_MORE | HAS_EMPTY
)  # fmt: skip
NOT_IN_START: Final = (NOT_IN_EXCEPTION & ~HAS_ELEMENT) | HAS_DATA


class Pattern:
    """Carry one pattern; `a` and `b` are its parts, of a type that its kind tells.

    | kind | a | b |
    |---|---|---|
    | choice | tuple of patterns | |
    | group, interleave, after | pattern | pattern |
    | one or more, list | pattern | |
    | data | datatype | pattern of the exception or None |
    | value | datatype | key of the value |
    | attribute | name class | pattern |
    | element | name class | `ElementDefinition` |

    The remaining slots are memory of the derivatives; see `tei_kit.relaxng.derivatives`.
    """

    __slots__ = (
        "a", "accepted", "after_text", "attribute_memo", "b", "closed", "closed_anyway",
        "data_memo", "echo_of",
        "index", "kind", "mask", "nullable", "open_memo", "openings", "place",
        "text_is_free",
    )  # fmt: skip

    kind: int
    a: Any
    b: Any
    nullable: bool
    mask: int
    place: int
    openings: dict[str, Any]
    open_memo: dict[str, Pattern] | None
    attribute_memo: dict[str, Pattern] | None
    data_memo: dict[str, Pattern] | None
    index: tuple[dict[str, list[Pattern]], list[Pattern]] | None
    closed: Pattern | None
    closed_anyway: Pattern | None
    after_text: Pattern | None
    text_is_free: bool | None
    accepted: set[str] | None
    echo_of: Pattern | None

    def __init__(self, kind: int, a: Any, b: Any, *, nullable: bool, mask: int) -> None:  # noqa: ANN401 (see the table)
        self.kind = kind
        self.a = a
        self.b = b
        self.nullable = nullable
        self.mask = mask
        self.place = -1
        self.echo_of = None
        self.openings = {}
        self.open_memo = None
        self.attribute_memo = None
        self.data_memo = None
        self.index = None
        self.closed = None
        self.closed_anyway = None
        self.after_text = None
        self.text_is_free = None
        self.accepted = None

    def echo(self) -> Pattern:
        """Return a double of this state, told apart by having met something misplaced."""
        double = Pattern(self.kind, self.a, self.b, nullable=self.nullable, mask=self.mask)
        double.echo_of = self.echo_of or self
        return double

    def forget(self) -> None:
        """Drop what the derivatives remember here."""
        self.openings = {}
        self.open_memo = None
        self.attribute_memo = None
        self.data_memo = None
        self.index = None
        self.closed = None
        self.closed_anyway = None
        self.after_text = None
        self.text_is_free = None
        self.accepted = None


EMPTY: Final = Pattern(EMPTY_KIND, None, None, nullable=True, mask=HAS_EMPTY)
NOT_ALLOWED: Final = Pattern(NOT_ALLOWED_KIND, None, None, nullable=False, mask=0)
TEXT: Final = Pattern(TEXT_KIND, None, None, nullable=True, mask=HAS_TEXT)

LENIENT: Final = Pattern(LENIENT_KIND, "known", None, nullable=True, mask=0)
"""The state inside an element that is in the wrong place: what the schema knows may stand there."""

SILENT: Final = Pattern(LENIENT_KIND, "any", None, nullable=True, mask=0)
"""The state inside an unknown element: anything may stand there."""

LENIENT.text_is_free = SILENT.text_is_free = True

_Key = tuple[object, ...]


class ElementDefinition:
    """Carry one element pattern of the schema: its content is compiled when first asked for."""

    __slots__ = ("content", "names", "place")

    def __init__(self, names: NameClass, place: int) -> None:
        self.names = names
        self.place = place
        self.content: Pattern = NOT_ALLOWED


class PatternTable:
    """Build patterns, each only once.

    Patterns built before `seal` belong to the schema and stay; those that derivatives build later
    are forgotten all at once when there are too many of them.
    """

    def __init__(self) -> None:
        self._known: dict[_Key, Pattern] = {}
        self._schema: dict[_Key, Pattern] = {}

    def seal(self) -> None:
        """Say that the schema is complete."""
        self._schema = dict(self._known)

    def own(self) -> list[Pattern]:
        """Return the schema's own patterns, each behind its parts."""
        return list(self._schema.values())

    def restore(self, kind: int, a: Any, b: Any, *, nullable: bool, mask: int) -> Pattern:  # noqa: ANN401 (see the table of kinds)
        """Enter a pattern that was built, simplified and measured before."""
        pattern = Pattern(kind, a, b, nullable=nullable, mask=mask)
        key = (CHOICE, frozenset(a)) if kind == CHOICE else (kind, a, b)
        self._known[key] = pattern
        return pattern

    @property
    def derived(self) -> int:
        """Return how many patterns the derivatives have built since the last `forget`."""
        return len(self._known) - len(self._schema)

    def forget(self) -> None:
        """Drop all derived patterns and what the derivatives remember at the schema's own."""
        self._known = dict(self._schema)
        for pattern in self._schema.values():
            pattern.forget()
        for pattern in (EMPTY, NOT_ALLOWED, TEXT):
            pattern.forget()

    def _intern(self, key: _Key, *, nullable: bool, mask: int) -> Pattern:
        pattern = Pattern(key[0], key[1], key[2], nullable=nullable, mask=mask)  # type: ignore[arg-type] # keys begin with the kind
        self._known[key] = pattern
        return pattern

    def choice(self, patterns: Iterable[Pattern]) -> Pattern:
        """Return the pattern that matches what one of the patterns matches."""
        members: dict[Pattern, None] = {}
        afters = False
        for pattern in patterns:
            if pattern.kind == CHOICE:
                members.update(dict.fromkeys(pattern.a))
                afters = afters or pattern.a[0].kind == AFTER
            elif pattern is not NOT_ALLOWED:
                members[pattern] = None
                afters = afters or pattern.kind == AFTER
        if len(members) > 1 and afters:
            members = dict.fromkeys(self._merged(members))
        if EMPTY in members and any(m.nullable for m in members if m is not EMPTY):
            del members[EMPTY]
        if not members:
            return NOT_ALLOWED
        if len(members) == 1:
            return next(iter(members))
        key = (CHOICE, frozenset(members))
        found = self._known.get(key)
        if found is not None:
            return found
        mask = 0
        nullable = False
        for member in members:
            mask |= member.mask
            nullable = nullable or member.nullable
        pattern = Pattern(CHOICE, tuple(members), None, nullable=nullable, mask=mask)
        self._known[key] = pattern
        return pattern

    def _merged(self, afters: Iterable[Pattern]) -> list[Pattern]:
        """Merge alternatives that agree in what comes first, then in what comes after."""
        by_first: dict[Pattern, list[Pattern]] = {}
        for pattern in afters:
            by_first.setdefault(pattern.a, []).append(pattern.b)
        by_rest: dict[Pattern, list[Pattern]] = {}
        for first, rests in by_first.items():
            by_rest.setdefault(self.choice(rests), []).append(first)
        return [self.after(self.choice(firsts), rest) for rest, firsts in by_rest.items()]

    def group(self, a: Pattern, b: Pattern) -> Pattern:
        """Return the pattern of `a` followed by `b`."""
        if a is NOT_ALLOWED or b is NOT_ALLOWED:
            return NOT_ALLOWED
        if a is EMPTY:
            return b
        if b is EMPTY:
            return a
        key = (GROUP, a, b)
        found = self._known.get(key)
        if found is not None:
            return found
        nullable = a.nullable and b.nullable
        return self._intern(key, nullable=nullable, mask=_sequence_mask(a, b) | HAS_GROUP)

    def interleave(self, a: Pattern, b: Pattern) -> Pattern:
        """Return the pattern of `a` and `b` in any order, their parts mingled."""
        if a is NOT_ALLOWED or b is NOT_ALLOWED:
            return NOT_ALLOWED
        if a is EMPTY:
            return b
        if b is EMPTY:
            return a
        key = (INTERLEAVE, a, b)
        found = self._known.get(key) or self._known.get((INTERLEAVE, b, a))
        if found is not None:
            return found
        nullable = a.nullable and b.nullable
        return self._intern(key, nullable=nullable, mask=_sequence_mask(a, b) | HAS_INTERLEAVE)

    def one_or_more(self, a: Pattern) -> Pattern:
        """Return the pattern of `a` repeated."""
        if a.kind in (EMPTY_KIND, NOT_ALLOWED_KIND, ONE_OR_MORE):
            return a
        key = (ONE_OR_MORE, a, None)
        found = self._known.get(key)
        if found is not None:
            return found
        mask = (a.mask & ~HAS_OPEN_ATTRIBUTE) | HAS_ONE_OR_MORE
        if a.mask & HAS_GROUPED_ATTRIBUTE:
            mask |= MISPLACED
        if a.mask & HAS_STRING:
            mask |= MIXED_DATA
        return self._intern(key, nullable=a.nullable, mask=mask)

    def zero_or_more(self, a: Pattern) -> Pattern:
        """Return the pattern of `a` repeated or missing."""
        return self.choice((self.one_or_more(a), EMPTY))

    def list_of(self, a: Pattern) -> Pattern:
        """Return the pattern of text whose words match `a`."""
        if a is NOT_ALLOWED:
            return NOT_ALLOWED
        key = (LIST, a, None)
        found = self._known.get(key)
        if found is not None:
            return found
        wrong = MISPLACED if a.mask & (_NOT_IN_LIST | MISPLACED) else 0
        return self._intern(key, nullable=False, mask=HAS_LIST | wrong | (a.mask & HAS_IDENTITY))

    def data(self, datatype: Datatype, exception: Pattern | None) -> Pattern:
        """Return the pattern of text that the datatype allows and the exception does not."""
        if exception is NOT_ALLOWED:
            exception = None
        key = (DATA, datatype, exception)
        found = self._known.get(key)
        if found is not None:
            return found
        wrong = 0
        if exception is not None and exception.mask & (NOT_IN_EXCEPTION | MISPLACED):
            wrong = MISPLACED
        return self._intern(key, nullable=False, mask=_data_mask(datatype) | wrong)

    def value(self, datatype: Datatype, key_of_value: object, text: str) -> Pattern:
        """Return the pattern of text that the datatype holds equal to a value."""
        key = (VALUE, datatype, (key_of_value, text))
        found = self._known.get(key)
        return found or self._intern(key, nullable=False, mask=_data_mask(datatype))

    def attribute(self, names: NameClass, value: Pattern) -> Pattern:
        """Return the pattern of an attribute."""
        if value is NOT_ALLOWED:
            return NOT_ALLOWED
        key = (ATTRIBUTE, names, value)
        found = self._known.get(key)
        if found is not None:
            return found
        mask = HAS_ATTRIBUTE | (value.mask & _PASSED_ON)
        if value.mask & _NOT_IN_ATTRIBUTE:
            mask |= MISPLACED
        if is_open(names):
            mask |= HAS_OPEN_ATTRIBUTE
        return self._intern(key, nullable=False, mask=mask)

    def element(self, definition: ElementDefinition) -> Pattern:
        """Return the pattern of an element."""
        return self._intern(
            (ELEMENT, definition.names, definition), nullable=False, mask=HAS_ELEMENT
        )

    def after(self, a: Pattern, b: Pattern) -> Pattern:
        """Return the pattern of `a` up to the end of the element, then `b` in its parent."""
        if a is NOT_ALLOWED or b is NOT_ALLOWED:
            return NOT_ALLOWED
        key = (AFTER, a, b)
        found = self._known.get(key)
        return found or self._intern(key, nullable=False, mask=a.mask)


def _data_mask(datatype: Datatype) -> int:
    return HAS_DATA if datatype.primitive.identity is None else HAS_DATA | HAS_IDENTITY


def _sequence_mask(a: Pattern, b: Pattern) -> int:
    """Return what a group or interleave holds, with what 7.1.2 and 7.2 object to."""
    mask = a.mask | b.mask
    if mask & HAS_ATTRIBUTE:
        mask |= HAS_GROUPED_ATTRIBUTE
    if (a.mask & HAS_STRING and b.mask & (HAS_STRING | _HAS_CONTENT)) or (
        b.mask & HAS_STRING and a.mask & _HAS_CONTENT
    ):
        mask |= MIXED_DATA
    return mask
