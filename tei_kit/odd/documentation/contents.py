"""Content models as HTML: as a tree in words, and in compact notation."""

from __future__ import annotations

from typing import Final

from markupsafe import Markup, escape

from tei_kit.odd.documentation.links import Links
from tei_kit.odd.notation import tokens
from tei_kit.odd.particles import GROUPS, Particle, ParticleKind, ReferenceKind
from tei_kit.pages.markup import joined

_GROUP_WORDS: Final[dict[ParticleKind, str]] = {
    "sequence": "in this order",
    "alternate": "one of these",
    "interleave": "in any order",
}
_KIND_WORDS: Final[dict[ParticleKind, str]] = {
    "element": "element",
    "class": "class",
    "macro": "macro",
    "datatype": "datatype",
}
_REFERENCES: Final[dict[ParticleKind, ReferenceKind]] = {
    "element": "element",
    "class": "class",
    "macro": "macro",
    "datatype": "datatype",
}
_EXPANSIONS: Final = {
    "alternate": "one of its members",
    "sequence": "all its members, in order",
    "sequenceOptional": "its members, in order, each optional",
    "sequenceRepeatable": "its members, in order, each once or more",
    "sequenceOptionalRepeatable": "its members, in order, each any number of times",
}


def content_notation(content: Particle, links: Links) -> Markup:
    """Return a content model in compact notation, its names linked."""
    return joined(
        escape(token.text)
        if token.refers_to is None
        else links.with_words(_REFERENCES[token.refers_to.kind], token.refers_to.name, token.text)
        for token in tokens(content, lambda particle: _shown(particle, links))
    )


def _shown(particle: Particle, links: Links) -> str:
    return links.shown(_REFERENCES[particle.kind], particle.name)


def content_tree(content: Particle, links: Links) -> Markup:
    """Return a content model as lists in lists."""
    return Markup('<ul class="content">{}</ul>').format(_item(content, links))


def _item(particle: Particle, links: Links) -> Markup:
    how_often = occurrence_words(particle)
    often = Markup(' <span class="often">{}</span>').format(how_often) if how_often else Markup("")
    if particle.kind in GROUPS and particle.parts:
        parts = joined(_item(part, links) for part in particle.parts)
        words = _GROUP_WORDS[particle.kind]
        return Markup("<li>{}{}<ul>{}</ul></li>").format(words, often, parts)
    return Markup("<li>{}{}</li>").format(_leaf(particle, links), often)


def _leaf(particle: Particle, links: Links) -> Markup:
    match particle.kind:
        case "element" | "class" | "macro" | "datatype":
            return Markup("{} {}{}").format(
                _KIND_WORDS[particle.kind],
                links.to(_REFERENCES[particle.kind], particle.name),
                _qualification(particle),
            )
        case "values":
            values = Markup(", ").join(
                Markup("<code>{}</code>").format(value) for value in particle.values
            )
            return Markup("one of the values {}").format(values)
        case "anyElement":
            return Markup("any element{}").format(_qualification(particle))
        case "text":
            return Markup("text")
        case "unknown":
            return Markup("<code>{}</code>").format(particle.name)
        case _:
            return Markup("nothing")


def _qualification(particle: Particle) -> str:
    words = []
    if particle.expand in _EXPANSIONS:
        words.append(_EXPANSIONS[particle.expand])
    if particle.include:
        words.append(f"only {', '.join(particle.include)}")
    if particle.excluded:
        words.append(f"except {', '.join(particle.excluded)}")
    words.extend(f"{name} {value}" for name, value in particle.facets)
    return f" ({'; '.join(words)})" if words else ""


def occurrence_words(particle: Particle) -> str:
    """Return in words how often a particle may stand, "" for exactly once.

    >>> occurrence_words(Particle("text", least=0, most=None))
    'any number of times'
    >>> occurrence_words(Particle("text", least=2, most=3))
    '2 to 3 times'
    """
    least, most = particle.least, particle.most
    known = {
        (1, 1): "",
        (0, 1): "optional",
        (0, None): "any number of times",
        (1, None): "once or more",
        (0, 0): "never",
    }
    if (least, most) in known:
        return known[least, most]
    if most is None:
        return f"{least} times or more"
    return f"{least} times" if least == most else f"{least} to {most} times"
