// Does every bad input end quickly in an error that says what happened and what to do?
import { crc32, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.js';
import { readPdf } from '../../src/ingest/read-pdf.js';
import { PipelineError } from '../../src/model/errors.js';
import { contextWith } from '../unit/ingest/contexts.js';
import { line, makePdf } from '../unit/ingest/make-pdf.js';

const BODY = 'Căn cứ kế hoạch năm học, nhà trường tổ chức hội thi đọc sách cho học sinh.';

async function errorOf(bytes: Uint8Array, path = 'plan.bin'): Promise<PipelineError> {
  const error = await ingest({ path, bytes }, contextWith()).then(
    () => null,
    (caught: unknown) => caught,
  );
  expect(error).toBeInstanceOf(PipelineError);
  return error as PipelineError;
}

/** A PNG of one bit a pixel, all white, written by hand: sharp would take seconds. */
function whitePng(widthPx: number, heightPx: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header[8] = 1;
  const rows = Buffer.alloc((1 + Math.ceil(widthPx / 8)) * heightPx);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
      chunk('IHDR', header),
      chunk('IDAT', deflateSync(rows, { level: 1 })),
      chunk('IEND', new Uint8Array()),
    ]),
  );
}

/** A PDF written object by object, with a cross-reference table that is right. */
function handMadePdf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  const size = () => parts.reduce((sum, part) => sum + part.length, 0);
  for (const [index, object] of objects.entries()) {
    offsets.push(size());
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n'));
  }
  const start = size();
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`));
  parts.push(Buffer.from(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`));
  return new Uint8Array(Buffer.concat(parts));
}

describe('files that are nothing', () => {
  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['NULs', new Uint8Array(5000), 'binary-text'],
    ['white space', new TextEncoder().encode(' \n\t\n'), 'no-text'],
    ['a zip', new Uint8Array(Buffer.from('PK\x03\x04 ke-hoach.pdf', 'latin1')), 'archive'],
    [
      'an old Word document',
      new Uint8Array(Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1')),
      'unsupported-format',
    ],
  ])('%s', async (_name, bytes, code) => {
    const error = await errorOf(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain('plan.bin');
    expect(error.hint).toMatch(/\.$/u);
  });
});

describe('PDFs', () => {
  it('cut off anywhere, it is damaged or gives the pages that are left', async () => {
    const whole = await makePdf([line(BODY, 85, 100), line(BODY, 85, 100)]);
    const ends: string[] = [];
    for (const share of [0.01, 0.3, 0.6, 0.95]) {
      const bytes = whole.slice(0, Math.floor(whole.length * share));
      const outcome = await ingest({ path: 'plan.pdf', bytes }, contextWith()).then(
        ({ pages }) => `${pages.length} pages`,
        (error: PipelineError) => error.code,
      );
      ends.push(outcome);
    }
    expect(ends.slice(0, 3)).toEqual(['damaged-pdf', 'damaged-pdf', 'damaged-pdf']);
    expect(['damaged-pdf', '2 pages']).toContain(ends[3]);
  });

  it('random bytes after the header are damaged', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919 + (index >> 3) * 104729) & 0xff);
    const error = await errorOf(Buffer.concat([Buffer.from('%PDF-1.7\n'), noise]));
    expect(error.code).toBe('damaged-pdf');
    expect(error.hint).toContain('print');
  });

  it.each(['1.3', '1.7ext3'] as const)(
    'a user password (PDF %s) is asked for; an owner password is none of ours',
    async (pdfVersion) => {
      const locked = await makePdf([line(BODY, 85, 100)], { pdfVersion, userPassword: 'bi mat', ownerPassword: 'x' });
      expect((await errorOf(locked)).code).toBe('encrypted-pdf');
      const owned = await makePdf([line(BODY, 85, 100)], { pdfVersion, ownerPassword: 'x' });
      const { pages } = await ingest({ path: 'plan.pdf', bytes: owned }, contextWith());
      expect(pages[0]?.lines?.[0]?.text).toBe(BODY);
    },
  );

  it('a page tree that claims two billion pages', async () => {
    const bytes = handMadePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 2000000000 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
    ]);
    expect(['too-large', 'damaged-pdf', 'no-text']).toContain((await errorOf(bytes)).code);
  });

  it('a page tree that is a loop', async () => {
    const bytes = handMadePdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']);
    expect(['damaged-pdf', 'no-text']).toContain((await errorOf(bytes)).code);
  });

  it('a content stream that inflates to 200 MB is given up, and the next file is read', async () => {
    const operators = Buffer.alloc(200_000_000, '0 0 m 9 9 l S ');
    const stream = deflateSync(operators, { level: 1 });
    const bytes = handMadePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>',
      Buffer.concat([
        Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
        stream,
        Buffer.from('\nendstream'),
      ]),
    ]);
    const error = await readPdf({ path: 'bomb.pdf', bytes }, contextWith(), 4_000).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: expect.stringMatching(/^(damaged-pdf|too-large)$/u) });
    const { pages } = await ingest({ path: 'plan.pdf', bytes: await makePdf([line(BODY, 85, 100)]) }, contextWith());
    expect(pages).toHaveLength(1);
  });

  it('a hole in the page tree is named, and the pages before it are read (pdf.js gives up those behind it)', async () => {
    const font = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman >>';
    const page = (content: number) =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F 3 0 R >> >> >>`;
    const stream = 'BT /F 13 Tf 85 700 Td (Ke hoach nam hoc cua truong chung ta) Tj ET';
    const bytes = handMadePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [4 0 R 9 0 R 5 0 R] /Count 3 >>',
      font,
      page(6),
      page(6),
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    ]);
    const { pages, findings } = await ingest({ path: 'plan.pdf', bytes }, contextWith());
    expect(pages.map((each) => [each.page, each.lines?.length ?? 0])).toEqual([
      [1, 1],
      [2, 0],
    ]);
    expect(findings).toEqual([expect.objectContaining({ code: 'page-damaged', severity: 'warning' })]);
  });

  it('stops at once when the run is interrupted', async () => {
    const controller = new AbortController();
    const bytes = await makePdf([line(BODY, 85, 100)]);
    const reading = readPdf({ path: 'plan.pdf', bytes }, contextWith('auto', controller.signal));
    controller.abort(new Error('stop'));
    await expect(reading).rejects.toThrowError('stop');
  });
});

describe('images', () => {
  it('a PNG of 20,000 × 20,000 pixels is refused by its header', async () => {
    const before = process.memoryUsage.rss();
    const error = await errorOf(whitePng(20_000, 20_000), 'big.png');
    expect(error).toMatchObject({ code: 'too-large' });
    expect(error.message).toContain('20000 × 20000');
    expect(error.hint).toContain('dpi');
    expect(process.memoryUsage.rss() - before).toBeLessThan(150e6);
  });

  it('a signature and nothing more', async () => {
    expect((await errorOf(Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'))).code).toBe('damaged-image');
    expect((await errorOf(Buffer.from('\xFF\xD8\xFF\xE0', 'latin1'))).code).toBe('damaged-image');
  });
});
