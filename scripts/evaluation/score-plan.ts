// How far is an extracted plan from its gold? Precision, recall and F1 by field, as shared/eval/score-structure.mjs defines them.
import type { Plan, Section } from '../../src/model/plan.js';
import { editDistance, foldStyle } from './score-text.js';

export type Matcher = 'strict' | 'soft';

export const FIELDS = [
  'docNumber',
  'issuer',
  'superior',
  'place',
  'issuedDate',
  'docType',
  'title',
  'legalBases',
  'headings',
  'kinds',
  'items',
  'dates',
  'recipients',
  'signerTitle',
  'signerName',
] as const;
export type Field = (typeof FIELDS)[number];

/** The fields that identify a document; a header is right when all of them are. */
export const HEADER_FIELDS: readonly Field[] = [
  'docNumber',
  'issuer',
  'superior',
  'place',
  'issuedDate',
  'docType',
  'title',
];

export interface Counts {
  readonly hits: number;
  readonly gold: number;
  readonly found: number;
}
export type PlanScore = Readonly<Record<Field, Readonly<Record<Matcher, Counts>>>>;

/** Identity (compared exactly) and text (compared by the matcher). */
type Entry = readonly [identity: string, text: string];
export type PlanView = Readonly<Record<Field, readonly Entry[]>>;

/** The gold form of shared/samples: what a person marks up. */
export interface GoldStructure {
  readonly docNumber?: string | null;
  readonly issuer?: string | null;
  readonly superior?: string | null;
  readonly place?: string | null;
  readonly issuedDate?: string | null;
  readonly docType?: string | null;
  readonly title?: string | null;
  readonly legalBases?: readonly string[];
  readonly recipients?: readonly string[];
  readonly dates?: readonly { text: string; start: string | null; end: string | null }[];
  readonly signer?: { title?: string | null; name?: string | null } | null;
  readonly sections?: readonly GoldSection[];
}
interface GoldSection {
  readonly number?: string | null;
  readonly heading: string;
  readonly kind?: string;
  readonly kinds?: readonly string[];
  readonly items?: readonly string[];
  readonly children?: readonly GoldSection[];
}

/** Gold knows fewer kinds than the contract. */
const GOLD_KINDS: Readonly<Record<string, string>> = {
  requirements: 'purpose',
  rewards: 'reward',
  budget: 'other',
  criteria: 'other',
};

export function goldFromPlan(plan: Plan): GoldStructure {
  const section = (s: Section): GoldSection => ({
    number: s.label,
    heading: s.heading,
    kinds: [...new Set(s.kinds.map((kind) => GOLD_KINDS[kind] ?? kind))],
    items: s.items.map(({ text }) => text),
    children: s.children.map(section),
  });
  return {
    docNumber: plan.number?.text ?? null,
    issuer: plan.issuingAgency,
    superior: plan.superiorAgency,
    place: plan.place,
    issuedDate: plan.issuedOn,
    docType: plan.documentType,
    title: plan.title,
    legalBases: plan.legalBases.map(({ text }) => text),
    recipients: plan.recipients,
    dates: plan.dates,
    signer: plan.signatory,
    sections: plan.sections.map(section),
  };
}

export function viewOf(gold: GoldStructure): PlanView {
  const one = (text: string | null | undefined): Entry[] => (text ? [['', text]] : []);
  const sections = flatten(gold.sections ?? [], '');
  return {
    docNumber: one(gold.docNumber),
    issuer: one(gold.issuer),
    superior: one(gold.superior),
    place: one(gold.place),
    issuedDate: one(gold.issuedDate),
    docType: one(gold.docType),
    title: one(gold.title),
    legalBases: (gold.legalBases ?? []).flatMap(one),
    headings: sections.map(([id, { heading }]) => [id, heading]),
    kinds: sections.flatMap(([id, s]) =>
      (s.kinds ?? [s.kind ?? '']).filter((k) => k && k !== 'other').map((k): Entry => [id, k]),
    ),
    items: sections.flatMap(([id, s]) => (s.items ?? []).map((item): Entry => [id, item])),
    dates: (gold.dates ?? [])
      .filter((d) => d.start || d.end)
      .map((d): Entry => [`${d.start ?? ''}..${d.end ?? ''}`, d.text]),
    recipients: (gold.recipients ?? []).flatMap(one),
    signerTitle: one(gold.signer?.title),
    signerName: one(gold.signer?.name),
  };
}

