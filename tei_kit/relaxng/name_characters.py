"""The characters of names beyond ASCII, as XML 1.0 defined them before its fifth edition.

XML Schema part 2 refers to the second edition, and expat, which reads the documents, keeps to the
same tables.

Source: XML 1.0 (second to fourth edition), appendix B: BaseChar and Ideographic begin names;
CombiningChar, Digit and Extender may follow.
"""

from __future__ import annotations

_BEGINNING = """
00c0-00d6 00d8-00f6 00f8-0131 0134-013e 0141-0148 014a-017e 0180-01c3 01cd-01f0 01f4-01f5
01fa-0217 0250-02a8 02bb-02c1 0386 0388-038a 038c 038e-03a1 03a3-03ce 03d0-03d6 03da 03dc 03de
03e0 03e2-03f3 0401-040c 040e-044f 0451-045c 045e-0481 0490-04c4 04c7-04c8 04cb-04cc 04d0-04eb
04ee-04f5 04f8-04f9 0531-0556 0559 0561-0586 05d0-05ea 05f0-05f2 0621-063a 0641-064a 0671-06b7
06ba-06be 06c0-06ce 06d0-06d3 06d5 06e5-06e6 0905-0939 093d 0958-0961 0985-098c 098f-0990
0993-09a8 09aa-09b0 09b2 09b6-09b9 09dc-09dd 09df-09e1 09f0-09f1 0a05-0a0a 0a0f-0a10 0a13-0a28
0a2a-0a30 0a32-0a33 0a35-0a36 0a38-0a39 0a59-0a5c 0a5e 0a72-0a74 0a85-0a8b 0a8d 0a8f-0a91
0a93-0aa8 0aaa-0ab0 0ab2-0ab3 0ab5-0ab9 0abd 0ae0 0b05-0b0c 0b0f-0b10 0b13-0b28 0b2a-0b30
0b32-0b33 0b36-0b39 0b3d 0b5c-0b5d 0b5f-0b61 0b85-0b8a 0b8e-0b90 0b92-0b95 0b99-0b9a 0b9c
0b9e-0b9f 0ba3-0ba4 0ba8-0baa 0bae-0bb5 0bb7-0bb9 0c05-0c0c 0c0e-0c10 0c12-0c28 0c2a-0c33
0c35-0c39 0c60-0c61 0c85-0c8c 0c8e-0c90 0c92-0ca8 0caa-0cb3 0cb5-0cb9 0cde 0ce0-0ce1 0d05-0d0c
0d0e-0d10 0d12-0d28 0d2a-0d39 0d60-0d61 0e01-0e2e 0e30 0e32-0e33 0e40-0e45 0e81-0e82 0e84
0e87-0e88 0e8a 0e8d 0e94-0e97 0e99-0e9f 0ea1-0ea3 0ea5 0ea7 0eaa-0eab 0ead-0eae 0eb0 0eb2-0eb3
0ebd 0ec0-0ec4 0f40-0f47 0f49-0f69 10a0-10c5 10d0-10f6 1100 1102-1103 1105-1107 1109 110b-110c
110e-1112 113c 113e 1140 114c 114e 1150 1154-1155 1159 115f-1161 1163 1165 1167 1169 116d-116e
1172-1173 1175 119e 11a8 11ab 11ae-11af 11b7-11b8 11ba 11bc-11c2 11eb 11f0 11f9 1e00-1e9b
1ea0-1ef9 1f00-1f15 1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4
1fb6-1fbc 1fbe 1fc2-1fc4 1fc6-1fcc 1fd0-1fd3 1fd6-1fdb 1fe0-1fec 1ff2-1ff4 1ff6-1ffc 2126
212a-212b 212e 2180-2182 3007 3021-3029 3041-3094 30a1-30fa 3105-312c 4e00-9fa5 ac00-d7a3
"""

_FOLLOWING = """
00b7 02d0-02d1 0300-0345 0360-0361 0387 0483-0486 0591-05a1 05a3-05b9 05bb-05bd 05bf 05c1-05c2
05c4 0640 064b-0652 0660-0669 0670 06d6-06e4 06e7-06e8 06ea-06ed 06f0-06f9 0901-0903 093c
093e-094d 0951-0954 0962-0963 0966-096f 0981-0983 09bc 09be-09c4 09c7-09c8 09cb-09cd 09d7
09e2-09e3 09e6-09ef 0a02 0a3c 0a3e-0a42 0a47-0a48 0a4b-0a4d 0a66-0a71 0a81-0a83 0abc 0abe-0ac5
0ac7-0ac9 0acb-0acd 0ae6-0aef 0b01-0b03 0b3c 0b3e-0b43 0b47-0b48 0b4b-0b4d 0b56-0b57 0b66-0b6f
0b82-0b83 0bbe-0bc2 0bc6-0bc8 0bca-0bcd 0bd7 0be7-0bef 0c01-0c03 0c3e-0c44 0c46-0c48 0c4a-0c4d
0c55-0c56 0c66-0c6f 0c82-0c83 0cbe-0cc4 0cc6-0cc8 0cca-0ccd 0cd5-0cd6 0ce6-0cef 0d02-0d03
0d3e-0d43 0d46-0d48 0d4a-0d4d 0d57 0d66-0d6f 0e31 0e34-0e3a 0e46-0e4e 0e50-0e59 0eb1 0eb4-0eb9
0ebb-0ebc 0ec6 0ec8-0ecd 0ed0-0ed9 0f18-0f19 0f20-0f29 0f35 0f37 0f39 0f3e-0f3f 0f71-0f84
0f86-0f8b 0f90-0f95 0f97 0f99-0fad 0fb1-0fb7 0fb9 20d0-20dc 20e1 3005 302a-302f 3031-3035
3099-309a 309d-309e 30fc-30fe
"""


def _as_character_class(table: str) -> str:
    """Return the inside of a regular expression's character class."""
    ranges = [[chr(int(end, 16)) for end in item.split("-")] for item in table.split()]
    return "".join("-".join(ends) for ends in ranges)


BEGINNING = _as_character_class(_BEGINNING)
FOLLOWING = BEGINNING + _as_character_class(_FOLLOWING)
