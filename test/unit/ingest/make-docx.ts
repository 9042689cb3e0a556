// Word documents for tests, from the XML of their parts.
import { strToU8, zipSync } from 'fflate';

const NAMESPACES = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');

/** A part with its root element: `root('w:styles', …)`. */
export const root = (name: string, content: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><${name} ${NAMESPACES}>${content}</${name}>`;

/** `parts`: name below word/ -> XML. */
export function makeDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipDocx({ 'document.xml': root('w:document', `<w:body>${body}</w:body>`), ...parts });
}

export function zipDocx(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, strToU8(xml)])),
  });
}

export const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
/** A paragraph of one run, or of the XML given. */
export const p = (content: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr>${content.startsWith('<') ? content : run(content)}</w:p>`;
/** A paragraph at a place in a list. */
export const listed = (text: string, level: number, list = 1) =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);

export const level = (place: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const definition = (id: number, ...levels: readonly string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
export const list = (id: number, definitionId: number, overrides = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${definitionId}"/>${overrides}</w:num>`;

export const cell = (...content: readonly string[]) => `<w:tc>${content.join('')}</w:tc>`;
export const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const table = (isRuled: boolean, ...rows: readonly string[]) =>
  `<w:tbl><w:tblPr><w:tblBorders><w:top w:val="${isRuled ? 'single' : 'none'}"/></w:tblBorders></w:tblPr>${rows.join('')}</w:tbl>`;
