"""What a schema says of its parts in words: a table beside the nodes.

Nodes are told apart by identity, so the table takes the very nodes that are written. The reader
drops annotations (4.1); who builds a schema enters what it knows.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

from tei_kit.relaxng.reading import Node

Documentation: TypeAlias = Mapping[Node, str]
"""The descriptions of nodes: definitions, elements, attributes, values or any other pattern."""

NO_DOCUMENTATION: Documentation = MappingProxyType({})
