"""HTML as a tree, so that what people wrote can only ever be text in it."""

from __future__ import annotations

from xml.etree.ElementTree import Element, tostring

Content = Element | str | None


def element(tag: str, *content: Content, **attributes: str | None) -> Element:
    """`element("p", "some ", element("b", "text"), class_="note")`; what is None is left out, `_` becomes `-`."""
    made = Element(
        tag, {name.rstrip("_").replace("_", "-"): said for name, said in attributes.items() if said is not None}
    )
    last: Element | None = None
    for each in content:
        if isinstance(each, Element):
            made.append(each)
            last = each
        elif each is not None and last is None:
            made.text = (made.text or "") + each
        elif each is not None and last is not None:
            last.tail = (last.tail or "") + each
    return made


def printed(root: Element) -> str:
    return tostring(root, encoding="unicode", method="html")
