"""The verb, and what holds for every edition."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from tei_kit.errors import UsageError
from tei_kit.exporters import EXPORTERS, export


def test_an_unknown_edition_is_wrong_usage_and_the_message_lists_the_known():
    with pytest.raises(UsageError, match="html, json"):
        export("parchment", [])


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_an_edition_is_the_same_bytes_each_time(name, samples):
    assert dict(export(name, samples).files) == dict(export(name, samples).files)


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_an_edition_of_nothing_is_an_edition(name):
    assert export(name, []).files


@pytest.mark.parametrize("name", sorted(EXPORTERS))
def test_paths_stay_inside_the_edition_whatever_the_files_are_called(name, tei):
    names = ["../../evil.xml", "/etc/passwd", "C:\\con.xml", "con.xml", "Ж.xml", "é.xml", "e.xml"]
    paths = export(name, [tei("<p>A</p>", name=given) for given in names]).files.keys()
    documents = [path for path in paths if path.removesuffix(".json") != path != "schema.json"]
    documents += [path for path in paths if path.startswith("documents/")]
    assert len(documents) == len({path.casefold() for path in documents}) == len(names)
    for path in paths:
        assert not PurePosixPath(path).is_absolute()
        assert ".." not in PurePosixPath(path).parts
        assert path.isascii()
