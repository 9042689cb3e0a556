// What must hold for any document: evidence for every value, every line accounted for, no exception, and changes that change nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Plan, Section } from '../../../src/model/plan.js';
import { draftOf, planOf } from './plan-of.js';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures');
const texts: readonly (readonly [name: string, text: string])[] = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(FIXTURES, entry.name, 'input.txt')))
  .map(({ name }) => [name, readFileSync(path.join(FIXTURES, name, 'input.txt'), 'utf8').normalize('NFC')]);

/** Pointers of all values that are not null, as the contract's evidence names them. */
function pointersOf(plan: Plan): string[] {
  const scalars = ['documentType', 'number', 'superiorAgency', 'issuingAgency', 'place', 'issuedOn', 'title'] as const;
  const lists = [
    'legalBases',
    'purpose',
    'requirements',
    'participants',
    'content',
    'timeline',
    'organisation',
    'rewards',
    'dates',
    'references',
    'links',
    'recipients',
  ] as const;
  const signatory = Object.entries(plan.signatory ?? {}).filter(([, value]) => value !== null);
  return [
    ...scalars.filter((key) => plan[key] !== null).map((key) => `/${key}`),
    ...lists.flatMap((key) => plan[key].map((_, i) => `/${key}/${i}`)),
    ...signatory.map(([key]) => `/signatory/${key}`),
    ...sectionPointers(plan.sections, '/sections'),
    ...plan.appendices.flatMap(({ sections }, i) => [
      `/appendices/${i}/label`,
      ...sectionPointers(sections, `/appendices/${i}/sections`),
    ]),
  ];
}

function sectionPointers(sections: readonly Section[], pointer: string): string[] {
  return sections.flatMap((section, i) => [
    ...(section.heading === '' ? [] : [`${pointer}/${i}/heading`]),
    ...(section.label === null ? [] : [`${pointer}/${i}/label`]),
    ...section.items.map((_, j) => `${pointer}/${i}/items/${j}`),
    ...sectionPointers(section.children, `${pointer}/${i}/children`),
  ]);
}

describe('structure of every fixture', () => {
  it.each(texts)('%s: every value has evidence, every line a fate', (_name, text) => {
    const { plan, evidence, lineFates, findings } = draftOf(text);
    expect(pointersOf(plan).filter((pointer) => evidence[pointer] === undefined)).toEqual([]);
    expect(lineFates).toHaveLength(text.split('\n').length);
    expect(findings.filter(({ code }) => code === 'unplaced-line')).toEqual([]);
    for (const { range, raw, lines } of Object.values(evidence)) {
      expect(text.slice(...range)).toBe(raw);
      expect(lines[0]).toBeLessThanOrEqual(lines[1]);
    }
  });

  it.each(texts)('%s: cut anywhere, it still gives its part', (_name, text) => {
    const lines = text.split('\n');
    for (let cut = 1; cut < lines.length; cut += CUT_STEP) {
      expect(() => planOf(lines.slice(0, cut).join('\n'))).not.toThrow();
      expect(() => planOf(lines.slice(cut).join('\n'))).not.toThrow();
    }
    const half = planOf(lines.slice(0, Math.floor(lines.length / 2)).join('\n'));
    expect(half.title).toBe(planOf(text).title);
    expect(half.sections.length).toBeGreaterThan(0);
  });
});
const CUT_STEP = 7;

const isTable = (line: string) => /[|\t]/u.test(line);
const hasTables = (text: string) => text.split('\n').some(isTable);

