"""Reading the TEI files that a command works on."""

from __future__ import annotations

from tei_kit.errors import UnreadableInputError
from tei_kit.files import STANDARD_INPUT, read_input
from tei_kit.tei.characters import encodable
from tei_kit.tei.parsing import TeiFile, parse_tei
from tei_kit.validators.namespace import namespace_findings


def read_tei(path: str) -> TeiFile:
    """Read a file that has to be TEI: nothing can be made of another.

    Args:
        path: the file, - meaning standard input.

    Raises:
        UnreadableInputError: if it can't be read, is not well-formed, or is no TEI.
    """
    name = "stdin.xml" if path == STANDARD_INPUT else encodable(path)
    file = parse_tei(name, read_input(path))
    for finding in namespace_findings(file):
        place = f"{finding.file}:{finding.line}:{finding.column}"
        raise UnreadableInputError(f"{place}: {finding.message} {finding.advice}")
    return file
