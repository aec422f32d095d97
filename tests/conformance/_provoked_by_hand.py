"""Markup for the tests of `tei_all` that chance seldom provokes."""

from __future__ import annotations

from tei_kit.tei.names import TEI_NAMESPACE

_BEHAVIOURS = (
    "alternate anchor block body break cell cit document figure glyph graphic heading index inline "
    "link list listItem metadata note paragraph row section table text title"
)
_PARAMETERS = "".join(
    f'<model behaviour="{behaviour}"><param name="none"/></model>'
    for behaviour in _BEHAVIOURS.split()
)
_CLOSED = '<valList type="closed"><valItem ident="west"/><valItem ident="east"/></valList>'

PROVOKING = f"""<TEI xmlns="{TEI_NAMESPACE}" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
  xmlns:old="http://www.ascc.net/xml/schematron">
  <dimensions><width/><width/><height/><height/><depth/><depth/></dimensions>
  <schemaSpec><listRef><ptr target="a b"/></listRef></schemaSpec>
  <elementRef minOccurs="3" maxOccurs="2"/>
  <constraintSpec mode="add" scheme="schematron"><constraint><old:assert/></constraint>
  </constraintSpec>
  <constraintSpec scheme="schematron"><constraint><sch:assert/><sch:report/></constraint>
  </constraintSpec>
  <constraintSpec scheme="other"><constraint><sch:assert/></constraint></constraintSpec>
  <attDef><datatype maxOccurs="2"/><defaultVal>west north</defaultVal>{_CLOSED}</attDef>
  <attDef><datatype maxOccurs="2"/><defaultVal>north south</defaultVal>{_CLOSED}</attDef>
  <attDef><datatype/><defaultVal>north</defaultVal>{_CLOSED}</attDef>
  <attDef><datatype maxOccurs="1"/><defaultVal>west</defaultVal>{_CLOSED}</attDef>
  {_PARAMETERS}
</TEI>""".encode()