/** Each keeps what the document says; `but` tells for which documents it does not. */
const CHANGES: readonly {
  readonly name: string;
  readonly change: (text: string) => string;
  readonly but: (text: string) => boolean;
}[] = [
  { name: 'no blank lines', change: (text) => text.replace(/\n{2,}/gu, '\n'), but: () => false },
  { name: 'other bullets', change: (text) => text.replace(/^- /gmu, '• '), but: () => false },
  { name: 'wide blanks', change: (text) => text.replace(/ /gu, '  '), but: (text) => /[*#]/u.test(text) },
  { name: 'indents', change: (text) => text.replace(/^(?=\S)/gmu, '  '), but: hasTables },
  {
    name: 'page numbers',
    change: (text) =>
      text
        .split('\n')
        .flatMap((line, i) => (i > 0 && i % 40 === 0 ? [`- ${i / 40 + 1} -`, line] : [line]))
        .join('\n'),
    but: (text) => /^\s*\d{1,3}\s*$/mu.test(text),
  },
];

const UNTOUCHED = [
  'title',
  'number',
  'superiorAgency',
  'issuingAgency',
  'place',
  'issuedOn',
  'recipients',
  'signatory',
] as const;

describe('changes that change nothing', () => {
  describe.each(CHANGES)('$name', ({ change, but }) => {
    it.each(texts.filter(([, text]) => !but(text)))('%s', (_name, text) => {
      const [before, after] = [planOf(text), planOf(change(text))];
      for (const key of UNTOUCHED) expect(after[key]).toEqual(before[key]);
      expect(withoutMarkers(after.sections)).toEqual(withoutMarkers(before.sections));
      expect(after.legalBases).toEqual(before.legalBases);
    });
  });

  it('upper-cased headings keep labels, kinds and items', () => {
    const text = 'KẾ HOẠCH\nTrồng cây\n\nI. Mục đích\n1. Chung\n- Phủ xanh.\nII. Tổ chức thực hiện\n- Lớp 6A.\n';
    const upper = text.replace(
      /^([IVX]+\.|\d\.) (.*)$/gmu,
      (_all, label: string, heading: string) => `${label} ${heading.toUpperCase()}`,
    );
    const shape = (sections: readonly Section[]): unknown =>
      sections.map(({ id, kinds, items, children }) => ({ id, kinds, items, children: shape(children) }));
    expect(shape(planOf(upper).sections)).toEqual(shape(planOf(text).sections));
  });
});

function withoutMarkers(sections: readonly Section[]): unknown {
  return sections.map(({ items, children, ...section }) => ({
    ...section,
    items: items.map(({ text, table }) => ({ text, table })),
    children: withoutMarkers(children),
  }));
}

describe('structure of what is no plan', () => {
  it.each([
    ['', 'nothing'],
    ['\n\n \n', 'blank lines'],
    ['a', 'one letter'],
    ['((((((', 'signs'],
    ['1. '.repeat(50), 'labels without text'],
    [`${'- '.repeat(200)}x`, 'bullets without text'],
    ['KẾ HOẠCH', 'a type alone'],
    ['Nơi nhận:', 'a tail alone'],
    ['|||\n|||', 'empty cells'],
    ['\u0000\ufffd\ufeff', 'control characters'],
    ['x'.repeat(5000), 'one long word'],
  ])('%j gives an empty or partial plan: %s', (text) => {
    const { lineFates } = draftOf(text);
    expect(lineFates).toHaveLength(text.split('\n').length);
  });

  it('names an unplaced line in a finding', () => {
    const { findings, lineFates } = draftOf(
      'Sổ tay nội bộ của tổ văn phòng\nKẾ HOẠCH\nTrồng cây\nI. MỤC ĐÍCH\n- Phủ xanh.',
    );
    expect(lineFates[0]).toBe('unplaced');
    expect(findings).toEqual([
      {
        code: 'unplaced-line',
        severity: 'warning',
        message: 'Line 1 is in no value: "Sổ tay nội bộ của tổ văn phòng"',
        pointers: [],
      },
    ]);
  });

  it('gives the same bytes twice', () => {
    const [, text] = texts[0]!;
    expect(JSON.stringify(draftOf(text))).toBe(JSON.stringify(draftOf(text)));
  });
});
