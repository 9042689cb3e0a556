// Which changes of a document change nothing but what they must? All clean fixtures, and the clean samples where ../shared is there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../../src/ingest/ingest.js';
import { DEFAULT_OPTIONS } from '../../../src/model/context.js';
import type { Plan, Section } from '../../../src/model/plan.js';
import { planOf } from './plan-of.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const FIXTURES = path.join(ROOT, 'fixtures');
const SAMPLES = path.resolve(ROOT, '../shared/samples');
const hasSamples = existsSync(SAMPLES) || process.env.CI !== undefined;

const read = (file: string) => readFileSync(file, 'utf8').normalize('NFC').replace(/\r\n?/gu, '\n');
const fixtures = readdirSync(FIXTURES)
  .map((name) => [name, path.join(FIXTURES, name, 'input.txt')] as const)
  .filter(([, file]) => existsSync(file))
  .map(([name, file]) => [name, read(file)] as const);
const samples = hasSamples
  ? readdirSync(SAMPLES)
      .filter((name) => /^plan-\d+\.txt$/u.test(name))
      .map((name) => [`samples/${name}`, read(path.join(SAMPLES, name))] as const)
  : [];
if (!hasSamples) console.warn('metamorphic tests: ../shared is not there, only the fixtures are changed');
const texts = [...fixtures, ...samples];

const context = { options: DEFAULT_OPTIONS, signal: new AbortController().signal, note: () => {} };
/** What structure is given of a text file. */
async function ingested(text: string): Promise<string> {
  const { raw } = await ingest({ path: 'plan.txt', bytes: new TextEncoder().encode(text) }, context);
  return raw!.text;
}

const isTable = (line: string) => /[|\t]/u.test(line);
const hasTable = (text: string) => text.split('\n').some(isTable);
const hasMarkdown = (text: string) => /^#|\*\*|^\|/mu.test(text);

interface Change {
  readonly name: string;
  readonly change: (text: string) => string;
  /** What may change, as a view of the plan that leaves it out; all must stay by default. */
  readonly view?: (plan: Plan) => unknown;
  /** Documents in which the change is another one. */
  readonly but?: (text: string) => boolean;
}

const everything = (plan: Plan): unknown => plan;

const ON_THE_PAGE: readonly Change[] = [
  { name: 'doubled blank lines', change: (text) => text.replace(/\n{2,}/gu, (gap) => gap + gap) },
  { name: 'blanks at the ends of lines', change: (text) => text.replace(/$/gmu, '   ') },
  { name: 'tabs at the ends of lines', change: (text) => text.replace(/$/gmu, '\t'), but: hasMarkdown },
  { name: 'indents of blanks', change: (text) => text.replace(/^(?=\S)/gmu, '    '), but: hasTable },
  { name: 'indents of tabs', change: (text) => text.replace(/^(?=\S)/gmu, '\t'), but: hasTable },
  { name: 'no-break blanks', change: (text) => text.replace(/ /gu, '\u00a0'), but: hasMarkdown },
  {
    name: 'zero-width characters',
    change: (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, '\u200b '),
    but: hasMarkdown,
  },
  { name: 'a byte order mark', change: (text) => `\ufeff${text}` },
  {
    name: 'other bullets: markers change',
    change: (text) => text.replace(/^(\s*)- /gmu, '$1• '),
    view: withoutMarkers,
  },
  {
    name: 'page numbers',
    change: (text) => withLinesBetween(text, 40, (page) => `- ${page} -`),
    but: (text) => /^\s*\d{1,3}\s*$/mu.test(text),
  },
  {
    name: 'form feeds between paragraphs',
    change: (text) => text.replace(/(?<=\.\n)(?=(?:[IVX]+|\d+)\. )/gu, '\f'),
  },
];

describe.each(ON_THE_PAGE)('$name', ({ change, view = everything, but = () => false }) => {
  it.each(texts.filter(([, text]) => !but(text)))('%s', (_name, text) => {
    expect(view(planOf(change(text)))).toEqual(view(planOf(text)));
  });
});

/** A number alone on a line before every `step`th one. */
function withLinesBetween(text: string, step: number, line: (page: number) => string): string {
  return text
    .split('\n')
    .flatMap((each, i) => (i > 0 && i % step === 0 ? [line(i / step + 1), each] : [each]))
    .join('\n');
}

/** The file's bytes differ, the text that ingest hands on is one and the same. */
describe.each([
  ['decomposed letters (NFD)', (text: string) => text.normalize('NFD')],
  ['a byte order mark before decomposed letters', (text: string) => `\ufeff${text.normalize('NFD')}`],
])('%s', (_change, change) => {
  it.each(texts)('%s', async (_name, text) => {
    expect(planOf(await ingested(change(text)))).toEqual(planOf(text));
  });
});

describe('line ends of Windows and of old Macs', () => {
  it.each(texts)('%s', async (_name, text) => {
    for (const end of ['\r\n', '\r']) {
      const lines = (await ingested(text.replace(/\n/gu, end))).split(/\r\n|\r|\n/u);
      expect(planOf(lines.join('\n'))).toEqual(planOf(text));
    }
  });
});

