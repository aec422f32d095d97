"""The lists that a language's table fills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Carry the words of one language, lower case unless case tells.

    `classifications` map a marking to its level, `gaps` the words that stand in brackets for
    something left out to the reason. `header_fields` map the caption of a line at the head of a
    memorandum or cable ("to", "subject") to what the line is.
    """

    classifications: Mapping[str, str]
    gaps: Mapping[str, str]
    header_fields: Mapping[str, str]
    copy_marks: tuple[str, ...] = ()
    copy_number_words: tuple[str, ...] = ()
    registration_words: tuple[str, ...] = ()
    outgoing_words: tuple[str, ...] = ()
    incoming_words: tuple[str, ...] = ()
    address_words: tuple[str, ...] = ()
    salutations: tuple[str, ...] = ()
    valedictions: tuple[str, ...] = ()
    signature_words: tuple[str, ...] = ()
    attestations: tuple[str, ...] = ()
    distributions: tuple[str, ...] = ()
    postscripts: tuple[str, ...] = ()
    annexes: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    ranks: tuple[str, ...] = ()
    document_nouns: tuple[str, ...] = ()
    note_words: tuple[str, ...] = ()
    sentence_openers: tuple[str, ...] = ()
    unfinished: tuple[str, ...] = ()
    abbreviations: tuple[str, ...] = ()
