"""The words of the name grammar, one table a language."""
