// On which pages is the choice of readings checked that were not looked at when its rules were made?
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { scoreText } from '../evaluation/score-text.js';
import { damageLine } from '../fixtures/damage/damage-line.js';
import { PAGE } from '../fixtures/page/placed.js';
import { type HiddenWord, measure, writeImagePages } from '../fixtures/page/write-pdf.js';
import { NOISY_DOCUMENTS, NOISY_READINGS, NOISY_SET } from '../noisy-set/noisy-set.js';
import type { DecisionCase } from './decision-set.js';
import { goldPages } from './gold-pages.js';
import { FORM, MINUTES_IN_ENGLISH, NAMES, NUMBERS, SOFTWARE_LIST } from './plain-pages.js';
import { misreadTones, shiftedGlyphs } from './second-damages.js';

/** The first pages of the first documents are those of the first set. */
const PAGES_OF_FIRST_SET = 8;
const PAGES = 22;
/** What real engines read stands on this many pages of each engine and resolution. */
const PAGES_OF_READING = 2;
const LINES_OF_PAGE = 40;
/** A layer with more wrong characters than this should be read again; one with fewer than that kept; between them either is right. */
const MANY_ERRORS = 0.02;
const FEW_ERRORS = 0.005;

/** Scans with hidden layers. The choice never looks at the image, so that of all pages is the same grey sheet. */
export async function secondDecisionSet(): Promise<DecisionCase[]> {
  const jpeg = await sharp({ create: { width: 620, height: 877, channels: 3, background: '#eeeeee' } })
    .jpeg()
    .toBuffer();
  const layer = (kind: string, name: string, shouldBeReread: boolean, lines: readonly string[]): DecisionCase => ({
    kind,
    name,
    shouldBeReread,
    pdf: () => writeImagePages([{ jpeg, hidden: lines.flatMap(hiddenLine) }], name),
  });
  const printed = goldPages(PAGES)
    .slice(PAGES_OF_FIRST_SET)
    .map(({ name, golds }) => ({ name, lines: golds[0].split('\n') }));
  const of = (kind: string, shouldBeReread: boolean, damage: (line: string, index: number) => string) =>
    printed.map(({ name, lines }) => layer(kind, name, shouldBeReread, lines.map(damage)));
  const plain = (kind: string, pages: readonly (readonly string[])[]) =>
    pages.map((lines, index) => layer(kind, `${kind} ${index + 1}`, false, lines));
  const half = (index: number) => index % 2 === 0;
  return [
    ...of('good layer', false, (line) => line),
    ...of('good layer, NFD', false, (line) => line.normalize('NFD')),
    // Bytes that windows-1252 leaves to control characters do not survive a PDF: 3 to 6 % of the letters stay wrong.
    ...of('mojibake, bytes lost', true, (line) => damageLine(line, 'mojibake')),
    ...of('broken spacing', false, (line) => damageLine(line, 'broken-spacing')),
    ...plain('English minutes', [MINUTES_IN_ENGLISH]),
    ...printed.map(({ name, lines }) =>
      layer('half English', name, false, [...lines.slice(0, LINES_OF_PAGE / 2), ...MINUTES_IN_ENGLISH]),
    ),
    ...plain('table of numbers', [NUMBERS]),
    ...plain('form', [FORM]),
    ...plain('names', [NAMES]),
    ...plain('codes and addresses', [SOFTWARE_LIST]),
    ...of('shifted glyphs', true, shiftedGlyphs),
    ...of('tones lost', true, misreadTones),
    ...of('tones lost on every second line', true, (line, index) => (half(index) ? misreadTones(line) : line)),
    ...of('no marks on every second line', true, (line, index) =>
      half(index) ? damageLine(line, 'no-diacritics') : line,
    ),
    ...realLayers().map(({ kind, name, lines, errors }) => layer(kind, name, errors > MANY_ERRORS, lines)),
  ];
}

/** Pages as engines read them (fixtures/noisy), with their share of wrong characters. */
function realLayers() {
  const text = (folder: string, name: string) => readFileSync(path.join(NOISY_SET, folder, `${name}.txt`), 'utf8');
  return NOISY_READINGS.flatMap(({ engine, resolutions }, nth) =>
    resolutions.flatMap((dpi, at) =>
      Array.from({ length: PAGES_OF_READING }, (_, i) => {
        const name = NOISY_DOCUMENTS[(nth + at + i) % NOISY_DOCUMENTS.length]!;
        const read = text(`${engine.replace(':', '-')}-${dpi}`, name);
        const errors = scoreText(text('gold', name), read).cer;
        const lines = read.split('\n').slice(0, LINES_OF_PAGE);
        return { kind: `read by ${engine}`, name: `${name} ${dpi} dpi, ${(100 * errors).toFixed(1)} %`, lines, errors };
      }),
    ),
  ).filter(({ errors }) => errors > MANY_ERRORS || errors < FEW_ERRORS);
}

const LEADING = 16;
const SIZE = 10;

function hiddenLine(line: string, index: number): HiddenWord[] {
  let x: number = PAGE.left;
  return line
    .split(/\s+/u)
    .filter((text) => text !== '')
    .map((text) => {
      const width = Math.max(1, measure(text, 'regular', SIZE));
      const word = { text, x, baseline: PAGE.top + (index + 1) * LEADING, width, size: SIZE };
      x += width + measure(' ', 'regular', SIZE);
      return word;
    });
}
