import { describe, expect, it } from 'vitest';
import { sniff } from '../../../src/ingest/sniff.js';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('sniff', () => {
  it.each([
    ['%PDF-1.7\n…', 'pdf', 'header at the start'],
    [`${'Received: by mail\n'.repeat(120)}%PDF-1.4\n1 0 obj\n<<>>`, 'pdf', 'junk in front of the header'],
    ['Tệp bắt đầu bằng %PDF-1.4 là tệp PDF', 'text', 'text that speaks of PDF'],
    ['\x89PNG\r\n\x1A\n', 'png', 'signature'],
    ['\xFF\xD8\xFF\xE0', 'jpeg', 'signature'],
    ['II*\0\x08\0\0\0', 'tiff', 'little endian'],
    ['BM là viết tắt của biểu mẫu', 'text', 'no bitmap: the size does not fit'],
    ['MM tỉnh', 'text', 'no TIFF'],
    ['# Kế hoạch', 'text', 'everything else'],
    ['<b>KẾ HOẠCH</b>', 'text', 'a tag makes no page'],
  ])('%j is %s: %s', (head, format) => {
    expect(sniff(latin1(head))).toBe(format);
  });

  it.each([
    ['PK\x03\x04\x14\0\x06\0[Content_Types].xml … word/document.xml', /docx/u],
    ['PK\x03\x04\x14\0\x06\0[Content_Types].xml … xl/workbook.xml', /xlsx/u],
    ['PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text', /odt/u],
    ['PK\x03\x04ke-hoach.pdf', /zip/u],
    ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', /\.doc\b/u],
    ['{\\rtf1\\ansi', /RTF/u],
    ['GIF89a', /GIF/u],
    ['RIFF\x10\0\0\0WEBPVP8 ', /WebP/u],
    ['\0\0\0\x18ftypheic', /HEIC/u],
    ['\n<!DOCTYPE html><html>', /HTML/u],
    ['%!PS-Adobe-3.0', /PostScript/u],
  ])('%j is recognised and not read', (head, name) => {
    expect(sniff(latin1(head))).toEqual({ name: expect.stringMatching(name), hint: expect.stringMatching(/convert/u) });
  });
});
