import { describe, expect, it } from 'vitest';
import { sniff } from '../../../src/ingest/sniff.js';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

const wide = (text: string) => [...text].map((letter) => `${letter}\0`).join('');

describe('sniff', () => {
  it.each([
    ['%PDF-1.7\n…', 'pdf', 'header at the start'],
    [`${'Received: by mail\n'.repeat(120)}%PDF-1.4\n1 0 obj\n<<>>`, 'pdf', 'junk in front of the header'],
    ['Tệp bắt đầu bằng %PDF-1.4 là tệp PDF', 'text', 'text that speaks of PDF'],
    ['\x89PNG\r\n\x1A\n', 'png', 'signature'],
    ['\xFF\xD8\xFF\xE0', 'jpeg', 'signature'],
    ['II*\0\x08\0\0\0', 'tiff', 'little endian'],
    ['PK\x03\x04\x14\0\x06\0[Content_Types].xml … word/document.xml', 'docx', 'a part of Word documents'],
    ['\n<!DOCTYPE html><html>', 'html', 'a document type'],
    ['<?xml version="1.0"?>\n<!-- lưu -->\n<HTML xmlns="x">', 'html', 'a declaration and a comment in front'],
    ['\xFF\xFE<\0h\0t\0m\0l\0>\0', 'html', 'UTF-16'],
    ['BM là viết tắt của biểu mẫu', 'text', 'no bitmap: the size does not fit'],
    ['MM tỉnh', 'text', 'no TIFF'],
    ['# Kế hoạch', 'text', 'everything else'],
    ['<b>KẾ HOẠCH</b>', 'text', 'a tag makes no page'],
  ])('%j is %s: %s', (head, format) => {
    expect(sniff(latin1(head))).toBe(format);
  });

  it.each([
    ['PK\x03\x04\x14\0\x06\0[Content_Types].xml … xl/workbook.xml', /xlsx/u],
    ['PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', /odt/u],
    ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', /\.doc\b/u],
    ['{\\rtf1\\ansi', /RTF/u],
    ['GIF89a', /GIF/u],
    ['RIFF\x10\0\0\0WEBPVP8 ', /WebP/u],
    ['\0\0\0\x18ftypheic', /HEIC/u],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related', /\.mht/u],
    ['<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument>', /2003 XML/u],
    [`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${wide('WordDocument')}`, /Word document \(\.doc\)/u],
    [`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${wide('Workbook')}`, /\.xls\b/u],
    ['%!PS-Adobe-3.0', /PostScript/u],
  ])('%j is recognised and not read', (head, name) => {
    expect(sniff(latin1(head))).toEqual({ name: expect.stringMatching(name), hint: expect.stringMatching(/convert/u) });
  });

  it.each([
    ['PK\x03\x04ke-hoach.pdf', 'archive'],
    ['Rar!\x1A\x07\0', 'archive'],
    [`\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1${wide('EncryptedPackage')}`, 'encrypted-document'],
  ])('%j is refused with a code of its own: %s', (head, refusal) => {
    expect(sniff(latin1(head))).toMatchObject({ refusal, hint: expect.stringMatching(/convert/u) });
  });
});
