"""Schemas of files: loaded, kept in a store, chosen for a file."""
