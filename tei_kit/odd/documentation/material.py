"""What every page of the documentation is made from."""

from __future__ import annotations

from functools import cached_property

from lxml import etree
from markupsafe import Markup

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.documentation.addresses import Addresses
from tei_kit.odd.documentation.links import Links
from tei_kit.odd.documentation.prose import Prose
from tei_kit.odd.placement import Placement
from tei_kit.odd.usage import Usages
from tei_kit.odd.wording import Wording


class Material:
    """Carry a schema, the words about it, and links that hold in one folder.

    Args:
        compiled: the schema.
        language: of the descriptions.
        addresses: where everything stands.
        root: the way from the pages' folder to the documentation's, "" or "../".
    """

    def __init__(
        self, compiled: CompiledOdd, language: str, addresses: Addresses, root: str
    ) -> None:
        self.compiled = compiled
        self.words = Wording(compiled, language)
        self.links = Links(compiled, addresses, root)
        self.prose = Prose(compiled, self.words, self.links)
        self.placement = Placement(compiled)

    @cached_property
    def usages(self) -> Usages:
        """Return where names are used."""
        return Usages(self.compiled)

    def description(self, node: etree._Element) -> Markup:
        """Return the description of a declaration."""
        return self.prose.short(self.words.description_node(node))
