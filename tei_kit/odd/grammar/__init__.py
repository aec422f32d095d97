"""From a compiled ODD to a RELAX NG grammar of named definitions, as nodes of its full syntax."""
