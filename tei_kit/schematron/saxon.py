"""The same rules run by Saxon, for whoever wants a second opinion (`tei-kit[saxon]`).

The rules are read, refused and reported as by our own engine; only the evaluation is Saxon's.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import Any

from lxml import etree

from tei_kit.errors import UsageError
from tei_kit.schematron.declarations import Declarations
from tei_kit.schematron.nodes import ContextNode, attribute_node, document_node, ranked_node
from tei_kit.schematron.phases import DEFAULT_PHASE
from tei_kit.schematron.placing import Placer
from tei_kit.schematron.schematron_error import SchematronError
from tei_kit.schematron.stylesheet import RESULT_NAMESPACE, stylesheet
from tei_kit.schematron.telling import TestPlace, Told, failed, unevaluated
from tei_kit.schematron.violations import Violation
from tei_kit.tei.parsing import SIGNATURE, TeiFile

_RESULT = f"{{{RESULT_NAMESPACE}}}"
_STEP = re.compile(
    r"/(?:(?P<kind>text|comment|processing-instruction)\((?P<target>[^)]*)\)"
    r"|(?P<attribute>@)?(?:Q\{(?P<uri>[^}]*)\})?(?P<name>[^\[/({@]+))(?:\[(?P<rank>\d+)\])?"
)
_ALLOWED_PROTOCOLS = "http://saxon.sf.net/feature/allowedProtocols"


class SaxonSchematron:
    """The rules of a schema, run by Saxon.

    Args:
        declarations: the schema as it is written, which our own engine has accepted.
        phase: a phase's name, "#DEFAULT" or "#ALL".

    Raises:
        UsageError: if saxonche is not installed.
        SchematronError: if the schema's expressions are XPath 1.0, or Saxon does not accept it.
    """

    def __init__(self, declarations: Declarations, phase: str = DEFAULT_PHASE) -> None:
        if declarations.is_xpath_1:
            raise SchematronError(
                declarations.name,
                "its query language is XSLT 1, which Saxon does not run. Say "
                'queryBinding="xslt2" if it may be XSLT 2, or check it without Saxon.',
            )
        self.name = declarations.name
        self._made = stylesheet(declarations, phase)
        self._processor = _processor()
        try:
            compiler = self._processor.new_xslt30_processor()
            self._executable = compiler.compile_stylesheet(stylesheet_text=self._made.text)
        except Exception as error:  # saxonche raises its own class, which it does not export
            raise SchematronError(
                self.name, f"Saxon does not accept it: {_said(error)}."
            ) from error

    def validate(self, file: TeiFile) -> tuple[Violation, ...]:
        """Return the tests that a file does not pass, in the order of their places.

        Raises:
            SchematronError: if Saxon gives up.
        """
        text = file.data.removeprefix(SIGNATURE).decode("utf-8")
        try:
            document = self._processor.parse_xml(xml_text=text)
            self._executable.set_global_context_item(xdm_item=document)
            result = self._executable.transform_to_string(xdm_node=document)
        except Exception as error:
            raise SchematronError(self.name, f"Saxon gives up: {_said(error)}.") from error
        return self._violations(file, etree.fromstring(result.encode()))

    def _violations(self, file: TeiFile, result: etree._Element) -> tuple[Violation, ...]:
        if not len(result):
            return ()
        placer = Placer(file)
        found: list[Violation] = []
        first: dict[int, int] = {}
        for one in result:
            number = int(one.get("test", ""))
            place = TestPlace(*self._made.tests[number])
            node = _node(file.root, str(one.findtext(f"{_RESULT}subject") or one.get("path")))
            if one.tag == f"{_RESULT}fired":
                found.append(failed(placer, node, place, _told(one)))
            elif number in first:
                known = found[first[number]]
                found[first[number]] = replace(known, others=known.others + 1)
            else:
                first[number] = len(found)
                reason = _sentence(str(one.get("reason")))
                found.append(unevaluated(placer, node, place, reason, 0))
        return tuple(sorted(found, key=lambda one: (one.line, one.column)))


def _told(fired: etree._Element) -> Told:
    return Told(
        _shown(fired.find(f"{_RESULT}message")),
        tuple(_shown(one) for one in fired.iterfind(f"{_RESULT}diagnostic")),
        tuple((str(one.get("name")), _shown(one)) for one in fired.iterfind(f"{_RESULT}property")),
    )


def _shown(message: etree._Element | None) -> str:
    if message is None:
        return ""
    unshown = message.find(f"{_RESULT}unshown")
    if unshown is not None:
        return f"(The message can't be shown: {_sentence(str(unshown.get('reason')))}.)"
    return " ".join("".join(message.itertext()).split())


def _sentence(reason: str) -> str:
    return " ".join(reason.split()).rstrip(".")


def _node(root: etree._Element, written: str) -> ContextNode:
    """Return the node that a path of XPath's `path()` leads to."""
    element: etree._Element | None = None
    for step in _STEP.finditer(written):
        uri, name, rank = step["uri"] or "", step["name"], int(step["rank"] or 1)
        if name is None:
            kind = step["kind"]
            holder, is_outside = (root, True) if element is None else (element, False)
            return ranked_node(holder, kind, rank, is_outside=is_outside)  # type: ignore[arg-type]  # the expression allows no other
        full = f"{{{uri}}}{name}" if uri else name
        if step["attribute"] and element is not None:
            return attribute_node(element, full)
        element = root if element is None else [*element.iterchildren(full)][rank - 1]
    return document_node(root) if element is None else ContextNode(element)


@cache
def _processor() -> Any:  # noqa: ANN401 - saxonche has no types
    """Return the one processor of this process: a second one would wait for the first for ever."""
    try:
        from saxonche import (  # type: ignore[import-not-found,import-untyped,unused-ignore]  # noqa: PLC0415 - an extra
            PySaxonProcessor,
        )
    except ImportError as error:
        raise UsageError(
            "Saxon is not installed. Install it: pip install 'tei-kit[saxon]'"
        ) from error
    processor = PySaxonProcessor(license=False)
    processor.set_configuration_property(_ALLOWED_PROTOCOLS, "")
    return processor


def _said(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".")