/** Marks of the page, not of the content: they change in the texts and nowhere else. */
const OF_THE_PRINT: readonly Change[] = [
  { name: 'curly quotes', change: (text) => text.replace(/"([^"\n]*)"/gu, '“$1”') },
  { name: 'long dashes between years', change: (text) => text.replace(/(?<=\d{4} ?)-(?= ?\d{4})/gu, '–') },
  { name: 'long dashes for bullets', change: (text) => text.replace(/^(\s*)- /gmu, '$1– ') },
];

describe.each(OF_THE_PRINT)('$name: only the print changes', ({ change }) => {
  it.each(texts)('%s', (_name, text) => {
    expect(plainPrint(planOf(change(text)))).toEqual(plainPrint(planOf(text)));
  });
});

function plainPrint(plan: Plan): unknown {
  return JSON.parse(
    JSON.stringify(withoutMarkers(plan))
      .replace(/[“”]|\\"/gu, "'")
      .replace(/–/gu, '-'),
  );
}

describe('headings in capitals: only they change', () => {
  it.each(texts.filter(([, text]) => !hasMarkdown(text)))('%s', (_name, text) => {
    const plan = planOf(text);
    const headings = new Set(labelledHeadings(plan.sections));
    const change = (line: string) => {
      const label = /^\s*(?:[IVX]+|\d+(?:\.\d+)*|\p{Ll})[.)] /u.exec(line)?.[0] ?? '';
      const rest = line.slice(label.length);
      return label !== '' && headings.has(rest.trim()) ? label + rest.toLocaleUpperCase('vi') : line;
    };
    const upper = planOf(text.split('\n').map(change).join('\n'));
    expect(upper.sections.map(shapeOf)).toEqual(plan.sections.map(shapeOf));
    const { title, number, issuedOn, issuingAgency, recipients, signatory, legalBases } = plan;
    expect(upper).toMatchObject({ title, number, issuedOn, issuingAgency, recipients, signatory, legalBases });
  });
});

const labelledHeadings = (sections: readonly Section[]): string[] =>
  sections.flatMap(({ label, heading, children }) => [...(label ? [heading] : []), ...labelledHeadings(children)]);

function shapeOf({ id, kinds, items, children }: Section): unknown {
  return { id, kinds, items: items.map(({ text }) => text), children: children.map(shapeOf) };
}

describe('lines wrapped at 90 units: paragraphs stay', () => {
  it.each(texts.filter(([, text]) => isUnwrapped(text) && !hasTable(text) && !hasMarkdown(text)))('%s', (_n, text) => {
    const [before, after] = [planOf(text), planOf(text.split('\n').flatMap(wrapped).join('\n'))];
    expect(after.sections.map(shapeOf)).toEqual(before.sections.map(shapeOf));
    const { title, number, issuedOn, issuingAgency, recipients, signatory, legalBases, dates } = before;
    expect(after).toMatchObject({ title, number, issuedOn, issuingAgency, recipients, signatory, legalBases, dates });
  });
});

const PAGE_WIDTH = 90;
/** One paragraph a line: some are wider than any page. */
const isUnwrapped = (text: string) => text.split('\n').filter((line) => line.length > 2 * PAGE_WIDTH).length > 2;

function wrapped(line: string): string[] {
  const lines = [''];
  for (const word of line.split(' ')) {
    const open = lines[lines.length - 1]!;
    if (open !== '' && open.length + 1 + word.length > PAGE_WIDTH) lines.push(word);
    else lines[lines.length - 1] = open === '' ? word : `${open} ${word}`;
  }
  return lines;
}

/** The head and the first sections of the first half; sections before the cut are the same but for the last. */
describe('a plan cut in half still gives its half', () => {
  it.each(texts)('%s', (_name, text) => {
    const lines = text.split('\n');
    const [whole, half] = [planOf(text), planOf(lines.slice(0, Math.ceil(lines.length / 2)).join('\n'))];
    const { documentType, number, superiorAgency, issuingAgency, place, issuedOn, title, legalBases } = whole;
    expect(half).toMatchObject({
      documentType,
      number,
      superiorAgency,
      issuingAgency,
      place,
      issuedOn,
      title,
      legalBases,
    });
    expect(half.sections.length).toBeGreaterThan(0);
    const kept = half.sections.length - 1;
    expect(half.sections.slice(0, kept).map(shapeOf)).toEqual(whole.sections.slice(0, kept).map(shapeOf));
  });
});

function withoutMarkers(plan: Plan): unknown {
  const bare = (sections: readonly Section[]): unknown =>
    sections.map(({ items, children, ...section }) => ({
      ...section,
      items: items.map(({ text, table }) => ({ text, table })),
      children: bare(children),
    }));
  return {
    ...plan,
    sections: bare(plan.sections),
    appendices: plan.appendices.map((each) => ({ ...each, sections: bare(each.sections) })),
  };
}
