// What tree does an XML part hold? The adapter of @xmldom/xmldom.
import { DOMParser, type Node } from '@xmldom/xmldom';

/** An element with its qualified name ("w:p"), attributes by qualified name, and children in order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** Word nests about 40 deep; whoever reads the tree may recurse. */
const MAX_DEPTH = 400;
const ELEMENT = 1;
const TEXTS: readonly number[] = [3, 4];

/** The root of a part in UTF-8 or, with its mark, UTF-16. Entities of a document type are not expanded. Throws when it is no XML. */
export function parseXml(bytes: Uint8Array): XmlElement {
  const isWide = bytes[0] === 0xff || bytes[0] === 0xfe;
  const text = new TextDecoder(isWide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(bytes);
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(message);
    },
  });
  const root = parser.parseFromString(text, 'text/xml').documentElement;
  if (root === null) throw new Error('no root element');
  return elementOf(root, 0);
}

function elementOf(node: Node, depth: number): XmlElement {
  if (depth > MAX_DEPTH) throw new Error(`elements nested deeper than ${MAX_DEPTH}`);
  const children: (XmlElement | string)[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) {
    if (child.nodeType === ELEMENT) children.push(elementOf(child, depth + 1));
    else if (TEXTS.includes(child.nodeType)) children.push(child.nodeValue ?? '');
  }
  return { name: node.nodeName, attributes: attributesOf(node), children };
}

function attributesOf(node: Node): Record<string, string> {
  const { attributes } = node as Node & { attributes?: ArrayLike<{ name: string; value: string }> };
  return Object.fromEntries(Array.from(attributes ?? [], ({ name, value }) => [name, value]));
}

/** The children that are elements, those called `name` when given. */
export function elements(parent: XmlElement | undefined, name?: string): XmlElement[] {
  const all = (parent?.children ?? []).filter((child) => typeof child !== 'string');
  return name === undefined ? all : all.filter((child) => child.name === name);
}

/** The element at the end of a path of names below `parent`, the first of each. */
export function at(parent: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((element, name) => elements(element, name)[0], parent);
}

/** The `w:val` of the element at the path. */
export function valueAt(parent: XmlElement | undefined, ...path: readonly string[]): string | undefined {
  return at(parent, ...path)?.attributes['w:val'];
}

/** A switch of Word: absent is off, present without a value on (ECMA-376, 17.17.4). */
export function isOn(parent: XmlElement | undefined, ...path: readonly string[]): boolean {
  const found = at(parent, ...path);
  return found !== undefined && !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '');
}
