"""The datatypes of W3C XML Schema part 2 and RELAX NG's built-in two."""
