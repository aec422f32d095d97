"""What can be found besides the rules: by the stages of a check, and about suppressions.

The docstrings are written as those of rules are.
"""

from __future__ import annotations

from typing import NamedTuple

from tei_kit.model import Severity


class Stage(NamedTuple):
    """The name that findings of a stage bear, their severity, and what `tei-kit explain` says."""

    name: str
    severity: Severity
    docstring: str


_NAMESPACE = """The root is the element TEI, in TEI's namespace.

Without it nothing in the file is TEI, so this is the only finding of its file.

*Wrong*::

    <TEI><teiHeader/><text/></TEI>

*Right*::

    <TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text/></TEI>

Source: TEI Guidelines, v.7.2 (the TEI namespace).
"""

_SCHEMA = """Elements, attributes and values are those that the schema allows, where it allows them.

*Wrong*::

    <p>He wrote to <persname>Ada Holm</persname>.</p>

*Right*::

    <p>He wrote to <persName>Ada Holm</persName>.</p>

Source: TEI Guidelines, 24.5 (conformance).
"""

_SCHEMATRON = """A document passes the tests of the Schematron rules that it is checked by.

The rules are those of a schema that the file or the user names: a Schematron schema, or a RELAX NG
grammar that carries rules. The severity is that of the test's role or flag, an error if there is
none. A test that can't be evaluated is told once, and the others are evaluated all the same.

*Wrong*::

    <p>A rule says that no @subtype stands without a @type: <name subtype="river">Elbe</name>.</p>

*Right*::

    <p>A rule says so: <name type="place" subtype="river">Elbe</name>.</p>

Source: ISO/IEC 19757-3:2020; TEI Guidelines, 23.5.2 (constraintSpec).
"""

_FIDELITY = """The text is that of the source, character by character.

The source is found by its name in the folder of `--sources`. Its SHA-256 must be the one that the
header states, and each stretch that an `@source` points to must be what the TEI carries: white
space counts. What an editor would change is markup.

*Wrong*::

    <p>They recieved it, says the source; the TEI says: They received it.</p>

*Right*::

    <p>They <choice><sic>recieved</sic><corr>received</corr></choice> it.</p>

Source: TEI Guidelines, 3.5 (simple editorial changes); RFC 5147.
"""

_UNUSED_SUPPRESSION = """A suppression has something to suppress.

What a suppression was about was mended, or its rule is misspelt, or it does not stand directly
before an element. Left in the file it would hide the next mistake.

*Wrong*::

    <?tei-kit ignore impossible-date: the source has 31 June?>
    <p>He left on <date when="1921-06-30">30 June 1921</date>.</p>

*Right*::

    <?tei-kit ignore impossible-date: the source has 31 June?>
    <p>He left on <date when="1921-06-31">31 June 1921</date>.</p>
"""

_SUPPRESSION_WITHOUT_REASON = """A suppression says why.

Whoever meets it in ten years wants to know whether it still holds. Without a reason it suppresses
nothing.

*Wrong*::

    <?tei-kit ignore impossible-date?>
    <p>He left on <date when="1921-06-31">31 June 1921</date>.</p>

*Right*::

    <?tei-kit ignore impossible-date: the source has 31 June?>
    <p>He left on <date when="1921-06-31">31 June 1921</date>.</p>
"""

STAGES = (
    Stage("fidelity", "error", _FIDELITY),
    Stage("namespace", "error", _NAMESPACE),
    Stage("schema", "error", _SCHEMA),
    Stage("schematron", "error", _SCHEMATRON),
    Stage("suppression-without-reason", "warning", _SUPPRESSION_WITHOUT_REASON),
    Stage("unused-suppression", "warning", _UNUSED_SUPPRESSION),
)
