// How is a document damaged: as a whole, page by page, line by line?
import type { NoiseClass } from '../../model/evidence.js';
import type { LineReading } from '../exact/line-tally.js';
import type { NoiseVerdict } from '../repairer.js';
import { CLEAN, classify, LINE_DEMANDS, OCR_DEMANDS, PAGE_DEMANDS } from './classify.js';
import type { PageWitness } from './misread-pages.js';
import { addSignals, type Signals, suspectsOf, wordsOf } from './signals.js';

/** One line to assess: its signals as read, and what the exact readings made of it. */
export interface AssessedLine {
  readonly signals: Signals;
  /** From 1. */
  readonly page: number;
  readonly exact: LineReading | null;
}

export interface NoiseAssessment {
  readonly document: NoiseVerdict;
  /** By page number; pages without lines are clean. */
  readonly pages: ReadonlyMap<number, NoiseVerdict>;
  readonly lines: readonly NoiseVerdict[];
}

/**
 * `ocrPages`: pages that an engine has read for us; they are trusted less. `unsure`: verdicts on those that look clean although the engine
 * was not sure of them. `witness`: what the words in their places say of the others.
 */
export function assessNoise(
  lines: readonly AssessedLine[],
  ocrPages: ReadonlySet<number>,
  unsure: ReadonlyMap<number, NoiseVerdict>,
  witness: PageWitness,
): NoiseAssessment {
  const byPage = new Map<number, AssessedLine[]>();
  for (const line of lines) {
    const page = byPage.get(line.page);
    if (page) page.push(line);
    else byPage.set(line.page, [line]);
  }
  const pages = new Map(
    [...byPage].map(([page, held]) => {
      const own = assessStretch(held, ocrPages.has(page));
      const isDoubtful = own.noise === 'ocr-noise' && !ocrPages.has(page);
      const verdict = isDoubtful && !witness.bearsOut(page) ? CLEAN : own;
      return [page, verdict.noise === 'clean' ? (unsure.get(page) ?? witness.verdictOn(page) ?? verdict) : verdict];
    }),
  );
  return {
    document: assessDocument(lines, pages, byPage, ocrPages.size > 0 && ocrPages.size === byPage.size),
    pages,
    lines: lines.map((line) => assessLine(line, pages.get(line.page)!)),
  };
}

/** So many words must an exact reading have changed, and so large a share, to name the class of a page. */
const MIN_EXACT_WORDS = 3;
const MIN_EXACT_SHARE = 0.02;
/** A document is called damaged when its damaged pages hold so much of its words, though all together look clean. */
const DAMAGED_PAGES = 0.2;

function assessStretch(lines: readonly AssessedLine[], fromOcr: boolean): NoiseVerdict {
  const words = wordsOf(addSignals(lines.map(({ signals }) => signals)));
  const changes = new Map<NoiseClass, { changed: number; by: string }>();
  for (const { exact } of lines) {
    if (!exact) continue;
    const before = changes.get(exact.noise);
    changes.set(exact.noise, { changed: (before?.changed ?? 0) + exact.changed, by: before?.by ?? exact.by });
  }
  const [most] = [...changes].sort((a, b) => b[1].changed - a[1].changed);
  const unread = addSignals(lines.flatMap(({ signals, exact }) => (exact ? [] : [signals])));
  const rest = classify(unread, fromOcr ? OCR_DEMANDS : PAGE_DEMANDS);
  if (!most) return rest;
  const [noise, { changed, by }] = most;
  const few = changed < MIN_EXACT_WORDS || changed < MIN_EXACT_SHARE * words;
  if (rest.noise !== 'clean' && suspectsOf(unread) > changed) return rest;
  return few && lines.length > 1 ? rest : { noise, reason: exactReason(by, changed) };
}

function assessDocument(
  lines: readonly AssessedLine[],
  pages: ReadonlyMap<number, NoiseVerdict>,
  byPage: ReadonlyMap<number, readonly AssessedLine[]>,
  fromOcr: boolean,
): NoiseVerdict {
  if (pages.size === 1) return [...pages.values()][0]!;
  const whole = assessStretch(lines, fromOcr);
  // What no page bears out, all together do not.
  const isBorneOut = whole.noise !== 'ocr-noise' || [...pages.values()].some(({ noise }) => noise === 'ocr-noise');
  if (whole.noise !== 'clean' && isBorneOut) return whole;
  const sizes = [...pages].map(([page, verdict]) => {
    const held = byPage.get(page)!;
    return { verdict, words: wordsOf(addSignals(held.map(({ signals }) => signals))) };
  });
  const total = sizes.reduce((sum, { words }) => sum + words, 0);
  const damaged = sizes.filter(({ verdict }) => verdict.noise !== 'clean').sort((a, b) => b.words - a.words);
  const share = damaged.reduce((sum, { words }) => sum + words, 0);
  return damaged.length > 0 && share >= DAMAGED_PAGES * total ? damaged[0]!.verdict : CLEAN;
}

/** A line says what it shows itself; where it shows nothing, it is damaged as its page is. */
function assessLine({ signals, exact }: AssessedLine, page: NoiseVerdict): NoiseVerdict {
  if (exact) return { noise: exact.noise, reason: exactReason(exact.by, exact.changed) };
  const words = wordsOf(signals);
  switch (page.noise) {
    case 'latin-accents':
    case 'ascii-symbols':
    case 'no-diacritics': {
      const sound = suspectsOf(signals) === 0 && signals.vietnamese > 0;
      return words + signals.counts.capitals + signals.counts.none === 0 || sound
        ? CLEAN
        : { ...page, reason: `its page: ${page.reason}` };
    }
    case 'ocr-noise':
      // Misread words are often syllables too (`Tô chức`), so that a line without suspects proves nothing.
      return words === 0 ? CLEAN : { ...page, reason: `its page: ${page.reason}` };
    default:
      return classify(signals, LINE_DEMANDS);
  }
}

function exactReason(by: string, changed: number): string {
  return `${changed} ${changed === 1 ? 'word reads' : 'words read'} right as ${by}`;
}
