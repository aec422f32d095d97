"""Content models as people read them: in the manner of RELAX NG's compact syntax."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tei_kit.odd.particles import GROUPS, Particle

_WIDTH: Final = 76
_STEP: Final = "   "


@dataclass(frozen=True, slots=True)
class Token:
    """Carry a few characters of the notation; `refers_to` is the particle that they name."""

    text: str
    refers_to: Particle | None = None


NameOf = Callable[[Particle], str]


def name_itself(particle: Particle) -> str:
    """Return what a reference refers to, as its name."""
    return particle.name


def notation(particle: Particle, name_of: NameOf = name_itself, width: int = _WIDTH) -> str:
    """Return a content model in compact notation.

    >>> notation(Particle("alternate", least=0, most=None, parts=(
    ...     Particle("text"), Particle("class", "model.phrase"))))
    '(text | model.phrase)*'
    """
    return "".join(token.text for token in tokens(particle, name_of, width))


def tokens(
    particle: Particle, name_of: NameOf = name_itself, width: int = _WIDTH
) -> tuple[Token, ...]:
    """Return a content model in compact notation, each name as a token of its own.

    Args:
        particle: the content model.
        name_of: returns how a reference is shown.
        width: what is wider than this many characters is broken into lines.
    """
    return tuple(_Layout(name_of, width).laid_out(particle, ""))


def occurrence(particle: Particle) -> str:
    """Return the sign for how often a particle may stand.

    >>> occurrence(Particle("text", least=0)), occurrence(Particle("text", least=2, most=None))
    ('?', '{2,}')
    """
    signs = {(1, 1): "", (0, 1): "?", (0, None): "*", (1, None): "+"}
    bounds = (particle.least, particle.most)
    if bounds in signs:
        return signs[bounds]
    if particle.least == particle.most:
        return f"{{{particle.least}}}"
    return f"{{{particle.least},{'' if particle.most is None else particle.most}}}"


class _Layout:
    def __init__(self, name_of: NameOf, width: int) -> None:
        self._name_of = name_of
        self._width = width

    def laid_out(self, particle: Particle, indent: str) -> Iterable[Token]:
        flat = list(self._flat(particle))
        fits = sum(len(token.text) for token in flat) + len(indent) <= self._width
        if fits or not _members(particle):
            return flat
        return self._broken(particle, indent)

    def _broken(self, particle: Particle, indent: str) -> Iterable[Token]:
        deeper = indent + _STEP
        yield Token("(")
        members = _members(particle)
        for number, member in enumerate(members):
            yield Token(f"\n{deeper}")
            yield from self.laid_out(member, deeper)
            if number < len(members) - 1:
                yield Token(_connector(particle))
        yield Token(f"\n{indent}){occurrence(particle)}")

    def _flat(self, particle: Particle) -> Iterable[Token]:
        members = _members(particle)
        if not members:
            yield from self._leaf(particle)
            return
        sign = occurrence(particle)
        enclosed = bool(sign) or len(members) > 1
        if enclosed:
            yield Token("(")
        for number, member in enumerate(members):
            if number:
                yield Token(f"{_connector(particle)} ")
            yield from self._flat(member)
        if enclosed:
            yield Token(f"){sign}")

    def _leaf(self, particle: Particle) -> Iterable[Token]:
        match particle.kind:
            case "element" | "macro" | "class" | "datatype":
                yield Token(self._name_of(particle), particle)
                yield Token(_qualification(particle))
            case "values":
                yield Token(f'"{particle.values[0]}"' if particle.values else "notAllowed")
            case "anyElement":
                yield Token(f"anyElement{_qualification(particle)}")
            case "unknown":
                yield Token(f"<{particle.name}>")
            case "text":
                yield Token("text")
            case _:
                yield Token("empty")
        yield Token(occurrence(particle))


def _connector(group: Particle) -> str:
    return {"sequence": ",", "interleave": " &"}.get(group.kind, " |")


def _members(particle: Particle) -> Sequence[Particle]:
    """Return what stands in a group; a list of values is a choice of single ones."""
    if particle.kind in GROUPS:
        return particle.parts
    if particle.kind == "values" and len(particle.values) > 1:
        return [Particle("values", values=(value,)) for value in particle.values]
    return ()


def _qualification(particle: Particle) -> str:
    """Return what narrows a reference: expansion, members that are meant or not, facets."""
    words = f"_{particle.expand}" if particle.expand else ""
    if particle.include:
        words += f" only ({' | '.join(particle.include)})"
    if particle.excluded:
        words += f" - ({' | '.join(particle.excluded)})"
    if particle.facets:
        facets = ", ".join(f'{name} = "{value}"' for name, value in particle.facets)
        words += f" {{ {facets} }}"
    return words
