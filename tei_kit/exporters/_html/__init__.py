"""The machinery of the HTML edition: TEI to pages that work from a folder, without a network."""
