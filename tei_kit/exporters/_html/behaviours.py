"""What the HTML edition does with each TEI element: one table.

Elements that the table does not know are shown as a block or as part of the line, whichever their
surroundings ask for; their text is always kept.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from lxml import etree

from tei_kit.exporters._html.elements import (
    alternative,
    bare,
    beginning,
    block,
    cell,
    choice,
    division,
    gap,
    heading,
    highlighted,
    illustration,
    item,
    label,
    line_beginning,
    list_,
    note,
    paragraph,
    part,
    phrase,
    place_holder,
    quotation,
    reference,
    remark,
    row,
    segment,
    unknown,
)
from tei_kit.exporters._html.rendition import Behaviour, enclosed
from tei_kit.tei.names import local_name

_PARAGRAPH = Behaviour("block", paragraph)
_PART = Behaviour("inline", part)
_SEGMENT = Behaviour("inline", segment)
_ALTERNATIVE = Behaviour("inline", alternative)
_DIVISION = Behaviour("block", division)

BEHAVIOURS: Final[Mapping[str, Behaviour]] = MappingProxyType(
    {
        # the parts of a text
        "text": block("div"),
        "group": block("div"),
        "front": block("div"),
        "body": block("div"),
        "back": block("div"),
        "floatingText": block("div"),
        **dict.fromkeys(("div", *(f"div{level}" for level in range(1, 8))), _DIVISION),
        "head": Behaviour("block", heading),
        "trailer": _PARAGRAPH,
        "argument": block("div"),
        "epigraph": block("div"),
        "titlePage": block("div"),
        "docTitle": block("div"),
        "titlePart": _PARAGRAPH,
        "docAuthor": _PARAGRAPH,
        "docImprint": block("div"),
        "docDate": _PARAGRAPH,
        "imprimatur": _PARAGRAPH,
        # letters and memoranda
        "opener": block("div"),
        "closer": block("div"),
        "postscript": block("div"),
        "dateline": _PARAGRAPH,
        "salute": _PARAGRAPH,
        "byline": _PARAGRAPH,
        "signed": _PARAGRAPH,
        "address": block("div"),
        "addrLine": _PARAGRAPH,
        # paragraphs, lists, tables
        "p": _PARAGRAPH,
        "ab": _PARAGRAPH,
        "list": Behaviour("block", list_),
        "label": Behaviour("inline", label),
        "item": Behaviour("block", item),
        "table": block("table"),
        "row": Behaviour("block", row),
        "cell": Behaviour("block", cell),
        "listBibl": block("div"),
        "bibl": _PART,
        "biblFull": block("div"),
        "biblStruct": block("div"),
        "listPerson": block("div"),
        "listOrg": block("div"),
        "listPlace": block("div"),
        "person": block("div"),
        "org": block("div"),
        "place": block("div"),
        # verse and drama
        "lg": block("div"),
        "l": _PARAGRAPH,
        "sp": block("div"),
        "speaker": _PARAGRAPH,
        "stage": _PART,
        "castList": block("div"),
        "castItem": _PARAGRAPH,
        # words
        "seg": _SEGMENT,
        "idno": _SEGMENT,
        "hi": Behaviour("inline", highlighted),
        "emph": phrase("em"),
        "foreign": phrase("i"),
        "mentioned": phrase("i"),
        "term": phrase("i"),
        "gloss": _PART,
        "title": phrase("cite"),
        "code": phrase("code"),
        "formula": phrase("code"),
        "q": Behaviour("inline", quotation),
        "said": Behaviour("inline", quotation),
        "quote": Behaviour("inline", quotation),
        "soCalled": Behaviour("inline", quotation),
        "cit": _PART,
        "s": Behaviour("inline", bare),
        "w": Behaviour("inline", bare),
        "pc": Behaviour("inline", bare),
        "c": Behaviour("inline", bare),
        "ref": Behaviour("inline", reference),
        "ptr": Behaviour("inline", reference),
        "name": _PART,
        "rs": _PART,
        # what editors and scribes did
        "choice": Behaviour("inline", choice),
        "app": Behaviour("inline", choice),
        **dict.fromkeys(("sic", "corr", "orig", "reg", "abbr", "expan"), _ALTERNATIVE),
        **dict.fromkeys(("lem", "rdg"), _ALTERNATIVE),
        "add": phrase("ins"),
        "del": phrase("del"),
        "subst": _PART,
        "supplied": remark("Supplied by the editor"),
        "unclear": remark("Hard to read"),
        "damage": remark("Damaged"),
        "surplus": remark("Surplus in the source"),
        "secl": remark("Marked by the editor as not belonging here"),
        "ex": remark("Expanded by the editor"),
        "gap": Behaviour("inline", gap),
        "note": Behaviour("inline", note),
        # where something begins or stands
        "pb": beginning("page"),
        "cb": beginning("column"),
        "gb": beginning("gathering"),
        "milestone": beginning(""),
        "lb": Behaviour("inline", line_beginning),
        "anchor": Behaviour("inline", place_holder),
        "space": Behaviour("inline", place_holder),
        "fw": _PART,
        # illustrations
        "figure": block("div"),
        "figDesc": _PARAGRAPH,
        "graphic": Behaviour("inline", illustration),
        "media": Behaviour("inline", illustration),
        # transcriptions by place on the page
        "sourceDoc": block("div"),
        "surfaceGrp": block("div"),
        "surface": block("div"),
        "zone": block("div"),
        "line": _PARAGRAPH,
    }
)
"""What is done with each element; names, dates and figures are shown by `mention_tags`."""

UNKNOWN: Final = Behaviour("inline", unknown)
"""What is done with every other element; holding a block makes a block of it."""


def behaviour(element: etree._Element) -> Behaviour:
    """Return what is done with an element.

    An unknown element that stands among blocks, with no text beside it, is a block itself.
    """
    known = BEHAVIOURS.get(local_name(element.tag))
    if known is not None:
        return known
    return _UNKNOWN_BLOCK if _stands_among_blocks(element) else UNKNOWN


_UNKNOWN_BLOCK = Behaviour(
    "block", lambda element, scene: enclosed("div", scene.attributes(element))
)


def _stands_among_blocks(element: etree._Element) -> bool:
    neighbours = (element.getprevious(), element.getnext())
    return any(
        neighbour is not None
        and local_name(neighbour.tag) in BEHAVIOURS
        and BEHAVIOURS[local_name(neighbour.tag)].display == "block"
        for neighbour in neighbours
    )