const foldLabel = (label: string | null | undefined) => (label ?? '').replace(/[.)\s:]+$/u, '').trim();

function flatten(sections: readonly GoldSection[], path: string): (readonly [string, GoldSection])[] {
  return sections.flatMap((s) => {
    const id = path === '' ? foldLabel(s.number) : `${path}>${foldLabel(s.number)}`;
    return [[id, s] as const, ...flatten(s.children ?? [], id)];
  });
}

const CASELESS: ReadonlySet<Field> = new Set([
  'issuer',
  'superior',
  'place',
  'docType',
  'title',
  'headings',
  'signerTitle',
  'signerName',
]);
const SOFT_SIMILARITY = 0.8;

function foldValue(field: Field, text: string): string {
  const folded = foldStyle(text)
    .replace(/^[-+*•✓○·–]\s*/u, '')
    .replace(/[\s;.,:/]+$/u, '')
    .trim();
  return CASELESS.has(field) ? folded.toLocaleLowerCase('vi') : folded;
}

function isMatch(field: Field, gold: string, found: string, matcher: Matcher): boolean {
  if (field === 'dates') return true;
  const [a, b] = [foldValue(field, gold), foldValue(field, found)];
  if (a === b) return true;
  const edits = () => editDistance([...a], [...b]);
  if (matcher === 'strict') return a.includes('□') && edits() === 0;
  return 1 - edits() / Math.max(a.length, b.length, 1) >= SOFT_SIMILARITY;
}

export interface Miss {
  readonly field: Field;
  readonly side: 'missed' | 'extra';
  readonly identity: string;
  readonly text: string;
}

export function scorePlan(gold: PlanView, found: PlanView, onMiss: (miss: Miss) => void = () => {}): PlanScore {
  const count = (field: Field, matcher: Matcher): Counts => {
    const open = new Set(found[field].keys());
    const missed = gold[field].filter(([id, text]) => {
      const hit = [...open].find(
        (i) => found[field][i]![0] === id && isMatch(field, text, found[field][i]![1], matcher),
      );
      if (hit !== undefined) open.delete(hit);
      return hit === undefined;
    });
    if (matcher === 'soft') {
      for (const [identity, text] of missed) onMiss({ field, side: 'missed', identity, text });
      for (const i of open) onMiss({ field, side: 'extra', identity: found[field][i]![0], text: found[field][i]![1] });
    }
    return { hits: gold[field].length - missed.length, gold: gold[field].length, found: found[field].length };
  };
  return Object.fromEntries(
    FIELDS.map((field) => [field, { strict: count(field, 'strict'), soft: count(field, 'soft') }]),
  ) as Record<Field, Record<Matcher, Counts>>;
}

export const sumCounts = (all: readonly Counts[]): Counts =>
  all.reduce((s, c) => ({ hits: s.hits + c.hits, gold: s.gold + c.gold, found: s.found + c.found }), {
    hits: 0,
    gold: 0,
    found: 0,
  });

export const f1 = ({ hits, gold, found }: Counts) => (gold + found === 0 ? 1 : (2 * hits) / (gold + found));

/** F1 over the summed counts of all given fields and documents. */
export const microF1 = (scores: readonly PlanScore[], matcher: Matcher, fields: readonly Field[] = FIELDS) =>
  f1(sumCounts(scores.flatMap((score) => fields.map((field) => score[field][matcher]))));

/** All header fields of the document right, in the strict sense. */
export const isHeaderExact = (score: PlanScore) =>
  HEADER_FIELDS.every(
    (field) =>
      score[field].strict.hits === score[field].strict.gold && score[field].strict.gold === score[field].strict.found,
  );
