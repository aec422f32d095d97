"""The figure engine's languages: one file each, tables only."""
