// What tree does an HTML page hold? The adapter of parse5, which builds it as browsers do.
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

export type HtmlElement = DefaultTreeAdapterTypes.Element;
export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;

/** The root element. Never throws: browsers read anything. */
export function parseHtml(text: string): HtmlElement {
  return parse(text).childNodes.find((node): node is HtmlElement => node.nodeName === 'html')!;
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

export function childElements(element: HtmlElement, ...tags: readonly string[]): HtmlElement[] {
  return element.childNodes.filter(isElement).filter(({ tagName }) => tags.includes(tagName));
}

export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((attr) => attr.name === name)?.value;
}

/** The declarations of a `style` attribute, lower-case, without blanks. */
export function styleOf(element: HtmlElement): string {
  return (attribute(element, 'style') ?? '').toLowerCase().replace(/\s+/gu, '');
}
