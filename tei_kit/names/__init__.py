"""The name engine: what the form of a name tells, and which authority record it fits."""

from tei_kit.names.layout import Layout
from tei_kit.names.mention import NameMention
from tei_kit.names.organizations import find_organizations
from tei_kit.names.person_name import PersonName
from tei_kit.names.persons import find_persons
from tei_kit.names.places import find_places
from tei_kit.names.trie import NameTrie

__all__ = [
    "Layout",
    "NameMention",
    "NameTrie",
    "PersonName",
    "find_organizations",
    "find_persons",
    "find_places",
]
