"""TEI as XML: names, safe parsing, writing, text, pointers."""
