from __future__ import annotations

import pytest

from tei_kit.errors import UnreadableInputError
from tei_kit.tei.parsing import MAXIMUM_BYTES, MAXIMUM_DEPTH, parse_tei

BOMB = b'<!DOCTYPE a [<!ENTITY x "y"><!ENTITY z "&x;&x;&x;&x;">]><a>&z;</a>'
REFUSED = {
    "empty": (b"", "is empty"),
    "white space": (b" \n\t", "is empty"),
    "no markup": (b"\nhello", "line 2, column 1"),
    "UTF-16": ("<a>é</a>".encode("utf-16"), "is UTF-16. Save it as UTF-8"),
    "UTF-16 without a signature": ("<a>é</a>".encode("utf-16-be"), "is UTF-16"),
    "declared Latin-1": (
        b'<?xml version="1.0" encoding="ISO-8859-1"?><a>\xe9</a>',
        "declares the encoding ISO-8859-1",
    ),
    "undeclared Latin-1": (b"<a>\n\xc3\xa9\xe9</a>", "line 2, column 2: Invalid bytes"),
    "an unknown encoding": (b"<?xml version='1.0' encoding='klingon'?><a/>", "klingon"),
    "an end tag of another": ("<a>\n<b>éé</a>".encode(), "line 2, column 8: .* mismatch"),
    "a control character": (b"<a>\x0b</a>", "line 1, column 4"),
    "an unknown prefix": (b"<t:a/>", "prefix t"),
    "an unknown entity": (b"<a>&nbsp;</a>", "'nbsp' not defined"),
    "entities": (BOMB, r"line 1, column \d+: .* declares the entity 'x'"),
    "an external entity": (
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        "declares the entity 'x'",
    ),
    "a parameter entity": (
        b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://example.org/x.dtd">%x;]><a/>',
        "declares the entity 'x'",
    ),
    "an external DTD": (b'<!DOCTYPE a SYSTEM "http://example.org/x.dtd"><a/>', "external DTD"),
    "a public DTD": (b'<!DOCTYPE a PUBLIC "-//x//EN" "x.dtd"><a/>', "names an external DTD"),
    "two roots": (b"<a/><a/>", "line 1, column 5"),
    "too deep": (b"<a>" * 5000 + b"</a>" * 5000, "deeper than 256"),
    "too deep with a long text": (
        b"<a>" * 300 + b"x" * 10_100_000 + b"</a>" * 300,
        "deeper than 256",
    ),
    "too large": (b" " * (MAXIMUM_BYTES + 1), "33,554,433 bytes, more than"),
}


@pytest.mark.parametrize("sort", REFUSED)
def test_what_is_refused(sort: str) -> None:
    data, message = REFUSED[sort]
    with pytest.raises(UnreadableInputError, match=f"(?s)^letter.xml.*{message}.*[.]$"):
        parse_tei("letter.xml", data)


@pytest.mark.parametrize(
    "data",
    [
        "\ufeff<a>é</a>".encode(),
        b'<?xml version="1.0" encoding="utf-8"?><a/>',
        b"<!DOCTYPE a><a/>",
        b"<a>&lt;!DOCTYPE is a word&#233;</a>",
        b"<a>" * MAXIMUM_DEPTH + b"</a>" * MAXIMUM_DEPTH,
        b"<a>" + b"x" * 10_100_000 + b"</a>",
        b'<a x="' + b"x" * 10_100_000 + b'"/>',
        b"<?xml-model href='http://example.org/x.rng'?><a><!-- c --></a>",
    ],
    ids=lambda data: f"{data[:20]!r}",
)
def test_what_is_read(data: bytes) -> None:
    assert parse_tei("letter.xml", data).root.tag == "a"


def test_nothing_is_included() -> None:
    data = b'<a xmlns:i="http://www.w3.org/2001/XInclude"><i:include href="/etc/passwd"/></a>'
    assert len(parse_tei("a.xml", data).root[0]) == 0
